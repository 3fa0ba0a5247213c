package org.minutebook.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What begins a paragraph of its own, however full the line before it is.
 *
 * @param letters its first ones
 * @param behind what follows them
 */
record Opening(String letters, Pattern behind) {
    private static final String NUMBER_MARKS = ".,)";
    /** Brackets that a paragraph may begin with. */
    private static final String BRACKETS = "([";

    private static final List<Opening> ALL = Stream.of(
                    of("(?!\\w)", "ACTION"),
                    of(
                            " Status\\s*:"
                                    + "|s?(?: [Pp]oint| [Ii]tem)?\\s?(?:\\d{1,3}|\\([^()]{1,40}\\))?\\s?[:–-]\\s"
                                    + "|s? (?:[A-Z]{2,8}[ _-]?)?\\d{1,4}[a-zX]{0,4}\\s?[/-]\\s?\\w{1,8}(?:\\s?\\([^()]{1,60}\\))?\\s?[:–-]\\s",
                            "Action"),
                    of("\\s?\\d", "AP"),
                    of("\\s*:", "Status", "RESOLVED", "AGREED", "DECISION", "Resolved", "Agreed", "Decision"),
                    of(
                            "\\s*[:–-]",
                            "Present",
                            "Attendees",
                            "Participants",
                            "In attendance",
                            "Also present",
                            "Absent",
                            "Regrets",
                            "There"),
                    of("(?:\\s*[:–-]| (?:they|who) could)", "Sorry"),
                    of(
                            " (?:present|in attendance)\\s*(?::|$)|\\s*:\\s+\\p{Lu}",
                            "Members",
                            "Councillors",
                            "Officers",
                            "Staff",
                            "Others",
                            "Visitors"),
                    of("(?: for absence)?(?:\\s*[:–-]| (?:were|was|had|have)\\b)|(?!\\w).{0,20}$", "Apologies"),
                    of(
                            "\\s*:\\s+\\p{Lu}",
                            "Trustees",
                            "Governors",
                            "Observers",
                            "Guests",
                            "Clerk",
                            "Chair",
                            "Secretary"),
                    of("(?: ?taker|s(?: by)?)\\s*:\\s+\\p{Lu}", "Note"),
                    of("(?:ance|ees)\\s*$", "Attend"),
                    of("(?: \\p{Lu}\\w+){1,4}\\s*$", "Representing", "Category"),
                    of(" [\\w -]{0,30}[Mm]eeting", "Next"),
                    of("[ -][Mm]eeting [Nn]ote", "Post"))
            .flatMap(List::stream)
            .toList();

    /** Those that begin with each letter from A to Z: most lines are told by their first. */
    private static final List<List<Opening>> BY_INITIAL = IntStream.rangeClosed('A', 'Z')
            .mapToObj(initial -> ALL.stream()
                    .filter(opening -> opening.letters.charAt(0) == initial)
                    .toList())
            .toList();
    /** For each letter from A to Z a bit for each that is second, modulo 64, behind it: these tell most of the others. */
    private static final long[] SECOND = BY_INITIAL.stream()
            .mapToLong(some -> some.stream()
                    .mapToLong(opening -> 1L << opening.letters.charAt(1))
                    .reduce(0, (a, b) -> a | b))
            .toArray();

    /** Of a heading, or of a paragraph. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?[.,)]{1,2}\\s+[A-Z0-9]"
            + "|\\d{1,2}\\.\\d{1,2}(?:\\s{2,}[A-Z(]|\\.\\d{1,2}\\s+[A-Z])");
    /** Of an entry in small letters. */
    private static final Pattern MARK = Pattern.compile("(?:[a-hj-z]|[ivx]{1,4})[.)]\\s+\\S");

    private static final Pattern BRACKET =
            Pattern.compile("\\[Post[ -][Mm]eeting [Nn]ote|\\((?:[a-z]{1,4}|\\d{1,2})\\)\\s");

    private static List<Opening> of(String behind, String... letters) {
        Pattern pattern = Pattern.compile(behind);
        return Stream.of(letters).map(first -> new Opening(first, pattern)).toList();
    }

    /** Whether a line, not empty, begins so. */
    static boolean begins(String line) {
        int initial = line.charAt(0) - 'A';
        if (initial >= 0 && initial < SECOND.length) {
            if (line.length() == 1 || (SECOND[initial] >>> line.charAt(1) & 1) == 0) {
                return false;
            }
            List<Opening> some = BY_INITIAL.get(initial);
            boolean begins = false;
            for (int i = 0; i < some.size() && !begins; i++) {
                begins = some.get(i).isAt(line);
            }
            return begins;
        }
        if (Character.isLowerCase(line.charAt(0))) {
            return Paragraphs.isMarked(line) && MARK.matcher(line).lookingAt();
        }
        if (Character.isDigit(line.charAt(0))) {
            return mayBeNumber(line) && NUMBER.matcher(line).lookingAt();
        }
        return BRACKETS.indexOf(line.charAt(0)) >= 0 && BRACKET.matcher(line).lookingAt();
    }

    private boolean isAt(String line) {
        return line.startsWith(letters)
                && behind.matcher(line).region(letters.length(), line.length()).lookingAt();
    }

    /** Whether one or two digits and a mark begin a line: cheap to tell. */
    private static boolean mayBeNumber(String line) {
        int mark = line.length() > 1 && Character.isDigit(line.charAt(1)) ? 2 : 1;
        return mark < line.length() && NUMBER_MARKS.indexOf(line.charAt(mark)) >= 0;
    }
}
