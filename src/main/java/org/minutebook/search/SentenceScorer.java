package org.minutebook.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/** What Lucene's own scorer gives, without the 32 KB that it takes for each sentence to count words in. */
final class SentenceScorer extends PassageScorer {
    @Override
    public float score(Passage passage, int contentLength) {
        Map<BytesRef, Integer> counts = new HashMap<>();
        Map<BytesRef, Integer> inText = new HashMap<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            BytesRef word = passage.getMatchTerms()[i];
            counts.merge(word, 1, Integer::sum);
            inText.put(word, passage.getMatchTermFreqsInDoc()[i]);
        }
        float score = 0;
        for (Map.Entry<BytesRef, Integer> count : counts.entrySet()) {
            score += tf(count.getValue(), passage.getLength())
                    * weight(contentLength, inText.getOrDefault(count.getKey(), 1));
        }
        return score * norm(passage.getStartOffset());
    }
}
