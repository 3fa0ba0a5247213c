package org.minutebook.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
 * @param id which of them has the ids of the actions, or the days that stand in the place of these
 * @param dated whether none has ids, and the first has a day for each row
 * @param numbered whether one is said to have ids, or numbers
 */
record ColumnHeader(int first, int end, List<Columns> columns, int id, boolean dated, boolean numbered) {
    private static final int FEWEST_COLUMNS = 4;
    private static final int MOST_LINES = 8;
    private static final int LONGEST_HEADING = 30;
    private static final Pattern GAP = Pattern.compile("[\\s/-]+");

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
        if (!lines.get(first).mayBeHeader()
                || !beginsShort(lines.get(first).value())
                || !mayHaveColumns(lines, first)) {
            return Optional.empty();
        }
        List<Columns> columns = new ArrayList<>();
        int end = first;
        boolean ofActions = false;
        boolean dated = true;
        int idAt = 0;
        boolean numbered = false;
        while (end < lines.size()
                && end - first < MOST_LINES
                && (end == first || lines.get(end).gap() == 0)) {
            Line line = lines.get(end);
            boolean may = line.mayBeHeader() || (end > first && begins(line.value()));
            List<Heading> headings = may ? headings(line) : List.of();
            if (headings.isEmpty()) {
                break;
            }
            dated &= isOfDays(headings.getFirst().words()) || end > first;
            for (Heading heading : headings) {
                add(columns, heading.piece().place());
                ofActions |= HeaderWords.ofActions(heading.words());
                boolean ofIds = HeaderWords.ofIds(heading.words());
                idAt = ofIds ? heading.piece().from() : idAt;
                dated &= !ofIds;
                numbered |= ofIds;
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
        return Optional.of(new ColumnHeader(first, end, columns, id, dated, numbered));
    }

    private static boolean isOfDays(List<String> words) {
        return HeaderWords.kind(words)
                .filter(kind -> kind == CellColumn.Kind.DATE)
                .isPresent();
    }

    /** Cheap to tell: whether as many stretches as a header has columns stand between the gaps of the lines that it may have. */
    private static boolean mayHaveColumns(List<Line> lines, int first) {
        int pieces = Piece.most(lines.get(first));
        for (int i = first + 1;
                pieces < FEWEST_COLUMNS
                        && i < lines.size()
                        && i - first < MOST_LINES
                        && lines.get(i).gap() == 0
                        && lines.get(i).mayBeHeader();
                i++) {
            pieces += Piece.most(lines.get(i));
        }
        return pieces >= FEWEST_COLUMNS;
    }

    private record Heading(Piece piece, List<String> words) {}

    /** What stands under each other in a line of a header. */
    static List<Piece> pieces(Line line) {
        return headings(line).stream().map(Heading::piece).toList();
    }

    /** The headings in a line; none where anything else is in it. */
    private static List<Heading> headings(Line line) {
        List<Heading> headings = new ArrayList<>();
        for (Piece piece : Piece.of(line)) {
            boolean isShort = piece.text().value().length() <= LONGEST_HEADING;
            List<String> words = isShort ? words(piece.text()) : List.of();
            if (!isShort || !isHeading(piece.text(), words)) {
                return List.of();
            }
            part(new Heading(piece, words), headings);
        }
        return headings;
    }

    /** Adds the headings of a piece: narrow columns are one blank apart, {@code Status Comments}. */
    private static void part(Heading heading, List<Heading> headings) {
        Heading rest = heading;
        Matcher gap = GAP.matcher(heading.piece.text().value());
        while (rest.words.size() > 1 && HeaderWords.areOfTwo(rest.words) && gap.find()) {
            int shift = rest.piece.from() - heading.piece.from();
            Piece first = rest.piece.sub(0, gap.start() - shift);
            Piece second =
                    rest.piece.sub(gap.end() - shift, rest.piece.text().value().length());
            List<String> words = words(first.text());
            if (!HeaderWords.areOfTwo(words)
                    && HeaderWords.kind(words).isPresent()
                    && HeaderWords.kind(words(second.text())).isPresent()) {
                headings.add(new Heading(first, words));
                rest = new Heading(second, words(second.text()));
            }
        }
        headings.add(rest);
    }

    /** Whether the first word of a line is a heading's: cheap to tell, and most are none. */
    static boolean mayBeHeader(String line) {
        return Character.isUpperCase(line.charAt(0)) && begins(line);
    }

    /** Likewise, where a heading's second line may begin with a small letter. */
    private static boolean begins(String line) {
        int end = 1;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return HeaderWords.has(line, 0, end);
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
        return text.value().length() <= LONGEST_HEADING && HeaderWords.hasAll(words);
    }

    /** Cheap to tell, and most texts are none: a short one whose first word is a heading's. */
    static boolean mayBeHeading(Text text) {
        String value = text.value();
        if (value.isEmpty() || value.length() > LONGEST_HEADING) {
            return false;
        }
        int end = 0;
        boolean dotted = false;
        while (end < value.length() && !isGap(value.charAt(end))) {
            dotted |= value.charAt(end) == '.';
            end++;
        }
        return dotted ? HeaderWords.has(words(text).getFirst()) : HeaderWords.has(value, 0, end);
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
