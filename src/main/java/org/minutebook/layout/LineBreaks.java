package org.minutebook.layout;

import java.util.BitSet;
import java.util.List;

/** What the lines of a table's words tell of where its cells end: which lines end early, and where words come again. */
final class LineBreaks {
    private static final int MOST_REPEATED = 5;
    private static final double FULL = 0.6;

    private final List<CellUnit> units;
    /** Units that begin a line although the one before had room for them. */
    private final BitSet meant = new BitSet();

    LineBreaks(List<CellUnit> units) {
        this.units = units;
        int full = (int) (widest() * FULL);
        for (int i = 1; i < units.size(); i++) {
            CellUnit last = units.get(i - 1);
            CellUnit unit = units.get(i);
            boolean words = last.is(CellChunk.Kind.WORDS) && unit.is(CellChunk.Kind.WORDS);
            if (words && last.last() < unit.line() && length(i - 1) + 1 + first(unit) < full) {
                meant.set(i);
            }
        }
    }

    /** The length of the longest line of words that goes on with a cell, as a small letter shows. */
    private int widest() {
        int widest = 0;
        for (int i = 0; i < units.size(); i++) {
            boolean last = i + 1 == units.size()
                    || units.get(i + 1).line() > units.get(i).line();
            int begin = last ? begin(i) : i;
            if (last
                    && units.get(i).is(CellChunk.Kind.WORDS)
                    && !units.get(begin).beginsLarge()) {
                widest = Math.max(widest, length(i));
            }
        }
        return widest;
    }

    /** The first of the words that stand on a line up to one. */
    private int begin(int unit) {
        int begin = unit;
        while (begin > 0
                && units.get(begin - 1).is(CellChunk.Kind.WORDS)
                && units.get(begin - 1).line() == units.get(unit).line()) {
            begin--;
        }
        return begin;
    }

    private int length(int unit) {
        return units.get(unit).text().end() - units.get(begin(unit)).text().start();
    }

    private static int first(CellUnit unit) {
        return unit.text().value().length();
    }

    /** Whether the line before a unit ended although there was room for it. */
    boolean isMeant(int unit) {
        return meant.get(unit);
    }

    /** Whether the words before a unit come again from it on. */
    boolean repeats(int unit) {
        for (int count = 1; count <= MOST_REPEATED && count <= unit && unit + count <= units.size(); count++) {
            int same = 0;
            while (same < count
                    && units.get(unit - count + same)
                            .text()
                            .value()
                            .equals(units.get(unit + same).text().value())) {
                same++;
            }
            if (same == count
                    && units.get(unit).beginsLarge()
                    && units.get(unit).is(CellChunk.Kind.WORDS)) {
                return true;
            }
        }
        return false;
    }
}
