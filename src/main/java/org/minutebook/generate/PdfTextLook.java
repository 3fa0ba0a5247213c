package org.minutebook.generate;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.generate.Leaf.Cell;
import org.minutebook.generate.Leaf.Lines;
import org.minutebook.generate.Leaf.Names;
import org.minutebook.generate.Leaf.Row;
import org.minutebook.generate.Leaf.Strip;

/**
 * Text as a program takes it out of a PDF: each line of the page, and each line of a cell, a line of its own with a blank
 * one after it, the page's furniture among them. Where participants go on behind a page's end, they come after the text
 * of the next page, in the middle of an agenda item.
 */
final class PdfTextLook {
    private final Paper paper;
    private final List<Leaf> leaves;
    private final StringBuilder out = new StringBuilder();
    /** Every how many pages furniture is found; it is always on the first. */
    private final int furnished;

    private final boolean formFeeds;

    PdfTextLook(Paper paper, Dice dice) {
        this.paper = paper;
        this.leaves = Typesetter.set(paper, dice);
        this.furnished = dice.pick(List.of(1, 5, 1000));
        this.formFeeds = dice.chance(0.3);
    }

    String print() {
        for (int page = 0; page < leaves.size(); page++) {
            int from = out.length();
            if (page % furnished == 0) {
                furniture(page + 1);
            }
            ordered(leaves.get(page)).forEach(this::strip);
            if (page > 0) {
                out.insert(from, formFeeds ? "\f" : " ");
            } else {
                banner();
            }
        }
        return out.append(" \n \n").toString();
    }

    private void furniture(int page) {
        out.append("\n \n\n \n\n \n\n");
        line(paper.front().reference() + " – " + paper.front().version().split(" ", -1)[0]);
        line("Minutes");
        line("Page " + page + " of " + leaves.size());
        out.append(" \n\n");
        line("This document has a");
        line("Classification of " + paper.front().grade());
        out.append(" \n\n");
    }

    /** What stands at the foot of the first page. */
    private void banner() {
        line("This document is classified as " + paper.front().grade()
                + " under the Code Information Policy. It may be");
        line("read and passed on by anyone, provided that the source is named.");
    }

    /** Tables that go on from the page before come after the last paragraph that ends on this one. */
    private static List<Strip> ordered(Leaf leaf) {
        List<Strip> late = leaf.strips().stream()
                .filter(strip ->
                        strip instanceof Names names && names.goesOn() && names.kind() == Paper.Roll.Kind.PARTICIPANTS)
                .toList();
        List<Strip> rest = new ArrayList<>(leaf.strips());
        rest.removeAll(late);
        int at = rest.size();
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i) instanceof Row
                    || (i == rest.size() - 1 && rest.get(i) instanceof Lines lines && !lines.ends())) {
                at = i;
                break;
            }
        }
        boolean inItem = rest.subList(0, at).stream()
                .anyMatch(strip -> strip instanceof Lines lines && lines.kind() == Leaf.Kind.PARAGRAPH);
        rest.addAll(inItem ? at : 0, late);
        return rest;
    }

    private void strip(Strip strip) {
        switch (strip) {
            case Lines lines -> lines(lines);
            case Row row -> cells(row.cells().stream().map(Cell::lines).toList());
            case Names names ->
                cells(List.of(names.label().isEmpty() ? List.of() : List.of(names.label()), names.names()));
        }
    }

    private void lines(Lines lines) {
        String mark = lines.mark().isEmpty() ? "" : lines.mark() + " ";
        for (int i = 0; i < lines.lines().size(); i++) {
            line((i == 0 ? mark : "") + lines.lines().get(i));
        }
    }

    /** Cells of one line stand on one line with their neighbours, others line by line. */
    private void cells(List<List<String>> cells) {
        List<String> open = new ArrayList<>();
        for (List<String> cell : cells) {
            if (cell.size() == 1) {
                open.add(cell.getFirst());
            } else if (!cell.isEmpty()) {
                endCells(open);
                cell.forEach(this::line);
            }
        }
        endCells(open);
    }

    private void endCells(List<String> open) {
        if (!open.isEmpty()) {
            line(String.join(" ", open));
        }
        open.clear();
    }

    private void line(String text) {
        out.append(text).append(" \n\n");
    }
}
