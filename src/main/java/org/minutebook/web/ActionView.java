package org.minutebook.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.ChainNode;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.Slip;
import org.minutebook.model.correction.CorrectionState;

/**
 * What {@code action.jte} shows.
 *
 * @param drawing of how things are now; empty as of another day
 * @param asOf the day that it is told as of, null for now
 */
record ActionView(
        ActionLife life,
        Chain chain,
        Drawing drawing,
        List<CorrectionState> judged,
        @Nullable LocalDate asOf) {
    ActionView {
        judged = List.copyOf(judged);
    }

    /** What took its place and was not replaced itself; none where it holds. */
    List<ChainNode> holdsNow() {
        return chain.current().contains(life.action().id())
                ? List.of()
                : chain.nodes().stream()
                        .filter(node -> chain.current().contains(node.id()))
                        .toList();
    }

    /** Whether the meeting beside it is the one that raised it, not only the first here that speaks of it. */
    boolean raisedHere() {
        ActionSummary action = life.action();
        return action.known() == Known.RAISED
                || action.meeting().id().equals(action.id().meeting());
    }

    /** The actions that it refers to, or that refer to it, without either taking the other's place. */
    List<ChainEdge> related() {
        return life.links().stream()
                .filter(edge -> edge.kind() == LinkKind.RELATES_TO)
                .toList();
    }

    ActionId otherEnd(ChainEdge edge) {
        return edge.from().equals(life.action().id()) ? edge.to() : edge.from();
    }

    String relation(ChainEdge edge) {
        return edge.from().equals(life.action().id()) ? "Refers to" : "Referred to by";
    }

    List<Slip> slipsAt(MeetingId meeting) {
        return life.slips().stream().filter(slip -> slip.at().equals(meeting)).toList();
    }
}
