package org.minutebook.generate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scanner and a program that reads its pictures do to text: letters taken for others, spaces lost. Damage is
 * moderate, and spares what no reader could mend: names, abbreviations, the verbs of resolutions and the words that tell
 * what became of an action.
 */
final class Damage {
    private static final Pattern WORD = Pattern.compile("(?<![\\w’'-])[a-z]{5,}(?![\\w’'-])");
    private static final Pattern ID = Pattern.compile("(?<=TGF )\\d{1,3}(?=[a-z]*/)|(?<=/)\\d{2}(?!\\d)");
    private static final Pattern DATE = Pattern.compile("\\b\\d\\d/\\d\\d/\\d{4}\\b");
    private static final Pattern CAPITAL_I = Pattern.compile("\\bI(?=[a-z])");
    private static final Set<String> SPARED = Set.of(
            "action",
            "actions",
            "minutes",
            "meeting",
            "meetings",
            "members",
            "status",
            "superseded",
            "supersedes",
            "replaced",
            "replaces",
            "replacing",
            "place",
            "taken",
            "takes",
            "merged",
            "subsumed",
            "succeeded",
            "classified",
            "final",
            "draft",
            "reopened",
            "raised",
            "closed");
    private static final List<List<String>> CONFUSED = List.of(
            List.of("l", "I"),
            List.of("l", "1"),
            List.of("i", "l"),
            List.of("rn", "m"),
            List.of("m", "rn"),
            List.of("o", "0"),
            List.of("e", "c"),
            List.of("h", "b"),
            List.of("q", "g"),
            List.of("cl", "d"));

    private static final double WORDS = 0.012;
    private static final double SPACES = 0.003;
    private static final double IDS = 0.03;
    private static final double DATES = 0.03;

    private final Dice dice;

    Damage(Dice dice) {
        this.dice = dice;
    }

    /** Prose: words misread, spaces lost. */
    String prose(String line) {
        Matcher m = WORD.matcher(line);
        StringBuilder damaged = new StringBuilder();
        while (m.find()) {
            boolean hit = !SPARED.contains(m.group()) && dice.chance(WORDS);
            m.appendReplacement(damaged, hit ? Matcher.quoteReplacement(misread(m.group())) : "$0");
        }
        String text = m.appendTail(damaged).toString();
        int space = dice.chance(SPACES * 10) ? text.indexOf(' ', text.length() / 2) : -1;
        boolean loses = space > 1
                && space < text.length() - 1
                && Character.isLowerCase(text.charAt(space - 1))
                && Character.isLowerCase(text.charAt(space + 1))
                && !SPARED.contains(wordBefore(text, space));
        return loses ? text.substring(0, space) + text.substring(space + 1) : text;
    }

    private static String wordBefore(String text, int space) {
        return text.substring(text.lastIndexOf(' ', space - 1) + 1, space);
    }

    private String misread(String word) {
        for (List<String> pair : dice.shuffled(CONFUSED)) {
            int at = word.indexOf(pair.getFirst());
            if (at > 0) {
                return word.substring(0, at)
                        + pair.getLast()
                        + word.substring(at + pair.getFirst().length());
            }
        }
        return word;
    }

    /** Where an id stands: {@code O8/03}, {@code l6/01}. */
    String ids(String text) {
        return digits(ID, text, IDS);
    }

    String dates(String text) {
        return digits(DATE, text, DATES);
    }

    private String digits(Pattern what, String text, double rate) {
        Matcher m = what.matcher(text);
        StringBuilder damaged = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(damaged, dice.chance(rate) ? digits(m.group()) : "$0");
        }
        return m.appendTail(damaged).toString();
    }

    /** One digit taken for a letter. */
    private String digits(String number) {
        boolean one = number.indexOf('1') >= 0 && dice.chance(0.5);
        return one ? number.replaceFirst("1", dice.pick(List.of("l", "I"))) : number.replaceFirst("0", "O");
    }

    /** A heading: a dash that looks like something else, a letter misread. */
    String heading(String title) {
        String dashed = title.replace(" - ", dice.pick(List.of(" - ", " = ", " – ")));
        return dice.chance(0.05) ? prose(dashed) : dashed;
    }

    /** A name: its capital I looks like a small l. */
    String name(String name) {
        return dice.chance(0.5) ? CAPITAL_I.matcher(name).replaceFirst("l") : name;
    }
}
