package org.minutebook.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.model.ReviewStatus;

/** Whether an action is open or closed, as a table's column, a line of its own or the discussion says. */
final class ActionStatus {
    private static final String WORD =
            "(open|on[- ]?going|in progress|outstanding|on[- ]hold|overdue|deferred|not (?:yet )?started|re-?opened|to remain open"
                    + "|propos\\w+ (?:to close|closed|closure|for closure)|closed|complete|done|superseded|withdrawn|cancelled|discharged|no longer)";
    /** {@code Action Status: Open}, {@code Status – Closed}. */
    private static final Pattern STATED = Pattern.compile("(?i)\\bstatus\\s*(?:[:–-]\\s*)?(?:now )?" + WORD);

    private static final Pattern CELL = Pattern.compile("(?i)(?:now )?" + WORD + ".{0,80}");
    private static final Pattern LEADING = Pattern.compile("(?i)(?:now )?" + WORD + "d?\\s*(?:[.,;:–—-]|$)");
    /** {@code This action is now closed}, {@code agreed to close the action}, {@code the action will remain open}. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:this|the|that) action (?:is|was|has been|had been|can|could|should|will|would|may|to|therefore|remains?)"
                    + "(?: now| therefore| be| been| remain| to| kept)* ?(?<word>open|closed|complete|re-?opened)?\\b"
                    + "|\\b(?:agreed|content|happy|decided) (?:that|to|for) (?<act>clos\\w+|keep\\w*) (?:of )?(?:this|the) action");

    /** The last sentence of what was said, {@code Closed.}, {@code Remains open.} */
    private static final Pattern LAST = Pattern.compile(
            "(?i)(?:^|[.;!?)]\\s+)(?:(?:now|remains?|still|to remain|action)\\s+){0,2}(?<state>open|closed|completed?)\\.?$");
    /** The longest such sentence, with the end of the one before. */
    private static final int LONGEST_LAST = 40;

    private static final Pattern LISTED = Pattern.compile(
            "(?i)(?:[\\d.]+ )?(?:(open|ongoing|closed|completed?) actions?|actions? (open|ongoing|closed|completed?))\\b[^.]*");

    /** Of an action, behind its capital or small letter. */
    private static final String CTION = "ction";

    private static final int LONGEST_TITLE = 60;

    private ActionStatus() {}

    /** What the cell of a status column says; empty where that is neither. */
    static Optional<ReviewStatus> of(String cell) {
        Matcher m = CELL.matcher(cell.strip());
        return m.matches() ? Optional.of(status(m.group(1))) : Optional.empty();
    }

    /** What the first words of an update say before a stop, {@code Closed. The depths are on the board.} */
    static Optional<ReviewStatus> leading(String update) {
        Matcher m = LEADING.matcher(update.strip());
        return m.lookingAt() ? Optional.of(status(m.group(1))) : Optional.empty();
    }

    /** How the actions stand whose table stands below a line, {@code Actions closed since the last meeting}; empty where it doesn't say. */
    static Optional<ReviewStatus> listed(String line) {
        boolean may = line.length() <= LONGEST_TITLE && line.contains("ction");
        Matcher m = may ? LISTED.matcher(line) : null;
        if (m == null || !m.matches()) {
            return Optional.empty();
        }
        return Optional.of(status(m.group(1) == null ? m.group(2) : m.group(1)));
    }

    /** The last status that a text names as one. */
    static Optional<ReviewStatus> stated(String text) {
        Optional<ReviewStatus> found = Optional.empty();
        Matcher m = STATED.matcher(text).useTransparentBounds(true);
        for (int at = next(text, 1); at > 0; at = next(text, at + 1)) {
            if (m.region(at - 1, text.length()).lookingAt()) {
                found = Optional.of(status(m.group(1)));
            }
        }
        return found;
    }

    private static int next(String text, int from) {
        return next(text, "tatus", "TATUS", from);
    }

    /** Where the next of a word's two spellings stands, small or in capitals; below 0 where none does. */
    static int next(String text, String inSmall, String inCapitals, int from) {
        int small = text.indexOf(inSmall, from);
        int capital = text.indexOf(inCapitals, from);
        return small < 0 || (capital >= 0 && capital < small) ? capital : small;
    }

    /** What becomes of the action by the words of the discussion; empty where they don't say. */
    static Optional<ReviewStatus> told(String text) {
        Optional<ReviewStatus> last = last(text);
        if (last.isPresent() || !pointsAtAction(text)) {
            return last;
        }
        Optional<ReviewStatus> found = Optional.empty();
        Matcher m = TOLD.matcher(text);
        while (m.find()) {
            String word = m.group("word") == null ? m.group("act") : m.group("word");
            if (word != null) {
                found = Optional.of(status(word));
            }
        }
        return found;
    }

    private static Optional<ReviewStatus> last(String text) {
        boolean may = text.endsWith("pen.")
                || text.endsWith("losed.")
                || text.endsWith("omplete.")
                || text.endsWith("ompleted.");
        Matcher m = may ? LAST.matcher(text).region(Math.max(0, text.length() - LONGEST_LAST), text.length()) : null;
        return m != null && m.find() ? Optional.of(status(m.group("state"))) : Optional.empty();
    }

    /** Whether a text says "this action", or "the", or "that": cheap to tell, and most discussions say none. */
    private static boolean pointsAtAction(String text) {
        boolean points = false;
        for (int at = text.indexOf(CTION); at >= 0 && !points; at = text.indexOf(CTION, at + 1)) {
            points = endsIn(text, at - 1, "this ") || endsIn(text, at - 1, "the ") || endsIn(text, at - 1, "that ");
        }
        return points;
    }

    private static boolean endsIn(String text, int end, String word) {
        return text.regionMatches(true, end - word.length(), word, 0, word.length());
    }

    private static ReviewStatus status(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean closed = small.startsWith("clos")
                || small.startsWith("comp")
                || small.startsWith("superseded")
                || small.startsWith("withdrawn")
                || small.startsWith("cancelled")
                || small.startsWith("discharged")
                || small.startsWith("no longer")
                || small.startsWith("done");
        return closed ? ReviewStatus.CLOSED : ReviewStatus.OPEN;
    }
}
