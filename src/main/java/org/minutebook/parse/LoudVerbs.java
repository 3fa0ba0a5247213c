package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;

/**
 * What a sentence resolves by verbs that stand out, in capitals or in bold print, wherever they stand in it:
 * {@code Policy on fees: APPROVED with a new appendix}, {@code Moved by the Chair and CARRIED}.
 */
final class LoudVerbs {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d-])\\p{L}{4,14}(?![\\p{L}\\d-])");
    /** Capitals by which no body resolves: how things stand, who moved them, and names. */
    private static final Set<String> STATES = Set.of(
            "CLOSED",
            "COMPLETED",
            "SUPERSEDED",
            "REOPENED",
            "CANCELLED",
            "DELAYED",
            "REVISED",
            "UPDATED",
            "AMENDED",
            "REQUIRED",
            "ATTACHED",
            "PROPOSED",
            "SECONDED",
            "MOVED",
            "LIMITED",
            "UNITED",
            "SPEED",
            "NEED",
            "INDEED");

    private static final Pattern JOINED =
            Pattern.compile("(?:(?:^|[,;]|\\band|\\bbut)(?:\\s+(?:also|further|then|to))?\\s+|^)$");
    private static final Pattern JOIN =
            Pattern.compile("(?:[,;]?\\s{1,9}(?:and|but)(?:\\s{1,9}(?:also|further|then))?|[,;])\\s{0,9}$");
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:was|were|is|are|be|been)\\s+(?:(?:\\w+ly|then|also|duly)\\s+)*$");
    /** What is told of a resolution, and not resolved. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:with|by|subject|for|without|from|on|in|at|until|because|under|as|after|and)\\b.*", Pattern.DOTALL);

    private static final Pattern LEAD = Pattern.compile("[\\s:,–—-]+");
    private static final int MOST_BEFORE = 90;

    private LoudVerbs() {}

    /**
     * One of them.
     *
     * @param text what was resolved: what follows the verb, or the sentence where that says so only as a whole
     */
    record Found(String verb, Text text) {}

    static List<Found> all(Text sentence, Page page) {
        List<Found> found = new ArrayList<>();
        if (!sentence.mayHave(Sign.CAPITALS) && !page.bold()) {
            return found;
        }
        String value = sentence.value();
        List<int[]> verbs = new ArrayList<>();
        Matcher m = WORD.matcher(value);
        while (m.find()) {
            if (isLoud(sentence, m.start(), m.end(), page)) {
                verbs.add(new int[] {m.start(), m.end()});
            }
        }
        int from = 0;
        for (int i = 0; i < verbs.size(); i++) {
            int start = verbs.get(i)[0];
            int end = verbs.get(i)[1];
            int to = i + 1 < verbs.size() ? verbs.get(i + 1)[0] : value.length();
            Matcher join = JOIN.matcher(value).region(end, to);
            to = i + 1 < verbs.size() && join.find() ? join.start() : to;
            Matcher lead = LEAD.matcher(value).region(end, to);
            Text said = sentence.sub(lead.lookingAt() ? lead.end() : end, to).strip();
            boolean follows = isResolved(value.substring(Math.max(from, start - MOST_BEFORE), start), said.value());
            found.add(new Found(page.profile().verbs().past(value.substring(start, end)), follows ? said : sentence));
            from = end;
        }
        return found;
    }

    /** Whether what follows a verb is what was resolved. */
    private static boolean isResolved(String before, String said) {
        if (said.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (before.isBlank() || Subject.isAny(before)) {
            return true;
        }
        boolean about = ABOUT.matcher(said).matches();
        return !about
                && (JOINED.matcher(before).find() || !PASSIVE.matcher(before).find());
    }

    private static boolean isLoud(Text sentence, int start, int end, Page page) {
        String word = sentence.value().substring(start, end);
        String capitals = word.toUpperCase(Locale.ROOT);
        Verbs verbs = page.profile().verbs();
        if (word.equals(capitals)) {
            return verbs.resolves(word) || (word.endsWith("ED") && !STATES.contains(word));
        }
        return verbs.resolves(verbs.past(word)) && page.isBold(sentence, start, end);
    }
}
