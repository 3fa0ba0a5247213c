package org.minutebook.layout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shapes that tell what a line or cell is, whatever committee it is of. */
final class Shapes {
    /** {@code 24/02/2020}, also with dots, or hyphens, or two digits of the year, or an OCR program's l and O. */
    static final String DATE =
            "[0-3lIO]?[0-9lIO]\\s?[/.-]\\s?[01lIO]?[0-9lIO]\\s?[/.-]\\s?(?:[12][019O][0-9lIO]{2}|[0-9]{2})";

    static final Pattern DATE_PATTERN = Pattern.compile("(?<![\\w/])" + DATE + "(?![\\w/])");

    /** {@code 28/01}, {@code 34xxx/04}, {@code 53x/CONF01}; the tail may be on the next line. */
    static final String NUMBER = "(?!(?:19|20)\\d\\d\\s?/)[0-9lIO]{1,4}[a-zX]{0,4}\\s?/\\s?[A-Z]{0,6}[0-9lIO]{0,3}";

    private static final String USUAL_DATE = "99/99/9999";

    /** An id or a date that a narrow cell broke in two: {@code 53x/CO} and {@code NF01}, {@code 01/CONF0} and {@code 1}. */
    private static final Pattern BROKEN = Pattern.compile(
            ".*(?:\\d[a-zA-Z]{0,4}\\s?/\\s?(?:[A-Z]{0,6}|[A-Z]{1,6}\\d)|[A-Z]\\d{0,4}[-_]|[A-Z\\d][-/]\\d{1,4}[-/])");

    /** A date whose year a narrow cell broke: {@code 07/01/20} and {@code 19}. */
    private static final Pattern BROKEN_DATE =
            Pattern.compile("(?:.*[^\\d/.-])?[0-3]?\\d([/.-])[01]?\\d\\1(?<year>(?:19|20)\\d?|[12])");

    private static final int YEAR = 4;
    private static final Pattern BROKEN_REST = Pattern.compile("[A-Z]{0,6}\\d{1,4}(?:[-/][A-Z]{0,6}\\d{1,4}){0,2}");
    private static final int LONGEST_REST = 12;
    private static final int DATE_SIGNS_APART = 5;
    /** A header in one line is no longer. */
    private static final int LONGEST_HEADER = 60;

    /** More words of a header than there are. */
    private static final int ALL = 1_000_000;
    /** With the blank behind it. */
    private static final int SHORTEST_HEADING = 3;
    /** No header has so many more words of other kinds than of a header's. */
    private static final int MANY_OTHERS = 4;

    private static final int LENGTHS = 8;
    private static final int OTHER = 1 << 30;
    /** The bit in which a small letter of ASCII differs from its capital. */
    private static final int CASE = 0x20;
    /** No two of them have both their first letter and their length in common. */
    private static final List<String> HEADER_WORDS =
            List.of("action", "id", "ref", "no", "date", "raised", "last", "target", "revised", "owner", "status");
    /** For each first letter and length the number of the one of the header's words that has both; below 0 for none. */
    private static final byte[] PLACES = new byte[128 * LENGTHS];

    private static final boolean[] OF_WORD = new boolean[128];

    static {
        Arrays.fill(PLACES, (byte) -1);
        for (int i = 0; i < HEADER_WORDS.size(); i++) {
            String word = HEADER_WORDS.get(i);
            PLACES[word.charAt(0) * LENGTHS + word.length()] = (byte) i;
            PLACES[Character.toUpperCase(word.charAt(0)) * LENGTHS + word.length()] = (byte) i;
        }
        for (char c = 0; c < OF_WORD.length; c++) {
            OF_WORD[c] = Character.isLetterOrDigit(c) || c == '/' || c == '&';
        }
    }

    private Shapes() {}

    /** Whether a line of a cell is the rest of an id or a date that the line before it ends in. */
    static boolean isBroken(String before, String rest) {
        return rest.length() <= LONGEST_REST
                && BROKEN_REST.matcher(rest).matches()
                && (BROKEN.matcher(before).matches() || isBrokenDate(before, rest));
    }

    /** Whether a line of a cell ends in a date whose year the next line has the last digits of, and nothing else. */
    static boolean isBrokenDate(String before, String rest) {
        Matcher date = BROKEN_DATE.matcher(before);
        return rest.length() < YEAR
                && rest.chars().allMatch(c -> c >= '0' && c <= '9')
                && date.matches()
                && date.group("year").length() + rest.length() == YEAR;
    }

    static boolean hasDate(Text text) {
        return mayHaveDate(text) && DATE_PATTERN.matcher(text.value()).find();
    }

