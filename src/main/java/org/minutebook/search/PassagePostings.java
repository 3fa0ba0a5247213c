package org.minutebook.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The passages that have a term, of the units that have it. */
final class PassagePostings extends PostingsEnum {
    private final Passages passages;
    private final PostingsEnum units;
    private final int flags;
    private final boolean placed;
    private final Units counted;

    private int passage = -1;
    private int next;
    private int limit;
    private int count;
    private int[] places = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int from;
    private int to;
    private int read;

    private PassagePostings(Passages passages, PostingsEnum units, int flags, boolean placed, Units counted) {
        this.passages = passages;
        this.units = units;
        this.flags = flags;
        this.placed = placed;
        this.counted = counted;
    }

    /** Some units; they are asked about in their order. */
    @FunctionalInterface
    interface Units {
        Units ALL = _ -> true;

        boolean have(int unit) throws IOException;

        static Units of(DocIdSetIterator units) {
            return unit -> (units.docID() < unit ? units.advance(unit) : units.docID()) == unit;
        }
    }

    /** Each passage of units that have the term, with the units' places and how often they have it. */
    static PassagePostings inherited(Passages passages, PostingsEnum units, int flags, Units counted) {
        return new PassagePostings(passages, units, flags, false, counted);
    }

    /**
     * The passages where the term stands.
     *
     * @param units with places
     */
    static PassagePostings placed(Passages passages, PostingsEnum units, int flags, Units counted) {
        return new PassagePostings(passages, units, flags | POSITIONS, true, counted);
    }

    static PassagePostings none(Passages passages, PostingsEnum units) {
        return new PassagePostings(passages, units, NONE, true, Units.ALL);
    }

    @Override
    public int nextDoc() throws IOException {
        while (true) {
            if (next >= limit && !open(units.nextDoc())) {
                return end();
            }
            while (next < limit) {
                passage = next++;
                if (has()) {
                    return passage;
                }
            }
        }
    }

    @Override
    public int advance(int target) throws IOException {
        if (target >= passages.size()) {
            next = limit;
            return end();
        }
        int unit = passages.unit(target);
        if (units.docID() < unit && !open(units.advance(unit))) {
            return end();
        }
        while (passage < target) {
            nextDoc();
        }
        return passage;
    }

    private int end() {
        passage = NO_MORE_DOCS;
        return passage;
    }

    /** Reads the places in the first unit from there on that counts and has passages; false where none is left. */
    private boolean open(int first) throws IOException {
        for (int unit = first; unit != NO_MORE_DOCS; unit = units.nextDoc()) {
            next = passages.first(unit);
            limit = passages.first(unit + 1);
            if (next < limit && counted.have(unit)) {
                read();
                return true;
            }
        }
        return false;
    }

    private void read() throws IOException {
        count = featureRequested(flags, POSITIONS) ? units.freq() : 0;
        if (count > places.length) {
            places = new int[2 * count];
            starts = new int[2 * count];
            ends = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            places[i] = units.nextPosition();
            starts[i] = units.startOffset();
            ends[i] = units.endOffset();
        }
        from = 0;
        to = placed ? 0 : count;
    }

    /** Whether the term stands in this passage, whose places are taken note of. */
    private boolean has() {
        if (placed) {
            from = at(to, passages.place(passage));
            to = at(from, passages.place(passage) + passages.places(passage));
        }
        read = from;
        return !placed || to > from;
    }

    /** The first of the places from one on that is no less. */
    private int at(int least, int place) {
        int found = least;
        while (found < count && places[found] < place) {
            found++;
        }
        return found;
    }

    @Override
    public int docID() {
        return passage;
    }

    @Override
    public long cost() {
        return units.cost();
    }

    @Override
    public int freq() throws IOException {
        return placed ? to - from : units.freq();
    }

    @Override
    public int nextPosition() {
        return places[read++] - (placed ? passages.place(passage) : 0);
    }

    @Override
    public int startOffset() {
        return offset(starts[read - 1]);
    }

    @Override
    public int endOffset() {
        return offset(ends[read - 1]);
    }

    private int offset(int inUnit) {
        return inUnit < 0 || !placed ? inUnit : inUnit - passages.offset(passage);
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }
}
