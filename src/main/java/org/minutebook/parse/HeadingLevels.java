package org.minutebook.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.layout.Block;
import org.minutebook.layout.Block.Heading;
import org.minutebook.layout.Text;

/**
 * Which of the headings that a page marks as such are the agenda items'. Those are the highest of which there is more than
 * one; or, where one of them says {@code Agenda} or the like and has others below it, these.
 *
 * @param level of the items' headings, from 1
 * @param from index of the block that is such a heading over all items; -1 where none is
 * @param to one past the last block under it
 */
record HeadingLevels(int level, int from, int to) {
    private static final Pattern OVER_ALL = Pattern.compile(
            "(?i)(?:meeting )?(?:agenda(?: items?)?|minutes|discussions?|topics?(?: discussed)?|notes|items?(?: discussed)?)");
    private static final Pattern AGENDA = Pattern.compile("(?i)(?:meeting )?agenda(?: items?)?");
    private static final int DEEPEST = 9;
    private static final int FEWEST = 2;

    static HeadingLevels of(List<Block> blocks) {
        int level = highest(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading(int at, Text text)
                    && (at == level
                            || (at < level && AGENDA.matcher(text.value()).matches()))
                    && OVER_ALL.matcher(text.value()).matches()) {
                int below = at == level ? level + 1 : level;
                int end = end(blocks, i + 1, at);
                if (count(blocks.subList(i + 1, end), below) >= FEWEST) {
                    return new HeadingLevels(below, i, end);
                }
            }
        }
        return new HeadingLevels(level, -1, blocks.size());
    }

    /** Whether a heading is high enough, and not outside the one that is over all items. */
    boolean has(int block, int at) {
        return at <= level && from < block && block < to;
    }

    private static int highest(List<Block> blocks) {
        int[] counts = new int[DEEPEST + 1];
        for (Block block : blocks) {
            if (block instanceof Heading(int level, Text text)
                    && RollLabel.of(text).isEmpty()) {
                counts[Math.clamp(level, 0, DEEPEST)]++;
            }
        }
        int level = 0;
        while (level < DEEPEST && counts[level] < FEWEST) {
            level++;
        }
        return level;
    }

    /** Where what stands under a heading of a level ends. */
    private static int end(List<Block> blocks, int from, int level) {
        int end = from;
        while (end < blocks.size() && !(blocks.get(end) instanceof Heading(int next, Text _) && next <= level)) {
            end++;
        }
        return end;
    }

    private static long count(List<Block> blocks, int level) {
        return blocks.stream()
                .filter(block -> block instanceof Heading(int at, Text _) && at == level)
                .count();
    }
}
