package org.minutebook.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Row;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.Basis;
import org.minutebook.model.Provenance;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;
import org.minutebook.parse.ActionColumns.Field;

/** A row of the actions table and the discussion under it. */
final class ReviewBuilder {
    private static final Pattern LABELLED = Pattern.compile("(?i)(raised|closed|re-?opened)\\s*:?\\s*([^a-z]+)");
    /** {@code Revised date 19/03/2025.} */
    private static final Pattern REVISED =
            Pattern.compile("(?i)\\brevised (?:target |due )?(?:date|deadline|target)\\b[^.;\\d]{0,20}(\\d[^.;]*)");

    private static final Pattern NOTHING = Pattern.compile("(?i)(?:n\\s?/\\s?a|none|-+|–|—)?\\.?");
    /** A label and a date in their shortest spelling; most cells hold a date alone. */
    private static final int SHORTEST_LABELLED = 12;

    private static final List<Field> DATED = List.of(Field.RAISED, Field.LAST, Field.REVISED, Field.CLOSED);

    private static final Pattern UPDATE =
            Pattern.compile("(?<=[.;!?)])\\s+(?:Update|Progress|Comments?)\\s*:\\s+(?=\\S)");

    private final Page page;
    private final Row row;
    private final ActionColumns columns;
    private final ActionId id;
    private final @Nullable String item;
    private final @Nullable ReviewStatus listed;
    private final List<String> discussion = new ArrayList<>();
    private @Nullable ReviewStatus status;
    /** What the discussion says of the action without naming it a status. */
    private @Nullable ReviewStatus outcome;

    private ReviewBuilder(
            Page page,
            Row row,
            ActionColumns columns,
            ActionId id,
            @Nullable String item,
            @Nullable ReviewStatus listed) {
        this.page = page;
        this.row = row;
        this.columns = columns;
        this.id = id;
        this.item = item;
        this.listed = listed;
    }

    /**
     * The row of an action; empty where a row has no id of one.
     *
     * @param listed how all actions of the table stand by what is over it, null where that doesn't say
     */
    static Optional<ReviewBuilder> start(
            Page page, Row row, ActionColumns columns, @Nullable String item, @Nullable ReviewStatus listed) {
        if (row.cells().size() < 2 || columns.cell(row, Field.WORDING).isEmpty()) {
            return Optional.empty();
        }
        return page.ids()
                .own(columns.cell(row, Field.ID).value())
                .map(id -> new ReviewBuilder(page, row, columns, id, item, listed));
    }

    ActionId id() {
        return id;
    }

    Text wording() {
        Matcher m = updateInWording();
        return m == null ? cell(Field.WORDING) : cell(Field.WORDING).sub(0, m.start());
    }

    /** Where the cell of the wording says how the action goes as well, {@code Oil the sluice. Update: ...}; null where it doesn't. */
    private @Nullable Matcher updateInWording() {
        Text cell = cell(Field.WORDING);
        Matcher m = columns.has(Field.UPDATE) || cell.value().indexOf(':') < 0 ? null : UPDATE.matcher(cell.value());
        return m != null && m.find() ? m : null;
    }

    /** What the table itself says of how the action stands; empty where it has no column for that. */
    Text update() {
        Matcher m = updateInWording();
        return m == null ? cell(Field.UPDATE) : cell(Field.WORDING).from(m.end());
    }

    void discuss(Text text) {
        ActionStatus.stated(text.value()).ifPresent(stated -> status = stated);
        ActionStatus.told(text.value()).ifPresent(told -> outcome = told);
        discussion.add(text.value());
    }

    private @Nullable ReviewStatus status() {
        if (status != null) {
            return status;
        }
        return ActionStatus.of(cell(Field.STATUS).value())
                .or(() -> Optional.ofNullable(outcome))
                .or(() -> ActionStatus.leading(update().value()))
                .or(() -> Optional.ofNullable(listed))
                .orElse(null);
    }

    Review build() {
        String raised = cell(Field.RAISED).value();
        String revised = cell(Field.REVISED).value();
        Optional<LocalDate> revisedTarget = columns.has(Field.REVISED) ? Dates.first(revised) : revisedInUpdate();
        String printed = cell(Field.OWNER).value();
        boolean small = !printed.isEmpty() && Character.isLowerCase(printed.charAt(0));
        String owner = small ? page.profile().meant(printed).orElse(printed) : printed;
        Provenance source = new Provenance(page.document().evidence(start(), end()), Basis.STATED, row.confidence());
        return new Review(
                id,
                wording().value(),
                owner.isEmpty() ? null : owner,
                labelled(raised, "raised").or(() -> Dates.first(raised)).orElse(null),
                labelled(raised, "closed")
                        .or(() -> Dates.first(cell(Field.CLOSED).value()))
                        .orElse(null),
                labelled(raised, "re").orElse(null),
                Dates.first(cell(Field.LAST).value()).orElse(null),
                revisedTarget.orElse(null),
                revisedTarget.isPresent() ? null : targetNote(revised),
                status(),
                item,
                String.join("\n", discussion),
                source);
    }

    /** Cells of dates whose date no calendar has. */
    List<Text> impossibleDates() {
        List<Text> impossible = List.of();
        for (Field field : DATED) {
            if (Dates.isImpossible(cell(field).value())) {
                impossible = impossible.isEmpty() ? new ArrayList<>() : impossible;
                impossible.add(cell(field));
            }
        }
        return impossible;
    }

    private Optional<LocalDate> revisedInUpdate() {
        String update = update().value();
        if (!update.contains("evised")) {
            return Optional.empty();
        }
        Matcher m = REVISED.matcher(update);
        return m.find() ? Dates.first(m.group(1)) : Optional.empty();
    }

    /** Words about the next target: where no column is for it, what the update says of a day. */
    private @Nullable String targetNote(String revised) {
        boolean told =
                !columns.has(Field.REVISED) && Dates.first(update().value()).isPresent();
        return told ? update().value() : note(revised, cell(Field.LAST).value());
    }

    /** Words in place of a date, {@code TBC} or {@code Revised target date to be determined by the DCC}. */
    private static @Nullable String note(String revised, String last) {
        if (!NOTHING.matcher(revised.strip()).matches()) {
            return revised;
        }
        boolean words =
                Dates.first(last).isEmpty() && !NOTHING.matcher(last.strip()).matches();
        return words ? last : null;
    }

    /** Whether the table itself says how its actions stand, so that what comes below it is about none of them. */
    boolean isTold() {
        return columns.has(Field.STATUS) || columns.has(Field.UPDATE);
    }

    private int start() {
        int start = Integer.MAX_VALUE;
        for (Text cell : row.cells()) {
            start = cell.isEmpty() ? start : Math.min(start, cell.earliest());
        }
        return start;
    }

    private int end() {
        int end = 0;
        for (Text cell : row.cells()) {
            end = cell.isEmpty() ? end : Math.max(end, cell.latest());
        }
        return end;
    }

    private static Optional<LocalDate> labelled(String cell, String label) {
        if (cell.length() < SHORTEST_LABELLED) {
            return Optional.empty();
        }
        Matcher m = LABELLED.matcher(cell);
        while (m.find()) {
            boolean reopened = m.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("re");
            if (label.equals("re") ? reopened : m.group(1).equalsIgnoreCase(label)) {
                return Dates.first(m.group(2));
            }
        }
        return Optional.empty();
    }

    private Text cell(Field field) {
        return columns.cell(row, field);
    }
}
