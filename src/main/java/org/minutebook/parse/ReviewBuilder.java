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

/**
 * A row of the actions table and the discussion under it. The first cell has the id, the next the wording; of the
 * others, the first three hold the dates raised, last target and revised target, and the last the owner.
 */
final class ReviewBuilder {
    private static final Pattern STATUS =
            Pattern.compile("(?i)(?:action )?status\\s*:?\\s*(open|ongoing|in progress|closed|complete)\\w*");
    private static final Pattern LABELLED = Pattern.compile("(?i)(raised|closed|re-?opened)\\s*:?\\s*([^a-z]+)");
    private static final Pattern NOTHING = Pattern.compile("(?i)(?:n\\s?/\\s?a|none|-|–|tb[cd])?\\.?");
    private static final Pattern HEADER = Pattern.compile("(?i)action( id| ref| no).*|ref(erence)?|id");
    /** A label and a date in their shortest spelling; most cells hold a date alone. */
    private static final int SHORTEST_LABELLED = 12;

    private static final int WORDING = 1;
    private static final int RAISED = 2;
    private static final int LAST_TARGET = 3;
    private static final int REVISED_TARGET = 4;
    private static final int OWNER = 5;

    private final Page page;
    private final Row row;
    private final ActionId id;
    private final @Nullable String item;
    private final List<String> discussion = new ArrayList<>();
    private @Nullable ReviewStatus status;

    private ReviewBuilder(Page page, Row row, ActionId id, @Nullable String item) {
        this.page = page;
        this.row = row;
        this.id = id;
        this.item = item;
    }

    /** The row of an action; empty where a row has no id of one. */
    static Optional<ReviewBuilder> start(Page page, Row row, @Nullable String item) {
        if (row.cells().size() <= WORDING || cell(row, WORDING).isEmpty()) {
            return Optional.empty();
        }
        return page.ids().own(cell(row, 0).value()).map(id -> new ReviewBuilder(page, row, id, item));
    }

    static boolean isHeader(Row row) {
        String first = cell(row, 0).value();
        return HEADER.matcher(first).matches() || cell(row, WORDING).value().equalsIgnoreCase("action");
    }

    ActionId id() {
        return id;
    }

    Text wording() {
        return cell(row, WORDING);
    }

    void discuss(Text text) {
        if (text.value().contains("tatus") || text.value().contains("TATUS")) {
            Matcher m = STATUS.matcher(text.value());
            while (m.find()) {
                boolean closed = m.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("c");
                status = closed ? ReviewStatus.CLOSED : ReviewStatus.OPEN;
            }
        }
        discussion.add(text.value());
    }

    Review build() {
        String raised = cell(row, RAISED).value();
        String revised = cell(row, REVISED_TARGET).value();
        Optional<LocalDate> revisedTarget = Dates.first(revised);
        boolean note =
                revisedTarget.isEmpty() && !NOTHING.matcher(revised.strip()).matches();
        String owner = cell(row, OWNER).value();
        Text first = row.cells().getFirst().isEmpty() ? wording() : row.cells().getFirst();
        int start = Math.min(first.start(), wording().start());
        Provenance source = new Provenance(
                page.document().evidence(start, Math.max(end(), wording().end())), Basis.STATED, row.confidence());
        return new Review(
                id,
                wording().value(),
                owner.isEmpty() ? null : owner,
                labelled(raised, "raised").or(() -> Dates.first(raised)).orElse(null),
                labelled(raised, "closed").orElse(null),
                labelled(raised, "re").orElse(null),
                Dates.first(cell(row, LAST_TARGET).value()).orElse(null),
                revisedTarget.orElse(null),
                note ? revised : null,
                status,
                item,
                String.join("\n", discussion),
                source);
    }

    /** Cells behind the wording whose date no calendar has. */
    List<Text> impossibleDates() {
        return row.cells().stream()
                .skip(WORDING + 1)
                .filter(cell -> Dates.isImpossible(cell.value()))
                .toList();
    }

    private int end() {
        int end = 0;
        for (Text cell : row.cells()) {
            end = cell.isEmpty() ? end : Math.max(end, cell.end());
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

    private static Text cell(Row row, int index) {
        return index < row.cells().size()
                ? row.cells().get(index)
                : row.cells().getLast().sub(0, 0);
    }
}
