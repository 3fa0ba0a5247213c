package org.minutebook.generate;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.generate.Leaf.Cell;
import org.minutebook.generate.Leaf.Kind;
import org.minutebook.generate.Leaf.Lines;
import org.minutebook.generate.Leaf.Names;
import org.minutebook.generate.Leaf.Row;
import org.minutebook.generate.Leaf.Strip;
import org.minutebook.generate.Paper.Group;
import org.minutebook.generate.Paper.Roll;
import org.minutebook.generate.Paper.Section;

/** Sets a paper on pages of A4, so that lines, tables and pages break where they would in print. Measures in points. */
final class Typesetter {
    static final double SIZE = 10;
    static final double CELL_SIZE = 9;
    static final double LEADING = 13.5;
    static final double ROW_GAP = 5;
    static final double LEFT = 60;
    static final double TOP = 92;
    static final double NAMES_LEFT = 215;
    static final double PADDING = 5;

    private static final double BOTTOM = 760;
    private static final double WIDTH = 475;
    private static final double INDENT = 18;
    private static final List<String> HEADER =
            List.of("Action ID", "Action", "Date Raised", "Last Target Date", "Revised Target Date", "Owner");

    private final Paper paper;
    private final double[] columns;
    private final List<Leaf> leaves = new ArrayList<>();
    private List<Strip> strips = new ArrayList<>();
    private double y = TOP;

    private Typesetter(Paper paper, Dice dice) {
        this.paper = paper;
        double id = dice.pick(List.of(46.0, 54.0, 66.0));
        this.columns = new double[] {id, WIDTH - id - 3 * 62 - 54, 62, 62, 62, 54};
    }

    static List<Leaf> set(Paper paper, Dice dice) {
        Typesetter typesetter = new Typesetter(paper, dice);
        typesetter.set();
        return typesetter.leaves;
    }

    private void set() {
        if (!paper.isFirstPageLost()) {
            firstPage();
        }
        for (Section section : paper.sections()) {
            keepTogether(4);
            lines(section.isSub() ? Kind.SUBHEADING : Kind.HEADING, section.number() + ". " + section.title());
            section.parts().forEach(this::part);
        }
        paper.closing().forEach(line -> lines(Kind.PARAGRAPH, line));
        endPage();
    }

    private void firstPage() {
        Paper.Front front = paper.front();
        lines(Kind.TITLE, front.title());
        lines(Kind.PARAGRAPH, front.when());
        lines(Kind.PARAGRAPH, front.venue());
        lines(Kind.HEADING, front.reference() + " - " + front.version());
        lines(Kind.HEADING, "Attendees:");
        paper.rolls().forEach(this::roll);
    }

    private void roll(Roll roll) {
        if (roll.kind() == Roll.Kind.APOLOGIES) {
            keepTogether(5);
            lines(Kind.HEADING, "Apologies:");
        }
        keepTogether(3);
        names(new Names(roll.kind(), y, roll.left(), List.of(roll.right()), true, false));
        boolean goesOn = false;
        for (Group group : roll.groups()) {
            List<String> left = group.names();
            String label = group.label();
            while (!left.isEmpty()) {
                int fit = Math.clamp((int) ((BOTTOM - y) / LEADING), 0, left.size());
                if (fit > 0) {
                    names(new Names(roll.kind(), y, label, left.subList(0, fit), false, goesOn));
                    left = left.subList(fit, left.size());
                    label = "";
                }
                if (!left.isEmpty()) {
                    endPage();
                    goesOn = true;
                }
            }
        }
        y += LEADING;
    }

    private void names(Names names) {
        strips.add(names);
        y += names.names().size() * LEADING;
    }

