package org.minutebook.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Text;

/** Recognises dates and times as minutes print them, with the slips of OCR. */
final class Dates {
    static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String D = "[0-9lIO]";
    /** {@code 24/02/2020}, {@code 24.02.20}. */
    private static final String NUMERIC = "(?<![\\w/])(?<d>" + D + "{1,2})\\s?[/.-]\\s?(?<m>" + D
            + "{1,2})\\s?[/.-]\\s?(?<y>" + D + "{4}|[0-9]{2})(?![\\w/])";
    /** {@code Tuesday 7th January 2020}. */
    private static final String WRITTEN =
            "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?,?[\\s-]+(?<year>\\d{4}|'?\\d{2}(?!\\s?(?:[\\d:]|\\.\\d|[ap]m)))\\b";

    private static final int USUAL = 10;
    private static final int LONGEST_LOOSE = 5_000;

    private static final String ISO = "\\b(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})\\b";
    private static final Pattern ANY = Pattern.compile(ISO + "|" + NUMERIC + "|" + WRITTEN, Pattern.CASE_INSENSITIVE);
    /** {@code 10:00 - 17:00}, {@code 10.00 to 17.00}, {@code 9am – 1.30pm}. */
    private static final Pattern TIMES = Pattern.compile(
            "(?i)\\b(?<h1>\\d{1,2})(?:[:.](?<m1>\\d{2}))?\\s?(?<p1>[ap]m)?\\s*(?:-{1,3}|–|—|to|until)\\s*(?<h2>\\d{1,2})(?:[:.](?<m2>\\d{2}))?\\s?(?<p2>[ap]m)?\\b");

    private static final Pattern FOUR_DIGITS = Pattern.compile(
            "\\b(?<h1>0[6-9]|1[0-8])(?<m1>[0-5]\\d)\\s*(?:hrs|hours)?\\s*(?:-|–|—|to|until)\\s*(?<h2>0[7-9]|1\\d)(?<m2>[0-5]\\d)\\b");
    private static final int LONGEST_TIMES = 150;

    /** The first of several days, before the last of them. */
    private static final Pattern SINCE =
            Pattern.compile("(?<![\\w/.:-])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[-–—]| to | and | & )$");

    private static final int LONGEST_SINCE = 12;
    /** {@code March 4, 2025}, {@code Mar. 4th 2025}. */
    private static final Pattern AMERICAN = Pattern.compile(
            "(?i)\\b(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b");
    /** {@code 12th of March 2024}, {@code 12-Mar-2024}, {@code 12 March '24}. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of\\s+|\\s+|-)(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?:,?\\s+['’]?|-)(?<year>\\d{4}|\\d{2})\\b");

    private Dates() {}

    /** A date and where it stands in the text. */
    record Found(LocalDate date, int start, int end) {}

    /** The times that a meeting started and ended at. */
    record Times(LocalTime start, LocalTime end) {}

