package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;

/** Reads the blocks of the agenda items in their order: what is a row, its discussion, an ACTION paragraph, or prose. */
final class SectionReader {
    /** Over what repeats what the meeting raised or decided, {@code Summary of actions from this meeting}. */
    private static final Pattern ANNEX = Pattern.compile(
            "(?i)(?:(?:annexe?|appendix)(?: \\w{1,3})?\\s*[:–-]?\\s*)?(?:(?:summary|list|table) of (?:the )?(?:new )?(?:actions?|decisions?|resolutions?)\\b.{0,50}"
                    + "|(?:new )?actions? (?:raised|agreed|arising) (?:at|from|in|during) (?:(?:this|the) meeting|[A-Z]{2,8}[_ ]\\w+)\\b.{0,20}"
                    + "|(?:actions?|decisions?|resolutions?) (?:summary|table))");

    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_ID = 22;

    private static final Pattern FORMULA = Pattern.compile(".{0,60}\\b[A-Z]{4,}ED\\b.*|The [A-Z]{2,8}:");

    /** Filled in a row of the table of actions: it has at least the id, the wording, a date and the owner. */
    private static final int FEWEST_CELLS = 4;

    private final Page page;
    private final List<Prose> prose = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<RaisedAction> raised = new ArrayList<>();
    /** Of those that the meeting raised before: a table's row only repeats them. */
    private final Set<ActionId> raisedIds = new HashSet<>();

    private final List<Text> nameless = new ArrayList<>();
    private final List<Text> impossibleDates = new ArrayList<>();
    /** The rows of the item's tables, of which more may be said below them. */
    private final Map<ActionId, Told> told = new HashMap<>();

    private @Nullable ReviewBuilder review;
    private ActionColumns columns = ActionColumns.USUAL;
    /** How actions stand by the words over their table. */
    private @Nullable ReviewStatus listed;

    /** Whether what is below a row is about it even where the row itself tells how the action stands. */
    private boolean discussed;

    private @Nullable String item;
    /** Whether the item is the last. */
    private boolean last;
    /** Whether what follows repeats what the items say. */
    private boolean annexed;
    /** The item that the last row of an action stood in. */
    private @Nullable String reviewed;

    /** A row, and the index of its review. */
    private record Told(ReviewBuilder row, int place) {}

    SectionReader(Page page) {
        this.page = page;
    }

    /**
     * Goes on with an item; the one before ends.
     *
     * @param section the blocks below its heading
     * @param last whether no item follows, so that what repeats them all may
     */
    void item(String number, Text heading, List<Block> section, boolean last) {
        endReview();
        discussed = isDiscussed(section);
        columns = ActionColumns.USUAL;
        listed = null;
        this.last = last;
        told.clear();
        item = number;
        add(heading, Prose.Kind.HEADING, null);
    }

    /** Whether words stand between the rows of a table, each about the row before. */
    private static boolean isDiscussed(List<Block> section) {
        String header = null;
        int rows = 0;
        int discussed = 0;
        boolean words = false;
        for (Block block : section) {
            if (block instanceof Block.Row row && row.cells().size() >= FEWEST_CELLS) {
                String first = row.cells().getFirst().value();
                if (header == null) {
                    header = first;
                } else if (!first.equals(header)) {
                    discussed += rows > 0 && words ? 1 : 0;
                    rows++;
                    words = false;
                }
            } else {
                words |= !(block instanceof Block.Row || block instanceof Block.PageBreak);
            }
        }
        return discussed > 0 && discussed >= rows / 2;
    }

    void block(Block block) {
        switch (block) {
            case Block.Row row -> row(row);
            case Block.Heading(int _, Text text) -> below(text, Prose.Kind.PARAGRAPH);
            case Block.Paragraph(Text text) -> below(text, Prose.Kind.PARAGRAPH);
            case Block.ListItem(String _, Text text) -> below(text, Prose.Kind.LIST_ITEM);
            case Block.Note(Text text) -> add(text, Prose.Kind.PARAGRAPH, null);
            case Block.PageBreak _ -> {}
        }
    }

    void end() {
        endReview();
    }

    List<Prose> prose() {
        return prose;
    }

    List<Review> reviews() {
        return reviews;
    }

    /** The wording of rows of the table of actions whose id could not be read. */
    List<Text> nameless() {
        return nameless;
    }

    /** Cells of the table of actions whose date no calendar has. */
    List<Text> impossibleDates() {
        return impossibleDates;
    }

    List<RaisedAction> raised() {
        return raised;
    }

    private void row(Block.Row row) {
        Optional<ActionColumns> header = ActionColumns.of(row);
        if (header.isPresent()) {
            columns = header.get();
            return;
        }
        Optional<ReviewBuilder> started = ReviewBuilder.start(page, row, columns.fitting(row), item, listed);
        if (started.isPresent() && raisedIds.contains(started.get().id())) {
            endReview();
            prose.add(new Prose(started.get().wording(), null, started.get().id(), Prose.Kind.ROW, List.of()));
        } else if (started.isPresent()) {
            endReview();
            review = started.get();
            reviewed = item;
            add(review.wording(), Prose.Kind.ROW, review.id());
            Text update = review.update();
            if (!update.isEmpty()) {
                text(update, Prose.Kind.PARAGRAPH);
            }
        } else {
            if (isOfActions(row)) {
                nameless.add(wording(row));
            }
            row.cells().stream().filter(cell -> !cell.isEmpty()).forEach(this::cell);
        }
    }

