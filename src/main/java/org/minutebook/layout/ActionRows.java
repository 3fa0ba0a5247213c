package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.minutebook.layout.Block.Row;

/**
 * Puts the rows of actions tables together from the lines that a PDF reader or an OCR program left of them. Each row
 * has one stretch of dates; the narrow lines around it are its wording, with the id before, between or after them.
 */
final class ActionRows {
    private static final int LONGEST_ROW = 40;
    /** A cell of wording may be this many characters wide before its other lines show it. */
    private static final int LEAST_CELL = 45;
    /** A line this many times as long as the longest of a cell is not of it. */
    private static final double WIDER = 1.4;

    private static final double NARROW = 0.64;
    /** Words in the column of dates are broken into lines at most this long. */
    private static final int DATE_CELL = 22;

    private static final Pattern FOOTNOTE = Pattern.compile("(?:[¹²³⁴-⁹]\\s?|\\d{1,2}\\s+)\\p{Lu}\\p{Ll}.*");

    private final List<Line> lines;
    private final int width;
    private final RowIds ids;
    /** Lines that are part of a row or of a table's header. */
    private final BitSet taken;

    private final BitSet headers;
    /** How many dates each line has. */
    private final int[] dates;

    /** Lines that have nothing but dates. */
    private final BitSet datesOnly = new BitSet();

    private final Map<Integer, Row> rows = new TreeMap<>();

    /**
     * @param width characters in a full line
     * @param ids the document's ids of actions
     * @param known lines of rows and headers that were read already
     */
    ActionRows(List<Line> lines, int width, RowIds ids, BitSet known) {
        this.lines = lines;
        this.width = width;
        this.ids = ids;
        this.headers = TableHeaders.find(lines, ids);
        this.dates = new int[lines.size()];
        for (int i = known.nextClearBit(0); i < dates.length; i = known.nextClearBit(i + 1)) {
            RowPieces.Dates found = RowPieces.dates(lines.get(i).text());
            dates[i] = found.count();
            datesOnly.set(i, found.alone());
        }
        this.headers.andNot(known);
        this.taken = (BitSet) headers.clone();
        this.taken.or(known);
        assemble();
    }

    /** Rows by the index of their first line. */
    Map<Integer, Row> rows() {
        return rows;
    }

    /** Lines that belong to a row or to a table's header. */
    BitSet taken() {
        return taken;
    }

    private void assemble() {
        for (int i = 0; i < lines.size(); i++) {
            if (!taken.get(i) && isAnchor(i)) {
                int last = i;
                while (last + 1 < lines.size()
                        && last - i < LONGEST_ROW
                        && (datesOnly.get(last + 1) || labelsDate(last + 1))) {
                    last++;
                }
                assemble(first(i), last);
                i = last;
            }
        }
    }

    private void assemble(int first, int lastDates) {
        RowPieces pieces = new RowPieces(ids);
        List<Integer> used = new ArrayList<>();
        for (int i = first; i <= lastDates; i++) {
            if (!headers.get(i)) {
                pieces.add(lines.get(i).text());
                used.add(i);
            }
        }
        for (int i = lastDates + 1; i < lines.size() && used.size() < LONGEST_ROW; i++) {
            if (headers.get(i)) {
                continue;
            }
            boolean target = datesOnly.get(i) && !taken.get(i) && pieces.awaitsTargets();
            if (!target
                    && (!isNarrow(i)
                            || taken.get(i)
                            || pieces.isWhole(lines.get(i).text())
                            || closesRow(i, pieces))) {
                break;
            }
            pieces.add(lines.get(i).text());
            used.add(i);
        }
        pieces.row().ifPresent(row -> {
            rows.put(first, row);
            used.forEach(taken::set);
        });
    }

    private boolean closesRow(int i, RowPieces pieces) {
        String value = lines.get(i).value();
        return (isAnchor(i) && !goesOn(i, pieces))
                || lines.get(i).opens()
                || isInlineStatus(value)
                || wording(i) > Math.max(LEAST_CELL, pieces.longestLine() * WIDER)
                || (pieces.awaitsOwner() && value.length() > DATE_CELL)
                || (pieces.hasId() && ids.begins(lines, i) && !pieces.cites());
    }

