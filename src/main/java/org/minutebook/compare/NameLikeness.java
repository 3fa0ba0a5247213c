package org.minutebook.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.model.answer.SimilarName.Reason;

/**
 * Whether two names may be one that is spelled in two ways. It rather asks too often than too seldom: a person judges. But
 * numbers and single letters tell things apart, {@code FSO N} from {@code FSO S}, so they must agree.
 *
 * @param alike of the whole names, from 0 to 1
 */
public record NameLikeness(Reason reason, double alike) {
    private static final double NEARLY = 0.93;
    private static final double WORDS_NEARLY = 0.84;
    private static final int SHORTEST = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Titles say nothing of whose name it is. */
    private static final Pattern TITLES =
            Pattern.compile("(?i)\\b(?:mr|mrs|ms|miss|dr|prof|sir|cllr|councillor)\\b\\.?");

    /** Empty where nothing speaks for it, and where both are spelled alike but for case and punctuation. */
    public static Optional<NameLikeness> of(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        String whole = String.join(" ", words);
        String otherWhole = String.join(" ", others);
        if (whole.isEmpty() || otherWhole.isEmpty() || whole.equals(otherWhole)) {
            return Optional.empty();
        }
        return reason(words, others).map(reason -> new NameLikeness(reason, JaroWinkler.of(whole, otherWhole)));
    }

    private static Optional<Reason> reason(List<String> words, List<String> others) {
        if (words.stream().sorted().toList().equals(others.stream().sorted().toList())) {
            return Optional.of(Reason.ORDER);
        }
        if (initials(words, others) || acronym(words, others) || acronym(others, words)) {
            return Optional.of(Reason.INITIALS);
        }
        if (!figures(words).equals(figures(others))) {
            return Optional.empty();
        }
        if (scanned(words).equals(scanned(others))) {
            return Optional.of(Reason.SCAN);
        }
        if (shortened(words, others) || shortened(others, words)) {
            return Optional.of(Reason.SHORTENED);
        }
        return nearly(words, others) ? Optional.of(Reason.SPELLING) : Optional.empty();
    }

    private static List<String> words(String name) {
        String bare = TITLES.matcher(name).replaceAll(" ");
        String plain =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(GAPS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The last words are one; of the others each is the other's, or its first letter, and one at least is. */
    private static boolean initials(List<String> words, List<String> others) {
        if (words.size() != others.size()
                || words.size() < 2
                || !words.getLast().equals(others.getLast())) {
            return false;
        }
        for (int i = 0; i < words.size() - 1; i++) {
            String one = words.get(i);
            String other = others.get(i);
            boolean initial = (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
            if (!initial && !one.equals(other)) {
                return false;
            }
        }
        return true;
    }

    /** {@code dcc} of {@code data communications company}. */
    private static boolean acronym(List<String> shorter, List<String> longer) {
        return shorter.size() == 1
                && longer.size() > 1
                && shorter.getFirst()
                        .equals(longer.stream()
                                .map(word -> word.substring(0, 1))
                                .collect(Collectors.joining()));
    }

    /** Numbers and single letters. */
    private static List<String> figures(List<String> words) {
        return words.stream()
                .filter(word -> word.length() == 1 || word.chars().allMatch(Character::isDigit))
                .toList();
    }

    /** Without blanks, and letters that a scan takes for each other made one. */
    private static String scanned(List<String> words) {
        return String.join("", words)
                .replace('0', 'o')
                .replace('5', 's')
                .replace('8', 'b')
                .replaceAll("[1lj]", "i")
                .replace("rn", "m")
                .replace("vv", "w")
                .replace("ci", "d")
                .replace("ii", "u");
    }

    private static boolean shortened(List<String> shorter, List<String> longer) {
        return shorter.size() > 1
                && longer.size() == shorter.size() + 1
                && shorter.getFirst().equals(longer.getFirst())
                && shorter.getLast().equals(longer.getLast())
                && longer.containsAll(shorter);
    }

    /** As wholes, and word by word. */
    private static boolean nearly(List<String> words, List<String> others) {
        String whole = String.join("", words);
        String other = String.join("", others);
        if (Math.min(whole.length(), other.length()) < SHORTEST || JaroWinkler.of(whole, other) < NEARLY) {
            return false;
        }
        List<Boolean> alike = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), others.size()); i++) {
            alike.add(JaroWinkler.of(words.get(i), others.get(i)) >= WORDS_NEARLY);
        }
        return words.size() == others.size() && !alike.contains(false);
    }
}
