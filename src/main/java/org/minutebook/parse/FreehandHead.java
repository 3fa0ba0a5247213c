package org.minutebook.parse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.Classification;
import org.minutebook.model.Version;

/**
 * What stands over the attendance of minutes that print no ids.
 *
 * @param number as in {@code Project Board Meeting 7}, null where none is printed
 * @param place that the date, else the number, stands at
 * @param above the lines over the first list of names
 */
record FreehandHead(
        Body body,
        @Nullable String title,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String venue,
        @Nullable Version version,
        @Nullable Classification classification,
        boolean saysMinutes,
        @Nullable Text place,
        List<Text> above) {
    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\bmeeting\\s*(?:no\\.?|number|nr\\.?|#|№)?\\s*(\\d{1,3})\\b"
                    + "(?![/.:-]\\d|(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\s*[ap]\\.?m)"
                    + "|\\b(\\d{1,3})(?:st|nd|rd|th)\\s+(?:\\w+\\s+){0,2}meeting\\b|(?<=\\p{L} )#(\\d{1,3})\\b");
    private static final Pattern OF_MINUTES = Pattern.compile("(?i)\\b(?:minutes?|meeting|notes)\\b");
    private static final Pattern VERSION = Pattern.compile(
            "(?i)\\b(draft|unconfirmed|unapproved|final|approved|confirmed)\\b(?=.{0,40}\\bminutes)|\\bminutes\\b.{0,20}[(–:-]\\s*(draft|unconfirmed|final|approved|confirmed)\\b"
                    + "|(?m)^(draft|unconfirmed|unapproved)(?:$|\\s*[–—:(-].{0,60}$| (?:copy|only|v(?:ersion)?)\\b.{0,40}$)");
    private static final Pattern CLASS =
            Pattern.compile("(?i)(?:classified as|classification(?: of|:)?)\\s+(white|green|amber|red)\\b");
    private static final Pattern VENUE = Pattern.compile(
            "(?i)(?:\\b(?:venue|location|place|where|room)\\s*[:–]\\s*|\\bheld (?:at|in) (?!\\d{4}|\\d{1,2}(?:[:.]\\d\\d|\\s?[ap]\\.?m|\\s*(?:,|noon|hours|on|in)\\b)))(.{3,120}?)(?=\\s{2,}|\\s+(?:date|time|present)\\s*:|,\\s*\\d|,?\\s+(?:(?:commencing|starting|beginning) )?(?:at|on|from) (?:\\d|(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b).*|$)");
    private static final Pattern HELD_IN = Pattern.compile(
            "(?:\\d\\s?[ap]\\.?m\\.?|\\d{4}|\\d{2}[:./]\\d{2}),?\\s+(?:in|at|via|by)\\s+(?<venue>(?:the\\s+\\p{L}|[Nn]o\\.?\\s?\\d|\\p{Lu})[^.;]{0,100}?)(?=,\\s*\\d{1,2}[.:]\\d\\d|,?\\s+(?:commencing|starting|beginning)\\b|[.;]|$)"
                    + "|\\d{2}[:.]\\d{2}(?:,|\\s[|•·–—])\\s+(?<behind>\\p{Lu}[^.;:,\\d]{2,60})$"
                    + "|(?:^|\\d{4},?\\s+(?:[|–—-]\\s+)?)\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?\\s*(?:[–—-]|to)\\s*\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:,\\s+|\\s+(?:in|at|[|–—-])\\s+)(?<last>\\p{Lu}[^;:]{2,100})$");
    /** {@code Sent: 3 May 2024 09:12}: what a program wrote over a mail is of the mail, but for its subject. */
    private static final Pattern OF_MAIL =
            Pattern.compile("(?i)(?:from|sent|to|cc|bcc|reply-to|date|importance|attachments?)\\s*:.*");

    private static final Pattern OF_PROGRAM = Pattern.compile(OF_MAIL + "|(?i)subject\\s*:.*");

    private static final Pattern OPENED = Pattern.compile(
            "(?i)\\b(?:opened|began|started|commenced|called (?:the meeting )?to order)\\b.{0,30}?\\bat\\b(.{3,12})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)\\b(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?\\s?(?<half>[ap])\\.?m\\b|\\b(?<hh>[01]?\\d|2[0-3])[:.](?<mm>[0-5]\\d)\\b(?![./]\\d)");
    private static final Pattern CLOSED = Pattern.compile(
            "(?i)\\b(?:closed|ended|finished|concluded|adjourned|(?:packed|wound) up)\\b(?:.{0,30}?\\bat\\b|(?=\\s+\\d))(.{3,20})");
    private static final int MOST_LINES = 20;
    private static final int FIRST_WORDS = 4;
    private static final int LAST_WORDS = 8;
    private static final int LONGEST = 300;
    private static final int LONGEST_PLACE = 80;

    /** @param front the blocks before the first item */
    static FreehandHead read(List<Block> front) {
        List<Text> above = lines(front.subList(0, rollStart(front)));
        List<Text> lines = lines(front);
        LocalDate date = null;
        String number = null;
        Text place = null;
        for (Text line : lines) {
            if (number == null) {
                number = number(line.value()).orElse(null);
                place = place == null && number != null ? line : place;
            }
            Optional<LocalDate> found = date == null ? Dates.loose(line.value()) : Optional.empty();
            if (found.isPresent()) {
                date = found.get();
                place = line;
            }
        }
        if (date == null) {
            date = sent(front).orElse(null);
        }
        String all = String.join("\n", lines.stream().map(Text::value).toList());
        Optional<Dates.Times> span = lines.stream()
                .flatMap(line -> Dates.times(line.value()).stream())
                .findFirst();
        return new FreehandHead(
                Body.of(above),
                title(above),
                number,
                date,
                span.map(Dates.Times::start)
                        .or(() -> lines.stream()
                                .flatMap(line -> clock(line.value()).stream())
                                .findFirst())
                        .orElse(null),
                span.map(Dates.Times::end).orElse(null),
                venue(lines, above, place, headings(front)),
                version(all),
                classification(all),
                OF_MINUTES.matcher(all).find(),
                place,
                above);
    }

    /** When the meeting ended, from its last words. */
    static Optional<LocalTime> closedAt(List<Prose> prose) {
        List<Prose> said =
                prose.stream().filter(part -> part.kind() != Prose.Kind.ROW).toList();
        for (int i = said.size() - 1; i >= Math.max(0, said.size() - LAST_WORDS); i--) {
            String text = said.get(i).value();
            Matcher m = CLOSED.matcher(text);
            if (text.length() <= LONGEST && m.find()) {
                return clock(m.group(1));
            }
        }
        return Optional.empty();
    }

    /** When the meeting began, from its first words. */
    static Optional<LocalTime> openedAt(List<Prose> prose) {
        return prose.stream()
                .limit(FIRST_WORDS)
                .filter(part -> part.value().length() <= LONGEST)
                .map(part -> OPENED.matcher(part.value()))
                .filter(Matcher::find)
                .flatMap(m -> clock(m.group(1)).stream())
                .findFirst();
    }

    private static List<Text> lines(List<Block> front) {
        List<Text> lines = new ArrayList<>();
        for (Block block : front) {
            switch (block) {
                case Block.Heading(int _, Text text) -> lines.add(text);
                case Block.Paragraph(Text text) -> lines.add(text);
                case Block.ListItem(String _, Text text) -> lines.add(text);
                case Block.Row(List<Text> cells, double _) -> labelled(cells).ifPresent(lines::add);
                case Block.Note _, Block.PageBreak _ -> {}
            }
        }
        boolean mailed =
                !lines.isEmpty() && OF_MAIL.matcher(lines.getFirst().value()).matches();
        int mail = mailed ? endOfMail(lines) : 0;
        return IntStream.range(0, lines.size())
                .filter(i -> !mailed || !isOfMail(lines.get(i).value(), i < mail))
                .mapToObj(lines::get)
                .filter(line -> line.value().length() <= LONGEST)
                .limit(MOST_LINES)
                .toList();
    }

    /** Where what a program wrote over a mail ends. */
    private static int endOfMail(List<Text> lines) {
        int end = 0;
        while (end < lines.size() && OF_PROGRAM.matcher(lines.get(end).value()).matches()) {
            end++;
        }
        return end;
    }

    /** @param over whether it is among what stands over the mail: below it, {@code Date:} is the meeting's */
    private static boolean isOfMail(String line, boolean over) {
        return OF_MAIL.matcher(line).matches() && (over || !line.regionMatches(true, 0, "date", 0, 4));
    }

    /** The day on which a mail went out whose minutes tell none. */
    private static Optional<LocalDate> sent(List<Block> front) {
        return front.stream()
                .flatMap(block -> block.texts().stream())
                .limit(MOST_LINES)
                .filter(line -> OF_MAIL.matcher(line.value()).matches())
                .flatMap(line -> Dates.loose(line.value()).stream())
                .findFirst();
    }

    /** Where the first list of names begins. */
    private static int rollStart(List<Block> front) {
        for (int i = 0; i < front.size(); i++) {
            List<Text> texts = front.get(i).texts();
            List<Text> cells = texts.size() == 1 ? NameFirst.cells(texts.getFirst()) : texts;
            boolean heads = cells.size() > 1 && RollTable.isHeader(cells);
            if (heads || (!texts.isEmpty() && RollLabel.of(texts.getFirst()).isPresent())) {
                return i;
            }
        }
        return front.size();
    }

    /** A row such as {@code Date | 5 June 2024} as a line. */
    private static Optional<Text> labelled(List<Text> cells) {
        List<Text> full = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (full.isEmpty() || full.size() > 2) {
            return Optional.empty();
        }
        Text first = full.getFirst();
        boolean labels = full.size() == 2
                && Character.isLetter(first.value().charAt(first.value().length() - 1));
        return Optional.of(
                labels
                        ? Text.joined(List.of(first, Text.standingFor(":", first.end()), full.getLast()))
                        : Text.joined(full));
    }

    private static @Nullable String title(List<Text> lines) {
        return lines.stream()
                .map(Text::value)
                .filter(line -> OF_MINUTES.matcher(line).find())
                .findFirst()
                .or(() -> lines.stream().map(Text::value).findFirst())
                .orElse(null);
    }

    private static Optional<String> number(String line) {
        Matcher m = NUMBER.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        return Optional.of(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
    }

    private static Optional<LocalTime> clock(String text) {
        Matcher m = CLOCK.matcher(text);
        while (m.find()) {
            boolean halved = m.group("half") != null;
            int hour = Integer.parseInt(halved ? m.group("h") : m.group("hh"));
            String minutes = halved ? m.group("m") : m.group("mm");
            hour = halved ? hour % 12 + (m.group("half").equalsIgnoreCase("p") ? 12 : 0) : hour;
            int minute = minutes == null ? 0 : Integer.parseInt(minutes);
            if (hour < 24 && minute < 60) {
                return Optional.of(LocalTime.of(hour, minute));
            }
        }
        return Optional.empty();
    }

    /** As labelled, as the sentence about the day has it, or on the line below the day, unless that is a heading. */
    private static @Nullable String venue(List<Text> lines, List<Text> over, @Nullable Text day, Set<Text> headings) {
        for (Text line : lines) {
            Matcher labelled = VENUE.matcher(line.value());
            if (labelled.find()) {
                return labelled.group(1).strip();
            }
            Matcher held = HELD_IN.matcher(line.value());
            if (held.find()) {
                return Stream.of("venue", "behind", "last")
                        .map(held::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()
                        .strip();
            }
        }
        int below = day == null ? 0 : over.indexOf(day) + 1;
        boolean place = below > 0
                && below < over.size()
                && !headings.contains(over.get(below))
                && isPlace(over.get(below).value());
        return place ? over.get(below).value() : null;
    }

    private static Set<Text> headings(List<Block> front) {
        return front.stream()
                .filter(Block.Heading.class::isInstance)
                .flatMap(block -> block.texts().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isPlace(String line) {
        return line.length() <= LONGEST_PLACE
                && line.indexOf(':') < 0
                && Character.isLetterOrDigit(line.charAt(0))
                && Dates.loose(line).isEmpty()
                && !OF_MINUTES.matcher(line).find();
    }

    private static @Nullable Version version(String text) {
        Matcher m = VERSION.matcher(text);
        if (!m.find()) {
            return null;
        }
        String word = Stream.of(1, 2, 3)
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
        return word.startsWith("draft") || word.startsWith("un") ? Version.DRAFT : Version.FINAL;
    }

    private static @Nullable Classification classification(String text) {
        Matcher m = CLASS.matcher(text);
        return m.find() ? Classification.valueOf(m.group(1).toUpperCase(Locale.ROOT)) : null;
    }
}
