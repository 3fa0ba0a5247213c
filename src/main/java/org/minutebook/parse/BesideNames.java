package org.minutebook.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;

/**
 * What stands beside the names in a list of who was there that no header explains: more names, or what each person is. One
 * line alone can't tell ({@code Iris Mottram   Network Operators}), all of them together can.
 */
final class BesideNames {
    private static final int LONGEST = 200;
    private static final int FEWEST = 2;

    private BesideNames() {}

    /** Whether most of what stands beside a name is an office, a single word or said beside another name too. */
    static boolean isStanding(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        int lines = 0;
        int names = 0;
        for (Block block : blocks) {
            List<Text> cells = unlabelled(block);
            if (cells.size() > 1 && RollEntry.all(cells.getFirst()).size() == 1) {
                Text beside = cells.get(1);
                boolean said = !seen.add(beside.value());
                lines++;
                names += !said && RollEntry.isList(beside) ? 1 : 0;
            }
        }
        return lines >= FEWEST && names * 2 <= lines;
    }

    /** The cells of a line or row behind the label of its list. */
    private static List<Text> unlabelled(Block block) {
        if (block instanceof Block.Row(List<Text> cells, double _)) {
            List<Text> full = full(cells);
            boolean labelled = !full.isEmpty() && RollLabel.of(full.getFirst()).isPresent();
            return labelled ? full.subList(1, full.size()) : full;
        }
        List<Text> texts = block.texts();
        if (texts.size() != 1 || texts.getFirst().value().length() > LONGEST) {
            return List.of();
        }
        Optional<RollLabel> label = RollLabel.of(texts.getFirst());
        return NameFirst.cells(label.map(RollLabel::names).orElse(texts.getFirst()));
    }

    /** The cells of a row that say something. */
    static List<Text> full(List<Text> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
