package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of dates of an actions table leave on a line.
 *
 * @param start index of its first character in the line
 * @param end one past that of its last
 */
record RowField(Kind kind, int start, int end) {
    enum Kind {
        DATE,
        /** A date behind its label, {@code Closed: 24/02/2020}. */
        LABELLED,
        /** Words for no date. */
        UNSET,
        /** A label whose date is on another line. */
        LABEL
    }

    private static final String LABEL = "(?:Raised|Closed|Re-?opened)\\s*:?";
    private static final Pattern LABELS = Pattern.compile("(?:" + LABEL + "\\s*)+");
    private static final Pattern LATER = Pattern.compile("\\b(?:Closed|Re-?opened)\\b");
    private static final Pattern LABEL_FIRST = Pattern.compile(LABEL);
    private static final String NOT_SET = "(?<![\\w/])(?:N\\s?[/Il]\\s?A|NA(?=\\s+\\w)|TBC|TBD)(?![\\w/])";
    private static final Pattern WORDS = Pattern.compile(
            "(?<unset>" + NOT_SET + ")|" + LABEL + "(?<dated>\\s*" + Shapes.DATE_PATTERN.pattern() + ")?");
    /** Behind the first digit of a date one more, a blank, and then a sign. */
    private static final int DATE_SIGN = 3;

    private static final int LONGEST_LABEL = 60;

    /** The fields of a line from left to right. */
    static List<RowField> in(Text text) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        String line = text.value();
        List<RowField> fields = new ArrayList<>();
        Matcher date = Shapes.DATE_PATTERN.matcher(line).useTransparentBounds(true);
        Matcher words = WORDS.matcher(line).useTransparentBounds(true);
        for (int at = 0; at < line.length(); at++) {
            Matcher m = Shapes.isDigitLike(line.charAt(at)) ? date : words;
            RowField field = mayBegin(line, at) ? at(line, at, m) : null;
            if (field != null) {
                fields.add(field);
                at = field.end - 1;
            }
        }
        return fields;
    }

    /** Whether a date, words for none, or a label may be in a line: cheap to tell, and most lines of wording have none. */
    private static boolean mayBeIn(Text text) {
        String line = text.value();
        return Shapes.mayHaveDate(text)
                || (text.mayHave(Sign.SLASH) && (line.contains("N/") || line.contains("N /")))
                || (text.mayHave(Sign.CAPITALS) && line.contains("TB"))
                || line.contains("aised")
                || line.contains("losed")
                || line.contains("opened");
    }

    /** Whether a field may begin here: a label, words for no date, or digits with a sign of dates near behind them. */
    private static boolean mayBegin(String line, int at) {
        char c = line.charAt(at);
        if (c == 'R' || c == 'C') {
            return line.startsWith("Raised", at) || line.startsWith("Closed", at) || line.startsWith("Re", at);
        }
        boolean digit = Shapes.isDigitLike(c);
        if (!digit && c != 'N' && c != 'T') {
            return false;
        }
        boolean begins = at == 0 || !(line.charAt(at - 1) == '/' || Text.isWordPart(line.charAt(at - 1)));
        return begins && (!digit || hasDateSign(line, at + 1));
    }

    private static boolean hasDateSign(String line, int from) {
        boolean sign = false;
        for (int at = from; at < line.length() && at - from < DATE_SIGN && !sign; at++) {
            sign = Shapes.isDateSign(line.charAt(at));
        }
        return sign;
    }

    private static @Nullable RowField at(String line, int at, Matcher m) {
        int end = Shapes.usualDateEnd(line, at);
        if (end > 0) {
            return new RowField(Kind.DATE, at, end);
        }
        return m.region(at, line.length()).lookingAt() ? new RowField(kind(m), at, m.end()) : null;
    }

    private static Kind kind(Matcher m) {
        if (m.pattern() != WORDS) {
            return Kind.DATE;
        }
        return m.start("unset") >= 0 ? Kind.UNSET : m.start("dated") >= 0 ? Kind.LABELLED : Kind.LABEL;
    }

    /** Whether a line is labels and nothing else. */
    static boolean isLabel(String line) {
        return line.length() < LONGEST_LABEL && LABELS.matcher(line).matches();
    }

    /** Whether a line labels a date that follows the one on which an action was raised, {@code Closed: 05/11/2019}. */
    static boolean goesOn(String line) {
        return LATER.matcher(line).find();
    }

    /** Whether a line begins with a label. */
    static boolean beginsWithLabel(String line) {
        return LABEL_FIRST.matcher(line).lookingAt();
    }
}
