package org.minutebook.web;

import java.util.List;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.ChainNode;
import org.minutebook.model.answer.Slip;

/** What {@code action.jte} shows. */
record ActionView(ActionLife life, Chain chain) {
    /** What took its place and was not replaced itself; none where it holds. */
    List<ChainNode> holdsNow() {
        return chain.current().contains(life.action().id())
                ? List.of()
                : chain.nodes().stream()
                        .filter(node -> chain.current().contains(node.id()))
                        .toList();
    }

    List<Slip> slipsAt(MeetingId meeting) {
        return life.slips().stream().filter(slip -> slip.at().equals(meeting)).toList();
    }
}