    private void part(Part part) {
        switch (part) {
            case Part.Paragraph(String text) -> lines(Kind.PARAGRAPH, text);
            case Part.Subheading(String text) -> lines(Kind.SUBHEADING, text);
            case Part.Listing listing -> listing(listing);
            case Part.Resolution(String subject, String verb, String text) ->
                lines(Kind.PARAGRAPH, subject + " " + verb + " " + text);
            case Part.Resolutions resolutions -> resolutions(resolutions);
            case Part.Action(String id, String text) -> lines(Kind.PARAGRAPH, "ACTION " + id + ": " + text);
            case Part.Status(String text) -> lines(Kind.STATUS, text);
            case Part.Footnote(String sign, String text) -> lines(Kind.NOTE, sign + " " + text);
            case Part.Table table -> table(table);
        }
    }

    private void listing(Part.Listing listing) {
        for (int i = 0; i < listing.entries().size(); i++) {
            lines(
                    Kind.ENTRY,
                    INDENT,
                    listing.marker().of(i, "•"),
                    listing.entries().get(i));
        }
    }

    private void resolutions(Part.Resolutions resolutions) {
        keepTogether(3);
        lines(Kind.PARAGRAPH, resolutions.subject() + ":");
        resolutions.entries().forEach(entry -> lines(Kind.ENTRY, INDENT, "•", entry.verb() + " " + entry.text()));
    }

    private void lines(Kind kind, String text) {
        lines(kind, 0, "", text);
    }

    private void lines(Kind kind, double indent, String mark, String text) {
        List<String> left = Wrap.lines(text, WIDTH - indent, SIZE);
        boolean begins = true;
        while (!left.isEmpty()) {
            int fit = fit(left.size());
            if (fit > 0) {
                boolean ends = fit == left.size();
                strips.add(new Lines(kind, y, LEFT + indent, begins ? mark : "", left.subList(0, fit), begins, ends));
                y += fit * LEADING;
                left = left.subList(fit, left.size());
                begins = false;
            }
            if (!left.isEmpty()) {
                endPage();
            }
        }
        y += LEADING / 2;
    }

    /** How many of so many lines fit on the page. */
    private int fit(int lines) {
        return Math.clamp((int) ((BOTTOM - y) / LEADING), 0, lines);
    }

    private void table(Part.Table table) {
        keepTogether(8);
        row(HEADER, true);
        for (Part.Row row : table.rows()) {
            if (fit(3) < 3) {
                endPage();
                row(HEADER, true);
            }
            row(List.of(row.id(), row.text(), raised(row), row.last(), row.revised(), row.owner()), false);
            row.talk().forEach(this::part);
        }
    }

    /** Each labelled date of a cell takes two lines, since the column is narrow. */
    private static String raised(Part.Row row) {
        return String.join(" ", row.raised());
    }

    private void row(List<String> texts, boolean header) {
        List<List<String>> left = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            left.add(Wrap.lines(texts.get(i), columns[i] - 2 * PADDING, CELL_SIZE));
        }
        int height = left.stream().mapToInt(List::size).max().orElse(0);
        while (height > 0) {
            int fit = fit(height);
            if (fit == 0) {
                endPage();
                row(HEADER, true);
                continue;
            }
            strips.add(new Row(y, cells(left, fit), header, fit == height));
            y += fit * LEADING + ROW_GAP;
            left = rest(left, fit);
            height -= fit;
            if (height > 0) {
                endPage();
                row(HEADER, true);
            }
        }
    }

    private List<Cell> cells(List<List<String>> lines, int fit) {
        List<Cell> cells = new ArrayList<>();
        double left = LEFT;
        for (int i = 0; i < columns.length; i++) {
            List<String> all = lines.get(i);
            cells.add(new Cell(left, columns[i], all.subList(0, Math.min(fit, all.size()))));
            left += columns[i];
        }
        return cells;
    }

    private static List<List<String>> rest(List<List<String>> lines, int fit) {
        return lines.stream()
                .map(all -> all.subList(Math.min(fit, all.size()), all.size()))
                .toList();
    }

    /** Begins a page where so many lines don't fit on this one. */
    private void keepTogether(int lines) {
        if (fit(lines) < lines) {
            endPage();
        }
    }

    private void endPage() {
        if (!strips.isEmpty()) {
            leaves.add(new Leaf(strips));
        }
        strips = new ArrayList<>();
        y = TOP;
    }
}
