package org.minutebook.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Values by passage, from those by unit. */
final class PassageValues {
    private PassageValues() {}

    /** Goes to the unit of a passage. */
    @FunctionalInterface
    interface Step {
        boolean isThere(int passage) throws IOException;
    }

    /** What a passage has, after a step to it. */
    @FunctionalInterface
    interface Value {
        long of(int passage) throws IOException;
    }

    /** What is kept of a passage. */
    @FunctionalInterface
    interface Text {
        BytesRef of(int passage) throws IOException;
    }

    /** A number for each passage that a step leads to. */
    static final class Numbers extends NumericDocValues {
        private final int passages;
        private final Step step;
        private final Value value;
        private int passage = -1;

        Numbers(int passages, Step step, Value value) {
            this.passages = passages;
            this.step = step;
            this.value = value;
        }

        @Override
        public long longValue() throws IOException {
            return value.of(passage);
        }

        @Override
        public boolean advanceExact(int target) throws IOException {
            passage = target;
            return step.isThere(target);
        }

        @Override
        public int docID() {
            return passage;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(passage + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            for (int each = target; each < passages; each++) {
                if (advanceExact(each)) {
                    return each;
                }
            }
            passage = NO_MORE_DOCS;
            return passage;
        }

        @Override
        public long cost() {
            return passages;
        }
    }

    /** What is kept of each passage. */
    static final class Kept extends BinaryDocValues {
        private final Numbers passages;
        private final Text text;

        Kept(int passages, Text text) {
            this.passages = new Numbers(passages, _ -> true, _ -> 0);
            this.text = text;
        }

        @Override
        public BytesRef binaryValue() throws IOException {
            return text.of(passages.docID());
        }

        @Override
        public boolean advanceExact(int target) throws IOException {
            return passages.advanceExact(target);
        }

        @Override
        public int docID() {
            return passages.docID();
        }

        @Override
        public int nextDoc() throws IOException {
            return passages.nextDoc();
        }

        @Override
        public int advance(int target) throws IOException {
            return passages.advance(target);
        }

        @Override
        public long cost() {
            return passages.cost();
        }
    }

    /** The values of units, of which each passage has some. */
    abstract static class Values extends SortedSetDocValues {
        final SortedSetDocValues units;
        private final Numbers passages;

        Values(SortedSetDocValues units, int passages) {
            this.units = units;
            this.passages = new Numbers(passages, passage -> at(passage), _ -> 0);
        }

        /** Goes to a passage; false where it has none. */
        abstract boolean at(int target) throws IOException;

        @Override
        public boolean advanceExact(int target) throws IOException {
            return passages.advanceExact(target);
        }

        @Override
        public BytesRef lookupOrd(long ord) throws IOException {
            return units.lookupOrd(ord);
        }

        @Override
        public long getValueCount() {
            return units.getValueCount();
        }

        @Override
        public int docID() {
            return passages.docID();
        }

        @Override
        public int nextDoc() throws IOException {
            return passages.nextDoc();
        }

        @Override
        public int advance(int target) throws IOException {
            return passages.advance(target);
        }

        @Override
        public long cost() {
            return passages.cost();
        }
    }

    /** Each passage has what its unit has. */
    static final class Inherited extends Values {
        private final Passages passages;

        Inherited(SortedSetDocValues units, Passages passages) {
            super(units, passages.size());
            this.passages = passages;
        }

        @Override
        boolean at(int target) throws IOException {
            return units.advanceExact(passages.unit(target));
        }

        @Override
        public int docValueCount() {
            return units.docValueCount();
        }

        @Override
        public long nextOrd() throws IOException {
            return units.nextOrd();
        }
    }

    /** Each passage has values of its own. */
    static final class Own extends Values {
        private final long[] pairs;
        private int next;
        private int end;

        /** @param pairs each passage, in the upper half, with the number of a value, in order */
        Own(SortedSetDocValues units, int passages, long[] pairs) {
            super(units, passages);
            this.pairs = pairs;
        }

        static long pair(int passage, long ord) {
            return (long) passage << Integer.SIZE | ord;
        }

        @Override
        boolean at(int target) {
            next = from(pair(target, 0));
            end = from(pair(target + 1, 0));
            return end > next;
        }

        private int from(long pair) {
            int found = Arrays.binarySearch(pairs, pair);
            return found < 0 ? -found - 1 : found;
        }

        @Override
        public int docValueCount() {
            return end - next;
        }

        @Override
        public long nextOrd() {
            return (int) pairs[next++];
        }
    }
}
