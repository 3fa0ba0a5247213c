package org.minutebook.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.generate.Leaf.Cell;
import org.minutebook.generate.Leaf.Kind;
import org.minutebook.generate.Leaf.Lines;
import org.minutebook.generate.Leaf.Names;
import org.minutebook.generate.Leaf.Row;
import org.minutebook.generate.Leaf.Strip;

/**
 * Text as a program reads it off the picture of a page: rows of tables torn so that the id comes before, between or after
 * the lines of the wording and the dates in their midst or behind them, headers garbled, labels beside the middle of
 * their names, and letters misread here and there.
 */
final class OcrLook {
    private static final List<String> HEADERS = List.of(
            "Action ID Action Date Last Target Revised Owner\nRaised Date Target Date\n",
            "Last \\\n. D R\nAction ID ate Target evise Owner\n\nRaised Target Date\n\nDate\n",
            "Last\n\nAction ID Action Target Target Date Owner\nDate\n\nRevised\n");

    private static final Pattern RESOLVED = Pattern.compile("\\b[A-Z]{3,}ED\\b");
    private static final int BRIEF = 60;

    private final Paper paper;
    private final Dice dice;
    private final Damage damage;
    private final List<Leaf> leaves;
    private final StringBuilder out = new StringBuilder();
    private final String bullet;
    private final boolean numbered;

    OcrLook(Paper paper, Dice dice) {
        this.paper = paper;
        this.dice = dice;
        this.damage = new Damage(dice);
        this.leaves = Typesetter.set(paper, dice);
        this.bullet = dice.pick(List.of("e", "«", "•", "*"));
        this.numbered = dice.chance(0.3);
    }

    String print() {
        if (!paper.isFirstPageLost()) {
            out.append("This document is classified as ").append(paper.front().grade());
            out.append(" under the Code Information Policy.\n\n");
        }
        for (int page = 0; page < leaves.size(); page++) {
            int from = out.length();
            List<Strip> strips = leaves.get(page).strips();
            for (int i = 0; i < strips.size(); i++) {
                strip(strips.get(i), i + 1 < strips.size() ? strips.get(i + 1) : null);
            }
            endPage(page + 1);
            out.insert(from, page > 0 ? " " : "");
        }
        return out.toString();
    }

    private void endPage(int page) {
        if (numbered) {
            blank();
            int lost = paper.isFirstPageLost() ? 1 : 0;
            out.append("Page ")
                    .append(page + lost)
                    .append(" of ")
                    .append(leaves.size() + lost)
                    .append('\n');
        }
        while (out.charAt(out.length() - 1) == '\n' && out.charAt(out.length() - 2) == '\n') {
            out.setLength(out.length() - 1);
        }
    }

    private void strip(Strip strip, @Nullable Strip next) {
        switch (strip) {
            case Lines lines -> lines(lines);
            case Row row -> row(row);
            case Names names -> names(names, next);
        }
    }

    private void lines(Lines lines) {
        List<String> texts = lines.lines();
        for (int i = 0; i < texts.size(); i++) {
            String mark =
                    i > 0 || lines.mark().isEmpty() ? "" : (lines.mark().equals("•") ? bullet : lines.mark()) + " ";
            out.append(mark).append(damaged(lines.kind(), texts.get(i))).append('\n');
        }
        boolean close = lines.kind() == Kind.ENTRY || (lines.kind() == Kind.HEADING && dice.chance(0.3));
        if (!close) {
            blank();
        }
    }

    private String damaged(Kind kind, String line) {
        return switch (kind) {
            case TITLE -> line;
            case HEADING, SUBHEADING -> damage.heading(line);
            default ->
                line.startsWith("ACTION ") ? damage.prose(damage.ids(line)) : isBrief(line) ? line : damage.prose(line);
        };
    }

    /** A resolution of a few words, of which a misread letter would leave too little. */
    private static boolean isBrief(String line) {
        return line.length() < BRIEF && RESOLVED.matcher(line).find();
    }

