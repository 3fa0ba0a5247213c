package org.minutebook.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year as a query writes it: {@code 2020-01-07}, {@code 2020-01}, {@code 2020}; or a stretch of
 * them, {@code 2020-01..2020-03}.
 *
 * @param written as printed
 * @param first its first day
 * @param last its last day
 */
public record Period(String written, LocalDate first, LocalDate last) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A period can't end on %s before it begins on %s".formatted(last, first));
        }
    }

    /** The period that the text names, empty where it names none. */
    public static Optional<Period> read(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return single(text);
        }
        Optional<Period> from = single(text.substring(0, dots));
        Optional<Period> to = single(text.substring(dots + 2));
        return from.flatMap(f -> to.filter(t -> !t.last.isBefore(f.first)))
                .map(t -> new Period(from.get().written + ".." + t.written, from.get().first, t.last));
    }

    private static Optional<Period> single(String text) {
        Matcher m = SHAPE.matcher(text.replace('/', '-'));
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(m));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Period of(Matcher m) {
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) == null) {
            return new Period(m.group(1), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
        if (m.group(3) == null) {
            return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
        return new Period(day.toString(), day, day);
    }
}
