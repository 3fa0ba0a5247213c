package org.minutebook.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Columns without frames.
 *
 * @param borders places between neighbouring columns, in the middle of the white space
 */
record Columns(List<Double> borders) {
    static final Columns NONE = new Columns(List.of());

    /** White space this wide, in letter sizes, parts columns: more where it runs past one line only. */
    private static final double RIVER = 0.75;

    private static final double GAP = 1.3;
    private static final double TOUCH = 1;

    Columns {
        borders = List.copyOf(borders);
    }

    /** Where white space runs down through all lines of a block. */
    static Columns of(PrintedBlock block) {
        return of(block.words(), block.size() * (block.lines().size() > 1 ? RIVER : GAP));
    }

    /** Where white space runs down through all of several blocks. */
    static Columns of(List<PrintedBlock> blocks) {
        return of(
                blocks.stream().flatMap(block -> block.words().stream()).toList(),
                blocks.getFirst().size() * RIVER);
    }

    private static Columns of(List<Word> all, double least) {
        List<Word> words =
                all.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
        List<Double> borders = new ArrayList<>();
        double right = words.getFirst().right();
        for (Word word : words) {
            if (word.left() - right > least) {
                borders.add((word.left() + right) / 2);
            }
            right = Math.max(right, word.right());
        }
        return new Columns(borders);
    }

    int count() {
        return borders.size() + 1;
    }

    int index(double place) {
        int index = 0;
        while (index < borders.size() && place > borders.get(index)) {
            index++;
        }
        return index;
    }

    /** Whether the words of a block stand beside the borders of other columns, which are more. */
    boolean isWithin(PrintedBlock block, Columns others) {
        return count() <= others.count()
                && block.words().stream()
                        .allMatch(word -> others.borders.stream()
                                .noneMatch(border -> word.left() < border - TOUCH && word.right() > border + TOUCH));
    }

    /** Whether a block of one column may be a row of these: it stands in one of them, and is no heading. */
    boolean holds(PrintedBlock block) {
        int[] in = block.words().stream()
                .mapToInt(word -> index(word.centre()))
                .distinct()
                .toArray();
        boolean heading = Arrays.equals(in, new int[] {0})
                && (block.isBold() || block.lines().getLast().text().endsWith(":"));
        return in.length == 1 && !heading && isWithin(block, this);
    }
}
