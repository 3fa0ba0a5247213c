package org.minutebook.parse;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;

/**
 * The days that are told of an earlier task in words, {@code (raised 13 January, due 10 February) ... new date 14 April}.
 *
 * @param raised when it was given, null where that is not told
 * @param due when it was to be done
 * @param revised when it is to be done instead
 */
record TaskDays(
        @Nullable LocalDate raised,
        @Nullable LocalDate due,
        @Nullable LocalDate revised) {
    private static final Pattern RAISED =
            Pattern.compile("(?i)(?:\\b(?:raised|from|since|opened|given|set))(?: (?:on|at|in))?\\s*:?\\s*$");
    private static final Pattern DUE =
            Pattern.compile("(?i)\\b(?:due|target|deadline)(?: date)?(?: (?:on|by|was|for))?\\s*:?\\s*$");
    private static final Pattern REVISED =
            Pattern.compile("(?i)\\b(?:(?:new|revised|extended)(?: (?:target|due|completion))?(?: date| deadline)?"
                    + "|moved|extended|deferred|postponed|put back|carried (?:over|forward)|rescheduled|now|to be (?:\\w+ )?(?:done|completed|finished|ready|settled))"
                    + "(?: (?:is|to|until|till|for|due|by|on))*\\s*[:,]?\\s*$");
    /** Words before a date that tell what it is of are no longer. */
    private static final int NEAR = 30;

    private static final Pattern BRACKET = Pattern.compile("\\s*\\((?<days>[^()]{8,90})\\)[.:,]?\\s*");
    private static final Pattern SENTENCE = Pattern.compile("[.;]\\s+(?=(?:From|Raised|Set|Given|Due)\\b)");

    /** {@code now due 31 July}, {@code to be done by 23rd April}: without a year. */
    private static final Pattern NEARLY = Pattern.compile(
            "(?i)\\b(?:(?:new|revised|extended)(?: (?:target|due|completion))?(?: date| deadline)|moved|extended|deferred|postponed|put back"
                    + "|carried (?:over|forward)|rescheduled|now(?: due)?|to be (?:\\w+ )?(?:done|completed|finished|ready|settled))"
                    + "(?: (?:is|to|until|till|for|due|by|on))*\\s*[:,]?\\s*(?=\\d{1,2}(?:st|nd|rd|th)? \\p{Lu})");

    /**
     * What a text tells; all null where it tells nothing.
     *
     * @param today when that was said: a day without a year is the first such day after it; null where that is not known
     */
    static TaskDays of(String said, @Nullable LocalDate today) {
        TaskDays days = of(said);
        Matcher nearly = NEARLY.matcher(said);
        if (days.revised() != null || today == null || !nearly.find()) {
            return days;
        }
        String day = said.substring(nearly.end(), Math.min(said.length(), nearly.end() + NEAR));
        return new TaskDays(
                days.raised(), days.due(), Yearless.after(day, today).orElse(null));
    }

    /** What a text tells by days with years; all null where it tells nothing. */
    static TaskDays of(String said) {
        LocalDate raised = null;
        LocalDate due = null;
        LocalDate revised = null;
        int done = 0;
        for (Dates.Found found : Dates.looseAll(said)) {
            String before = said.substring(Math.max(done, found.start() - NEAR), found.start());
            if (REVISED.matcher(before).find()) {
                revised = found.date();
            } else if (RAISED.matcher(before).find()) {
                raised = raised == null ? found.date() : raised;
            } else if (DUE.matcher(before).find()) {
                due = due == null ? found.date() : due;
            }
            done = found.end();
        }
        return new TaskDays(raised, due, revised);
    }

    /** Whether the text tells when the task was given or due. */
    boolean tellsPast() {
        return raised != null || due != null;
    }

    /**
     * What was to be done, and what is said behind that.
     *
     * @param wording without the days, which stand before it in brackets or behind it
     * @param told what is said of how it stands, empty where nothing is
     */
    record Parted(Text wording, Text told) {}

    /** A text that tells such days, parted at them; null where it tells none. */
    static @Nullable Parted parted(Text text) {
        Matcher bracket = BRACKET.matcher(text.value());
        while (bracket.find()) {
            if (of(bracket.group("days")).tellsPast()) {
                return bracket.start() == 0
                        ? firstSentence(text.from(bracket.end()))
                        : new Parted(text.sub(0, bracket.start()), text.from(bracket.end()));
            }
        }
        Matcher sentence = SENTENCE.matcher(text.value());
        boolean tells =
                sentence.find() && of(text.value().substring(sentence.end())).tellsPast();
        return tells ? new Parted(text.sub(0, sentence.start() + 1), text.from(sentence.end())) : null;
    }

    private static Parted firstSentence(Text text) {
        int end = Breaks.of(text.value(), Breaks.STOPS, "[(").after(0);
        return new Parted(text.sub(0, end).strip(), text.from(end).strip());
    }
}
