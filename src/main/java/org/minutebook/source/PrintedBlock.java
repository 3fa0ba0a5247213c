package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;

/** Lines of print that stand close to each other, with no line drawn between them. */
record PrintedBlock(List<PrintedLine> lines) {
    private static final double CLOSE = 0.55;
    private static final double ABOVE = 0.48;
    private static final double BELOW = 0.48;
    private static final double SHORT_RULING = 60;

    PrintedBlock {
        lines = List.copyOf(lines);
    }

    static List<PrintedBlock> of(List<PrintedLine> lines, List<Ruling> rulings) {
        List<Ruling> drawn = rulings.stream()
                .filter(ruling -> ruling.across() && ruling.length() > SHORT_RULING)
                .toList();
        List<PrintedBlock> blocks = new ArrayList<>();
        List<PrintedLine> block = new ArrayList<>();
        double bottom = 0;
        for (PrintedLine line : lines) {
            if (!block.isEmpty()) {
                double top = line.middle() - ABOVE * line.size();
                double before = block.getLast().middle();
                boolean parted = drawn.stream().anyMatch(r -> r.at() > before && r.at() < line.middle());
                if (parted || top - bottom > CLOSE * line.size()) {
                    blocks.add(new PrintedBlock(block));
                    block.clear();
                    bottom = 0;
                }
            }
            block.add(line);
            bottom = Math.max(bottom, line.middle() + BELOW * line.size());
        }
        if (!block.isEmpty()) {
            blocks.add(new PrintedBlock(block));
        }
        return blocks;
    }

    List<Word> words() {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    double top() {
        return lines.getFirst().middle() - ABOVE * lines.getFirst().size();
    }

    double bottom() {
        return lines.getLast().middle() + BELOW * lines.getLast().size();
    }

    double size() {
        return lines.getFirst().size();
    }

    boolean isBold() {
        return lines.stream().allMatch(PrintedLine::isBold);
    }
}
