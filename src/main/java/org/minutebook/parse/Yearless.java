package org.minutebook.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that minutes name without a year, {@code the meeting of 3rd June}, {@code Mon 10 November}: the nearest such day. */
final class Yearless {
    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final Pattern DAY = Pattern.compile("(?i)(?<![\\d/.])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
            + MONTH + "\\b(?!,?\\s+['’]?\\d{2,4}\\b)");

    private Yearless() {}

    /** The last such day before another. */
    static Optional<LocalDate> before(String text, LocalDate day) {
        return in(text, day.getYear()).map(found -> found.isBefore(day) ? found : found.minusYears(1));
    }

    /** The first such day after another. */
    static Optional<LocalDate> after(String text, LocalDate day) {
        return in(text, day.getYear()).map(found -> found.isAfter(day) ? found : found.plusYears(1));
    }

    private static Optional<LocalDate> in(String text, int year) {
        Matcher m = DAY.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int month = Dates.MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)) + 1;
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(m.group("day"))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
