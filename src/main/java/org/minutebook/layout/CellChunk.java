package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that blank lines keep apart from others: a cell, where the cells of a table come one after the other, or a
 * paragraph.
 *
 * @param first index of its first line
 * @param end one past the index of its last line
 * @param text its lines joined; the first of them where it is in no cell
 * @param heads the column that it is the heading of, null where it is none
 */
record CellChunk(
        int first, int end, Text text, Kind kind, @Nullable CellColumn heads) {
    private CellChunk(int first, int end, Text text, Kind kind) {
        this(first, end, text, kind, null);
    }

    /** What its words alone tell of what it holds. */
    enum Kind {
        HEADING,
        ID,
        DATE,
        /** {@code N/A}, {@code TBC}: words for no date. */
        NONE,
        STATUS,
        /** A few words that are no sentence: most likely an owner. */
        SHORT,
        WORDS,
        /** As wide as the page, or what begins a paragraph: not in a cell. */
        OUTSIDE,
        /** No heading, and not told yet: most are under what turns out to be the header of no table, and nobody asks. */
        UNTOLD
    }

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DAY = "(?:" + Shapes.DATE + "|\\d{4}-\\d{2}-\\d{2}"
            + "|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?" + MONTH
            + "[ -]'?(?:\\d{4}|\\d{2}))";
    private static final Pattern DATES =
            Pattern.compile("(?:(?:(?:Raised|Closed|Re-?opened)\\s*:?\\s*)?" + DAY + "\\s*)+");
    private static final Pattern DATES_PART = Pattern.compile("(?:(?:Raised|Closed|Re-?opened)\\s*:?\\s*)?" + DAY);
    private static final Pattern UNSET = Pattern.compile("N\\s?/\\s?A|TBC|TBD|None|-+|–|—");
    private static final Pattern STATUS = Pattern.compile(
            "(?i)(?:now )?(?:open|on-?\\s?going|in progress|outstanding|on[- ]hold|overdue|deferred|not (?:yet )?started|re-?opened|to remain open"
                    + "|propos\\w+ (?:to close|closed|closure|for closure)|closed|completed?|done|superseded|withdrawn|cancelled|discharged)\\.?");

    /** What a status begins with, and what it ends in. */
    private static final String STATUS_FIRST = "oindrtpcsw";

    private static final String STATUS_LAST = "ngsde";
    /** What words alone tell to be a cell, or a part of one that shares its line with others. */
    static final List<Kind> MARKED = List.of(Kind.DATE, Kind.ID, Kind.NONE, Kind.STATUS);

    /** What ids and dates end in, as OCR may read it. */
    private static final String DIGITS = "0123456789lIO";

    private static final String UNSET_INITIALS = "NT-–—";
    private static final int LONGEST_STATUS = 60;
    private static final int LONGEST_DEFINITE = 90;
    private static final int LONGEST_SHORT = 30;
    private static final int MOST_LINES = 40;
    private static final int MOST_OF_HEADING = 3;
    /** So much of the width of a page no cell goes over. */
    private static final double WIDE = 0.64;

    /** The chunk that begins with a line. */
    static CellChunk at(List<Line> lines, int first, int width, RowIds ids) {
        boolean wide = lines.get(first).length() > width * WIDE;
        int end = first + 1;
        while (end < lines.size()
                && end - first < MOST_LINES
                && lines.get(end).gap() == 0
                && !lines.get(end).newPage()) {
            wide |= lines.get(end).length() > width * WIDE;
            end++;
        }
        int heading = wide ? 0 : headingOverId(lines, first, end, ids);
        if (heading > 0) {
            return ofHeadingOrUntold(first, first + heading, joined(lines, first, first + heading));
        }
        if (wide || lines.get(first).opens()) {
            return new CellChunk(first, end, lines.get(first).text(), Kind.OUTSIDE);
        }
        return ofHeadingOrUntold(first, end, joined(lines, first, end));
    }

    private static CellChunk ofHeadingOrUntold(int first, int end, Text text) {
        CellColumn heads = CellColumn.of(text).orElse(null);
        return new CellChunk(first, end, text, heads == null ? Kind.UNTOLD : Kind.HEADING, heads);
    }

    /** This with what it holds, where that was not told yet. */
    CellChunk told(RowIds ids) {
        return kind == Kind.UNTOLD ? new CellChunk(first, end, text, kind(text, ids)) : this;
    }

    /** Wording and the dates among its lines, as the page has cells beside each other; else just this. */
    List<CellChunk> withDatesApart(List<Line> lines) {
        if (kind != Kind.WORDS) {
            return List.of(this);
        }
        List<Text> words = new ArrayList<>();
        List<CellChunk> apart = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Text line = lines.get(i).text();
            List<RowField> fields = Shapes.mayHaveDate(line) ? RowField.in(line) : List.of();
            if (fields.size() == 1 && fields.getFirst().end() == line.value().length()) {
                apart.add(new CellChunk(first, end, line.from(fields.getFirst().start()), Kind.DATE));
                line = line.sub(0, fields.getFirst().start()).strip();
            }
            if (!line.isEmpty()) {
                words.add(line);
            }
        }
        if (words.isEmpty() || apart.isEmpty()) {
            return List.of(this);
        }
        apart.addFirst(new CellChunk(first, end, TableRows.joined(words), Kind.WORDS));
        return apart;
    }

    private static Text joined(List<Line> lines, int first, int end) {
        return end == first + 1
                ? lines.get(first).text()
                : TableRows.joined(
                        lines.subList(first, end).stream().map(Line::text).toList());
    }

    /** How many lines a heading has that stands right over the first id of its column; 0 where none does. */
    private static int headingOverId(List<Line> lines, int first, int end, RowIds ids) {
        for (int id = first + 1; id < end && id - first <= MOST_OF_HEADING; id++) {
            if (mayBeId(lines, id, end, ids)
                    && ids.areId(joined(lines, id, end).value())
                    && isHeading(joined(lines, first, id))) {
                return id - first;
            }
        }
        return 0;
    }

    /** Whether lines have the sign of ids and are not too long for one: cheap to tell, before they are joined. */
    private static boolean mayBeId(List<Line> lines, int first, int end, RowIds ids) {
        boolean signed = false;
        int length = 0;
        for (int i = first; i < end && length <= LONGEST_DEFINITE; i++) {
            signed |= ids.mayBeIn(lines.get(i).text());
            length += lines.get(i).length();
        }
        return signed && length <= LONGEST_DEFINITE;
    }

    static boolean isDate(String words) {
        return DATES_PART.matcher(words).matches();
    }

    /** What a text that is no heading holds. */
    private static Kind kind(Text text, RowIds ids) {
        String value = text.value();
        if (value.length() > LONGEST_DEFINITE) {
            return Kind.WORDS;
        }
        if (text.mayHave(Sign.DIGIT) && DIGITS.indexOf(value.charAt(value.length() - 1)) >= 0) {
            if (ids.mayBeIn(text)
                    && ids.areId(value)
                    && !Shapes.DATE_PATTERN.matcher(value).matches()) {
                return Kind.ID;
            }
            if (DATES.matcher(value).matches()) {
                return Kind.DATE;
            }
        }
        return kindOfWords(value);
    }

    private static boolean isHeading(Text text) {
        return CellColumn.of(text).isPresent();
    }

    private static Kind kindOfWords(String value) {
        if (UNSET_INITIALS.indexOf(value.charAt(0)) >= 0 && UNSET.matcher(value).matches()) {
            return Kind.NONE;
        }
        if (mayBeStatus(value) && STATUS.matcher(value).matches()) {
            return Kind.STATUS;
        }
        boolean name =
                value.length() <= LONGEST_SHORT && !Paragraphs.ended(value) && Character.isUpperCase(value.charAt(0));
        return name ? Kind.SHORT : Kind.WORDS;
    }

    private static boolean mayBeStatus(String value) {
        int last = value.length() - (value.endsWith(".") ? 2 : 1);
        return last > 0
                && value.length() <= LONGEST_STATUS
                && STATUS_FIRST.indexOf(Character.toLowerCase(value.charAt(0))) >= 0
                && STATUS_LAST.indexOf(Character.toLowerCase(value.charAt(last))) >= 0;
    }

    /** A marked kind's words, no ids, where they begin at a place and no word goes on behind them, else null. */
    static @Nullable Matcher begins(Kind kind, String line, int from) {
        char first = line.charAt(from);
        Pattern pattern = switch (kind) {
            case DATE -> DATES_PART;
            case NONE -> UNSET_INITIALS.indexOf(first) >= 0 ? UNSET : null;
            case STATUS -> Character.isUpperCase(first) ? STATUS : null;
            default -> null;
        };
        return pattern == null ? null : begins(pattern, line, from);
    }

    /** Words of a pattern, likewise. */
    static @Nullable Matcher begins(Pattern pattern, String line, int from) {
        Matcher m = pattern.matcher(line).region(from, line.length());
        boolean whole = m.lookingAt() && (m.end() == line.length() || !isPartOfWord(line.charAt(m.end())));
        return whole ? m : null;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '-';
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is the heading of a column of that kind. */
    boolean isOf(CellColumn.Kind column) {
        return heads != null && heads.kind() == column;
    }

    /** Whether it is the heading of two columns that a page printed together, {@code Action ID Action}. */
    boolean headsTwo() {
        return heads != null && HeaderWords.areOfTwo(ColumnHeader.words(text));
    }

    /** This and the next as one id, where this is a committee's code and the next a number. */
    Optional<CellChunk> coded(CellChunk number, RowIds ids) {
        return ids.isCode(text.value()) && number.is(Kind.ID)
                ? Optional.of(new CellChunk(first, number.end, Text.joined(List.of(text, number.text)), Kind.ID))
                : Optional.empty();
    }
}
