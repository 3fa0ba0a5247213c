package org.minutebook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/** A query of ours as a query of Lucene's. Not for several threads. */
final class LuceneQueries {
    /** A field of words and what a match in it counts. */
    private record Place(IndexField field, float boost) {}

    private static final List<Place> PLACES = List.of(
            new Place(IndexField.TITLE, 2.5f),
            new Place(IndexField.TEXT, 1),
            new Place(IndexField.OWNERS, 0.5f),
            new Place(IndexField.CONTEXT, 0.4f));
    private static final float OWN_ID = 15;
    private static final float EXACT = 3;
    private static final float STEMMED = 0.5f;
    /** What is only nearly right stays behind what is right, should both be asked for. */
    private static final float LOOSE = 0.2f;

    private static final float TIE = 0.2f;
    private static final int FUZZY_EXPANSIONS = 20;
    private static final int SAME_BEGINNING = 2;

    private final WordForms forms = new WordForms();
    private final FieldQueries fields;
    private final List<Place> places;
    private final boolean ids;

    private LuceneQueries(Thesaurus thesaurus, List<Place> places, boolean ids) {
        this.fields = new FieldQueries(forms, thesaurus);
        this.places = places;
        this.ids = ids;
    }

    /** What finds units. */
    static LuceneQueries finding(Thesaurus thesaurus) {
        return new LuceneQueries(thesaurus, PLACES, true);
    }

    /** What marks words in the text of units that were found: the other fields would only be looked at in vain. */
    static LuceneQueries marking(Thesaurus thesaurus) {
        return new LuceneQueries(thesaurus, List.of(new Place(IndexField.TEXT, 1)), false);
    }

    org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.All() -> MatchAllDocsQuery.INSTANCE;
            case Query.None() -> MatchNoDocsQuery.INSTANCE;
            case Query.Word(String text) -> word(scan(text));
            case Query.Phrase(String text, int slop) -> phrase(scan(text), slop);
            case Query.Prefix(String text) -> prefix(scan(text));
            case Query.Fuzzy(String text, int edits) -> fuzzy(scan(text), edits);
            case Query.And(List<Query> parts) -> and(parts);
            case Query.Or(List<Query> parts) -> new DisjunctionMaxQuery(each(parts), TIE);
            case Query.Some(int least, List<Query> parts) -> some(least, parts);
            case Query.Not(Query part) -> and(List.of(new Query.Not(part)));
            case Query.Within(SearchField field, String value) -> constant(fields.spoken(field, value));
            case Query.Dated(DateOp op, Period period) -> constant(dated(op, period));
        };
    }

    static org.apache.lucene.search.Query days(long first, long last) {
        return NumericDocValuesField.newSlowRangeQuery(IndexField.DATE.label(), first, last);
    }

    private WordScanner.Words scan(String text) {
        return WordScanner.scan(text, forms);
    }

    private List<org.apache.lucene.search.Query> each(List<Query> parts) {
        return parts.stream().map(this::of).toList();
    }

    private org.apache.lucene.search.Query and(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Query part : parts) {
            if (part instanceof Query.Not(Query inner)) {
                all.add(of(inner), BooleanClause.Occur.MUST_NOT);
            } else {
                all.add(of(part), BooleanClause.Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query some(int least, List<Query> parts) {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        each(parts).forEach(part -> some.add(part, BooleanClause.Occur.SHOULD));
        return new BoostQuery(some.build(), LOOSE);
    }

    private org.apache.lucene.search.Query word(WordScanner.Words words) {
        if (words.parts().isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        List<org.apache.lucene.search.Query> found = new ArrayList<>();
        for (Place place : places) {
            for (org.apache.lucene.search.Query query : FieldQueries.word(place.field.label(), words)) {
                found.add(boosted(query, place.boost));
            }
        }
        if (ids && mayBeId(words)) {
            String code = Codes.fold(words);
            found.add(boosted(new TermQuery(new Term(IndexField.ID.label(), code)), OWN_ID));
            found.add(new TermQuery(new Term(IndexField.MENTION.label(), code)));
        }
        return new DisjunctionMaxQuery(found, TIE);
    }

    private static boolean mayBeId(WordScanner.Words words) {
        return words.parts().stream().anyMatch(p -> p.exact().chars().anyMatch(Character::isDigit));
    }

    /** As it stands first, in other forms after that. */
    private org.apache.lucene.search.Query phrase(WordScanner.Words words, int slop) {
        if (words.parts().isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        List<org.apache.lucene.search.Query> found = new ArrayList<>();
        for (Place place : places) {
            String field = place.field.label();
            found.add(boosted(FieldQueries.phrase(field, words, slop, true), place.boost * EXACT));
            found.add(boosted(FieldQueries.phrase(field, words, slop, false), place.boost * STEMMED));
        }
        return new DisjunctionMaxQuery(found, 0);
    }

    private org.apache.lucene.search.Query prefix(WordScanner.Words words) {
        if (words.parts().isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        boolean single = words.parts().size() == 1;
        String term = single ? WordTokens.EXACT + words.parts().getFirst().exact() : Codes.fold(words);
        List<org.apache.lucene.search.Query> found = new ArrayList<>();
        for (Place place : places) {
            found.add(boosted(new PrefixQuery(new Term(place.field.label(), term)), place.boost));
        }
        return new DisjunctionMaxQuery(found, TIE);
    }

    private org.apache.lucene.search.Query fuzzy(WordScanner.Words words, int edits) {
        if (words.parts().size() != 1) {
            return word(words);
        }
        String term = WordTokens.EXACT + words.parts().getFirst().exact();
        List<org.apache.lucene.search.Query> found = new ArrayList<>();
        for (Place place : places) {
            if (place.field == IndexField.OWNERS || place.field == IndexField.CONTEXT) {
                continue;
            }
            Term wanted = new Term(place.field.label(), term);
            found.add(boosted(
                    new FuzzyQuery(wanted, edits, SAME_BEGINNING, FUZZY_EXPANSIONS, true), place.boost * LOOSE));
        }
        return new DisjunctionMaxQuery(found, TIE);
    }

    private static org.apache.lucene.search.Query dated(DateOp op, Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        return switch (op) {
            case BEFORE -> days(Long.MIN_VALUE, first.toEpochDay() - 1);
            case AFTER -> days(last.toEpochDay() + 1, Long.MAX_VALUE);
            case ON -> days(first.toEpochDay(), last.toEpochDay());
        };
    }

    private static org.apache.lucene.search.Query constant(org.apache.lucene.search.Query query) {
        return new ConstantScoreQuery(query);
    }

    private static org.apache.lucene.search.Query boosted(org.apache.lucene.search.Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
