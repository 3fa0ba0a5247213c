package org.minutebook.generate;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.generate.Paper.Group;
import org.minutebook.generate.Paper.Roll;
import org.minutebook.generate.Paper.Section;

/**
 * Markdown as a converter writes it from a PDF: every row of the actions table is a table of its own, rows may be torn,
 * merged labels stand in the middle of their rows, pages end in gaps and the litter of a logo, and underscores are escaped
 * in prose but not in tables.
 */
final class MarkdownLook {
    private static final int PAGE = 3400;
    private static final String HEADER = "Action ID\tAction\tDate Raised\tLast Target Date\tRevised Target Date\tOwner";
    private static final List<String> LITTER = List.of("**≈** Signal House", "**₩** Tideways", "Administered by", "");
    private static final List<String> LABEL_LITTER = List.of("", "", "·", "TTGF", "MMDS");

    private final Paper paper;
    private final Dice dice;
    private final StringBuilder out = new StringBuilder("\n\n");
    private final boolean bold;
    private final String heading;
    private final String statusHeading;
    private int pageStart;
    private List<Part.Footnote> notes = new ArrayList<>();

    MarkdownLook(Paper paper, Dice dice) {
        this.paper = paper;
        this.dice = dice;
        this.bold = dice.chance(0.7);
        this.heading = dice.pick(List.of("#### ", "## ", "### "));
        this.statusHeading = dice.pick(List.of("", "", "#### ", "## "));
    }

    String print() {
        front();
        paper.rolls().forEach(this::roll);
        for (Section section : paper.sections()) {
            line((section.isSub() ? "#" : "") + heading + section.number() + ". " + escaped(section.title()));
            section.parts().forEach(this::part);
        }
        footnotes();
        paper.closing().forEach(this::line);
        return out.toString();
    }

    private void front() {
        Paper.Front front = paper.front();
        line("This document is classified as " + strong(front.grade()) + " under the Code Information Policy. It may be"
                + " read and passed on by anyone, provided that the source is named.");
        line("# " + strong(front.title()));
        line(front.when());
        line(front.venue());
        line("## " + escaped(front.reference()) + " - " + front.version());
        line("#### Attendees:");
    }

    private void roll(Roll roll) {
        if (roll.kind() == Roll.Kind.APOLOGIES) {
            line("#### " + strong("Apologies:"));
        }
        out.append(roll.left()).append('\t').append(roll.right()).append('\n');
        int rows =
                roll.groups().stream().mapToInt(group -> group.names().size()).sum();
        int pageBreak = roll.kind() == Roll.Kind.PARTICIPANTS ? pageBreak(roll, rows) : -1;
        int row = 0;
        for (Group group : roll.groups()) {
            boolean cut = row < pageBreak && pageBreak < row + group.names().size();
            int middle = row
                    + MergedColumn.middle(cut ? pageBreak - row : group.names().size());
            for (String name : group.names()) {
                if (row == pageBreak) {
                    endPage();
                }
                out.append(row == middle ? group.label() : "")
                        .append('\t')
                        .append(name)
                        .append("\t\n");
                row++;
            }
        }
        out.append('\n');
    }

    /** A row where a page may end so that the labels can still be told; below 0 where the table stays whole. */
    private int pageBreak(Roll roll, int rows) {
        List<Integer> clear = new ArrayList<>();
        for (int row = 2; row < rows - 1; row++) {
            if (MergedColumn.isClear(roll.sizes(), roll.single(), row)) {
                clear.add(row);
            }
        }
        return clear.isEmpty() || dice.chance(0.4) ? -1 : dice.pick(clear);
    }

