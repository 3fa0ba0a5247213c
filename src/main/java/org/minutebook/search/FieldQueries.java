package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.StatusNow;

/** Single fields as Lucene asks for them. */
final class FieldQueries {
    private final WordForms forms;
    private final Thesaurus thesaurus;

    FieldQueries(WordForms forms, Thesaurus thesaurus) {
        this.forms = forms;
        this.thesaurus = thesaurus;
    }

    /** A value as a query names it: part of a name will do. */
    Query spoken(SearchField field, String value) {
        return switch (field) {
            case OWNER -> any(filter(field, value), phrase(IndexField.OWNERS, value));
            case PERSON -> any(filter(field, value), phrase(IndexField.TEXT, value.replace('-', ' ')));
            case ORGANISATION -> any(filter(field, value), phrase(IndexField.TEXT, value.replace('-', ' ')));
            default -> filter(field, value);
        };
    }

    /** A value as a filter names it: the whole of it. */
    Query filter(SearchField field, String value) {
        return switch (field) {
            case OWNER -> term(IndexField.OWNER, Slug.of(value));
            case STATUS -> term(IndexField.STATUS, status(value));
            case COMMITTEE -> term(IndexField.COMMITTEE, value.toUpperCase(Locale.ROOT));
            case MEETING -> term(IndexField.MEETING, meeting(value));
            case ITEM -> item(value);
            case TOPIC -> term(IndexField.TOPIC, Slug.of(value));
            case KIND -> term(IndexField.KIND, value.toLowerCase(Locale.ROOT));
            case VERSION -> term(IndexField.VERSION, value.toLowerCase(Locale.ROOT));
            case MODIFICATION -> named(IndexField.MODIFICATION, value);
            case INCIDENT -> named(IndexField.INCIDENT, value);
            case PERSON -> term(IndexField.PERSON, Slug.of(value));
            case ORGANISATION -> term(IndexField.ORGANISATION, Slug.of(value));
            case YEAR -> term(IndexField.YEAR, value);
        };
    }

    /** The word's stem; of several that belong together the whole, and side by side unless they are an id. */
    static List<Query> word(String field, WordScanner.Words words) {
        List<WordScanner.Part> parts = words.parts();
        if (parts.size() == 1) {
            return List.of(new TermQuery(new Term(field, parts.getFirst().stem())));
        }
        List<Query> found = new ArrayList<>();
        boolean code = false;
        for (WordScanner.Whole whole : words.wholes()) {
            if (whole.first() == 0 && whole.last() == parts.size() - 1) {
                found.add(new TermQuery(new Term(field, whole.term())));
                code |= whole.code();
            }
        }
        if (!code) {
            found.add(phrase(field, words, 0, false));
        }
        return found;
    }

    static Query phrase(String field, WordScanner.Words words, int slop, boolean exact) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        for (WordScanner.Part part : words.parts()) {
            phrase.add(new Term(field, exact ? WordTokens.EXACT + part.exact() : part.stem()), part.position());
        }
        return phrase.build();
    }

    private Query phrase(IndexField field, String text) {
        WordScanner.Words words = WordScanner.scan(text, forms);
        return words.parts().isEmpty() ? MatchNoDocsQuery.INSTANCE : phrase(field.label(), words, 0, true);
    }

    /** Tagged with it under any of its prefixes, or naming it where tags are not known. */
    private Query named(IndexField field, String value) {
        String code = Codes.fold(WordScanner.scan(value, forms));
        return any(Stream.concat(Stream.of(code), thesaurus.otherCodes(code).stream())
                .flatMap(known -> Stream.of(term(field, known), term(IndexField.TEXT, known)))
                .toArray(Query[]::new));
    }

    private static Query item(String value) {
        int hash = value.indexOf('#');
        if (hash <= 0) {
            return term(IndexField.ITEM, value);
        }
        return new BooleanQuery.Builder()
                .add(term(IndexField.MEETING, meeting(value.substring(0, hash))), BooleanClause.Occur.FILTER)
                .add(term(IndexField.ITEM, value.substring(hash + 1)), BooleanClause.Occur.FILTER)
                .build();
    }

    private static String meeting(String value) {
        try {
            return MeetingId.parse(value).toString();
        } catch (IllegalArgumentException _) {
            return value;
        }
    }

    private static String status(String value) {
        String status = value.toLowerCase(Locale.ROOT);
        return status.equals("live") ? StatusNow.OPEN.name().toLowerCase(Locale.ROOT) : status;
    }

    private static Query term(IndexField field, String value) {
        return new TermQuery(new Term(field.label(), value));
    }

    private static Query any(Query... queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Stream.of(queries).forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
