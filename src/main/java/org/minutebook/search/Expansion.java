package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a query comes to mean with what is known of the minutes: ids written with a gap become one word, words of the
 * same meaning are added, little words that others stand beside are left out.
 */
final class Expansion {
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,10}[_-]?");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{4}-\\d\\d(?:-\\d\\d)?|\\d+[A-Za-z]{0,4})(?:[/#][A-Za-z]*[\\d.]+[A-Za-z]?)?");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}");

    private final Thesaurus thesaurus;
    private final Vocabulary vocabulary;
    private final WordForms forms = new WordForms();

    Expansion(Thesaurus thesaurus, Vocabulary vocabulary) {
        this.thesaurus = thesaurus;
        this.vocabulary = vocabulary;
    }

    Query expand(Query query) {
        return switch (query) {
            case Query.Word word -> Query.all(expandAll(List.of(word)));
            case Query.And(List<Query> parts) -> Query.all(withoutStopwords(expandAll(parts)));
            case Query.Or(List<Query> parts) -> Query.any(each(parts));
            case Query.Some(int least, List<Query> parts) -> Query.some(least, each(parts));
            case Query.Not(Query part) -> Query.not(expand(part));
            case Query.All _,
                    Query.None _,
                    Query.Phrase _,
                    Query.Prefix _,
                    Query.Fuzzy _,
                    Query.Within _,
                    Query.Dated _ -> query;
        };
    }

    private List<Query> each(List<Query> parts) {
        return parts.stream().map(this::expand).toList();
    }

    private List<Query> expandAll(List<Query> parts) {
        List<Query> joined = joinIds(parts);
        List<Query> out = new ArrayList<>();
        int at = 0;
        while (at < joined.size()) {
            List<String> words = wordsFrom(joined, at);
            Optional<Thesaurus.Found> found = words.isEmpty() ? Optional.empty() : thesaurus.find(words);
            if (found.isPresent()) {
                int length = found.get().length();
                out.add(either(joined.subList(at, at + length), found.get().others()));
                at += length;
            } else {
                Query part = joined.get(at++);
                out.add(part instanceof Query.Word(String text) ? code(text) : expand(part));
            }
        }
        return out;
    }

    private static List<String> wordsFrom(List<Query> parts, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < parts.size() && parts.get(i) instanceof Query.Word(String text); i++) {
            words.add(text);
        }
        return words;
    }

    private static Query either(List<Query> typed, List<String> others) {
        List<Query> alternatives = new ArrayList<>(List.of(Query.all(typed)));
        others.forEach(other -> alternatives.add(plain(other)));
        return Query.any(alternatives);
    }

    private static Query plain(String words) {
        return words.chars().allMatch(c -> Lexer.inWord((char) c) && WordScanner.isWordChar(c))
                ? new Query.Word(words)
                : new Query.Phrase(words.replaceAll("[\"“”„‟«»]", " ").strip(), 0);
    }

    private Query code(String text) {
        String code = forms.code(text);
        List<Query> alternatives = new ArrayList<>(List.of(new Query.Word(text)));
        for (String other : thesaurus.otherCodes(code)) {
            if (vocabulary.knows(other)) {
                alternatives.add(new Query.Word(other));
            }
        }
        return Query.any(alternatives);
    }

    /** {@code mp 122} is one id where the minutes know {@code MP122}; {@code meeting 28} stays two words. */
    private List<Query> joinIds(List<Query> parts) {
        List<Query> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i + 1 < parts.size()
                    && parts.get(i) instanceof Query.Word(String letters)
                    && parts.get(i + 1) instanceof Query.Word(String number)
                    && LETTERS.matcher(letters).matches()
                    && NUMBER.matcher(number).matches()
                    && isKnown(letters + number, letters + "_" + number)) {
                out.add(new Query.Word(letters.replaceAll("[_-]$", "") + "_" + number));
                i++;
            } else {
                out.add(parts.get(i));
            }
        }
        return out;
    }

    private boolean isKnown(String together, String apart) {
        return vocabulary.knows(forms.code(apart)) || vocabulary.knows(forms.code(together));
    }

    private static List<Query> withoutStopwords(List<Query> parts) {
        List<Query> kept = parts.stream().filter(part -> !isStopword(part)).toList();
        boolean anyLeft = kept.stream().anyMatch(part -> !(part instanceof Query.Not));
        return anyLeft ? kept : parts;
    }

    /** {@code IT} in capitals is not {@code it}. */
    private static boolean isStopword(Query part) {
        return part instanceof Query.Word(String text)
                && !CAPITALS.matcher(text).matches()
                && WordForms.LITTLE.contains(text.toLowerCase(Locale.ROOT));
    }
}