    /** Whether a row without an action's id has the shape of those around it that have one. */
    private boolean isOfActions(Block.Row row) {
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return filled >= FEWEST_CELLS && item != null && item.equals(reviewed);
    }

    private static Text wording(Block.Row row) {
        return row.cells().stream()
                .max(Comparator.comparingInt(cell -> cell.value().length()))
                .orElseThrow();
    }

    /** A cell of a row that is no action's: words under the row before, or of a table of something else. */
    private void cell(Text cell) {
        if (review == null) {
            add(cell, Prose.Kind.PARAGRAPH, null);
        } else {
            text(cell, Prose.Kind.PARAGRAPH);
        }
    }

    private void below(Text text, Prose.Kind kind) {
        if (last
                && text.value().length() <= LONGEST_HEADING
                && text.value().contains("ion")
                && ANNEX.matcher(text.value()).matches()) {
            endReview();
            annexed = true;
        }
        if (review != null && review.isTold() && !discussed) {
            endReview();
        }
        listed = ActionStatus.listed(text.value()).orElse(null);
        if (listed != null) {
            endReview();
        }
        text(text, kind);
    }

    private void text(Text text, Prose.Kind kind) {
        if (raises(text) || goesOnAbout(text)) {
            return;
        }
        if (review != null && !isFormula(text)) {
            review.discuss(text);
            add(text, Prose.Kind.DISCUSSION, review.id());
        } else {
            endReview();
            add(text, kind, null);
        }
    }

    /** Reads what is said of an action below the table that has its row, {@code SRF 28/01 – Moored. Closed.}; false where it is no such. */
    private boolean goesOnAbout(Text text) {
        int mark = told.isEmpty() ? -1 : mark(text.value());
        Told about = mark < 0
                ? null
                : page.ids().own(text.value().substring(0, mark)).map(told::get).orElse(null);
        if (about == null) {
            return false;
        }
        endReview();
        Text said = text.from(mark + 1).strip();
        about.row.discuss(said);
        reviews.set(about.place, about.row.build());
        add(said, Prose.Kind.DISCUSSION, about.row.id());
        return true;
    }

    /** Where a dash or colon stands behind what may be an id; below 0 where none does. */
    private static int mark(String text) {
        boolean found = false;
        int at = 0;
        while (at < text.length() && at <= LONGEST_ID && !found) {
            at++;
            found = at < text.length() && "–—:".indexOf(text.charAt(at)) >= 0;
        }
        return found ? at : -1;
    }

    /** Reads a paragraph that raises an action; false where it does not. */
    private boolean raises(Text text) {
        if (!mayRaise(text.value())) {
            return false;
        }
        Matcher m = page.ids().raising().matcher(text.value());
        Optional<ActionId> id = m.lookingAt() && raises(m, text) ? page.ids().own(m.group("id")) : Optional.empty();
        id.ifPresent(raised -> {
            endReview();
            raise(raised, m, text);
        });
        return id.isPresent();
    }

    private static boolean mayRaise(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return (first == 'A' || first == 'N' || first == '[' || first == '(')
                && (text.startsWith("CTION", text.indexOf('A') + 1) || text.startsWith("ction", text.indexOf('A') + 1));
    }

    /** Whether it is no sentence about an action: in small letters the word needs a mark behind the id, and someone to act. */
    private static boolean raises(Matcher m, Text text) {
        return Character.isUpperCase(m.group("word").charAt(1))
                || (m.group("mark") != null
                        && (m.group("who") != null
                                || !Owners.of(text.value().substring(m.start("text")))
                                        .isEmpty()));
    }

    private static boolean isFormula(Text text) {
        String value = text.value();
        return ((text.mayHave(Sign.CAPITALS) && value.contains("ED")) || value.endsWith(":"))
                && FORMULA.matcher(value).matches();
    }

    private void raise(ActionId id, Matcher m, Text paragraph) {
        Text text = paragraph.from(m.start("text"));
        List<String> owners = m.group("who") == null ? Owners.of(text.value()) : Owners.named(m.group("who"));
        raisedIds.add(id);
        raised.add(new RaisedAction(id, owners, text.value(), item, page.stated(paragraph)));
        add(text, Prose.Kind.ACTION, id);
    }

    private void endReview() {
        if (review != null) {
            told.put(review.id(), new Told(review, reviews.size()));
            reviews.add(review.build());
            impossibleDates.addAll(review.impossibleDates());
            review = null;
        }
    }

    private void add(Text text, Prose.Kind kind, @Nullable ActionId subject) {
        prose.add(
                new Prose(text, annexed ? null : item, subject, kind, page.ids().all(text)));
    }
}
