package org.minutebook.generate;

import java.util.List;
import org.minutebook.generate.Paper.Group;
import org.minutebook.generate.Paper.Roll;
import org.minutebook.generate.Paper.Section;

/**
 * A Word document: headings by style, numbered by hand or by Word, lists by numbering, labels of parties in cells merged
 * downwards, and what is said of an action below its row, between two tables or in a row across all columns.
 */
final class DocxLook {
    private static final List<String> HEADER =
            List.of("Action ID", "Action", "Date Raised", "Last Target Date", "Revised Target Date", "Owner");
    private static final int[] WIDTHS = {1100, 3300, 1300, 1300, 1300, 1000};
    private static final int[] ROLL_WIDTHS = {2800, 6500};

    private final Paper paper;
    private final DocxXml xml;
    private final boolean numbered;
    private final boolean inTable;

    DocxLook(Paper paper, Dice dice) {
        this.paper = paper;
        this.xml = new DocxXml(dice);
        this.numbered = dice.chance(0.5);
        this.inTable = dice.chance(0.4);
    }

    byte[] print() {
        Paper.Front front = paper.front();
        xml.paragraph("", "This document is classified as " + front.grade() + " under the Code Information Policy.");
        xml.paragraph("Title", front.title());
        xml.paragraph("", front.when());
        xml.paragraph("", front.venue());
        xml.paragraph("Subtitle", front.reference() + " - " + front.version());
        xml.paragraph("Heading2", "Attendees:");
        paper.rolls().forEach(this::roll);
        for (Section section : paper.sections()) {
            heading(section);
            section.parts().forEach(this::part);
        }
        paper.closing().forEach(line -> xml.paragraph("", line));
        return DocxPackage.of(xml, front.reference() + " – " + front.version());
    }

    private void heading(Section section) {
        String style = section.isSub() ? "Heading2" : "Heading1";
        if (numbered) {
            xml.numbered(style, DocxXml.AGENDA, section.isSub() ? 1 : 0, section.title());
        } else {
            xml.paragraph(style, section.number() + ". " + section.title());
        }
    }

    private void roll(Roll roll) {
        if (roll.kind() == Roll.Kind.APOLOGIES) {
            xml.paragraph("Heading2", "Apologies:");
        }
        xml.beginTable(ROLL_WIDTHS);
        xml.row(ROLL_WIDTHS, List.of(roll.left(), roll.right()), "");
        for (Group group : roll.groups()) {
            boolean several = group.names().size() > 1;
            for (int i = 0; i < group.names().size(); i++) {
                String merge = !several ? "" : i == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
                xml.row(
                        ROLL_WIDTHS,
                        List.of(i == 0 ? group.label() : "", group.names().get(i)),
                        merge);
            }
        }
        xml.endTable();
    }

    private void part(Part part) {
        switch (part) {
            case Part.Paragraph(String text) -> xml.paragraph("", text);
            case Part.Subheading(String text) -> xml.paragraph("Heading3", text);
            case Part.Listing listing -> listing(listing);
            case Part.Resolution(String subject, String verb, String text) ->
                xml.strong(subject + " ", verb, " " + text);
            case Part.Resolutions resolutions -> {
                xml.paragraph("", resolutions.subject() + ":");
                resolutions.entries().forEach(entry -> xml.bulleted(entry.verb(), " " + entry.text()));
            }
            case Part.Action(String id, String text) -> xml.strong("", "ACTION " + id + ":", " " + text);
            case Part.Status(String text) -> xml.strong("", text, "");
            case Part.Footnote(String _, String text) -> xml.note(text);
            case Part.Table table -> table(table);
        }
    }

    private void listing(Part.Listing listing) {
        if (listing.marker() == Part.Marker.BULLET) {
            listing.entries().forEach(entry -> xml.bulleted("", entry));
            return;
        }
        int list = xml.newList(listing.marker());
        listing.entries().forEach(entry -> xml.numbered("ListParagraph", list, 0, entry));
    }

    private void table(Part.Table table) {
        boolean open = false;
        for (Part.Row row : table.rows()) {
            if (!open) {
                xml.beginTable(WIDTHS);
                xml.row(WIDTHS, HEADER, "");
            }
            xml.row(
                    WIDTHS,
                    List.of(
                            row.id(),
                            row.text(),
                            String.join("\n", row.raised()),
                            row.last(),
                            row.revised(),
                            row.owner()),
                    "");
            open = inTable;
            if (inTable) {
                xml.beginAcross(WIDTHS.length);
                row.talk().forEach(this::part);
                xml.endAcross();
            } else {
                xml.endTable();
                row.talk().forEach(this::part);
            }
        }
        if (open) {
            xml.endTable();
        }
    }
}
