package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Evidence;

/** Reads the blocks of the items of minutes whose actions bear no ids: lines and tables that give tasks, and prose. */
final class FreehandSections {
    private static final Pattern RULE = Pattern.compile("[-=_~*\\s]{3,}");
    private static final Pattern SENTENCE_START = Pattern.compile("(?<=[.!?]['\"”’)]{0,2})\\s+(?=\\p{Lu})");

    private static final Pattern UNTIL = Pattern.compile("(?<who>.{1,60}?),?\\s+(?:by|before|for)\\s+.{2,40}");
    /** {@code 4.2  After discussion ...}: paragraphs are numbered, and no sub-items. */
    private static final Pattern PARAGRAPH_NUMBER =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?\\s+(?=[\\p{Lu}(])");

    /** Where minutes are signed by hand. */
    private static final String TO_BE_FILLED_IN = "____";

    private static final Pattern NONE =
            Pattern.compile("(?i)(?:none|nil|n/?a|no actions?|all|[-–—.]+|noted?|to note)\\.?");
    /** {@code ... at the May meeting.       TG}: the column of actions beside what flattening made one line. */
    private static final Pattern BESIDE = Pattern.compile(
            "[.;:]\\s{3,}(?<who>\\p{Lu}{2,4}(?:\\s*[/,&+]\\s*\\p{Lu}{2,4}){0,3})(?=\\s+\\p{Lu}\\p{Ll}|\\s*$)");

    private static final List<String> TASK_STARTS =
            List.of("Action", "ACTION", "AP", "AI", "TODO", "To", "Task", "New", "NEW");
    /** Nobody gives tasks in the middle of a paragraph that is longer. */
    private static final int LONGEST_SPLIT = 20_000;

    private final Page page;
    private final TaskRegister register;
    private final People people;
    private final List<Prose> prose = new ArrayList<>();
    private final Set<String> items = new HashSet<>();
    private @Nullable String item;
    private TaskHeading heading = TaskHeading.NONE;
    /** Whether a list gives tasks here: its heading says so, or a label over it. */
    private boolean tasks;

    private @Nullable TaskTable table;
    /** Whether the rows of the table are of earlier meetings. */
    private boolean tableEarlier;
    /** Whether its rows tell of which item their tasks are. */
    private boolean tableItems;

    FreehandSections(Page page, TaskRegister register, People people) {
        this.page = page;
        this.register = register;
        this.people = people;
    }

    /** Goes on with an item; the one before ends. */
    void item(String number, Text heading) {
        item = number;
        items.add(number);
        headed(heading);
        table = null;
        add(heading, Prose.Kind.HEADING, null);
    }

    void blocks(List<Block> section) {
        for (int i = 0; i < section.size(); i++) {
            Optional<TaskTable> headed =
                    section.get(i) instanceof Block.Row row ? TaskTable.headedBy(row) : Optional.empty();
            if (headed.isPresent()) {
                table = headed.get();
                tableItems = table.namesItems(section.subList(i + 1, section.size()));
                tableEarlier = heading.isOverEarlier(headed.get(), section.subList(i + 1, section.size()));
            } else {
                block(section.get(i));
            }
        }
    }

    private void block(Block block) {
        if (!(block instanceof Block.Row) && !(block instanceof Block.PageBreak)) {
            table = null;
        }
        switch (block) {
            case Block.Row row -> row(row);
            case Block.Heading(int _, Text text) -> heading(text);
            case Block.Paragraph(Text text) -> text(text, Prose.Kind.PARAGRAPH);
            case Block.ListItem(String _, Text text) -> text(text, Prose.Kind.LIST_ITEM);
            case Block.Note(Text text) -> add(text, Prose.Kind.PARAGRAPH, null);
            case Block.PageBreak _ -> {}
        }
    }

    List<Prose> prose() {
        return prose;
    }

    /** A heading below an item's: it may be one of a list of tasks. */
    private void heading(Text text) {
        headed(text);
        text(text, Prose.Kind.PARAGRAPH);
    }

    private void headed(Text text) {
        heading = TaskHeading.of(text);
        tasks = heading.gives();
    }

    private void text(Text text, Prose.Kind kind) {
        if (text.isEmpty() || RULE.matcher(text.value()).matches()) {
            return;
        }
        if (text.value().contains(TO_BE_FILLED_IN)) {
            add(text, kind, null);
            return;
        }
        Matcher numbered = PARAGRAPH_NUMBER.matcher(text.value());
        if (numbered.lookingAt() && !(heading.earlier() && isOfOtherItem(text.value()))) {
            text(text.from(numbered.end()), kind);
            return;
        }
        List<TaskReport> reports = reports(text);
        if (!reports.isEmpty()) {
            reported(reports, text, kind);
            return;
        }
        Optional<TaskLine> line = TaskLine.of(text, people);
        if (line.isPresent()) {
            Optional<Boolean> ticked = heading.earlier() ? TaskLine.ticked(text) : Optional.empty();
            if (ticked.isPresent()) {
                reported(List.of(TaskReport.boxed(text, line.get(), ticked.get())), text, kind);
            } else {
                task(line.get(), text, tasks);
            }
            return;
        }
        Matcher beside = BESIDE.matcher(text.value());
        if (beside.find() && people.knows(beside.group("who"))) {
            text(text.sub(0, beside.start() + 1), kind);
            toDo(text.sub(beside.start("who"), beside.end("who")));
            text(text.from(beside.end()).strip(), Prose.Kind.PARAGRAPH);
            return;
        }
        int inside = taskInside(text);
        if (inside > 0) {
            text(text.sub(0, inside).strip(), kind);
            text(text.from(inside), Prose.Kind.PARAGRAPH);
            return;
        }
        if (tasks) {
            TaskLine listed = TaskLine.plain(null, text, people);
            if (!listed.text().isEmpty() && (!listed.owners().isEmpty() || kind == Prose.Kind.LIST_ITEM)) {
                task(listed, text, true);
                return;
            }
        } else if (kind == Prose.Kind.PARAGRAPH && TaskHeading.isLabel(text.value())) {
            tasks = true;
        }
        Optional<TaskLine> dashed = TaskLine.dashed(text, people);
        if (dashed.isPresent()) {
            task(dashed.get(), text, false);
            return;
        }
        Optional<TaskLine.Trailing> trailing = TaskLine.trailing(text, people);
        if (trailing.isPresent()) {
            Text said = lastSentence(text.sub(0, trailing.get().start()).strip());
            TaskLine task = new TaskLine(null, trailing.get().owners(), said);
            add(
                    text,
                    Prose.Kind.PARAGRAPH,
                    register.raise(null, task, item, page.evidence(text), false).orElse(null));
        } else {
            add(text, kind, null);
        }
    }

    /** Whether a line is numbered by an item of another meeting, as tasks are that were given under it. */
    private boolean isOfOtherItem(String line) {
        String here = item == null ? "" : AgendaItem.topNumber(item);
        return TaskReport.itemOf(line).filter(other -> !other.equals(here)).isPresent();
    }

    /** What a paragraph tells of tasks that earlier meetings gave. */
    private List<TaskReport> reports(Text text) {
        Optional<TaskReport> entry = heading.earlier() ? TaskReport.entry(text, people) : Optional.empty();
        return entry.map(List::of).orElseGet(() -> TaskReport.all(text, people));
    }

    /** Each report by itself, and what stands before the first and behind the last. */
    private void reported(List<TaskReport> reports, Text text, Prose.Kind kind) {
        int done = 0;
        for (TaskReport report : reports) {
            Text whole = text.sub(report.start(), report.end());
            rest(text.sub(done, report.start()), kind);
            add(whole, kind, register.report(report, item, page.evidence(whole)));
            done = report.end();
        }
        rest(text.from(done), kind);
    }

    private void rest(Text between, Prose.Kind kind) {
        Text said = between.strip();
        if (!said.isEmpty()) {
            add(said, kind, null);
        }
    }

    /** Where a later sentence of a paragraph begins as a task does; 0 where none does. */
    private int taskInside(Text text) {
        String value = text.value();
        if (value.length() > LONGEST_SPLIT) {
            return 0;
        }
        Matcher m = SENTENCE_START.matcher(value);
        int last = 0;
        while (m.find()) {
            boolean may = TASK_STARTS.stream().anyMatch(start -> value.startsWith(start, m.end()));
            if (may && TaskLine.of(text.from(m.end()), people).isPresent()) {
                last = m.end();
            }
        }
        return last;
    }

    /** @param listed whether a list of tasks has it, which may only repeat what was said before */
    private void task(TaskLine line, Text whole, boolean listed) {
        Text said = line.text();
        if (said.isEmpty()) {
            Optional<Prose> before = lastProse();
            if (before.isEmpty()) {
                add(whole, Prose.Kind.PARAGRAPH, null);
                return;
            }
            said = lastSentence(before.get().text());
        }
        Evidence evidence = page.document()
                .evidence(Math.min(said.earliest(), whole.earliest()), Math.max(said.latest(), whole.latest()));
        TaskLine task = new TaskLine(line.number(), line.owners(), said);
        Optional<ActionId> id = register.raise(line.number(), task, item, evidence, listed);
        add(whole, id.isPresent() ? Prose.Kind.ACTION : Prose.Kind.PARAGRAPH, id.orElse(null));
    }

    private Optional<Prose> lastProse() {
        return prose.isEmpty()
                        || prose.getLast().kind() == Prose.Kind.HEADING
                        || prose.getLast().kind() == Prose.Kind.ACTION
                ? Optional.empty()
                : Optional.of(prose.getLast());
    }

    private static Text lastSentence(Text text) {
        Matcher m = SENTENCE_START.matcher(text.value());
        int start = 0;
        while (m.find()) {
            start = m.end();
        }
        return text.from(start);
    }

    private void row(Block.Row row) {
        if (row.cells().size() == 2
                && TaskHeading.isLabel(row.cells().getFirst().value() + ":")) {
            toDo(row.cells().getLast());
            return;
        }
        if (row.cells().size() == 2 && row.cells().getFirst().value().equals(MinuteTable.ACTION_BY)) {
            by(row.cells().getLast());
            return;
        }
        if (table != null) {
            Optional<Text> action = table.cell(row, TaskTable.Column.ACTION);
            if (action.isPresent()) {
                Optional<ActionId> id = register.row(table, row, people, itemOf(row), tableEarlier);
                add(action.get(), Prose.Kind.ROW, id.orElse(null));
            }
            return;
        }
        for (Text cell : row.cells()) {
            if (!cell.isEmpty()) {
                text(cell, Prose.Kind.PARAGRAPH);
            }
        }
    }

    /** The item that a row of a list of all tasks says that its task is of, else the one that the table stands in. */
    private @Nullable String itemOf(Block.Row row) {
        String named = table == null || !tableItems
                ? ""
                : table.cell(row, TaskTable.Column.ITEM).map(Text::value).orElse("");
        String top = AgendaItem.topNumber(named);
        return items.contains(named) ? named : items.contains(top) ? top : item;
    }

    /** Who is to do what a paragraph says; a name that nobody of the meeting has is only words. */
    private void by(Text cell) {
        Matcher day = UNTIL.matcher(cell.value());
        boolean named = !TaskLine.plain(null, cell, people).owners().isEmpty()
                || (day.matches() && !people.named(day.group("who")).isEmpty());
        boolean ofTask = !prose.isEmpty() && prose.getLast().kind() == Prose.Kind.ACTION;
        if (named && ofTask && register.act(people.named(day.matches() ? day.group("who") : cell.value()))) {
            add(cell, Prose.Kind.PARAGRAPH, null);
        } else if (named) {
            toDo(cell);
        } else {
            add(cell, Prose.Kind.PARAGRAPH, null);
        }
    }

    /** What the column of actions says beside a paragraph: who is to do what that says, or what is to be done. */
    private void toDo(Text cell) {
        Matcher day = UNTIL.matcher(cell.value());
        List<String> named = day.matches() ? people.named(day.group("who")) : List.of();
        TaskLine task =
                named.isEmpty() ? TaskLine.plain(null, cell, people) : new TaskLine(null, named, cell.sub(0, 0));
        if (task.owners().isEmpty() && NONE.matcher(cell.value()).matches()) {
            add(cell, Prose.Kind.PARAGRAPH, null);
        } else {
            task(task, cell, false);
        }
    }

    private void add(Text text, Prose.Kind kind, @Nullable ActionId subject) {
        prose.add(new Prose(text, item, subject, kind, page.ids().all(text)));
    }
}
