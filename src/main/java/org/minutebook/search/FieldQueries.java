package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.RegExp;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.StatusNow;

/** Single fields as Lucene asks for them. */
final class FieldQueries {
    private static final Pattern LABEL = Pattern.compile("\\d+[A-Za-z]*(?:-\\d+)*");

    private final WordForms forms;
    private final Thesaurus thesaurus;

    FieldQueries(WordForms forms, Thesaurus thesaurus) {
        this.forms = forms;
        this.thesaurus = thesaurus;
    }

    /** A value as a query names it: part of a name will do. */
    Query spoken(SearchField field, String value) {
        return switch (field) {
            case OWNER -> any(named(field, value), phrase(IndexField.OWNERS, value));
            case PERSON, ORGANISATION -> any(named(field, value), phrase(IndexField.TEXT, value.replace('-', ' ')));
            case TOPIC -> any(named(field, value), topicWith(value));
            default -> filter(field, value);
        };
    }

    /** A value as a filter names it: the whole of it. */
    Query filter(SearchField field, String value) {
        return switch (field) {
            case OWNER, TOPIC, PERSON, ORGANISATION -> term(field.kept(), Slug.of(value));
            case STATUS -> term(IndexField.STATUS, status(value));
            case COMMITTEE -> term(IndexField.COMMITTEE, value.toUpperCase(Locale.ROOT));
            case MEETING -> meeting(value);
            case ITEM -> item(value);
            case KIND -> term(IndexField.KIND, value.toLowerCase(Locale.ROOT));
            case VERSION -> term(IndexField.VERSION, value.toLowerCase(Locale.ROOT));
            case MODIFICATION -> coded(IndexField.MODIFICATION, value);
            case INCIDENT -> coded(IndexField.INCIDENT, value);
            case YEAR -> term(IndexField.YEAR, value);
        };
    }

    /** The word's stem; of several that belong together the whole, and side by side unless they are an id. */
    static List<Query> word(String field, WordScanner.Words words) {
        List<WordScanner.Part> parts = words.parts();
        if (parts.size() == 1) {
            return List.of(stemmed(field, words, 0));
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
            found.add(stemmed(field, words, 0));
        }
        return found;
    }

    static Query phrase(String field, WordScanner.Words words, int slop, boolean exact) {
        return exact ? exact(field, words, slop) : stemmed(field, words, slop);
    }

    private static Query exact(String field, WordScanner.Words words, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.parts().forEach(part -> phrase.add(new Term(field, part.forms().exactTerm()), part.position()));
        return phrase.build();
    }

    private static Query stemmed(String field, WordScanner.Words words, int slop) {
        if (words.parts().size() == 1) {
            return anyOf(stems(field, words.parts().getFirst()));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        words.parts().forEach(part -> phrase.add(stems(field, part), part.position()));
        return phrase.build();
    }

    private static Term[] stems(String field, WordScanner.Part part) {
        return part.forms().terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new);
    }

    /** As if they were one. */
    private static Query anyOf(Term... terms) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(terms[0].field());
        Stream.of(terms).forEach(any::addTerm);
        return any.build();
    }

    private Query phrase(IndexField field, String text) {
        WordScanner.Words words = WordScanner.scan(text, forms);
        return words.parts().isEmpty() ? MatchNoDocsQuery.INSTANCE : phrase(field.label(), words, 0, true);
    }

    /** Under the name, or under one that means the same: an abbreviation and what it stands for name one thing. */
    private Query named(SearchField field, String value) {
        return any(thesaurus.spellings(value).stream()
                .map(name -> filter(field, name))
                .toArray(Query[]::new));
    }

    /** Topics that have the words in their name, side by side. */
    private static Query topicWith(String value) {
        return new RegexpQuery(new Term(IndexField.TOPIC.label(), "(.*-)?" + Slug.of(value) + "(-.*)?"), RegExp.NONE);
    }

    /** Tagged with it under any of its prefixes, or naming it where tags are not known. */
    private Query coded(IndexField field, String value) {
        String code = forms.code(value);
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
                .add(meeting(value.substring(0, hash)), BooleanClause.Occur.FILTER)
                .add(term(IndexField.ITEM, value.substring(hash + 1)), BooleanClause.Occur.FILTER)
                .build();
    }

    /** The item of that id, as one document has it. */
    static Query item(String id, DocumentId document) {
        return new BooleanQuery.Builder()
                .add(term(IndexField.ID, Codes.fold(id)), BooleanClause.Occur.FILTER)
                .add(term(IndexField.KIND, UnitDocument.lower(HitKind.ITEM)), BooleanClause.Occur.FILTER)
                .add(term(IndexField.DOCUMENT, document.sha256()), BooleanClause.Occur.FILTER)
                .build();
    }

    /** Without a committee, {@code 28} or {@code 34xx}, it is any committee's. */
    private static Query meeting(String value) {
        if (LABEL.matcher(value).matches()) {
            String label = new MeetingId("X", value).label();
            return new WildcardQuery(new Term(IndexField.MEETING.label(), "*_" + label));
        }
        try {
            return term(IndexField.MEETING, MeetingId.parse(value).toString());
        } catch (IllegalArgumentException _) {
            return term(IndexField.MEETING, value);
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
