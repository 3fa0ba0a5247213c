package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A table without frames. Each of its blocks is a row, or several where more than one line of it fills most columns. In a
 * table of labels and names every name is a row, and a label stands at the top or at the middle of the rows it covers.
 */
final class OpenTable implements PrintedTable {
    private static final double INTERPRETED = 0.9;
    private static final int LONGEST_NAME = 60;
    /** Names with all that may be marked beside them are longer. */
    private static final double FEW = 0.2;

    private static final int LABELLED = 2;

    private final List<PrintedBlock> blocks;
    private final Columns columns;

    OpenTable(List<PrintedBlock> blocks, Columns columns) {
        this.blocks = blocks;
        this.columns = columns;
    }

    List<PrintedLine> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    @Override
    public double top() {
        return blocks.getFirst().top();
    }

    @Override
    public double bottom() {
        return blocks.getLast().bottom();
    }

    @Override
    public void write(Manuscript manuscript, double confidence) {
        manuscript.beginTable(confidence * INTERPRETED);
        List<PrintedLine> labels = column(lines(), 0);
        List<PrintedLine> names = column(lines(), 1);
        if (columns.count() == LABELLED && areShort(labels, 0) && areShort(names, FEW)) {
            labelled(manuscript, labels, names);
        } else {
            blocks.forEach(block -> rows(block, manuscript));
        }
        manuscript.endTable();
    }

    private List<PrintedLine> column(List<PrintedLine> lines, int column) {
        return PrintedLine.of(lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> columns.index(word.centre()) == column)
                .toList());
    }

    /** Whether no more than a share of the lines are longer than a name; of prose in a column most are. */
    private static boolean areShort(List<PrintedLine> lines, double share) {
        long longer = lines.stream()
                .filter(line -> line.text().length() >= LONGEST_NAME)
                .count();
        return longer <= share * lines.size();
    }

    private static void labelled(Manuscript manuscript, List<PrintedLine> labels, List<PrintedLine> names) {
        int[] owners = new LabelPlaces(labels, names).owners();
        int written = 0;
        for (int i = 0; i < names.size(); i++) {
            int label = owners[i];
            for (; written < label; written++) {
                manuscript.row(LABELLED, List.of(cell(0, false, labels.subList(written, written + 1))));
            }
            boolean merged = label >= 0 && written > label;
            List<PrintedLine> own = label < 0 || merged ? List.of() : labels.subList(label, label + 1);
            manuscript.row(LABELLED, List.of(cell(0, merged, own), cell(1, false, names.subList(i, i + 1))));
            written = Math.max(written, label + 1);
        }
        for (; written < labels.size(); written++) {
            manuscript.row(LABELLED, List.of(cell(0, false, labels.subList(written, written + 1))));
        }
    }

    private static Cell cell(int column, boolean goesOn, List<PrintedLine> lines) {
        List<Piece> pieces = lines.stream()
                .map(line -> Piece.line(line.styled(), false, false))
                .toList();
        return new Cell(column, 1, goesOn, pieces);
    }

    private void rows(PrintedBlock block, Manuscript manuscript) {
        List<PrintedLine> row = new ArrayList<>();
        boolean filled = false;
        for (PrintedLine line : block.lines()) {
            boolean fills = fills(line);
            if (fills && filled) {
                row(row, manuscript);
                row.clear();
            }
            filled |= fills;
            row.add(line);
        }
        row(row, manuscript);
    }

    /** Whether most columns have something on a line. */
    private boolean fills(PrintedLine line) {
        long in = line.words().stream()
                .mapToInt(word -> columns.index(word.centre()))
                .distinct()
                .count();
        return in > columns.count() / 2.0;
    }

    private void row(List<PrintedLine> row, Manuscript manuscript) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            cells.add(cell(column, false, column(row, column)));
        }
        manuscript.row(columns.count(), cells);
    }
}
