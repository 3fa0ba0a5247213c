package org.minutebook.search;

import org.apache.lucene.analysis.Analyzer;

/** How every field of words is cut, when indexing and when highlighting. */
final class MinutesAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new MinutesTokenizer());
    }
}
