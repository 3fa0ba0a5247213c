package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in the text of hits: each word and phrase that was asked for, wherever it stands. The query that found
 * them would look at all fields of each hit again.
 *
 * @param query rewritten, else every hit would do that again
 * @param phrases whether there are any in it, which take longer to place than words
 */
record Marking(org.apache.lucene.search.Query query, boolean phrases) {
    /** Words with a prefix up to which they are looked up; of more the text is cut into words again instead. */
    private static final int MOST_WORDS = 128;

    private static final Set<SearchField> IN_TEXT =
            Set.of(SearchField.PERSON, SearchField.ORGANISATION, SearchField.MODIFICATION, SearchField.INCIDENT);

    static Marking of(Query understood, Thesaurus thesaurus, IndexSearcher searcher) throws IOException {
        Set<org.apache.lucene.search.Query> marked = new LinkedHashSet<>();
        LuceneQueries lowering = LuceneQueries.marking(thesaurus);
        for (Query leaf : leaves(understood)) {
            marked.add(searcher.rewrite(spelledOut(lowering.of(leaf), searcher)));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        marked.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        org.apache.lucene.search.Query all = searcher.rewrite(any.build());
        return new Marking(all, hasPhrase(all));
    }

    private static List<Query> leaves(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> leaves(parts);
            case Query.Or(List<Query> parts) -> leaves(parts);
            case Query.Some(int _, List<Query> parts) -> leaves(parts);
            case Query.Within(SearchField field, String _) -> IN_TEXT.contains(field) ? List.of(query) : List.of();
            case Query.Word _, Query.Phrase _, Query.Prefix _, Query.Fuzzy _ -> List.of(query);
            case Query.All _, Query.None _, Query.Not _, Query.Dated _ -> List.of();
        };
    }

    private static List<Query> leaves(List<Query> parts) {
        return parts.stream().flatMap(part -> leaves(part).stream()).toList();
    }

    /** A prefix as the words that it stands for, whose places are known. */
    private static org.apache.lucene.search.Query spelledOut(
            org.apache.lucene.search.Query query, IndexSearcher searcher) throws IOException {
        if (!(query instanceof DisjunctionMaxQuery one)
                || !(one.getDisjuncts().iterator().next() instanceof PrefixQuery prefix)) {
            return query;
        }
        Term begin = prefix.getPrefix();
        List<Term> words = words(begin, MultiTerms.getTerms(searcher.getIndexReader(), begin.field()));
        if (words.size() > MOST_WORDS) {
            return query;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(new TermQuery(word), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private static List<Term> words(Term begin, @Nullable Terms known) throws IOException {
        List<Term> words = new ArrayList<>();
        if (known == null) {
            return words;
        }
        TermsEnum each = known.iterator();
        if (each.seekCeil(begin.bytes()) == TermsEnum.SeekStatus.END) {
            return words;
        }
        BytesRef word = each.term();
        while (word != null && StringHelper.startsWith(word, begin.bytes()) && words.size() <= MOST_WORDS) {
            words.add(new Term(begin.field(), BytesRef.deepCopyOf(word)));
            word = each.next();
        }
        return words;
    }

    private static boolean hasPhrase(org.apache.lucene.search.Query query) {
        boolean[] found = {false};
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(org.apache.lucene.search.Query part, Term... terms) {
                found[0] |= part instanceof PhraseQuery || part instanceof MultiPhraseQuery;
            }
        });
        return found[0];
    }
}