    /** Where a date ends that begins here in the shape that nearly all have, {@code 24/02/2020}; 0 for others. */
    static int usualDateEnd(String text, int at) {
        int end = at + USUAL_DATE.length();
        boolean usual = end <= text.length()
                && (end == text.length() || !(text.charAt(end) == '/' || Text.isWordPart(text.charAt(end))));
        for (int i = 0; i < USUAL_DATE.length() && usual; i++) {
            char c = text.charAt(at + i);
            usual = USUAL_DATE.charAt(i) == '9' ? c >= '0' && c <= '9' : c == '/';
        }
        boolean century = usual && (text.startsWith("20", end - 4) || text.startsWith("19", end - 4));
        return century && text.charAt(at) <= '3' && text.charAt(at + 3) <= '1' ? end : 0;
    }

    /** Whether two of the signs between a date's numbers stand near each other: cheap to tell, and most lines have none. */
    static boolean mayHaveDate(Text text) {
        return text.mayHave(Sign.DIGIT) && mayHaveDate(text.value());
    }

    private static boolean mayHaveDate(String text) {
        int before = -DATE_SIGNS_APART - 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDateSign(c) && isDigitLike(text, i - 1, -1) && isDigitLike(text, i + 1, 1)) {
                if (i - before <= DATE_SIGNS_APART) {
                    return true;
                }
                before = i;
            }
        }
        return false;
    }

    /** Whether a character may part the numbers of a date: the three follow each other. */
    static boolean isDateSign(char c) {
        return c >= '-' && c <= '/';
    }

    /** Whether it is a digit, or a letter that OCR takes for one. */
    static boolean isDigitLike(char c) {
        return (c >= '0' && c <= '9') || c == 'l' || c == 'I' || c == 'O';
    }

    /** Whether a digit, or what OCR takes for one, stands here or behind one blank. */
    private static boolean isDigitLike(String text, int at, int step) {
        int place = at >= 0 && at < text.length() && text.charAt(at) == ' ' ? at + step : at;
        if (place < 0 || place >= text.length()) {
            return false;
        }
        char c = text.charAt(place);
        return Character.isDigit(c) || c == 'l' || c == 'I' || c == 'O';
    }

    /** How many different words of an actions table's header are in a line. */
    static int headerWords(String text) {
        return text.length() > LONGEST_HEADER ? 0 : Integer.bitCount(words(text, 0) & ~OTHER);
    }

    /** Whether all words of a line are of a header, or so many different ones of a short line, its first or last among them. */
    static boolean isHeader(String text, int many) {
        if (!beginsOrEndsHeader(text)) {
            return false;
        }
        int least = text.length() >= LONGEST_HEADER ? ALL : many;
        int words = words(text, least);
        return words > 0 && ((words & OTHER) == 0 || Integer.bitCount(words & ~OTHER) >= least);
    }

    /** Whether all words of a line are words of an actions table's header. */
    static boolean isHeader(String text) {
        return isHeader(text, ALL);
    }

    /**
     * A bit for each word of a header that is in the line, and one for all others.
     *
     * @param least how many of a header it has to have where it has others too: it is left off where it can't have so many,
     *     or has far more others before them than any header
     */
    private static int words(String text, int least) {
        int words = 0;
        int others = 0;
        int at = 0;
        while (at < text.length() && !(others > 0 && isOutOfReach(text.length() - at, others, words, least))) {
            int end = at;
            while (end < text.length() && isPartOfWord(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                int word = word(text, at, end);
                words |= word;
                others += word == OTHER ? 1 : 0;
            }
            at = end + 1;
        }
        return words;
    }

    /** Whether not so many more words of a header can stand in so many characters, or so many others are in none. */
    private static boolean isOutOfReach(int rest, int others, int words, int least) {
        int known = Integer.bitCount(words & ~OTHER);
        return rest + 1 < (least - known) * SHORTEST_HEADING || (known < least && others >= known + MANY_OTHERS);
    }

    private static boolean beginsOrEndsHeader(String text) {
        int from = 0;
        while (from < text.length() && !isPartOfWord(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        if (end > from && word(text, from, end) != OTHER) {
            return true;
        }
        int to = text.length();
        while (to > end && !isPartOfWord(text.charAt(to - 1))) {
            to--;
        }
        int last = to;
        while (last > end && isPartOfWord(text.charAt(last - 1))) {
            last--;
        }
        return to > last && word(text, last, to) != OTHER;
    }

    private static boolean isPartOfWord(char c) {
        return c < OF_WORD.length ? OF_WORD[c] : Character.isLetterOrDigit(c);
    }

    private static int word(String text, int from, int to) {
        int length = to - from;
        char initial = text.charAt(from);
        int place = length < LENGTHS && initial < OF_WORD.length ? PLACES[initial * LENGTHS + length] : -1;
        return place >= 0 && isLike(HEADER_WORDS.get(place), text, from) ? 1 << place : OTHER;
    }

    /** Whether a word stands at a place, in whatever letters: its second letter tells most others. */
    private static boolean isLike(String word, String text, int from) {
        return (text.charAt(from + 1) | CASE) == word.charAt(1)
                && text.regionMatches(true, from, word, 0, word.length());
    }
}
