package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;
import org.minutebook.model.Definition;

/**
 * Finds abbreviations where the page spells them out, as {@code Communications Hub (CH)}. The letters are matched from
 * the last to the first (Schwartz and Hearst, 2003), and each word of the expansion must give one or
 * more, save small words such as "of".
 */
final class Definitions {
    private static final Pattern TERM =
            Pattern.compile("\\(\\s?(?<term>[\\p{L}\\p{N}][\\p{L}\\p{N}&/.-]{1,11}(?: [A-Z]{1,5})?)\\s?\\)");
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "to", "in", "on", "a", "an", "&", "-");
    private static final int LONGEST_SMALL = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    /** With its brackets and the blanks in them. */
    private static final int LONGEST_TERM = 20;
    /** In brackets no expansion is longer. */
    private static final int LONGEST_EXPANSION = 100;
    /** Words with capitals, small ones between them left out. */
    private static final Pattern NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}\\d'’-]*(?:[ /](?:(?:of|and|the|for|to|in|on|&) )*\\p{Lu}[\\p{L}\\d'’-]*)+");
    /** {@code Department for Business (BIS)}: what is short for it leaves that out. */
    private static final Pattern DEPARTMENT =
            Pattern.compile("\\b(?:Department|Ministry|Office) (?:for|of)(?: the)? $");

    private static final int LONGEST_DEPARTMENT = 20;
    /** No expansion is longer. */
    private static final int LONGEST = 300;

    private final Page page;
    private final List<Definition> found = new ArrayList<>();
    /** What each term was spelled out as so far. */
    private final Map<String, List<String>> expansions = new HashMap<>();

    private Definitions(Page page) {
        this.page = page;
    }

    /**
     * Distinct by term and expansion, in the order of the page.
     *
     * @param above lines over the attendance; what stands among names is none, {@code Jane Doe (JD)}
     */
    static List<Definition> find(Page page, List<Text> above, List<Prose> prose) {
        Definitions definitions = new Definitions(page);
        above.forEach(definitions::find);
        prose.forEach(part -> definitions.find(part.text()));
        return definitions.found;
    }

    private void find(Text text) {
        int at = text.mayHave(Sign.BRACKET) ? text.value().indexOf('(') : -1;
        if (at < 0) {
            return;
        }
        Matcher m = TERM.matcher(text.value());
        for (; at >= 0; at = text.value().indexOf('(', at + 1)) {
            if (mayBeTerm(text.value(), at)
                    && m.region(at, text.value().length()).lookingAt()) {
                define(text, m);
            } else {
                defineBefore(text, at);
            }
        }
    }

    private void define(Text text, Matcher m) {
        String term = m.group("term");
        int end = m.start();
        while (end > 0 && Character.isWhitespace(text.value().charAt(end - 1))) {
            end--;
        }
        List<String> known = expansions.getOrDefault(term, List.of());
        for (String expansion : known) {
            if (endsIn(text.value(), end, expansion)) {
                return;
            }
        }
        Optional<String> words = expansion(text.value().substring(Math.max(0, end - LONGEST), end), term);
        if (words.isPresent()) {
            int from = text.value().lastIndexOf(words.get(), m.start());
            String expansion = withoutPossessive(words.get());
            if (known.stream().noneMatch(expansion::equalsIgnoreCase)) {
                found.add(new Definition(term, expansion, page.stated(text.sub(from, m.end()))));
                expansions.computeIfAbsent(term, _ -> new ArrayList<>()).add(expansion);
            }
        }
    }

    /** {@code RECCo (Retail Energy Code Company)}: the expansion in brackets behind its term. */
    private void defineBefore(Text text, int open) {
        String value = text.value();
        int end = open > 0 && value.charAt(open - 1) == ' ' ? open - 1 : open;
        int start = end;
        int capitals = 0;
        while (start > 0 && Character.isLetterOrDigit(value.charAt(start - 1))) {
            start--;
            capitals += Character.isUpperCase(value.charAt(start)) ? 1 : 0;
        }
        int close = capitals < 2 || end - start > LONGEST_TERM ? -1 : value.indexOf(')', open);
        if (close < 0 || close - open > LONGEST_EXPANSION) {
            return;
        }
        String term = value.substring(start, end);
        String expansion = value.substring(open + 1, close).strip();
        boolean names = NAMES.matcher(expansion).matches() && everyWordGives(expansion, term);
        if (names && expansions.getOrDefault(term, List.of()).stream().noneMatch(expansion::equalsIgnoreCase)) {
            found.add(new Definition(term, expansion, page.stated(text.sub(start, close + 1))));
            expansions.computeIfAbsent(term, _ -> new ArrayList<>()).add(expansion);
        }
    }

    /** Whether words stand last before a place, in whatever letters, and no word goes on in them. */
    private static boolean endsIn(String text, int end, String words) {
        int from = end - words.length();
        return from >= 0
                && text.regionMatches(true, from, words, 0, words.length())
                && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    /** Whether brackets that open here are closed soon, and two capitals stand in them. */
    private static boolean mayBeTerm(String text, int open) {
        int capitals = 0;
        for (int at = open + 1; at < text.length() && at - open < LONGEST_TERM; at++) {
            if (text.charAt(at) == ')') {
                return capitals > 1;
            }
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        return false;
    }

    /** The words before a term in brackets that it stands for. */
    static Optional<String> expansion(String before, String term) {
        boolean plainTerm = true;
        for (int i = 0; i < term.length() && plainTerm; i++) {
            plainTerm = Character.isLetterOrDigit(term.charAt(i));
        }
        String letters = plainTerm ? term : NO_LETTERS.matcher(term).replaceAll("");
        int capitals = 0;
        for (int i = 0; i < letters.length(); i++) {
            capitals += Character.isUpperCase(letters.charAt(i)) ? 1 : 0;
        }
        if (capitals < 2 || letters.length() < 2 || before.isEmpty()) {
            return Optional.empty();
        }
        String plain = withoutPossessive(before);
        String singular = letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
        int initials = byInitials(plain, singular);
        boolean all = singular.length() == letters.length();
        Optional<String> expansion = initials < 0
                ? given(before, plain, letters, term)
                : spelled(before, initials, term)
                        .filter(said -> (all && isSpacedOnly(said)) || everyWordGives(said, singular));
        return expansion.map(said -> department(before, before.length() - said.length()) + said);
    }

    /** {@code Department for } where that stands before an expansion; empty where it doesn't. */
    private static String department(String before, int start) {
        boolean may = before.startsWith("for ", start - 4)
                || before.startsWith("of ", start - 3)
                || before.startsWith("the ", start - 4);
        Matcher m = may ? DEPARTMENT.matcher(before).region(Math.max(0, start - LONGEST_DEPARTMENT), start) : null;
        return m != null && m.find() ? m.group() : "";
    }

    /** The words that give the letters; those whose first letters are the capitals go before others, {@code CoCo}. */
    private static Optional<String> given(String before, String plain, String letters, String term) {
        boolean small = letters.chars().limit(letters.length() - 1L).anyMatch(Character::isLowerCase);
        Optional<String> found = small ? given(before, start(plain, letters, true), letters, term) : Optional.empty();
        return found.isPresent() ? found : given(before, start(plain, letters, false), letters, term);
    }

    private static Optional<String> given(String before, int start, String letters, String term) {
        return start < 0
                ? Optional.empty()
                : spelled(before, start, term).filter(said -> everyWordGives(said, letters));
    }

    /** The words from a place on, where they are longer than the term and of one sentence. */
    private static Optional<String> spelled(String before, int from, String term) {
        String expansion = before.substring(from);
        boolean oneSentence = true;
        for (int i = 0; i < expansion.length() && oneSentence; i++) {
            char c = expansion.charAt(i);
            oneSentence = Character.isLetter(c) || ".;:!?()".indexOf(c) < 0;
        }
        return oneSentence && expansion.length() > term.length() ? Optional.of(expansion) : Optional.empty();
    }

    /** Whether only blanks part its words. */
    private static boolean isSpacedOnly(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != ' ' && isGap(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutPossessive(String words) {
        int end = words.endsWith("s") ? words.length() - 1 : words.length();
        boolean apostrophe = end > 0 && (words.charAt(end - 1) == '\'' || words.charAt(end - 1) == '’');
        return apostrophe ? words.substring(0, end - 1) : words;
    }

    /** Where as many words begin as there are letters, each with its letter; below 0 where they don't. */
    private static int byInitials(String before, String letters) {
        int at = before.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            do {
                at = before.lastIndexOf(' ', at - 1);
            } while (at > 0 && isSmall(before, at + 1) && Character.isUpperCase(letters.charAt(i)));
            if (at + 1 >= before.length()
                    || Character.toLowerCase(before.charAt(at + 1)) != Character.toLowerCase(letters.charAt(i))) {
                return -1;
            }
            if (at < 0 && i > 0) {
                return -1;
            }
        }
        return at + 1;
    }

    /** Whether a small word stands between blanks. */
    private static boolean isSmall(String text, int from) {
        int blank = text.indexOf(' ', from);
        int end = blank < 0 ? text.length() : blank;
        return end - from <= LONGEST_SMALL
                && SMALL.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /**
     * Where the expansion begins; below 0 where the letters can't be found.
     *
     * @param whole whether each capital has to begin a word: {@code CoCo} stands for two
     */
    private static int start(String before, String letters, boolean whole) {
        int at = before.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(letters.charAt(i));
            boolean begins = i == 0 || (whole && Character.isUpperCase(letters.charAt(i)));
            at--;
            while (at >= 0
                    && (Character.toLowerCase(before.charAt(at)) != letter || (begins && !beginsWord(before, at)))) {
                if (".;:!?()".indexOf(before.charAt(at)) >= 0) {
                    return -1;
                }
                at--;
            }
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean everyWordGives(String expansion, String letters) {
        List<String> words = new ArrayList<>();
        String small = expansion.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= small.length(); at++) {
            if (at == small.length() || isGap(small.charAt(at))) {
                if (at > start) {
                    words.add(small.substring(start, at));
                }
                start = at + 1;
            }
        }
        return gives(words, 0, letters.toLowerCase(Locale.ROOT), 0);
    }

    private static boolean isGap(char c) {
        return c == '–' || c == '—' || c == '/' || Character.isWhitespace(c);
    }

    /** Whether the letters from one on can be split among the words so that each begins with its first letter. */
    private static boolean gives(List<String> words, int word, String letters, int letter) {
        if (word == words.size()) {
            return letter == letters.length();
        }
        if (word > 0 && SMALL.contains(words.get(word)) && gives(words, word + 1, letters, letter)) {
            return true;
        }
        if (letter == letters.length() || words.get(word).charAt(0) != letters.charAt(letter)) {
            return false;
        }
        int at = 0;
        for (int next = letter + 1; next <= letters.length(); next++) {
            if (gives(words, word + 1, letters, next)) {
                return true;
            }
            if (next < letters.length()) {
                at = words.get(word).indexOf(letters.charAt(next), at + 1);
                if (at < 0) {
                    return false;
                }
            }
        }
        return false;
    }
}
