package org.minutebook.generate;

import java.util.List;
import org.minutebook.generate.Paper.Group;
import org.minutebook.generate.Paper.Roll;
import org.minutebook.generate.Paper.Section;

/** Markdown as people write it: pipe tables, with the label of a party on each of its rows or in the middle of them. */
final class PipesLook {
    private static final String HEADER =
            "| Action ID | Action | Date Raised | Last Target Date | Revised Target Date | Owner |";

    private final Paper paper;
    private final StringBuilder out = new StringBuilder();
    private final boolean repeated;
    private final boolean bold;
    private final boolean oneTable;
    private final String bullet;
    private final String heading;

    PipesLook(Paper paper, Dice dice) {
        this.paper = paper;
        this.repeated = dice.chance(0.6);
        this.bold = dice.chance(0.6);
        this.oneTable = dice.chance(0.3);
        this.bullet = dice.pick(List.of("-", "*"));
        this.heading = dice.pick(List.of("## ", "### "));
    }

    String print() {
        Paper.Front front = paper.front();
        line("# " + front.title());
        line("Classification: " + front.grade());
        line(front.when());
        line(front.venue());
        line("**" + front.reference() + " - " + front.version() + "**");
        line("## Attendees");
        paper.rolls().forEach(this::roll);
        for (Section section : paper.sections()) {
            line((section.isSub() ? "#" : "")
                    + heading
                    + section.number()
                    + (section.isSub() ? " " : ". ")
                    + section.title());
            section.parts().forEach(this::part);
        }
        paper.closing().forEach(this::line);
        return out.toString();
    }

    private void roll(Roll roll) {
        if (roll.kind() == Roll.Kind.APOLOGIES) {
            line("## Apologies");
        }
        row(roll.left(), roll.right());
        row("---", "---");
        for (Group group : roll.groups()) {
            int middle = MergedColumn.middle(group.names().size());
            for (int i = 0; i < group.names().size(); i++) {
                row(repeated || i == middle ? group.label() : "", group.names().get(i));
            }
        }
        out.append('\n');
    }

    private void row(String... cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
        }
        out.append('\n');
    }

    private void part(Part part) {
        switch (part) {
            case Part.Paragraph(String text) -> line(text);
            case Part.Subheading(String text) -> line("### " + text);
            case Part.Listing listing -> listing(listing);
            case Part.Resolution(String subject, String verb, String text) ->
                line(subject + " " + verb(verb) + " " + text);
            case Part.Resolutions resolutions -> resolutions(resolutions);
            case Part.Action(String id, String text) ->
                line((bold ? "**ACTION " + id + ":** " : "ACTION " + id + ": ") + text);
            case Part.Status(String text) -> line(bold ? "**" + text + "**" : text);
            case Part.Footnote(String sign, String text) -> line("[^" + sign + "]: " + text);
            case Part.Table table -> table(table);
        }
    }

    private void listing(Part.Listing listing) {
        for (int i = 0; i < listing.entries().size(); i++) {
            out.append(listing.marker().of(i, bullet))
                    .append(' ')
                    .append(listing.entries().get(i))
                    .append('\n');
        }
        out.append('\n');
    }

    private void resolutions(Part.Resolutions resolutions) {
        line(resolutions.subject() + ":");
        for (Part.Entry entry : resolutions.entries()) {
            out.append(bullet)
                    .append(' ')
                    .append(verb(entry.verb()))
                    .append(' ')
                    .append(entry.text())
                    .append('\n');
        }
        out.append('\n');
    }

    private void table(Part.Table table) {
        boolean header = true;
        for (Part.Row row : table.rows()) {
            if (header || !oneTable) {
                out.append(HEADER).append("\n| --- | --- | --- | --- | --- | --- |\n");
                header = false;
            }
            row(row.id(), row.text(), String.join("<br>", row.raised()), row.last(), row.revised(), row.owner());
            out.append('\n');
            row.talk().forEach(this::part);
        }
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private String verb(String verb) {
        return bold ? "**" + verb + "**" : verb;
    }
}