    /** Whether a line has more of a row's wording beside a date behind that on which the action was raised. */
    private boolean goesOn(int i, RowPieces pieces) {
        return pieces.isCut()
                && !ids.begins(lines, i)
                && RowField.goesOn(lines.get(i).value());
    }

    /** Characters of a line before its first date. */
    private int wording(int i) {
        return dates[i] == 0
                ? lines.get(i).length()
                : RowField.in(lines.get(i).text()).getFirst().start();
    }

    /** The first line of the row that has its dates on a line. */
    private int first(int anchor) {
        int i = anchor;
        while (i > 0 && headers.get(i - 1) && datesOnly.get(anchor)) {
            i--;
        }
        while (i > 0 && anchor - i < LONGEST_ROW && isNarrow(i - 1) && !taken.get(i - 1)) {
            String before = lines.get(i - 1).value();
            boolean begins = beginsRow(i) && !(i == anchor && hasWordingAbove(i));
            if (lines.get(i - 1).opens() || isTail(i - 1) || isInlineStatus(before) || begins) {
                break;
            }
            i--;
        }
        while (headers.get(i)) {
            i++;
        }
        return idAbove(i);
    }

    /** Whether a line has all of a row but the wording, and none goes on below it: then that stands above. */
    private boolean hasWordingAbove(int i) {
        RowPieces pieces = new RowPieces(ids);
        pieces.add(lines.get(i).text());
        boolean below = i + 1 < lines.size()
                && lines.get(i + 1).gap() == 0
                && isNarrow(i + 1)
                && !lines.get(i + 1).opens();
        return pieces.hasId() && !pieces.hasWording() && !below;
    }

    /** The line with the id, where the header stands between it and the other cells of the first row; else the line itself. */
    private int idAbove(int i) {
        int above = i - 1;
        while (above > 0 && headers.get(above)) {
            above--;
        }
        boolean id = above >= 0
                && above < i - 1
                && !taken.get(above)
                && ids.areId(lines.get(above).value())
                && !ids.begins(lines, i);
        return id ? above : i;
    }

    /** Whether a row begins with this line, its id: then what stands before it was finished, or is a footnote. */
    private boolean beginsRow(int i) {
        String before = lines.get(i - 1).value();
        return ids.begins(lines, i)
                && before.lastIndexOf('(') <= before.lastIndexOf(')')
                && (Paragraphs.ended(before)
                        || isInlineStatus(before)
                        || FOOTNOTE.matcher(before).matches());
    }

    private static boolean isInlineStatus(String line) {
        return line.contains("Status:");
    }

    /** Whether a narrow line is the last of a paragraph as wide as the page. */
    private boolean isTail(int i) {
        if (i == 0 || taken.get(i - 1) || isNarrow(i - 1) || isAnchor(i - 1) || beginsRow(i)) {
            return false;
        }
        String before = lines.get(i - 1).value();
        if (isInlineStatus(before)) {
            return lines.get(i).value().startsWith("(") || !(Paragraphs.ended(before) || before.endsWith(")"));
        }
        return lines.get(i).gap() == 0 || PlainTextReader.isFull(lines.get(i - 1), lines.get(i), width);
    }

    private boolean isNarrow(int i) {
        return lines.get(i).length() < width * NARROW || dates[i] > 1;
    }

    /** Whether a line has the dates of a row, after some of its wording or alone. */
    private boolean isAnchor(int i) {
        return dates[i] > 1 || (dates[i] == 1 && isNarrow(i) && (datesOnly.get(i) || RowPieces.isLabelled(lines, i)));
    }

    /** Whether a line is a label, as Closed:, of the date on the next. */
    private boolean labelsDate(int i) {
        return i + 1 < lines.size()
                && datesOnly.get(i + 1)
                && RowField.isLabel(lines.get(i).value());
    }
}
