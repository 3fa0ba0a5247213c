package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.Lookup;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.FacetCount;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.Suggestion.Kind;

/** The names that one state of the index knows, found by the beginnings of any of their words. */
final class Names {
    private static final Map<SearchField, Kind> NAMED = new EnumMap<>(Map.of(
            SearchField.TOPIC, Kind.TOPIC,
            SearchField.PERSON, Kind.PERSON,
            SearchField.ORGANISATION, Kind.ORGANISATION,
            SearchField.OWNER, Kind.ORGANISATION,
            SearchField.MEETING, Kind.MEETING,
            SearchField.MODIFICATION, Kind.MODIFICATION,
            SearchField.INCIDENT, Kind.INCIDENT));

    /** A name and how many units have it. */
    record Name(String text, Kind kind, long units) {}

    private final AnalyzingInfixSuggester suggester;
    private final boolean empty;
    private final List<String> committees;
    private final long snapshot;

    private Names(AnalyzingInfixSuggester suggester, boolean empty, List<String> committees, long snapshot) {
        this.suggester = suggester;
        this.empty = empty;
        this.committees = committees;
        this.snapshot = snapshot;
    }

    /** Takes a tenth of a second for the names of thousands of meetings. */
    static Names of(Searchers.Held held) throws IOException {
        org.apache.lucene.search.Query shown = new Filters(SearchRequest.of(""), new Query.All(), held.thesaurus())
                .apply(MatchAllDocsQuery.INSTANCE, null);
        List<Name> names = new ArrayList<>();
        Set<SearchField> fields = EnumSet.copyOf(NAMED.keySet());
        fields.add(SearchField.COMMITTEE);
        Map<String, List<FacetCount>> counts = Facets.count(held.searcher(), shown, fields);
        NAMED.forEach((field, kind) -> {
            for (FacetCount count : counts.getOrDefault(field.label(), List.of())) {
                String text = field == SearchField.TOPIC ? count.value().replace('-', ' ') : count.value();
                names.add(new Name(text, kind, count.count()));
            }
        });
        AnalyzingInfixSuggester suggester = new AnalyzingInfixSuggester(new ByteBuffersDirectory(), new Beginnings());
        suggester.build(new Fed(names.iterator()));
        List<String> committees = counts.getOrDefault(SearchField.COMMITTEE.label(), List.of()).stream()
                .map(FacetCount::value)
                .toList();
        return new Names(suggester, names.isEmpty(), committees, held.snapshot());
    }

    /** Names in which each of the words, the last as far as it was typed, begins a word; those of most units first. */
    List<Name> find(String typed, int most) throws IOException {
        if (empty) {
            return List.of();
        }
        List<Name> found = new ArrayList<>();
        for (Lookup.LookupResult result : suggester.lookup(typed, most, true, false)) {
            found.add(new Name(result.key.toString(), Kind.valueOf(result.payload.utf8ToString()), result.value));
        }
        return found;
    }

    /** The committees whose minutes there are. */
    List<String> committees() {
        return committees;
    }

    long snapshot() {
        return snapshot;
    }

    /** Whole words, folded: ids keep their slashes and digits. */
    private static final class Beginnings extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new WhitespaceTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }

    /** Feeds names to Lucene, each with its kind. */
    private static final class Fed implements InputIterator {
        private final Iterator<Name> names;
        private Name current = new Name("", Kind.WORD, 0);

        Fed(Iterator<Name> names) {
            this.names = names;
        }

        @Override
        public @Nullable BytesRef next() {
            if (!names.hasNext()) {
                return null;
            }
            current = names.next();
            return new BytesRef(current.text());
        }

        @Override
        public long weight() {
            return current.units();
        }

        @Override
        public BytesRef payload() {
            return new BytesRef(current.kind().name());
        }

        @Override
        public boolean hasPayloads() {
            return true;
        }

        @Override
        public @Nullable Set<BytesRef> contexts() {
            return null;
        }

        @Override
        public boolean hasContexts() {
            return false;
        }
    }
}
