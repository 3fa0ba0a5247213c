package org.minutebook.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Text;

/**
 * The body whose minutes no profile knows, by the lines over its minutes.
 *
 * <p>Its code is the abbreviation that the page puts behind the name, as in {@code Joint Works Board (JWB)}. Else it is
 * made of the name's own words, without articles, legal forms and words for kinds of meetings: of three words or more the
 * initials ({@code Withy Marsh Parish Council}: WMPC), of two the first three letters and an initial ({@code Project Board}:
 * PROB), of one the word itself ({@code Senate}: SENATE); at most eight letters. So all minutes that name the body
 * alike have one code, whatever else changes.
 *
 * @param name as printed; where the page says only "Board" or the like, with what stands over it
 */
record Body(String name, String code) {
    /** {@code Minutes of the Annual Meeting of Withy Marsh Parish Council held on ...}. */
    private static final Pattern MEETING_OF = Pattern.compile(
            "(?i)\\bmeeting of (?:the )?(?<name>[^,:;]{3,100}?)(?=\\s+(?:held|on|at|which|took)\\b|\\s*[,:;]|\\s*$)");
    /** {@code Minutes of the Finance Committee meeting}, {@code MINUTES OF THE PARENT FORUM}. */
    private static final Pattern MINUTES_OF = Pattern.compile(
            "(?i)\\bminutes of (?:the |an? )?(?<name>[^,:;]{3,100}?)(?=\\s+meeting\\b|\\s+(?:held|on|at)\\b|\\s*[,:;]|\\s*$)");

    private static final Pattern SPELLED = Pattern.compile("\\(([A-Z][A-Z&]{1,7})\\)");
    /** A line that begins with the name and its abbreviation: no other line can say more plainly who met. */
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^:;.(\\d]{3,100}\\(([A-Z][A-Z&]{1,7})\\)");

    private static final Pattern WORD = Pattern.compile("\\p{L}(?:['’]?\\p{L})*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Set<String> NO_NAME = Set.of(
            ("the of and for in on at a an to by with from annual general ordinary extraordinary special regular monthly weekly"
                            + " fortnightly biweekly quarterly emergency virtual online hybrid inaugural full draft final approved confirmed"
                            + " unconfirmed minutes minute meeting meetings notes note agenda record summary held no number limited ltd plc"
                            + " inc llp cic st nd rd th am pm january february march april may june july august september october november"
                            + " december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday"
                            + " sunday agm egm utc gmt bst cet cest")
                    .split(" "));
    private static final Set<String> ANYBODY = Set.of(
            "board",
            "committee",
            "council",
            "trustees",
            "governors",
            "governing",
            "body",
            "senate",
            "executive",
            "directors",
            "management",
            "steering",
            "working",
            "group",
            "team",
            "project",
            "sub",
            "subcommittee",
            "panel",
            "forum",
            "court",
            "parish",
            "town",
            "village",
            "community",
            "borough",
            "district",
            "county",
            "of",
            "and");
    private static final String NAMELESS = "MEETING";
    private static final int LONGEST_CODE = 8;
    private static final int LONGEST_LINE = 140;
    /** {@code Initialled ......}. */
    private static final String TO_BE_FILLED_IN = "....";
    /** Between the body and what is said of its minutes. */
    private static final Pattern END = Pattern.compile("[\\s–—:,(-]*(?i:\\b(?:draft|final|approved|confirmed)\\s*)?$");
    /** In blanks between words. */
    private static final int LONGEST_NAME = 8;

    private static final int MOST_LINES = 2;
    private static final Pattern OF_MEETING = Pattern.compile("(?i)\\b(?:meeting|minutes|notes|agm|egm)\\b");
    /** {@code Notes of the public meeting}: nobody is called so. */
    private static final Pattern KIND = Pattern.compile("(?i)\\b(?:public|open)\\s+$");

    private static final Pattern PLACED = Pattern.compile(
            "(?i)\\d{1,2}[:.]\\d{2}\\b|(?:title|held|at|in|on|via|venue|location|place|date|time|where|when|chair|secretary|clerk|ref|reference|version|status)\\b"
                    + "|(?i)(?:layout|tags?|authors?|categories|permalink)\\s*:|(?i)(?:dear|hi|hello|hey|(?:good )?(?:morning|afternoon|evening))\\b.*,$");

