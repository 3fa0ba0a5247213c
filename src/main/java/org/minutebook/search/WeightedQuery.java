package org.minutebook.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Multiplies the score of each unit by its weight, see {@link Weights}. */
final class WeightedQuery extends Query {
    private final Query query;

    WeightedQuery(Query query) {
        this.query = query;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten.equals(query) ? this : new WeightedQuery(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = searcher.createWeight(query, mode, boost);
        return mode.needsScores() ? new Weighing(this, weight) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "weighted(" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeightedQuery weighted && weighted.query.equals(query);
    }

    @Override
    public int hashCode() {
        return 31 * query.hashCode() + 7;
    }

    private static double weight(NumericDocValues weights, int doc) throws IOException {
        return weights.advanceExact(doc) ? Double.longBitsToDouble(weights.longValue()) : 1;
    }

    private static NumericDocValues weights(LeafReaderContext context) throws IOException {
        return DocValues.getNumeric(context.reader(), IndexField.WEIGHT.label());
    }

    private static final class Weighing extends FilterWeight {
        Weighing(Query query, Weight weight) {
            super(query, weight);
        }

        @Override
        public Explanation explain(LeafReaderContext context, int doc) throws IOException {
            Explanation score = in.explain(context, doc);
            if (!score.isMatch()) {
                return score;
            }
            double weight = weight(weights(context), doc);
            return Explanation.match(
                    (float) (score.getValue().doubleValue() * weight), "score times weight " + weight, score);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(context);
            if (supplier == null) {
                return null;
            }
            NumericDocValues weights = weights(context);
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new WeighingScorer(supplier.get(leadCost), weights);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }
    }

    private static final class WeighingScorer extends FilterScorer {
        private final NumericDocValues weights;

        WeighingScorer(Scorer scorer, NumericDocValues weights) {
            super(scorer);
            this.weights = weights;
        }

        @Override
        public float score() throws IOException {
            return (float) (in.score() * weight(weights, in.docID()));
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return in.getMaxScore(upTo) * (float) Weights.MOST;
        }
    }
}
