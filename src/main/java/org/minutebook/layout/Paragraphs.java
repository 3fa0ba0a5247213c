package org.minutebook.layout;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Heading;
import org.minutebook.layout.Block.ListItem;
import org.minutebook.layout.Block.Paragraph;

/** Tells where paragraphs end. */
final class Paragraphs {
    private static final String BULLETS = "•·▪●○◦‣\uF0B7";
    private static final String BULLET_SIGNS = BULLETS + "«*-¢»°";
    private static final int LONGEST_MARKER = 5;
    private static final String STOPS = ".!?:;";
    private static final String CLOSING = "\"'”’)]";
    /** What is longer and ends without a stop is no heading, but cut. */
    private static final int LONGEST_HEADING = 25;

    private static final Pattern PART = Pattern.compile("(?<item>\\d{1,3})\\.(?<part>\\d{1,3})\\.?\\s");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?[.):]?\\s+\\p{Lu}");
    private static final Pattern NAMED = Pattern.compile("Agenda Item " + NUMBERED.pattern());

    private static final int LONGEST_TITLE = 80;
    private static final String ENDED = ".,;:";
    private static final String RULES = "=-_~*";
    private static final int DEEPEST = 6;
    private static final Set<String> MONTHS =
            Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final ByInitial CUT_WORDS =
            ByInitial.of("of", "and", "the", "for", "to", "in", "on", "with", "from", "that", "by", "a", "an");
    private static final int LONGEST_CUT_WORD = 4;
    private static final String CUTS = "([‘“,&–";

    private static final String RESOLVED = "ED";
    private static final int SHORTEST_VERB = 5;
    /** Before a resolution's verb stand at most so many words, an article not counted. */
    private static final int LONGEST_BODY = 4;

    private static final String ARTICLE = "The ";

    /** {@code The Forum:}, over what it resolved. */
    private static final Pattern BODY_ALONE = Pattern.compile("The \\p{Lu}[\\w -]{1,40}:");

    private static final Pattern SENTENCE = Pattern.compile("[.!?] [A-Z]");

    private static final Pattern CAPITAL_I = Pattern.compile("l[b-df-hj-np-tv-xz]");

    private static final Pattern BULLET =
            Pattern.compile("([" + BULLETS + "«*-](?:[.,](?=\\s))?|e?[¢»°](?=\\s)|[eo](?=\\s\\p{Lu}))\\s*(?=\\S)");
    private static final Pattern LETTERED =
            Pattern.compile("(\\([a-z]{1,4}\\)|[a-hj-z][.)]|[ivx]{1,4}[.)])\\s+(?=\\S)");

    private Paragraphs() {}

    /** A paragraph that was put together from lines, or an entry of a list where it begins as one. */
    static Block block(Text text) {
        if (text.isEmpty() || Character.isUpperCase(text.value().charAt(0))) {
            return new Paragraph(text);
        }
        char first = text.value().charAt(0);
        Heading heading = first == '=' ? wiki(text) : null;
        if (heading != null) {
            return heading;
        }
        Matcher bullet = mayBeBulleted(text.value()) ? BULLET.matcher(text.value()) : null;
        if (bullet != null && bullet.lookingAt()) {
            return new ListItem(bullet.group(1), text.from(bullet.end()));
        }
        Matcher lettered = first == '(' || isMarked(text.value()) ? LETTERED.matcher(text.value()) : null;
        return lettered != null && lettered.lookingAt()
                ? new ListItem(lettered.group(1), text.from(lettered.end()))
                : new Paragraph(text);
    }

    /** Whether a line is drawn from edge to edge, {@code ======}. */
    static boolean isRule(String line) {
        char first = line.charAt(0);
        return RULES.indexOf(first) >= 0 && line.length() > 2 && line.chars().allMatch(c -> c == first);
    }

    /** A heading as wikis have them, {@code == Accounts ==}: as many levels down as it has signs; else null. */
    private static @Nullable Heading wiki(Text text) {
        String line = text.value();
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '=') {
            signs++;
        }
        boolean heads = signs <= DEEPEST
                && line.length() > 2 * signs + 1
                && line.endsWith("=".repeat(signs))
                && line.charAt(line.length() - signs - 1) != '=';
        return heads ? new Heading(signs, text.sub(signs, line.length() - signs).strip()) : null;
    }

    /** Whether a few small letters stand before a stop or bracket, as of a list's entry. */
    static boolean isMarked(String line) {
        int mark = 0;
        while (mark < line.length() && mark < LONGEST_MARKER && Character.isLowerCase(line.charAt(mark))) {
            mark++;
        }
        return mark > 0 && mark < line.length() && (line.charAt(mark) == '.' || line.charAt(mark) == ')');
    }

    /** The number of what looks like a heading with no mark behind its number, {@code 3 Other business}; 0 for other lines. */
    static int bareNumber(String line) {
        int end = 0;
        while (end < 2 && end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        int title = end;
        while (title < line.length() && Text.isSpace(line.charAt(title))) {
            title++;
        }
        boolean heads = end > 0
                && title > end
                && title < line.length()
                && line.length() <= LONGEST_TITLE
                && Character.isUpperCase(line.charAt(title))
                && ENDED.indexOf(line.charAt(line.length() - 1)) < 0
                && !MONTHS.contains(line.substring(title, Math.min(title + 3, line.length())));
        return heads ? Integer.parseInt(line, 0, end, 10) : 0;
    }

    /** Whether a line has the number of an item or a paragraph before it, {@code 3.  The lift}, {@code 4.1 It was said}. */
    static boolean isNumbered(String line) {
        return Character.isDigit(line.charAt(0)) && NUMBERED.matcher(line).lookingAt();
    }

    /** Whether it is a title, and no sentence. */
    static boolean isNumberedTitle(String line) {
        return line.length() <= LONGEST_TITLE && !ended(line) && isNumbered(line);
    }

    /** Whether a numbered heading ends in a word or sign that more must follow, as one in larger type does where a line is full. */
    static boolean isCutHeading(String line) {
        char first = line.charAt(0);
        return (first == 'A' || Character.isDigit(first))
                && isCut(line)
                && (isNumbered(line) || NAMED.matcher(line).lookingAt());
    }

    /** Whether a line ends in a word or sign that more must follow. */
    static boolean isCut(String line) {
        int last = line.lastIndexOf(' ') + 1;
        return CUTS.indexOf(line.charAt(line.length() - 1)) >= 0
                || (line.length() - last <= LONGEST_CUT_WORD
                        && Character.isLowerCase(line.charAt(last))
                        && CUT_WORDS.has(line, last, line.length()));
    }

    /** Whether a line begins with a sign that is a bullet and nothing else. */
    static boolean isDrawnBullet(String line) {
        return BULLETS.indexOf(line.charAt(0)) >= 0 && line.length() > 1;
    }

    static boolean isBulleted(String line) {
        return mayBeBulleted(line) && BULLET.matcher(line).lookingAt();
    }

    /** Whether a bullet's sign begins a line: cheap to tell. OCR takes some for an e or o, alone or before another sign. */
    private static boolean mayBeBulleted(String line) {
        char first = line.charAt(0);
        if (first == 'e' || first == 'o') {
            return line.length() > 1 && !Character.isLetterOrDigit(line.charAt(1));
        }
        return BULLET_SIGNS.indexOf(first) >= 0;
    }

    /** Whether the text is the rest of a paragraph that was cut, as by the end of a page. */
    static boolean goesOn(Text start, Text rest) {
        return !ended(start.value())
                && (beginsSmall(rest.value())
                        || start.value().endsWith(",")
                        || start.value().length() > LONGEST_HEADING
                        || SENTENCE.matcher(start.value()).find())
                && !opens(rest);
    }

    /** Whether a line begins with a small letter, so that it goes on what was begun; {@code lsolde} is OCR's Isolde. */
    static boolean beginsSmall(String line) {
        return Character.isLowerCase(line.charAt(0))
                && !(line.charAt(0) == 'l' && CAPITAL_I.matcher(line).lookingAt());
    }

    /**
     * Whether a line begins another resolution of a list whose bullets a converter lost: {@code NOTED the report; and} and
     * {@code AGREED the plan.}
     *
     * @param start what the open paragraph begins with
     */
    static boolean isNextResolution(String start, String line) {
        return beginsResolved(line) && beginsResolved(start);
    }

    /** Whether a line has the number after the open paragraph's, {@code 4.2} after {@code 4.1}. */
    static boolean isNextPart(String start, String line) {
        if (!Character.isDigit(line.charAt(0)) || !Character.isDigit(start.charAt(0))) {
            return false;
        }
        Matcher before = PART.matcher(start);
        Matcher here = PART.matcher(line);
        return before.lookingAt()
                && here.lookingAt()
                && before.group("item").equals(here.group("item"))
                && Integer.parseInt(before.group("part")) + 1 == Integer.parseInt(here.group("part"));
    }

    private static boolean beginsResolved(String line) {
        return line.startsWith(" ", resolvedEnd(line, 0));
    }

    /** Where a verb in capitals ends that begins here, {@code NOTED}; below 0 where none does. */
    private static int resolvedEnd(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) >= 'A' && line.charAt(end) <= 'Z') {
            end++;
        }
        return end - start >= SHORTEST_VERB && line.startsWith(RESOLVED, end - RESOLVED.length()) ? end : -1;
    }

    static boolean opens(Text text) {
        String line = text.value();
        return (BULLETS.indexOf(line.charAt(0)) >= 0 && line.length() > 1)
                || Opening.begins(line)
                || (line.endsWith(":") && BODY_ALONE.matcher(line).matches())
                || (text.mayHave(Sign.CAPITALS) && line.contains(RESOLVED) && isResolution(line));
    }

    /** Whether a line begins with a body and its verb, {@code The OPSG also NOTED}. */
    private static boolean isResolution(String line) {
        int most = line.startsWith(ARTICLE) ? LONGEST_BODY + 1 : LONGEST_BODY;
        int at = wordEnd(line, 0);
        boolean goesOn = true;
        for (int words = 0; words < most && goesOn && line.startsWith(" ", at); words++) {
            int start = at + 1;
            at = wordEnd(line, start);
            if (resolvedEnd(line, start) == at) {
                return true;
            }
            goesOn = at > start;
        }
        return false;
    }

    private static int wordEnd(String line, int start) {
        int end = start;
        while (end < line.length() && Text.isWordPart(line.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean ended(String line) {
        int last = line.length() - 1;
        if (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(line.charAt(last)) >= 0;
    }
}
