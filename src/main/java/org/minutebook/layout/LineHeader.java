package org.minutebook.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The header of an actions table several of whose headings share a line: {@code Ref Owner Action Due Status Comment}. Its
 * words are cut into as many headings as they can be of which no two name the same column.
 *
 * @param first index of its first line
 * @param end one past its last line's index
 */
record LineHeader(int first, int end, List<CellColumn> columns) {
    private static final int FEWEST_COLUMNS = 4;
    private static final int MOST_LINES = 16;
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_HEADING = 5;
    private static final int HEADING = 4;
    private static final int MOST_GARBLED = 2;

    LineHeader {
        columns = List.copyOf(columns);
    }

    /** The header that begins with a line; empty where none does. */
    static Optional<LineHeader> at(List<Line> lines, int first) {
        if (!lines.get(first).mayBeHeader()) {
            return Optional.empty();
        }
        List<List<Text>> words = new ArrayList<>();
        int count = 0;
        int end = first;
        boolean unusual = false;
        while (end < lines.size() && end - first < MOST_LINES) {
            List<Text> more = words(lines.get(end).text());
            count += more.size();
            boolean state = more.size() == 1
                    && HeaderWords.isState(more.getFirst().value().toLowerCase(Locale.ROOT));
            if (more.isEmpty() || state || count > MOST_WORDS) {
                break;
            }
            for (Text word : more) {
                unusual |= HeaderWords.isUnusual(word.value());
            }
            words.add(more);
            end++;
        }
        if (!unusual) {
            // The usual six columns are read without a header, which is torn too often; to cut theirs would take time.
            return Optional.empty();
        }
        List<CellColumn> columns = cut(words.stream().flatMap(List::stream).toList());
        if (!isOfActions(columns) && !words.isEmpty()) {
            // What stands at the middle of a heading's lines is in the order of the columns, and the others are not.
            columns = cut(words.getFirst());
        }
        return isOfActions(columns) ? Optional.of(new LineHeader(first, end, columns)) : Optional.empty();
    }

    /** The words of a line; none where they are not of headings, but for one or two that a scan garbled. */
    private static List<Text> words(Text line) {
        List<Text> words = new ArrayList<>();
        int garbled = 0;
        String value = line.value();
        if (value.indexOf(':') >= 0) {
            // What is behind a colon is no heading's: Status: Closed
            return words;
        }
        for (int at = 0; at < value.length(); ) {
            int end = at;
            while (end < value.length() && Character.isLetter(value.charAt(end))) {
                end++;
            }
            if (end > at) {
                if (HeaderWords.has(value, at, end)) {
                    words.add(line.sub(at, end));
                } else if (++garbled > MOST_GARBLED) {
                    return List.of();
                }
            } else if (Character.isDigit(value.charAt(at))) {
                return List.of();
            }
            at = Math.max(end, at + 1);
        }
        return garbled == 0 || words.size() > FEWEST_COLUMNS ? words : List.of();
    }

    private static boolean isOfActions(List<CellColumn> columns) {
        return columns.size() >= FEWEST_COLUMNS
                && has(columns, CellColumn.Kind.ID)
                && has(columns, CellColumn.Kind.WORDING)
                && (has(columns, CellColumn.Kind.DATE) || has(columns, CellColumn.Kind.STATUS));
    }

    private static boolean has(List<CellColumn> columns, CellColumn.Kind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    /** The most headings that the words can be cut into; none where they can't. */
    private static List<CellColumn> cut(List<Text> words) {
        return words.size() > MOST_WORDS ? List.of() : cut(words, 0, new HashSet<>()).columns;
    }

    private record Cut(List<CellColumn> columns, int worth) {}

    private static Cut cut(List<Text> words, int from, Set<String> known) {
        Cut best = new Cut(List.of(), 0);
        for (int end = from + 1; end <= words.size() && end - from <= LONGEST_HEADING; end++) {
            Optional<CellColumn> heading = heading(words.subList(from, end));
            if (heading.isPresent() && known.add(heading.get().meaning())) {
                Cut rest = cut(words, end, known);
                int worth = rest.worth + worth(heading.get());
                if ((end == words.size() || !rest.columns.isEmpty()) && worth > best.worth) {
                    List<CellColumn> columns = new ArrayList<>(rest.columns);
                    columns.addFirst(heading.get());
                    best = new Cut(columns, worth);
                }
                known.remove(heading.get().meaning());
            }
        }
        return best;
    }

    /** A heading is worth more than none, Action Ref a little more than Ref, and Date alone little. */
    private static int worth(CellColumn column) {
        if (column.name().equals("date")) {
            return 1;
        }
        if (Character.isLowerCase(column.heading().value().charAt(0))) {
            // Rather the rest of the heading before: Raised at | Lead.
            return HEADING - 1;
        }
        boolean ofActionIds =
                column.kind() == CellColumn.Kind.ID && column.name().startsWith("action");
        return ofActionIds ? HEADING + 1 : HEADING;
    }

    private static Optional<CellColumn> heading(List<Text> words) {
        Text heading = Text.joined(words);
        return HeaderWords.areOfTwo(ColumnHeader.words(heading)) ? Optional.empty() : CellColumn.of(heading);
    }

    boolean has(CellColumn.Kind kind) {
        return has(columns, kind);
    }

    /** The header with so many columns of dates, where a scan lost one's heading: that of the revised, else the first. */
    LineHeader withDates(int dates) {
        List<CellColumn> all = new ArrayList<>(columns);
        for (String lost : List.of("Revised date", "Date raised")) {
            List<Integer> places = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).kind() == CellColumn.Kind.DATE)
                    .boxed()
                    .toList();
            int at = places.isEmpty() ? -1 : lost.startsWith("Revised") ? places.getLast() + 1 : places.getFirst();
            if (at >= 0 && places.size() < dates) {
                int offset = all.get(Math.max(0, at - 1)).heading().end();
                Text heading = new Text.Builder().literal(lost, offset).build();
                CellColumn column = new CellColumn(heading, CellColumn.Kind.DATE);
                if (all.stream().noneMatch(other -> other.meaning().equals(column.meaning()))) {
                    all.add(at, column);
                }
            }
        }
        return new LineHeader(first, end, all);
    }

    /** Whether another has the same columns. */
    boolean isLike(LineHeader other) {
        return meanings().equals(other.meanings());
    }

    private List<String> meanings() {
        return columns.stream().map(CellColumn::meaning).toList();
    }
}
