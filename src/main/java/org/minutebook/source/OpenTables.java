package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without frames on a page. Lines that stand close make a block: a paragraph, or a row. Where white space
 * runs down through a block, it is of a table, and neighbouring blocks that keep to its columns are rows of it too.
 */
final class OpenTables {
    private static final Pattern MARKER =
            Pattern.compile("[•·▪●○◦‣\uF0B7*–-]|\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2})?)[.)]{0,2}");
    /** White space between two tables, against that between rows, and in letter sizes. */
    private static final double WIDER = 1.35;

    private static final double FAR = 1.8;
    private static final int MANY_COLUMNS = 4;

    private final List<PrintedBlock> blocks;
    private final List<OpenTable> tables = new ArrayList<>();
    private @Nullable Columns last;

    private OpenTables(List<PrintedLine> lines, PrintedPage page) {
        this.blocks = PrintedBlock.of(lines, page.rulings());
    }

    /** Takes the tables out of a page's lines. */
    static List<OpenTable> take(List<PrintedLine> lines, PrintedPage page) {
        OpenTables found = new OpenTables(lines, page);
        found.find();
        Set<PrintedLine> taken =
                found.tables.stream().flatMap(table -> table.lines().stream()).collect(Collectors.toSet());
        lines.removeIf(taken::contains);
        return found.tables;
    }

    private void find() {
        for (int i = 0; i < blocks.size(); ) {
            int end = end(i);
            List<PrintedBlock> run = blocks.subList(i, end);
            Columns columns = run.isEmpty() ? null : columns(run);
            if (columns != null && isTable(run, columns)) {
                tables.add(new OpenTable(List.copyOf(run), columns));
                last = columns;
                i = end;
            } else {
                i++;
            }
        }
    }

    /** One past the last block of the table that begins with a block; the same where none does. */
    private int end(int first) {
        Columns columns = columns(blocks.get(first));
        if (columns.count() < 2) {
            return first;
        }
        double widest = 0;
        int end = first + 1;
        for (int i = first + 1; i < blocks.size(); i++) {
            PrintedBlock block = blocks.get(i);
            Columns own = columns(block);
            double space = block.top() - blocks.get(i - 1).bottom();
            boolean apart = columns.count() == 2 && space > Math.max(widest * WIDER, FAR * block.size());
            boolean row = own.count() > 1 && (own.isWithin(block, columns) || columns.isWithin(block, own));
            if (apart || !(row || columns.holds(block))) {
                break;
            }
            if (own.count() > columns.count()) {
                columns = own;
            }
            widest = Math.max(widest, space);
            end = i + 1;
        }
        return end;
    }

    /** The columns of a block; one where it is none of a table, but of a list. */
    private static Columns columns(PrintedBlock block) {
        Columns columns = Columns.of(block);
        boolean list = columns.count() == 2
                && block.words().stream()
                        .filter(word -> columns.index(word.centre()) == 0)
                        .allMatch(word -> MARKER.matcher(word.text()).matches());
        return list ? Columns.NONE : columns;
    }

    /** The columns of the blocks that have most; those of the table before, where the blocks keep to them. */
    private Columns columns(List<PrintedBlock> run) {
        int count = run.stream().mapToInt(block -> columns(block).count()).max().orElse(1);
        List<PrintedBlock> full =
                run.stream().filter(block -> columns(block).count() == count).toList();
        Columns common = Columns.of(full);
        Columns most = common.count() >= count ? common : columns(full.getLast());
        Columns before = last;
        boolean same = before != null
                && before.count() >= most.count()
                && run.stream().allMatch(block -> most.isWithin(block, before));
        return same && before != null ? before : most;
    }

    private static boolean isTable(List<PrintedBlock> run, Columns columns) {
        int lines = run.stream().mapToInt(block -> block.lines().size()).sum();
        return columns.count() >= MANY_COLUMNS || (lines > 1 && columns.count() > 1);
    }
}