    /** @param lines that stand over the attendance, in their order */
    static Body of(List<Text> lines) {
        for (Text line : lines) {
            Matcher spelled = TITLE.matcher(line.value());
            if (spelled.lookingAt() && !words(spelled.group()).isEmpty()) {
                return of(spelled.group(), List.of());
            }
        }
        List<String> above = new ArrayList<>();
        String last = "";
        for (Text line : lines) {
            String text = NameFirst.cells(line).getFirst().value();
            if (text.length() > 2 * LONGEST_LINE) {
                break;
            }
            Optional<String> named = named(text);
            if (named.isPresent()) {
                return of(named.get(), above);
            }
            if (above.size() < MOST_LINES
                    && text.length() <= LONGEST_LINE
                    && !words(text).isEmpty()
                    && !isFact(text)
                    && !isSentence(text)
                    && (above.isEmpty() || !isDated(text))) {
                above.add(text);
                last = ofBody(text);
            }
        }
        return above.isEmpty() ? new Body("", NAMELESS) : of(last, above.subList(0, above.size() - 1));
    }

    private static Body of(String printed, List<String> above) {
        String name = printed;
        if (isAnybody(name)) {
            String over = String.join(" ", above);
            boolean said = over.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT));
            name = said ? over : (over + " " + name).strip();
        }
        Matcher spelled = SPELLED.matcher(name);
        return new Body(name, spelled.find() ? spelled.group(1).replace("&", "") : code(words(name)));
    }

    /** Whether many a body is called so: {@code Full Council}. */
    private static boolean isAnybody(String name) {
        return words(name).stream().allMatch(word -> ANYBODY.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The name's own words; empty where the page names nobody. */
    String ownName() {
        return String.join(" ", words(name));
    }

    private static Optional<String> named(String text) {
        for (Pattern pattern : List.of(MEETING_OF, MINUTES_OF)) {
            Matcher m = pattern.matcher(text);
            String found = null;
            while (m.find()) {
                boolean names = !words(m.group("name")).isEmpty()
                        && Dates.loose(m.group("name")).isEmpty();
                String before = END.matcher(text.substring(0, m.start())).replaceFirst("");
                boolean told = names && isAnybody(m.group("name")) && !isAnybody(before);
                found = told ? before : names ? m.group("name") : found;
            }
            if (found != null) {
                return Optional.of(found.strip());
            }
        }
        return Optional.empty();
    }

    /** Whether a line tells of the meeting rather than of the body: its day, its place, who was there. */
    private static boolean isFact(String text) {
        return PLACED.matcher(text).lookingAt() || text.contains(TO_BE_FILLED_IN);
    }

    /** {@code Some thirty people came, with Ida Quill in the chair.}. */
    private static boolean isSentence(String text) {
        return text.endsWith(".") && text.chars().filter(c -> c == ' ').count() > LONGEST_NAME;
    }

    /** Whether a line is about a day, and so names the body only where no line above does. */
    private static boolean isDated(String text) {
        Matcher m = OF_MEETING.matcher(text);
        boolean named = false;
        while (m.find() && !named) {
            String before = KIND.matcher(text.substring(0, m.start())).replaceFirst("");
            named = !words(before).isEmpty();
        }
        return !named && Dates.loose(text).isPresent();
    }

    /** A line such as {@code Committee meeting, at the hut} without what is said of the meeting. */
    private static String ofBody(String line) {
        Matcher m = OF_MEETING.matcher(line);
        String before = m.find() ? line.substring(0, m.start()) : line;
        return words(before).isEmpty() ? line : before.replaceAll("[\\s–—:,(-]+$", "");
    }

    /** The words of a name that are the body's own. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(BRACKETS.matcher(name).replaceAll(" "));
        while (m.find()) {
            if (!NO_NAME.contains(m.group().toLowerCase(Locale.ROOT))) {
                words.add(m.group());
            }
        }
        return words;
    }

    private static String code(List<String> words) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String letters = Normalizer.normalize(words.get(i), Normalizer.Form.NFKD)
                    .toUpperCase(Locale.ROOT)
                    .replaceAll("[^A-Z]", "");
            int most = words.size() == 1 ? LONGEST_CODE : words.size() == 2 && i == 0 ? 3 : 1;
            code.append(letters, 0, Math.min(most, letters.length()));
        }
        String cut = code.substring(0, Math.min(LONGEST_CODE, code.length()));
        return cut.length() < 2 ? NAMELESS : cut;
    }
}
