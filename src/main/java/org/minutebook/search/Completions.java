package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.Suggestion;
import org.minutebook.model.answer.Suggestion.Kind;

/** Finds what may complete a text: names and ids first, then words in the place of the last. */
final class Completions {
    private static final int CANDIDATES = 3;
    /** Words that begin so are looked through up to here; the first letters of a word say little. */
    private static final int MOST_LOOKED_AT = 2_000;

    /** How many units a search for a text finds. */
    @FunctionalInterface
    interface Counter {
        long count(String text) throws IOException;
    }

    private final IndexReader reader;
    private final Names names;
    private final Counter counter;

    Completions(IndexReader reader, Names names, Counter counter) {
        this.reader = reader;
        this.names = names;
        this.counter = counter;
    }

    /** The best completions that find something. */
    List<Suggestion> of(String typed, int most) throws IOException {
        Map<String, Kind> candidates = new LinkedHashMap<>();
        actions(typed, most).forEach(id -> candidates.putIfAbsent(id, Kind.ACTION));
        names.find(typed, most).forEach(name -> candidates.putIfAbsent(name.text(), name.kind()));
        words(typed, most * CANDIDATES).forEach(text -> candidates.putIfAbsent(text, Kind.WORD));
        List<Suggestion> found = new ArrayList<>();
        for (Map.Entry<String, Kind> candidate : candidates.entrySet()) {
            long hits = found.size() < most ? counter.count(candidate.getKey()) : 0;
            if (hits > 0) {
                found.add(new Suggestion(candidate.getKey(), candidate.getValue(), hits));
            }
        }
        return found;
    }

    /** Ids of actions, typed with the committee or without. */
    private List<String> actions(String typed, int most) throws IOException {
        String begin = typed.strip().toUpperCase(Locale.ROOT).replace('_', ' ');
        List<String> found = new ArrayList<>();
        if (begin.isEmpty() || begin.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        if (!Character.isDigit(begin.charAt(0))) {
            add(found, begin, most);
            return found;
        }
        for (String committee : names.committees()) {
            add(found, committee + " " + begin, most);
        }
        return found;
    }

    /** An action's key is its id; no other unit has one. */
    private void add(List<String> found, String begin, int most) throws IOException {
        for (Counted key : beginning(IndexField.KEY, begin, most)) {
            if (found.size() < most) {
                found.add(key.term);
            }
        }
    }

    private List<String> words(String typed, int most) throws IOException {
        int last = typed.length();
        while (last > 0 && WordScanner.isWordChar(typed.charAt(last - 1))) {
            last--;
        }
        String before = typed.substring(0, last);
        String begun = new WordForms().of(typed.substring(last)).exact();
        if (begun.isEmpty() || (!before.isBlank() && !before.endsWith(" "))) {
            return List.of();
        }
        List<Counted> terms = beginning(IndexField.TEXT, WordTokens.EXACT + begun, MOST_LOOKED_AT);
        return terms.stream()
                .sorted(Comparator.comparingInt(Counted::units).reversed())
                .limit(most)
                .map(term -> before.stripLeading() + term.term.substring(WordTokens.EXACT.length()))
                .toList();
    }

    private record Counted(String term, int units) {}

    private List<Counted> beginning(IndexField field, String begin, int most) throws IOException {
        List<Counted> found = new ArrayList<>();
        @Nullable Terms terms = MultiTerms.getTerms(reader, field.label());
        BytesRef wanted = new BytesRef(begin);
        if (terms == null) {
            return found;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(wanted) == TermsEnum.SeekStatus.END) {
            return found;
        }
        BytesRef term = each.term();
        while (term != null && StringHelper.startsWith(term, wanted) && found.size() < most) {
            found.add(new Counted(term.utf8ToString(), each.docFreq()));
            term = each.next();
        }
        return found;
    }
}