    private void blank() {
        if (out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    private void names(Names names, @Nullable Strip next) {
        if (names.heads()) {
            out.append(names.label())
                    .append(' ')
                    .append(names.names().getFirst())
                    .append("\n\n");
            return;
        }
        int count = names.names().size();
        boolean between = count % 2 == 0 && next != null && !names.label().isEmpty() && dice.chance(0.3);
        int middle = MergedColumn.middle(count);
        for (int i = 0; i < count; i++) {
            boolean label = !names.label().isEmpty() && i == middle;
            out.append(label && !between ? names.label() + " " : "");
            out.append(damage.name(names.names().get(i))).append('\n');
            if (label && between) {
                out.append('\n').append(names.label()).append("\n\n");
            } else if (label && count > 1 && dice.chance(0.5)) {
                blank();
            }
        }
    }

    private void row(Row row) {
        if (row.header()) {
            out.append(dice.pick(HEADERS)).append('\n');
            return;
        }
        List<List<String>> cells = row.cells().stream().map(Cell::lines).toList();
        List<String> id = cells.get(0).stream().map(damage::ids).toList();
        List<String> text = cells.get(1).stream().map(damage::prose).toList();
        List<List<String>> dates = cells.subList(2, cells.size());
        boolean plain = dates.stream().allMatch(cell -> cell.size() <= 1);
        List<String> printed = plain ? List.of(damage.dates(dates(dates))) : cellwise(dates);
        switch (plain && !printed.getFirst().isEmpty() ? dice.between(0, 4) : 5) {
            case 0 -> print(withDates(text, printed.getFirst()), List.of(), id);
            case 1 -> print(List.of(), id, withDates(text, printed.getFirst()));
            case 2 -> print(List.of(), text, printed, id);
            case 3 -> print(List.of(), withId(text, id), printed);
            case 4 -> print(withId(withDates(text, printed.getFirst()), id));
            default -> print(id, text, printed);
        }
    }

    /** {@code 24/02/2020 | 24/08/2020 | N/A CSB}. */
    private String dates(List<List<String>> cells) {
        StringBuilder line = new StringBuilder();
        for (List<String> cell : cells) {
            if (!cell.isEmpty()) {
                boolean bar = !line.isEmpty() && dice.chance(0.8);
                line.append(bar ? " | " : line.isEmpty() ? "" : " ").append(cell.getFirst());
            }
        }
        return line.toString();
    }

    /** Cells of more than one line, one after the other. */
    private List<String> cellwise(List<List<String>> cells) {
        List<String> lines = new ArrayList<>();
        cells.forEach(cell -> cell.forEach(line -> lines.add(damage.dates(line))));
        return lines;
    }

    private List<String> withDates(List<String> text, String dates) {
        List<String> lines = new ArrayList<>(text);
        int middle = Math.min(text.size() - 1, Math.max(0, text.size() / 2));
        if (lines.isEmpty()) {
            lines.add(dates);
        } else {
            lines.set(middle, lines.get(middle) + " " + dates);
        }
        return lines;
    }

    /** The id at the beginning of lines of the wording, as where both stand at one height. */
    private List<String> withId(List<String> text, List<String> id) {
        List<String> lines = new ArrayList<>(text);
        int first = Math.max(0, (text.size() - id.size()) / 2);
        for (int i = 0; i < id.size(); i++) {
            String bar = i > 0 && dice.chance(0.3) ? " | " : " ";
            if (first + i < lines.size()) {
                lines.set(first + i, id.get(i) + bar + lines.get(first + i));
            } else {
                lines.add(id.get(i));
            }
        }
        return lines;
    }

    @SafeVarargs
    private void print(List<String>... blocks) {
        for (List<String> block : blocks) {
            if (!block.isEmpty()) {
                block.forEach(line -> out.append(line).append('\n'));
                blank();
            }
        }
    }
}
