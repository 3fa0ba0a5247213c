package org.minutebook.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The header of an actions table whose columns blanks keep apart, in one line or more:
 *
 * <pre>
 *                              Date        Target
 *   Action ID   Action                                Owner
 *                              Raised      Date
 * </pre>
 *
 * @param first index of its first line
 * @param end one past its last line's index
 * @param columns where its headings stand, from left to right
 * @param id which of them has the ids of the actions
 */
record ColumnHeader(int first, int end, List<Columns> columns, int id) {
    private static final int FEWEST_COLUMNS = 4;
    private static final int MOST_LINES = 8;
    private static final int LONGEST_HEADING = 30;
    private static final Pattern GAP = Pattern.compile("[\\s/-]+");
    private static final Set<String> WORDS = Set.of(
            "action",
            "actions",
            "id",
            "ref",
            "reference",
            "no",
            "number",
            "point",
            "date",
            "raised",
            "opened",
            "created",
            "agreed",
            "meeting",
            "last",
            "original",
            "initial",
            "target",
            "due",
            "completion",
            "closure",
            "deadline",
            "required",
            "by",
            "when",
            "revised",
            "latest",
            "new",
            "current",
            "updated",
            "next",
            "owner",
            "owners",
            "lead",
            "who",
            "whom",
            "assigned",
            "to",
            "assignee",
            "responsible",
            "responsibility",
            "on",
            "party",
            "status",
            "state",
            "open",
            "closed",
            "rag",
            "update",
            "updates",
            "comment",
            "comments",
            "progress",
            "note",
            "notes",
            "discussion",
            "response",
            "outcome",
            "commentary",
            "description",
            "detail",
            "details",
            "wording",
            "text");
    static final Set<String> OF_IDS = Set.of("id", "ref", "reference", "no", "number");
    /** For each letter the lengths of the words that begin with it, a bit each. */
    private static final int[] LENGTHS = lengths();

    /** One of these tells the table from others that have a date or a status too. */
    private static final Set<String> OF_ACTIONS = Set.of("action", "actions");

    /**
     * A stretch of the page's width, in characters from the left edge.
     *
     * @param from where it begins
     * @param to one past where it ends
     */
    record Columns(int from, int to) {
        int overlap(int start, int end) {
            return Math.min(to, end) - Math.max(from, start);
        }

        Columns with(Columns more) {
            return new Columns(Math.min(from, more.from), Math.max(to, more.to));
        }
    }

    ColumnHeader {
        columns = List.copyOf(columns);
    }

    /** The header that begins with a line; empty where none does. */
    static Optional<ColumnHeader> at(List<Line> lines, int first) {
        if (!mayBeHeader(lines.get(first)) || !beginsShort(lines.get(first).value()) || !mayHaveColumns(lines, first)) {
            return Optional.empty();
        }
        List<Columns> columns = new ArrayList<>();
        int end = first;
        boolean ofActions = false;
        int idAt = 0;
        while (end < lines.size()
                && end - first < MOST_LINES
                && (end == first || lines.get(end).gap() == 0)) {
            List<Heading> headings = mayBeHeader(lines.get(end)) ? headings(lines.get(end)) : List.of();
            if (headings.isEmpty()) {
                break;
            }
            for (Heading heading : headings) {
                add(columns, heading.piece().place());
                ofActions |= !Collections.disjoint(heading.words(), OF_ACTIONS);
                idAt = Collections.disjoint(heading.words(), OF_IDS)
                        ? idAt
                        : heading.piece().from();
            }
            end++;
        }
        if (columns.size() < FEWEST_COLUMNS || !ofActions) {
            return Optional.empty();
        }
        int id = 0;
        while (id + 1 < columns.size() && columns.get(id).to() <= idAt) {
            id++;
        }
        return Optional.of(new ColumnHeader(first, end, columns, id));
    }

