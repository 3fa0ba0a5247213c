package org.minutebook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.ChainNode;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.StatusNow;

/** What became of an action, for people: its chain, oldest first, then what each meeting said of it. */
final class ChainText {
    private static final int INDENT = 4;

    private final Sheet sheet;
    private final Archive archive;

    ChainText(Sheet sheet, Archive archive) {
        this.sheet = sheet;
        this.archive = archive;
    }

    void print(Chain chain, @Nullable ActionLife life) {
        sheet.line(outcome(chain));
        for (ChainNode node : chain.nodes()) {
            sheet.blank();
            print(node, chain, life);
        }
        if (life != null) {
            related(life);
            reviews(life);
        }
    }

    /** Beside the chain, for neither took the other's place. */
    private void related(ActionLife life) {
        ActionId action = life.action().id();
        for (ChainEdge edge : life.links()) {
            if (edge.kind() == LinkKind.RELATES_TO) {
                boolean refers = edge.from().equals(action);
                sheet.blank();
                sheet.entry(
                        0,
                        (refers ? "Refers to " : "Referred to by ")
                                + Sheet.strong((refers ? edge.to() : edge.from()).toString()) + ": "
                                + Words.quote(edge, archive));
            }
        }
    }

    private static String outcome(Chain chain) {
        String action = Sheet.strong(chain.action().toString());
        if (chain.cyclic()) {
            return action + " stands in a loop: the minutes say of these actions that each was superseded by the next.";
        }
        if (chain.current().contains(chain.action())) {
            return chain.edges().isEmpty()
                    ? action + " was not superseded and supersedes nothing."
                    : action + " is the one that holds now.";
        }
        String successors =
                chain.current().stream().map(id -> Sheet.strong(id.toString())).collect(Collectors.joining(" and "));
        return action + " was superseded; what holds now is " + successors + ".";
    }

    private void print(ChainNode node, Chain chain, @Nullable ActionLife life) {
        boolean asked = node.id().equals(chain.action());
        String line = Sheet.strong(node.id().toString()) + " · " + status(node) + " · " + raised(node)
                + (chain.current().contains(node.id()) ? " " + Sheet.faint("[current]") : "")
                + (asked && life != null ? Words.doubt(life.action()) : "");
        sheet.entry(asked ? 0 : 2, asked ? "> " + line : line);
        if (node.text() != null) {
            sheet.line(INDENT, node.text());
        }
        for (ChainEdge edge : supersedingOf(node.id(), chain)) {
            sheet.entry(
                    INDENT,
                    "↳ superseded by " + Sheet.strong(edge.from().toString()) + ": " + Words.quote(edge, archive));
        }
    }

    private static List<ChainEdge> supersedingOf(ActionId id, Chain chain) {
        return chain.edges().stream()
                .filter(edge -> edge.kind() == LinkKind.SUPERSEDES && edge.to().equals(id))
                .toList();
    }

    private static String status(ChainNode node) {
        return node.status() == StatusNow.UNKNOWN ? "status unknown" : FilterValues.nameOf(node.status());
    }

    private String raised(ChainNode node) {
        if (node.known() == Known.MENTIONED) {
            return "only mentioned in the minutes that are here";
        }
        return "raised " + (node.raised() == null ? "" : Words.day(node.raised()) + " ") + "at " + node.meeting()
                + (isHere(node) ? "" : ", whose minutes are not here");
    }

    private boolean isHere(ChainNode node) {
        return node.known() == Known.RAISED
                || archive.meeting(node.meeting().toString()).isPresent();
    }

    private void reviews(ActionLife life) {
        if (life.reviews().isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.line("What the meetings said of " + life.action().id() + ":");
        for (ReviewEntry review : life.reviews()) {
            sheet.entry(
                    2,
                    Sheet.strong(Words.day(review.meeting().date())) + " · " + Words.place(review.meeting(), null)
                            + " · " + verdict(review) + Words.doubt(review));
            review.discussion().lines().forEach(paragraph -> sheet.line(INDENT, paragraph));
        }
    }

    private static String verdict(ReviewEntry review) {
        String status = review.status() == null ? "no status" : FilterValues.nameOf(review.status());
        if (review.revisedTarget() != null) {
            return status + ", target moved to " + Words.day(review.revisedTarget());
        }
        return review.lastTarget() == null ? status : status + ", target " + Words.day(review.lastTarget());
    }
}