    private void part(Part part) {
        maybeEndPage(part);
        switch (part) {
            case Part.Paragraph(String text) -> paragraph(text);
            case Part.Subheading(String text) -> line("#### " + escaped(text));
            case Part.Listing listing -> listing(listing);
            case Part.Resolution(String subject, String verb, String text) ->
                line(subject + " " + verb(verb) + " " + escaped(text));
            case Part.Resolutions resolutions -> resolutions(resolutions);
            case Part.Action(String id, String text) ->
                line((bold ? "**ACTION " + id + ":** " : "ACTION " + id + ": ") + escaped(text));
            case Part.Status(String text) ->
                line(statusHeading + (bold || !statusHeading.isEmpty() ? "**" + escaped(text) + "** " : escaped(text)));
            case Part.Footnote note -> notes.add(note);
            case Part.Table table -> table(table);
        }
    }

    private void paragraph(String text) {
        int cut =
                out.length() - pageStart > PAGE * 3 / 4 && dice.chance(0.3) ? text.indexOf(' ', text.length() / 2) : -1;
        if (cut < 0) {
            line(escaped(text));
            return;
        }
        line(escaped(text.substring(0, cut)));
        endPage();
        line(escaped(text.substring(cut + 1)));
    }

    private void listing(Part.Listing listing) {
        for (int i = 0; i < listing.entries().size(); i++) {
            String marker = listing.marker() == Part.Marker.BULLET
                    ? "- "
                    : "- " + listing.marker().of(i, "") + " ";
            out.append(marker).append(escaped(listing.entries().get(i))).append('\n');
        }
        out.append('\n');
    }

    private void resolutions(Part.Resolutions resolutions) {
        line("#### " + resolutions.subject() + ":");
        for (Part.Entry entry : resolutions.entries()) {
            out.append("- ")
                    .append(verb(entry.verb()))
                    .append(' ')
                    .append(escaped(entry.text()))
                    .append('\n');
        }
        out.append('\n');
    }

    private void table(Part.Table table) {
        boolean header = true;
        for (Part.Row row : table.rows()) {
            if (!header && out.length() - pageStart > PAGE) {
                endPage();
                header = true;
            }
            if (header) {
                out.append(HEADER).append('\n');
            }
            row(row);
            out.append(header ? "" : "---------------\t--\t------------\t------------\t-----\t-----\n")
                    .append('\n');
            header = false;
            row.talk().forEach(this::part);
        }
    }

    private void row(Part.Row row) {
        String dates = String.join(" ", row.raised()) + "\t" + row.last() + "\t" + row.revised() + "\t" + row.owner();
        List<String> words = List.of(row.text().split(" ", -1));
        if (words.size() < 9 || dice.chance(0.85)) {
            out.append(row.id())
                    .append('\t')
                    .append(row.text())
                    .append('\t')
                    .append(dates)
                    .append('\n');
            return;
        }
        boolean lead = dice.chance(0.5);
        int first = lead ? words.size() / 3 : 0;
        int last = words.size() * 2 / 3;
        if (lead) {
            torn(String.join(" ", words.subList(0, first)));
        }
        out.append(row.id()).append('\t').append(String.join(" ", words.subList(first, last)));
        out.append('\t').append(dates).append('\n');
        torn(String.join(" ", words.subList(last, words.size())));
    }

    private void torn(String words) {
        out.append(dice.pick(LABEL_LITTER)).append('\t').append(words).append("\t\t\t\t\n");
    }

    private void maybeEndPage(Part next) {
        boolean table = next instanceof Part.Table || next instanceof Part.Status;
        if (!table && out.length() - pageStart > PAGE) {
            endPage();
        }
    }

    private void endPage() {
        footnotes();
        String litter = dice.pick(LITTER);
        out.append(litter).append(litter.isEmpty() ? "\n\n\n\n\n" : "\n\n\n\n\n\n");
        pageStart = out.length();
    }

    private void footnotes() {
        notes.forEach(note -> line("<sup>" + note.sign() + "</sup> " + escaped(note.text())));
        notes = new ArrayList<>();
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private String strong(String text) {
        return "**" + text + "**";
    }

    private String verb(String verb) {
        return bold ? strong(verb) : verb;
    }

    private static String escaped(String text) {
        return text.replace("_", "\\_");
    }
}