    /** Cheap to tell: whether as many stretches as a header has columns stand between the gaps of the lines that it may have. */
    private static boolean mayHaveColumns(List<Line> lines, int first) {
        int pieces = Piece.most(lines.get(first));
        for (int i = first + 1;
                pieces < FEWEST_COLUMNS
                        && i < lines.size()
                        && i - first < MOST_LINES
                        && lines.get(i).gap() == 0
                        && mayBeHeader(lines.get(i));
                i++) {
            pieces += Piece.most(lines.get(i));
        }
        return pieces >= FEWEST_COLUMNS;
    }

    private record Heading(Piece piece, List<String> words) {}

    /** The headings in a line; none where anything else is in it. */
    private static List<Heading> headings(Line line) {
        List<Heading> headings = new ArrayList<>();
        for (Piece piece : Piece.of(line)) {
            boolean isShort = piece.text().value().length() <= LONGEST_HEADING;
            List<String> words = isShort ? words(piece.text()) : List.of();
            if (!isShort || !isHeading(piece.text(), words)) {
                return List.of();
            }
            headings.add(new Heading(piece, words));
        }
        return headings;
    }

    /** Cheap to tell, and most lines are none: a header's first word is a heading's. */
    static boolean mayBeHeader(Line line) {
        String value = line.value();
        if (!Character.isUpperCase(value.charAt(0)) || Paragraphs.ended(value)) {
            return false;
        }
        int end = 1;
        while (end < value.length() && Character.isLetter(value.charAt(end))) {
            end++;
        }
        return mayBeWord(value, end) && WORDS.contains(value.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Whether any of the words begins like a text and has a length. */
    private static boolean mayBeWord(String text, int length) {
        int initial = Character.toLowerCase(text.charAt(0)) - 'a';
        return initial >= 0
                && initial < LENGTHS.length
                && (LENGTHS[initial] & (1 << length)) != 0
                && length < LONGEST_HEADING;
    }

    private static int[] lengths() {
        int[] lengths = new int['z' - 'a' + 1];
        WORDS.forEach(word -> lengths[word.charAt(0) - 'a'] |= 1 << word.length());
        return lengths;
    }

    /** Whether what stands before the first wide gap is no longer than a heading. */
    private static boolean beginsShort(String line) {
        for (int at = 1; at < line.length() && at <= LONGEST_HEADING + 1; at++) {
            if (Text.isSpace(line.charAt(at)) && Text.isSpace(line.charAt(at - 1))) {
                return true;
            }
        }
        return line.length() <= LONGEST_HEADING;
    }

    /** Whether a text of these words is short enough for a heading, and they are words of headings. */
    static boolean isHeading(Text text, List<String> words) {
        return text.value().length() <= LONGEST_HEADING && WORDS.containsAll(words);
    }

    /** Cheap to tell, and most texts are none: a short one whose first word is a heading's. */
    static boolean mayBeHeading(Text text) {
        String value = text.value();
        int end = 0;
        while (end < value.length() && end <= LONGEST_HEADING && !isGap(value.charAt(end))) {
            end++;
        }
        return value.length() <= LONGEST_HEADING
                && WORDS.contains(
                        value.substring(0, end).toLowerCase(Locale.ROOT).replace(".", ""));
    }

    static List<String> words(Text text) {
        String words = text.value().toLowerCase(Locale.ROOT).replace(".", "");
        boolean several = false;
        for (int i = 0; i < words.length() && !several; i++) {
            several = isGap(words.charAt(i));
        }
        return several ? List.of(GAP.split(words)) : List.of(words);
    }

    private static boolean isGap(char c) {
        return c == '/' || c == '-' || Character.isWhitespace(c);
    }

    private static void add(List<Columns> columns, Columns place) {
        Columns whole = place;
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).overlap(whole.from(), whole.to()) > 0) {
                whole = whole.with(columns.remove(i));
            }
        }
        columns.add(whole);
        columns.sort(Comparator.comparingInt(Columns::from));
    }
}
