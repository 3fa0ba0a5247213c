package org.minutebook.parse;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.layout.IdForm;

/**
 * How a committee writes its ids, {@code OPSG_28}, {@code OPSG 53x/CONF01}, {@code RGB-2024-07/A12}: its code, a join, the
 * meeting's number; then, of an action, a slash and the action's number. Numbers are shapes as {@code 9{1,3}a{0,4}}: 9 is a
 * digit, a a small letter, A a capital, {@code {1,3}} one to three of what stands before it, and a sign is itself.
 *
 * @param joins what stands between the code and a meeting's number
 * @param meetings shape of a meeting's number
 * @param slashes what stands between the numbers of the meeting and of the action
 * @param actions shape of an action's number
 * @param modifications shape of the number of a modification, behind what modifications are called
 */
record IdShape(List<String> joins, String meetings, List<String> slashes, String actions, String modifications) {
    private static final String TIMES = "(?:\\{\\d(?:,\\d)?\\})?";
    private static final String DIGITS = "(?:9(?:\\{[1-9](?:,\\d)?\\})?)+";
    private static final Pattern MEETING =
            Pattern.compile(DIGITS + "(?:(?:[-_./]" + DIGITS + ")+|(?:a" + TIMES + ")*)");
    private static final Pattern ACTION = Pattern.compile("(?:A" + TIMES + ")*" + DIGITS + "(?:A" + TIMES + ")*");
    private static final Pattern USUAL_MEETING = Pattern.compile("9\\{1,[1-4]}a\\{0,4}");
    private static final Pattern USUAL_ACTION = Pattern.compile("A\\{0,6}9\\{1,3}");
    private static final Pattern FROM_TO = Pattern.compile("\\{(\\d),(\\d)\\}");
    private static final Pattern SIGNS = Pattern.compile("[-_./: ]{1,3}");
    /** OCR takes some letters for digits, and an X for an x. */
    private static final String DIGIT = "[0-9lIO]";

    private static final String SMALL = "[a-zX]";
    private static final String CAPITAL = "[A-Z]";
    /** No I and no O, which are digits misread. */
    private static final String CLEAR_CAPITAL = "[A-HJ-NP-Z]";

    /** Behind the code itself or a dash, {@code DCSC118/03}, {@code NPSG-0325/04}. */
    static final IdShape CLOSE =
            new IdShape(List.of("_", "-", " ", ""), "9{1,4}a{0,4}", List.of("/"), "A{0,6}9{1,3}", "9{2,4}A{0,1}");

    IdShape {
        joins = longestFirst(joins);
        slashes = longestFirst(slashes);
        if (joins.isEmpty() || slashes.isEmpty()) {
            throw new IllegalArgumentException("An id needs something between its parts");
        }
    }

    private static List<String> longestFirst(List<String> signs) {
        return signs.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    static boolean isMeeting(String shape) {
        return MEETING.matcher(shape).matches() && countsUp(shape);
    }

    /** Whether a shape is one of an action's or a modification's number. */
    static boolean isAction(String shape) {
        return ACTION.matcher(shape).matches() && countsUp(shape);
    }

    private static boolean countsUp(String shape) {
        return FROM_TO.matcher(shape).results().allMatch(m -> m.group(1).compareTo(m.group(2)) <= 0);
    }

    static boolean isSign(String text) {
        return SIGNS.matcher(text).matches();
    }

    /** Whether rows of tables are known by what all committees' ids of this shape have in common. */
    boolean isUsual() {
        return isSigned()
                && USUAL_MEETING.matcher(meetings).matches()
                && USUAL_ACTION.matcher(actions).matches();
    }

    /** Whether all ids are among these that {@link PlainIds} reads. */
    boolean takesPlain() {
        return isUsual()
                && joins.contains("_")
                && joins.contains(" ")
                && (meetings.startsWith("9{1,3}") || meetings.startsWith("9{1,4}"));
    }

    /** By what rows of tables are known. */
    IdForm form(String code) {
        return isUsual() ? IdForm.usual(code) : new IdForm(code, meeting() + slash() + action());
    }

    /** Whether every action's id has a slash in it, as nearly all committees' have. */
    boolean hasSlash() {
        return slashes.equals(List.of("/"));
    }

    /** Whether a low line or a slash is in every id. */
    boolean isSigned() {
        return hasSlash() && joins.stream().allMatch(join -> join.isBlank() || join.indexOf('_') >= 0);
    }

    /** Matches what stands between a code and a number in the id of a meeting. */
    String join() {
        return joins.stream()
                .map(join -> join.isEmpty() ? "" : join.isBlank() ? "\\s" : Pattern.quote(join) + "\\s?")
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Matches what stands there in the id of an action, which rows and pages tear apart. */
    String looseJoin() {
        return "[\\s_" + inClass(joins) + "]{0,3}";
    }

    /** Matches what parts the numbers of an id. */
    String slash() {
        return slashes.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\s?(?:", ")\\s?"));
    }

    /** What none of can follow an id, to stand in a class of a pattern. */
    String afterId() {
        return "\\w" + inClass(slashes);
    }

    private static String inClass(List<String> signs) {
        return signs.stream()
                .flatMap(sign -> sign.chars().mapToObj(Character::toString))
                .map(sign -> "\\" + sign)
                .distinct()
                .collect(Collectors.joining());
    }

    /** Matches a meeting's number, which a line may have ended in, behind a sign. */
    String meeting() {
        return pattern(meetings, CAPITAL);
    }

    /** Matches an action's number. */
    String action() {
        return pattern(actions, CAPITAL);
    }

    /** Matches a modification's number, which has one digit at least that OCR took for no letter. */
    String modification() {
        return "(?=[OlI]{0,3}\\d)" + pattern(modifications, CLEAR_CAPITAL);
    }

    private static String pattern(String shape, String capital) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            switch (c) {
                case '9' -> pattern.append(DIGIT);
                case 'a' -> pattern.append(SMALL);
                case 'A' -> pattern.append(capital);
                case '{' -> {
                    int end = shape.indexOf('}', i) + 1;
                    pattern.append(shape, i, end);
                    i = end - 1;
                }
                default -> pattern.append('\\').append(c).append("\\s?");
            }
        }
        return pattern.toString();
    }
}
