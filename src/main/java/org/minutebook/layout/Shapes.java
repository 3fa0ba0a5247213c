package org.minutebook.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shapes that tell what a line or cell is, whatever committee it is of. */
final class Shapes {
    /** {@code 24/02/2020}, also with dots, or hyphens, or two digits of the year, or an OCR program's l and O. */
    static final String DATE =
            "[0-3lIO]?[0-9lIO]\\s?[/.-]\\s?[01lIO]?[0-9lIO]\\s?[/.-]\\s?(?:[12][09O][0-9lIO]{2}|[0-9]{2})";

    static final Pattern DATE_PATTERN = Pattern.compile("(?<![\\w/])" + DATE + "(?![\\w/])");

    /** {@code 28/01}, {@code 34xxx/04}, {@code 53x/CONF01}; the tail may be on the next line. */
    static final String NUMBER = "[0-9lIO]{1,3}[a-zX]{0,4}\\s?/\\s?[A-Z]{0,6}[0-9lIO]{0,3}";

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}/&]+");
    private static final Set<String> HEADER_WORDS =
            Set.of("action", "id", "ref", "no", "date", "raised", "last", "target", "revised", "owner", "status");

    private Shapes() {}

    static boolean hasDate(String text) {
        return DATE_PATTERN.matcher(text).find();
    }

    /** The number of words in a line that are words of an actions table's header. */
    static long headerWords(String text) {
        return words(text).filter(Shapes::isHeaderWord).count();
    }

    /** Whether all words of a line are words of an actions table's header. */
    static boolean isHeader(String text) {
        return headerWords(text) > 0 && words(text).allMatch(Shapes::isHeaderWord);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(WORD.split(text)).filter(word -> !word.isEmpty());
    }

    private static boolean isHeaderWord(String word) {
        return HEADER_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
