package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Row;

/**
 * The lines of one torn row, sorted into what they are: pieces of the id, of the wording, dates, owner. The row that
 * comes of it has the cells of the printed table: id, wording, raised, last target, revised target, owner.
 */
final class RowPieces {
    private static final Pattern CITING = Pattern.compile("(?i)(?:\\bactions?:?|\\d,|\\d and|\\bsee)(?: [A-Z]{2,8})?$");
    /** {@code DCC}, {@code SECAS / DCC}. */
    private static final Pattern OWNER = Pattern.compile("[A-Z]{2,7}(?: ?[/&,] ?[A-Z]{2,7}| and [A-Z]{2,7})?");
    /** What may stand on a line of dates beside them. */
    private static final int LONGEST_REST = 8;

    private static final int LONGEST_CITING = 20;
    private static final int LONGEST_OWNER = 22;
    private static final int DATE_CELLS = 3;
    /** Of signs that a scan has before the line between two columns. */
    private static final int LONGEST_LITTER = 3;

    private static final double TORN = 0.9;

    private final RowIds ids;
    private final List<Text> wording = new ArrayList<>();
    private final List<Text> id = new ArrayList<>();
    private final List<Text> raised = new ArrayList<>();
    private final List<Text> targets = new ArrayList<>();
    private final List<Text> afterDates = new ArrayList<>();
    private @Nullable Text owner;
    /** Who may own it, where that stands behind the wording and before the dates. */
    private @Nullable Text early;

    private int codeAt = -1;
    private int longestLine;
    private boolean idNeedsTail;
    private @Nullable Text pendingLabel;

    RowPieces(RowIds ids) {
        this.ids = ids;
    }

    /**
     * The dates of a line.
     *
     * @param count how many, words for none among them where there is one
     * @param alone whether nothing else is on the line
     */
    record Dates(int count, boolean alone) {
        static final Dates NONE = new Dates(0, false);
    }

    static Dates dates(Text line) {
        if (!Shapes.mayHaveDate(line)) {
            return Dates.NONE;
        }
        String value = line.value();
        StringBuilder rest = new StringBuilder();
        boolean dated = false;
        int count = 0;
        int done = 0;
        for (RowField field : RowField.in(line)) {
            dated |= field.kind() == RowField.Kind.DATE || field.kind() == RowField.Kind.LABELLED;
            count += field.kind() == RowField.Kind.LABEL ? 0 : 1;
            rest.append(value, done, field.start());
            done = field.end();
        }
        rest.append(value, done, value.length());
        return dated ? new Dates(count, isBrief(rest)) : Dates.NONE;
    }

