package org.minutebook.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a line, or words that together are an id, a date or a state: what a cell is made of where several cells share
 * a line.
 *
 * @param line index of its line
 * @param last index of the line that it ends on
 * @param apart whether a cell may well begin with it: first of its line, or behind a bar
 */
record CellUnit(Text text, CellChunk.Kind kind, int line, int last, boolean apart) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,8}");
    private static final Pattern MEETING = Pattern.compile("[A-Z]{2,8}[_-]?\\d{1,4}[a-z]{0,4}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String STOPS = ".,;:)";
    /** What a scan has in place of the lines that a table is drawn with. */
    private static final String RULES = "|_=‘’'~:;.,*°»«—–-[]{}!";

    /** The units of some lines; a committee's code and the number behind it are one, also over two lines. */
    static List<CellUnit> of(List<Line> lines, List<Integer> indexes, RowIds ids) {
        List<CellUnit> units = new ArrayList<>();
        for (int index : indexes) {
            add(units, lines.get(index).text(), index, ids);
        }
        return coded(dated(units), ids.code().isEmpty() ? ids.with(code(units)) : ids);
    }

    /** The units with each date as one that a narrow cell broke before its year, or in it. */
    private static List<CellUnit> dated(List<CellUnit> units) {
        List<CellUnit> dated = new ArrayList<>();
        for (CellUnit unit : units) {
            int size = dated.size();
            CellUnit last = dated.isEmpty() ? null : dated.getLast();
            if (last == null || last.last == unit.line) {
                dated.add(unit);
            } else if (last.is(CellChunk.Kind.DATE) && Shapes.isBroken(last.text.value(), unit.text.value())) {
                dated.set(size - 1, date(last, last.text.then(unit.text), unit));
            } else if (size > 1 && isDay(dated.get(size - 2), last, unit)) {
                CellUnit day = dated.get(size - 2);
                dated.subList(size - 2, size).clear();
                dated.add(date(day, Text.joined(List.of(day.text, last.text, unit.text)), unit));
            } else {
                dated.add(unit);
            }
        }
        return dated;
    }

    private static CellUnit date(CellUnit first, Text text, CellUnit last) {
        return new CellUnit(text, CellChunk.Kind.DATE, first.line, last.last, first.apart);
    }

    private static boolean isDay(CellUnit day, CellUnit month, CellUnit year) {
        return YEAR.matcher(year.text.value()).matches()
                && CellChunk.isDate(day.text.value() + " " + month.text.value() + " " + year.text.value());
    }

    /** The units of each line for itself; a code without a number behind it is a part of an id. */
    static List<List<CellUnit>> byLine(List<Line> lines, List<Integer> indexes, RowIds ids) {
        List<List<CellUnit>> all = new ArrayList<>();
        String part = "";
        for (int index : indexes) {
            List<CellUnit> units = new ArrayList<>();
            add(units, lines.get(index).text(), index, ids);
            List<CellUnit> coded = coded(units, ids);
            coded.replaceAll(unit ->
                    ids.isCode(unit.text.value()) ? unit.partOfId(ids.code().length()) : unit);
            part = ofParts(coded, part, ids);
            if (!coded.isEmpty()) {
                all.add(coded);
            }
        }
        return all;
    }

    /** Tells the parts of an id that lines broke behind a sign; answers the one that a line has the first part of. */
    private static String ofParts(List<CellUnit> line, String before, RowIds ids) {
        String part = before;
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i).text.value();
            boolean begins = ids.isPart(word);
            if (begins || (!part.isEmpty() && ids.areParts(part, word))) {
                line.set(i, line.get(i).partOfId(word.length()));
                part = begins ? word : "";
            }
        }
        return part;
    }

    private CellUnit partOfId(int length) {
        return new CellUnit(text.sub(0, length), CellChunk.Kind.ID, line, last, apart);
    }

    /** What most numbers without a code stand behind; empty where none do. */
    private static String code(List<CellUnit> units) {
        Map<String, Integer> counts = new HashMap<>();
        int most = 0;
        String common = "";
        for (int i = 1; i < units.size(); i++) {
            if (units.get(i).isNumber()) {
                String code = units.get(i - 1).text.value().replace("_", "");
                int count = CODE.matcher(code).matches() ? counts.merge(code, 1, Integer::sum) : 0;
                common = count > most ? code : common;
                most = Math.max(most, count);
            }
        }
        return common;
    }

    private static List<CellUnit> coded(List<CellUnit> units, RowIds ids) {
        List<CellUnit> coded = new ArrayList<>();
        for (CellUnit unit : units) {
            CellUnit last = coded.isEmpty() ? null : coded.getLast();
            boolean both = last != null
                    && (unit.isNumber()
                            ? ids.isCode(last.text.value())
                            : unit.is(CellChunk.Kind.WORDS) && ids.areParts(last.text.value(), unit.text.value()));
            if (last != null && both) {
                coded.removeLast();
                coded.add(new CellUnit(
                        Text.joined(List.of(last.text, unit.text)),
                        CellChunk.Kind.ID,
                        last.line,
                        unit.last,
                        last.apart));
            } else {
                coded.add(unit);
            }
        }
        return coded;
    }

    /** The units with a state and the date behind it apart, {@code Closed 06/04/2022}, as in a table that has a column for each. */
    static List<CellUnit> withStates(List<CellUnit> units) {
        List<CellUnit> parted = new ArrayList<>();
        for (CellUnit unit : units) {
            int blank = unit.is(CellChunk.Kind.DATE) ? unit.text.value().indexOf(' ') : -1;
            Matcher state = blank > 0 ? CellChunk.begins(CellChunk.Kind.STATUS, unit.text.value(), 0) : null;
            if (state == null || state.end() != blank) {
                parted.add(unit);
            } else {
                Text date = unit.text.from(blank + 1).strip();
                parted.add(
                        new CellUnit(unit.text.sub(0, blank), CellChunk.Kind.STATUS, unit.line, unit.line, unit.apart));
                parted.add(new CellUnit(date, CellChunk.Kind.DATE, unit.line, unit.last, false));
            }
        }
        return parted;
    }

    /** Whether it looks like the id of a meeting, {@code TDSG_31}: in capitals, with a number. */
    boolean isMeeting() {
        return kind == CellChunk.Kind.WORDS && MEETING.matcher(text.value()).matches();
    }

    private boolean isNumber() {
        return is(CellChunk.Kind.ID) && Character.isDigit(text.value().charAt(0));
    }

    private static void add(List<CellUnit> units, Text line, int index, RowIds ids) {
        String value = line.value();
        boolean apart = true;
        for (int at = 0; at < value.length(); ) {
            int end = wordEnd(value, at);
            if (Text.isSpace(value.charAt(at))) {
                at++;
            } else if (isRule(value, at, end)) {
                apart |= value.indexOf('|', at) >= 0 && value.indexOf('|', at) < end;
                at = end;
            } else {
                int from = value.charAt(at) == '|' ? at + 1 : at;
                apart |= from > at;
                CellUnit unit = at(line, from, end, index, apart, ids);
                units.add(unit);
                apart = unit.text.value().endsWith("|");
                at = from + unit.text.value().length();
            }
        }
    }

    private static int wordEnd(String value, int at) {
        int end = at;
        while (end < value.length() && !Text.isSpace(value.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isRule(String value, int from, int end) {
        for (int i = from; i < end; i++) {
            if (RULES.indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return !(end - from == 1 && "–—-".indexOf(value.charAt(from)) >= 0);
    }

    private static CellUnit at(Text line, int from, int end, int index, boolean apart, RowIds ids) {
        String value = line.value();
        for (CellChunk.Kind kind : CellChunk.MARKED) {
            Matcher m = kind == CellChunk.Kind.ID
                    ? CellChunk.begins(ids.whole(), value, from)
                    : CellChunk.begins(kind, value, from);
            if (m != null && !(kind == CellChunk.Kind.ID && isOther(value, from, ids.code()))) {
                int stop = m.end() < value.length() && STOPS.indexOf(value.charAt(m.end())) >= 0 ? 1 : 0;
                return new CellUnit(line.sub(from, m.end() + stop), kind, index, index, apart);
            }
        }
        return new CellUnit(line.sub(from, end), CellChunk.Kind.WORDS, index, index, apart);
    }

    /** Whether a word stands before a number that is not the committee's code: {@code DCC 14/02}. */
    private static boolean isOther(String line, int from, String code) {
        return !code.isEmpty() && Character.isLetter(line.charAt(from)) && !line.startsWith(code, from);
    }

    boolean is(CellChunk.Kind other) {
        return kind == other;
    }

    /** Whether it has the number of an id, or the end of one, not its code alone or what a sign breaks it behind. */
    boolean isNumbered() {
        String value = text.value();
        return "-_/".indexOf(value.charAt(value.length() - 1)) < 0
                && value.chars().anyMatch(Character::isDigit);
    }

    boolean beginsLarge() {
        return !Character.isLowerCase(text.value().charAt(0));
    }
}
