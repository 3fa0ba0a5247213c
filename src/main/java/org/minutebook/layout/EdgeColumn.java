package org.minutebook.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column at the right edge of minutes that says who is to act on what stands beside it:
 *
 * <pre>
 *   Item                                                            Action
 *   3.  The lift has stopped twice. KL will ask for a quotation.    KL
 * </pre>
 *
 * <p>Only a header tells it, and lines that leave it free.
 */
final class EdgeColumn {
    private static final Pattern HEADER = Pattern.compile(
            "(?:(?<before>\\S.{0,80}?)\\s{3,})?(?<head>Actions?(?: by| owner)?|By whom|By|Owner|Lead|Who)(?:\\s{2,}(?:By when|When|By|Due|Date|Deadline))?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LAST =
            Set.of("action", "actions", "by", "owner", "whom", "lead", "who", "when", "due", "date", "deadline");
    private static final ByInitial BY_INITIAL = ByInitial.of(LAST);
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:(?:no\\.?|nr\\.?|ref\\.?|#|items?|agenda|discussions?|minutes?|notes?|subject|topic|details?|points?|key|and|&|/|decisions?)\\s*)+");
    private static final String NAME = "[\\p{Lu}@][\\p{L}\\d.'’()-]*";
    private static final Pattern WHO =
            Pattern.compile(NAME + "(?:(?:\\s|\\s?[,/&+]\\s?|\\s(?:and|of)\\s)" + NAME + "){0,5}");
    /** What stands in a second column behind it, as a day. */
    private static final Pattern APART = Pattern.compile("\\s{2,}");
    /** A header that stands alone stands so far from the left edge. */
    private static final int LEAST = 30;

    /** That has no gap in it. */
    private static final int LONGEST_HEAD = 13;

    private static final int SLACK = 6;
    private static final int FEWEST = 2;
    private static final int MOST_CROSSING = 5;

    private final List<Line> lines;
    private final Map<Integer, Line> besides = new HashMap<>();
    private final Map<Integer, Text> cells = new HashMap<>();
    private final BitSet headers = new BitSet();
    private int column = -1;
    private int below;
    private int crossing;

    /** @param known lines that tables have */
    EdgeColumn(List<Line> lines, BitSet known) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (known.get(i)) {
                continue;
            }
            int header = header(lines.get(i));
            if (i > 0 && headers.get(i - 1) && isHeaderToo(lines.get(i))) {
                headers.set(i);
            } else if (header > 0) {
                column = header;
                headers.set(i);
            } else if (column > 0) {
                cut(i);
            }
        }
        if (cells.size() < FEWEST || crossing * MOST_CROSSING > below) {
            cells.clear();
            besides.clear();
            headers.clear();
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Whether a line is the header, which may stand on each page. */
    boolean isHeader(int line) {
        return headers.get(line);
    }

    /** A line without its cell in the column; empty where it has only that. */
    Optional<Line> beside(int line) {
        return cells.containsKey(line) ? Optional.ofNullable(besides.get(line)) : Optional.of(lines.get(line));
    }

    /** What stands in the column on a line, each piece that blanks keep apart by itself; none where nothing does. */
    List<Text> cell(int line) {
        Text cell = cells.get(line);
        if (cell == null) {
            return List.of();
        }
        Matcher gap = APART.matcher(cell.value());
        return gap.find() ? List.of(cell.sub(0, gap.start()), cell.from(gap.end())) : List.of(cell);
    }

    /** Where the column begins that a line heads, in characters from the edge; 0 where it heads none. */
    private static int header(Line line) {
        String value = line.value();
        boolean may = line.indent() + value.length() > LEAST
                && BY_INITIAL.has(value, value.lastIndexOf(' ') + 1, value.length())
                && (value.length() <= LONGEST_HEAD || hasGap(value));
        Matcher m = may ? HEADER.matcher(value) : null;
        if (m == null || !m.matches()) {
            return 0;
        }
        String before = m.group("before");
        boolean heads =
                before == null ? line.indent() > LEAST : BEFORE.matcher(before).matches();
        return heads ? line.indent() + m.start("head") : 0;
    }

    private static boolean hasGap(String line) {
        return line.contains("  ") || line.indexOf('\t') >= 0;
    }

    /** Whether a line has the second words of a header, {@code whom   when} below {@code By     By}. */
    private static boolean isHeaderToo(Line line) {
        return line.gap() == 0
                && line.length() <= LEAST
                && LAST.containsAll(List.of(APART.split(line.value().toLowerCase(Locale.ROOT))));
    }

    /** Parts what stands in the column from the rest of its line. */
    private void cut(int index) {
        Line line = lines.get(index);
        String value = line.value();
        below++;
        int from = Math.max(0, column - SLACK - line.indent());
        int to = Math.min(value.length() - 1, column + SLACK - line.indent());
        for (int at = from; at <= to; at++) {
            if (begins(value, at)) {
                Text cell = line.text().from(at);
                if (WHO.matcher(APART.split(cell.value(), 2)[0]).matches()) {
                    cells.put(index, cell);
                    if (at > 0) {
                        besides.put(index, line.upTo(at));
                    }
                }
                return;
            }
        }
        crossing += value.length() > column - line.indent() ? 1 : 0;
    }

    private static boolean begins(String line, int at) {
        return line.charAt(at) != ' '
                && (at == 0 || (at > 1 && line.charAt(at - 1) == ' ' && line.charAt(at - 2) == ' '));
    }
}
