package org.minutebook.search;

import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** The terms of a field of units as those of their passages. */
final class PassageTerms extends FilterLeafReader.FilterTerms {
    /** Finds the passages that have the term at which some terms of the units stand. */
    @FunctionalInterface
    interface Found {
        PassagePostings in(TermsEnum units, int flags) throws IOException;
    }

    private final int passages;
    private final Found found;

    PassageTerms(Terms units, int passages, Found found) {
        super(units);
        this.passages = passages;
        this.found = found;
    }

    @Override
    public TermsEnum iterator() throws IOException {
        return new Each(in.iterator(), found);
    }

    @Override
    public int getDocCount() {
        return passages;
    }

    /** What several passages of a unit have in common counts once for each, so there are no fewer. */
    @Override
    public long getSumDocFreq() throws IOException {
        return Math.max(passages, in.getSumDocFreq());
    }

    @Override
    public long getSumTotalTermFreq() throws IOException {
        return Math.max(getSumDocFreq(), in.getSumTotalTermFreq());
    }

    private static final class Each extends FilterLeafReader.FilterTermsEnum {
        private final Found found;

        Each(TermsEnum units, Found found) {
            super(units);
            this.found = found;
        }

        /** Of a term of which only other text of the units has any, 1, for it is one of the segment's. */
        @Override
        public int docFreq() throws IOException {
            PostingsEnum each = found.in(in, PostingsEnum.NONE);
            int count = 0;
            while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                count++;
            }
            return Math.max(1, count);
        }

        @Override
        public long totalTermFreq() throws IOException {
            return Math.max(docFreq(), in.totalTermFreq());
        }

        @Override
        public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
            return found.in(in, flags);
        }

        @Override
        public ImpactsEnum impacts(int flags) throws IOException {
            return new SlowImpactsEnum(found.in(in, flags));
        }
    }
}
