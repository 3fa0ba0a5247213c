package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** A searcher over one commit, which knows the abbreviations that the minutes in it spell out. */
final class MinutesSearcher extends IndexSearcher {
    private @Nullable Thesaurus thesaurus;

    MinutesSearcher(IndexReader reader) {
        super(reader);
    }

    /** Read when it is first asked for. */
    synchronized Thesaurus thesaurus() throws IOException {
        Thesaurus known = thesaurus;
        if (known == null) {
            known = new Thesaurus(abbreviations());
            thesaurus = known;
        }
        return known;
    }

    private List<Abbreviation> abbreviations() throws IOException {
        Set<String> written = new TreeSet<>();
        for (LeafReaderContext leaf : getIndexReader().leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexField.ABBREVIATION.label());
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                for (int n = live == null || live.get(doc) ? values.docValueCount() : 0; n > 0; n--) {
                    written.add(values.lookupOrd(values.nextOrd()).utf8ToString());
                }
            }
        }
        List<Abbreviation> abbreviations = new ArrayList<>();
        written.forEach(text -> abbreviations.add(Abbreviation.read(text)));
        return abbreviations;
    }
}
