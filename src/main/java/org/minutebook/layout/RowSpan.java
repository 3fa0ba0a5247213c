package org.minutebook.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one row of a table whose cells stand at the middle of their row.
 *
 * @param first index of its first line among those of the table
 * @param end one past its last
 * @param id that of the line with its id
 * @param dated that of the line with its dates or state, else its id
 */
record RowSpan(int first, int end, int id, int dated) {
    private static final int LONGEST = 24;
    private static final int OFF_MIDDLE = 4;
    private static final int SMALL = 9;
    private static final int CUT = 4;
    private static final int GAP = 3;
    /** The number of an id stands at most so many lines below its code. */
    private static final int CODE_APART = 3;

    /** The rows of a table's lines, one for each id that is none's citation. */
    static List<RowSpan> of(List<List<CellUnit>> lines, List<Line> page, int idColumn) {
        List<Integer> ids = new ArrayList<>();
        int code = -LONGEST;
        for (int i = 0; i < lines.size(); i++) {
            CellUnit before =
                    i == 0 || i - code <= CODE_APART ? null : lines.get(i - 1).getLast();
            if (hasOwnId(lines.get(i), before, idColumn)) {
                ids.add(i);
                code = -LONGEST;
            } else if (lines.get(i).getFirst().is(CellChunk.Kind.ID)
                    && !lines.get(i).getFirst().isNumbered()) {
                code = i;
            }
        }
        return ids.isEmpty() ? List.of() : divided(lines, page, ids);
    }

    /** Whether an id stands where the column of ids is: so many cells of few words may be before it. */
    private static boolean hasOwnId(List<CellUnit> line, @Nullable CellUnit before, int idColumn) {
        for (int i = 0; i < line.size() && i <= idColumn * 2 + 1; i++) {
            CellUnit unit = line.get(i);
            if (unit.is(CellChunk.Kind.ID)
                    && unit.isNumbered()
                    && !(i == 0 ? UnitCost.announces(before) : UnitCost.isCited(line.get(i - 1)))) {
                return !Paragraphs.ended(unit.text().value()) || i + 1 < line.size();
            }
        }
        return false;
    }

    private static List<RowSpan> divided(List<List<CellUnit>> lines, List<Line> page, List<Integer> ids) {
        int rows = ids.size();
        int[][] least = new int[rows + 1][lines.size() + 1];
        int[][] from = new int[rows + 1][lines.size() + 1];
        for (int[] row : least) {
            Arrays.fill(row, Integer.MAX_VALUE / 2);
        }
        least[0][0] = 0;
        for (int row = 1; row <= rows; row++) {
            int id = ids.get(row - 1);
            int limit = row < rows ? ids.get(row) : lines.size();
            for (int end = id + 1; end <= limit; end++) {
                for (int begin = Math.max(0, id - LONGEST); begin <= id; begin++) {
                    int here = least[row - 1][begin] + cost(lines, page, begin, end, id);
                    if (here < least[row][end]) {
                        least[row][end] = here;
                        from[row][end] = begin;
                    }
                }
            }
        }
        return spans(lines, ids, least[rows], from);
    }

    private static List<RowSpan> spans(List<List<CellUnit>> lines, List<Integer> ids, int[] least, int[][] from) {
        int end = lines.size();
        for (int i = lines.size(); i > 0; i--) {
            end = least[i] < least[end] ? i : end;
        }
        List<RowSpan> spans = new ArrayList<>();
        for (int row = ids.size(); row > 0; row--) {
            int begin = from[row][end];
            spans.addFirst(new RowSpan(begin, end, ids.get(row - 1), dated(lines, begin, end, ids.get(row - 1))));
            end = begin;
        }
        return spans;
    }

    private static int dated(List<List<CellUnit>> lines, int begin, int end, int id) {
        for (int i = begin; i < end; i++) {
            if (lines.get(i).stream().anyMatch(unit -> unit.is(CellChunk.Kind.DATE))) {
                return i;
            }
        }
        return id;
    }

    /** How unlikely lines are one row: its id and dates off its middle, its first words small, the row before it cut. */
    private static int cost(List<List<CellUnit>> lines, List<Line> page, int begin, int end, int id) {
        int middle = begin + end - 1;
        int cost = Math.abs(middle - id - dated(lines, begin, end, id)) * OFF_MIDDLE / 2;
        List<CellUnit> first = lines.get(begin);
        int at = first.getFirst().line();
        cost += first.getFirst().beginsLarge() ? 0 : SMALL;
        if (begin > 0) {
            cost += Paragraphs.ended(lines.get(begin - 1).getLast().text().value()) ? 0 : CUT;
            cost -= page.get(at).gap() > 0 ? GAP : 0;
        }
        long dated = lines.subList(begin, end).stream()
                .filter(line -> line.stream().anyMatch(unit -> unit.is(CellChunk.Kind.DATE)))
                .count();
        return cost + (int) Math.abs(dated - 1) * SMALL;
    }
}