    /** Whether little is in it, bars and the blanks at its ends not counted. */
    private static boolean isBrief(StringBuilder rest) {
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < rest.length() && length <= LONGEST_REST; i++) {
            boolean bar = rest.charAt(i) == '|' || Character.isWhitespace(rest.charAt(i));
            length += bar ? 0 : gap ? 2 : 1;
            gap = bar && length > 0;
        }
        return length <= LONGEST_REST || rest.length() <= LONGEST_REST;
    }

    /** Whether the one date of a line has a label, on its line or the one before. */
    static boolean isLabelled(List<Line> lines, int i) {
        return RowField.beginsWithLabel(lines.get(i).value())
                || (i > 0 && RowField.isLabel(lines.get(i - 1).value()));
    }

    void add(Text line) {
        Text rest = takeId(line);
        if (rest.isEmpty()) {
            return;
        }
        List<RowField> fields = RowField.in(rest);
        if (fields.isEmpty()
                || (fields.getFirst().kind() == RowField.Kind.UNSET && targets.isEmpty() && raised.isEmpty())) {
            addWords(rest);
            return;
        }
        if (fields.getFirst().start() > 0) {
            addWords(withoutBars(rest.sub(0, fields.getFirst().start())));
        }
        for (RowField field : fields) {
            add(field.kind(), rest.sub(field.start(), field.end()));
        }
        Text tail = withoutBars(rest.from(fields.getLast().end()));
        if (!tail.isEmpty()) {
            owner = tail;
        }
    }

    private void add(RowField.Kind kind, Text field) {
        if (kind == RowField.Kind.LABEL) {
            pendingLabel = field;
        } else if (pendingLabel != null) {
            raised.add(Text.joined(List.of(pendingLabel, field)));
            pendingLabel = null;
        } else if (raised.isEmpty() || kind == RowField.Kind.LABELLED) {
            raised.add(field);
        } else {
            targets.add(field);
        }
    }

    private void addWords(Text words) {
        if (words.isEmpty()) {
            return;
        }
        boolean before = early == null && raised.isEmpty() && pendingLabel == null && hasId() && hasWholeWording();
        if (before && OWNER.matcher(words.value()).matches()) {
            early = words;
            return;
        }
        boolean datesAreWhole = targets.size() >= DATE_CELLS - 1 || owner != null;
        if (datesAreWhole && owner == null && hasWholeWording() && words.value().length() <= LONGEST_OWNER) {
            owner = words;
        } else if (targets.isEmpty() || datesAreWhole || goesOn(words)) {
            wording.add(words);
            longestLine = Math.max(longestLine, words.value().length());
        } else {
            afterDates.add(words);
        }
    }

    /** Whether words behind dates are more of the wording that was cut, and none in place of a date. */
    private boolean goesOn(Text words) {
        return afterDates.isEmpty()
                && isCut()
                && (Paragraphs.beginsSmall(words.value())
                        || Paragraphs.isCut(wording.getLast().value()));
    }

    /** Takes the pieces of the id off the beginning of a line. */
    private Text takeId(Text line) {
        Text rest = line;
        boolean awaited = idNeedsTail || (id.isEmpty() && ids.mayBegin(line));
        if (!awaited || (codeAt < 0 && cites())) {
            return rest;
        }
        if (idNeedsTail) {
            idNeedsTail = false;
            int tail = ids.restEnd(idSoFar(), rest.value());
            if (tail > 0) {
                id.add(rest.sub(0, tail));
                idNeedsTail = ids.isCut(idSoFar());
                return withoutBars(rest.from(tail));
            }
        }
        int coded = id.isEmpty() ? ids.codeEnd(rest.value()) : 0;
        if (coded > 0) {
            codeAt = rest.start();
            rest = withoutBars(rest.from(coded));
        }
        int end = id.isEmpty() ? ids.numberEnd(rest, coded > 0) : 0;
        if (end > 0 && !Shapes.DATE_PATTERN.matcher(rest.value()).lookingAt()) {
            id.add(rest.sub(0, end));
            idNeedsTail = ids.isCut(idSoFar());
            rest = withoutBars(rest.from(end));
        }
        return rest;
    }

    /** What is known of the id. */
    private String idSoFar() {
        StringBuilder all = new StringBuilder();
        id.forEach(part -> all.append(part.value()));
        return all.toString();
    }

    private static Text withoutBars(Text text) {
        int bar = text.value().indexOf('|');
        boolean litter = bar > 0
                && bar <= LONGEST_LITTER
                && text.value().chars().limit(bar).noneMatch(Character::isLetterOrDigit);
        int from = litter ? bar : 0;
        int to = text.value().length();
        while (from < to && " |_".indexOf(text.value().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " |".indexOf(text.value().charAt(to - 1)) >= 0) {
            to--;
        }
        return text.sub(from, to);
    }

    /** Characters in the longest line of wording. */
    int longestLine() {
        return longestLine;
    }

    boolean hasId() {
        return !id.isEmpty();
    }

    boolean hasWording() {
        return !wording.isEmpty();
    }

    /** Whether a digit, "action" or "see" may be in words: cheap to tell, and most don't. */
    private static boolean mayCite(String words, int from, int end) {
        boolean may = false;
        for (int at = from; at < end && !may; at++) {
            may = Character.isDigit(words.charAt(at))
                    || words.regionMatches(true, at, "see", 0, 3)
                    || words.regionMatches(true, at, "action", 0, 6);
        }
        return may;
    }

    /** Whether the wording so far ends in words that an action's id follows: then the next id is not the row's own. */
    boolean cites() {
        if (wording.isEmpty()) {
            return false;
        }
        String last = wording.getLast().value();
        int end = last.length();
        while (end > 0 && (last.charAt(end - 1) == '_' || Character.isWhitespace(last.charAt(end - 1)))) {
            end--;
        }
        return mayCite(last, Math.max(0, end - LONGEST_CITING), end)
                && CITING.matcher(last)
                        .useTransparentBounds(true)
                        .region(Math.max(0, end - LONGEST_CITING), end)
                        .find();
    }

    private boolean hasWholeWording() {
        return !wording.isEmpty() && Paragraphs.ended(wording.getLast().value());
    }

    /** Whether words stand in place of the revised date, so that only more of them and the owner may come. */
    boolean awaitsOwner() {
        return owner == null && !afterDates.isEmpty();
    }

    /** Whether more of the wording must come. */
    boolean isCut() {
        return hasId() && hasWording() && !hasWholeWording();
    }

    /** Whether targets may follow, as they do where one cell comes after the other, or beside each other. */
    boolean awaitsTargets() {
        return hasId() && hasWording() && !raised.isEmpty() && targets.size() < DATE_CELLS - 1 && owner == null;
    }

    /** Whether nothing is missing, so that a line that follows is not the row's, unless it is the rest of the id. */
    boolean isWhole(Text next) {
        boolean owned = owner != null || (early != null && targets.size() == DATE_CELLS - 1);
        boolean whole = hasId() && owned && !targets.isEmpty() && hasWholeWording();
        return whole && !(idNeedsTail && ids.restEnd(idSoFar(), next.value()) > 0);
    }

    /** The row; empty where the lines were none, since no id is among them. */
    Optional<Row> row() {
        if (id.isEmpty() || wording.isEmpty()) {
            return Optional.empty();
        }
        Text.Builder whole = new Text.Builder();
        if (codeAt >= 0) {
            whole.literal(ids.code() + " ", codeAt);
        }
        id.forEach(whole::append);
        Text none = id.getFirst().sub(0, 0);
        if (owner == null && early != null) {
            owner = early;
        } else if (owner == null && !afterDates.isEmpty()) {
            owner = afterDates.removeLast();
        } else if (early != null) {
            wording.add(early);
        }
        Text last = targets.isEmpty() ? none : targets.getFirst();
        Text revised = targets.size() > 1 ? targets.get(1) : Text.joined(afterDates);
        return Optional.of(new Row(
                List.of(
                        whole.build(),
                        Text.joined(wording),
                        Text.joined(raised),
                        last,
                        revised.isEmpty() ? none : revised,
                        owner == null ? none : owner),
                TORN));
    }
}
