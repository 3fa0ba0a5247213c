package org.minutebook.layout;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Words by the letter that they begin with: what begins with none of them is told by its first character. */
public final class ByInitial {
    private final List<List<String>> words;

    private ByInitial(Collection<String> all) {
        words = IntStream.rangeClosed('a', 'z')
                .mapToObj(initial -> all.stream()
                        .filter(word -> Character.toLowerCase(word.charAt(0)) == initial)
                        .toList())
                .toList();
    }

    /** Made of words that begin with letters from A to Z, small or capital. */
    public static ByInitial of(Collection<String> words) {
        return new ByInitial(words);
    }

    /** The same, of words one by one. */
    public static ByInitial of(String... words) {
        return of(List.of(words));
    }

    /** Those that begin with a letter, small or capital; none for other characters. */
    public List<String> beginning(char first) {
        int initial = Character.toLowerCase(first) - 'a';
        return initial >= 0 && initial < words.size() ? words.get(initial) : List.of();
    }
}