    static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        Matcher m = ANY.matcher(text).useTransparentBounds(true);
        for (boolean more = find(m, text, 0); more; more = find(m, text, m.end())) {
            date(m).ifPresent(date -> found.add(new Found(date, m.start(), m.end())));
        }
        return found;
    }

    static Optional<LocalDate> first(String text) {
        if (!hasDigits(text)) {
            return Optional.empty();
        }
        if (text.length() == USUAL && text.charAt(2) == '/' && text.charAt(5) == '/') {
            return usual(text);
        }
        Matcher m = ANY.matcher(text).useTransparentBounds(true);
        for (boolean more = find(m, text, 0); more; more = find(m, text, m.end())) {
            Optional<LocalDate> date = date(m);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Finds the next date or time; the pattern is tried only where digits, or what OCR takes for them, begin a word. */
    private static boolean find(Matcher m, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text, at) && m.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String text, int at) {
        if (Digits.of(text.charAt(at)) < 0 || (at > 0 && Text.isWordPart(text.charAt(at - 1)))) {
            return false;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return Character.isDigit(text.charAt(at)) || !Character.isLetter(next) || Digits.of(next) >= 0;
    }

    /** Whether a text looks like a date but names a day that no calendar has, {@code 31/06/2020}. */
    static boolean isImpossible(String text) {
        return hasDigits(text) && first(text).isEmpty() && ANY.matcher(text).find();
    }

    /** As {@link #first}, and in the shapes that only other bodies' secretaries use. */
    static Optional<LocalDate> loose(String text) {
        return looseAll(text).stream().map(Found::date).findFirst();
    }

    /** As {@link #all}, and in the shapes that only other bodies' secretaries use. */
    static List<Found> looseAll(String text) {
        if (!hasDigits(text)) {
            return List.of();
        }
        List<Found> found = all(text);
        if (text.length() > LONGEST_LOOSE) {
            return found;
        }
        for (Pattern pattern : List.of(AMERICAN, SPOKEN)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                boolean known = found.stream().anyMatch(one -> one.start() < m.end() && m.start() < one.end());
                if (!known) {
                    written(m).ifPresent(date -> found.add(new Found(date, m.start(), m.end())));
                }
            }
        }
        found.replaceAll(one -> fromFirst(text, one));
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    /** {@code 11–12 March 2024} as the first of its days. */
    private static Found fromFirst(String text, Found found) {
        Matcher m = SINCE.matcher(text).region(Math.max(0, found.start() - LONGEST_SINCE), found.start());
        int day = m.find() ? Integer.parseInt(m.group("day")) : found.date().getDayOfMonth();
        return day > 0 && day < found.date().getDayOfMonth()
                ? new Found(found.date().withDayOfMonth(day), m.start("day"), found.end())
                : found;
    }

    private static Optional<LocalDate> written(Matcher m) {
        try {
            int month = MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)) + 1;
            int year = number(m.group("year"));
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, number(m.group("day"))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The shape that nearly all cells have, {@code 24/02/2020}, without a pattern. */
    private static Optional<LocalDate> usual(String text) {
        int day = number(text, 0, 2);
        int month = number(text, 3, 5);
        int year = number(text, 6, USUAL);
        if (day < 1 || month < 1 || month > MONTHS.size() || year < 0) {
            return Optional.empty();
        }
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** The number that digits make, those among them that OCR takes for letters; below 0 where others stand there. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = Digits.of(text.charAt(at));
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Dates have some; a cell without is not worth trying. */
    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static Optional<Times> times(String text) {
        if (!hasDigits(text)) {
            return Optional.empty();
        }
        if (!mayHaveClock(text)) {
            return withoutSigns(text);
        }
        Matcher m = TIMES.matcher(text).useTransparentBounds(true);
        for (boolean more = find(m, text, 0); more; more = find(m, text, m.end())) {
            boolean clock = m.group("m1") != null || m.group("m2") != null || m.group("p2") != null;
            if (clock) {
                String startHalf = m.group("p1") == null ? m.group("p2") : m.group("p1");
                Optional<LocalTime> start = time(m.group("h1"), m.group("m1"), startHalf);
                Optional<LocalTime> end = time(m.group("h2"), m.group("m2"), m.group("p2"));
                if (start.isPresent() && end.isPresent()) {
                    return Optional.of(new Times(start.get(), end.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code 0930 to 1545}: by day, so that years are none. */
    private static Optional<Times> withoutSigns(String text) {
        Matcher m = text.length() > LONGEST_TIMES ? null : FOUR_DIGITS.matcher(text);
        return m != null && m.find()
                ? time(m.group("h1"), m.group("m1"), null)
                        .flatMap(start ->
                                time(m.group("h2"), m.group("m2"), null).map(end -> new Times(start, end)))
                : Optional.empty();
    }

    /** Whether what tells a time of day is in a text, {@code 9:30}, {@code 9.30}, {@code 9 am}. */
    private static boolean mayHaveClock(String text) {
        return text.indexOf(':') >= 0
                || text.indexOf('.') >= 0
                || FrontMatter.has(text, "am")
                || FrontMatter.has(text, "pm");
    }

    private static Optional<LocalTime> time(
            String hours,
            @org.jspecify.annotations.Nullable String minutes,
            @org.jspecify.annotations.Nullable String half) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if ("pm".equalsIgnoreCase(half) && hour < 12) {
            hour += 12;
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher m) {
        try {
            if (m.group("iy") != null) {
                return Optional.of(LocalDate.of(number(m.group("iy")), number(m.group("im")), number(m.group("id"))));
            }
            if (m.group("month") != null) {
                int month = MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)) + 1;
                int year = number(m.group("year").replace("'", ""));
                return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, number(m.group("day"))));
            }
            int year = number(m.group("y"));
            return Optional.of(
                    LocalDate.of(year < 100 ? 2000 + year : year, number(m.group("m")), number(m.group("d"))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(Digits.mend(digits));
    }
}
