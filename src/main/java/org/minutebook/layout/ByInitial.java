package org.minutebook.layout;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Words by the letter that they begin with: what begins with none of them is told by its first character. */
public final class ByInitial {
    private static final int LONGEST = 30;

    private final List<List<String>> words;
    /** For each initial a bit for each length that a word with it has, up to thirty. */
    private final int[] lengths;

    private ByInitial(Collection<String> all) {
        words = IntStream.rangeClosed('a', 'z')
                .mapToObj(initial -> all.stream()
                        .filter(word -> Character.toLowerCase(word.charAt(0)) == initial)
                        .toList())
                .toList();
        lengths = words.stream()
                .mapToInt(some -> some.stream()
                        .mapToInt(word -> 1 << Math.min(word.length(), LONGEST))
                        .reduce(0, (a, b) -> a | b))
                .toArray();
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

    /** Whether one of them stands at a place of a text, in whatever letters, alone or at the beginning of a longer word. */
    public boolean begin(String text, int at) {
        List<String> some = beginning(text.charAt(at));
        boolean begin = false;
        for (int i = 0; i < some.size() && !begin; i++) {
            begin = text.regionMatches(true, at, some.get(i), 0, some.get(i).length());
        }
        return begin;
    }

    /** Whether what a text has from one place to another is one of them, in whatever letters. */
    public boolean has(String text, int from, int to) {
        int length = to - from;
        int initial = length == 0 ? -1 : Character.toLowerCase(text.charAt(from)) - 'a';
        if (initial < 0 || initial >= lengths.length || (lengths[initial] & 1 << Math.min(length, LONGEST)) == 0) {
            return false;
        }
        List<String> some = words.get(initial);
        boolean has = false;
        for (int i = 0; i < some.size() && !has; i++) {
            has = some.get(i).length() == length && text.regionMatches(true, from, some.get(i), 0, length);
        }
        return has;
    }
}
