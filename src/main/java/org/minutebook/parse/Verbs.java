package org.minutebook.parse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.ByInitial;

/**
 * The words by which a committee resolves, made ready once for all its minutes. Verbs in capitals that end in {@code ED}
 * resolve wherever they stand for one, whether they are listed or not.
 */
final class Verbs {
    private final List<String> resolutions;
    private final List<String> decisions;
    private final Set<String> formal;
    private final Set<String> informal;
    private final ByInitial byInitial;
    private final @Nullable Pattern others;
    private final @Nullable Pattern said;

    /**
     * @param resolutions what the body does formally, {@code noted}: in capitals, in bold, or, where bold print is lost, with
     *     a capital
     * @param decisions what decides in small letters too, {@code agreed}
     * @param own those that the committee's own profile lists
     */
    Verbs(List<String> resolutions, List<String> decisions, List<String> own) {
        this.resolutions = List.copyOf(resolutions);
        this.decisions = List.copyOf(decisions);
        informal = small(decisions);
        formal = Stream.concat(small(resolutions).stream(), informal.stream()).collect(Collectors.toUnmodifiableSet());
        byInitial = ByInitial.of(formal);
        List<String> irregular =
                formal.stream().filter(verb -> !isRegular(verb)).toList();
        others = irregular.isEmpty()
                ? null
                : Pattern.compile("(?iu)(?<![\\w-])" + alternatives(irregular) + "(?![\\w-])");
        said = own.isEmpty() ? null : said("(?i:" + alternatives(small(own)) + ")(?![\\w-])");
    }

    private static Pattern said(String verb) {
        return Pattern.compile(
                "(?:(?<label>%1$s)\\s*[:–—]\\s*|(?:[Ii]t was|%2$s)\\s+%3$s(?<verb>%1$s)\\s*:?\\s*)(?<text>\\S.*)|\\p{Lu}[^.;:]{3,200}?\\s+(?:was|were)\\s+%3$s(?<done>%1$s).*"
                        .formatted(verb, FreehandDecisions.BODY, "(?:(?:\\w+ly|then|also|duly|have|has)\\s+)*"),
                Pattern.DOTALL);
    }

    private static Set<String> small(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static String alternatives(Collection<String> words) {
        return words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(word ->
                        Stream.of(word.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a verb is one word that ends in {@code ed}, which is looked for without a pattern. */
    private static boolean isRegular(String verb) {
        return verb.endsWith("ed") && verb.indexOf(' ') < 0;
    }

    List<String> resolutions() {
        return resolutions;
    }

    List<String> decisions() {
        return decisions;
    }

    /** Whether a word, in whatever letters, is one that the body resolves by. */
    boolean resolves(String word) {
        return formal.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A verb in capitals, in the past where it is one that the body resolves by now: {@code AGREED} for {@code agrees}. */
    String past(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String stem = small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
        String verb = small.endsWith("s") && resolves(stem + "d")
                ? stem + "d"
                : small.endsWith("s") && resolves(stem + "ed") ? stem + "ed" : small;
        return verb.toUpperCase(Locale.ROOT);
    }

    /** Whether a word decides as it stands, in small letters. */
    boolean decides(String word) {
        return informal.contains(word);
    }

    /** Cheap to tell: whether what a text has from one place to another decides or resolves, in whatever letters. */
    boolean mayResolve(String text, int from, int to) {
        return byInitial.has(text, from, to);
    }

    /** Finds the listed words that don't end in {@code ed}, and those that are several; null where all are single and do. */
    @Nullable
    Pattern others() {
        return others;
    }

    /**
     * Matches a sentence that resolves by a verb of the committee's own, the words of what was resolved as {@code text}; null
     * where it has none.
     */
    @Nullable
    Pattern said() {
        return said;
    }
}
