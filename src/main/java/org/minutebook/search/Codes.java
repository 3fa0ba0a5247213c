package org.minutebook.search;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids with case, gaps and leading zeros folded: {@code OPSG_28/1} and {@code opsg 28/01} are {@code opsg28/1}. */
final class Codes {
    private Codes() {}

    /** The id as one term. */
    static String fold(String id) {
        return fold(WordScanner.scan(id, new WordForms()));
    }

    /** The words as one term, even where nothing says that they are an id. */
    static String fold(WordScanner.Words words) {
        int last = words.parts().size() - 1;
        return words.wholes().stream()
                .filter(w -> last > 0 && w.first() == 0 && w.last() == last)
                .map(WordScanner.Whole::term)
                .findFirst()
                .orElseGet(() -> words.parts().stream()
                        .map(p -> last == 0 ? p.stem() : p.exact())
                        .collect(Collectors.joining()));
    }

    /** Every id in a text, and every word that could be one. */
    static Set<String> in(WordScanner.Words words) {
        Set<String> codes = new HashSet<>();
        words.wholes().forEach(w -> codes.add(w.term()));
        words.parts().forEach(p -> codes.add(p.stem()));
        return codes;
    }
}
