package org.minutebook.parse;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutebook.layout.Block;
import org.minutebook.layout.Block.Row;
import org.minutebook.layout.Text;

/** The columns of a table of actions, by its header: {@code Action | Owner | Due | Status}, in any order and other words. */
final class TaskTable {
    /** What a column holds. */
    enum Column {
        /** Of which item of the agenda a task is, or its own number. */
        ITEM("(?:agenda )?item|minute(?: (?:no\\.?|ref))?"),
        REF("(?:action |item )?(?:ref(?:erence)?\\.?|no\\.?|number|id|#|nr\\.?)"),
        ACTION(
                "(?:agreed |outstanding )?(?:actions?(?: points?| items?| required| description)?|tasks?|description|what(?: (?:was|is|has|had|needs) to be done)?|to be done|detail|details|summary)"),
        OWNER(
                "(?:action |task )?(?:owners?|who|by|on|lead|leads|responsib\\w*|assigned(?: to)?|assignee|by whom|action by|person(?: responsible)?|actionee)"),
        RAISED(
                "(?:date )?(?:raised|opened|set|given|assigned on|meeting|meeting date|date of meeting|minuted|agreed on)|date raised"),
        DUE(
                "(?:due|date|deadline|by when|when|target|timescale|completion|complete by)(?: date| for completion| by)?|date due"),
        /** When it is due instead. */
        REVISED(
                "(?:revised|new|extended|updated)(?: (?:target|due|completion))?(?: date| deadline)?|(?:target|due date|date) revised"),
        STATUS("(?:current |action )?(?:status|state|complete\\??|open/closed)"),
        /** How it stands in a letter or colour, where no other column says it. */
        RAG("(?:current )?rag(?: rating| status)?"),
        /** When a task was done, or that it was. */
        DONE("(?:date )?(?:completed|closed|done)(?: on| date)?\\??"),
        /** What is said of how a task goes, where no column says how it stands; else beside that. */
        PROGRESS(
                "(?:current |status )?(?:progress|updates?|outcome|comments?|notes|report|position|result|remarks?|response|where (?:we|things) (?:are|stand))(?: update)?(?:(?: ?/ ?| and | & )(?:comments?|progress|updates?|notes))?");

        private final Pattern heads;

        Column(String heads) {
            this.heads = Pattern.compile(heads);
        }
    }

    /** So many rows show whether they are counted. */
    private static final int MOST_LISTED = 100;

    private final Map<Column, Integer> columns;

    private TaskTable(Map<Column, Integer> columns) {
        this.columns = columns;
    }

    /** The table that a row heads; empty where it is no header of one. */
    static Optional<TaskTable> headedBy(Row row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String head = row.cells().get(i).value().toLowerCase(Locale.ROOT).strip();
            for (Column column : Column.values()) {
                if (column.heads.matcher(head).matches()) {
                    columns.putIfAbsent(column, i);
                    break;
                }
            }
        }
        boolean tasks = columns.containsKey(Column.ACTION)
                && (columns.containsKey(Column.OWNER)
                        || columns.containsKey(Column.DUE)
                        || columns.containsKey(Column.STATUS)
                        || columns.containsKey(Column.RAG)
                        || columns.containsKey(Column.DONE)
                        || columns.containsKey(Column.PROGRESS));
        return tasks ? Optional.of(new TaskTable(columns)) : Optional.empty();
    }

    /**
     * Whether the column of items names those of the agenda: a row's own number counts up by one.
     *
     * @param below what follows the header
     */
    boolean namesItems(List<Block> below) {
        List<String> named = below.stream()
                .takeWhile(block -> block instanceof Row || block instanceof Block.PageBreak)
                .filter(Row.class::isInstance)
                .limit(MOST_LISTED)
                .flatMap(row -> cell((Row) row, Column.ITEM).stream())
                .map(Text::value)
                .toList();
        List<String> counted =
                IntStream.rangeClosed(1, named.size()).mapToObj(String::valueOf).toList();
        return !named.isEmpty() && !named.equals(counted);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** Whether a column says how tasks stand. */
    boolean tellsStatus() {
        return has(Column.STATUS) || has(Column.RAG) || has(Column.DONE) || has(Column.PROGRESS);
    }

    /** What a row says of how its task stands and goes. */
    List<String> told(Row row) {
        Stream<String> done = cell(row, Column.DONE).stream()
                .map(Text::value)
                .map(cell -> Dates.loose(cell).isPresent() ? "Completed " + cell : cell);
        Stream<String> others = Stream.of(has(Column.STATUS) ? Column.STATUS : Column.RAG, Column.PROGRESS)
                .flatMap(column -> cell(row, column).stream())
                .map(Text::value);
        return Stream.concat(done, others).toList();
    }

    /** A cell of a row, empty where the row has none or the table no such column. */
    Optional<Text> cell(Row row, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.cells().size() || row.cells().get(at).isEmpty()
                ? Optional.empty()
                : Optional.of(row.cells().get(at));
    }
}
