package org.minutebook.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.MentionEntry;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.Slip;
import org.minutebook.model.answer.StatusNow;
import tools.jackson.databind.util.StdConverter;

/** One action's life in JSON: what the register says of it at the top; {@code slips} lists what the register counts. */
record ActionLifeShape(
        ActionId id,
        @Nullable String text,
        List<String> owners,
        StatusNow status,
        Known known,
        @Nullable LocalDate raised,
        @Nullable LocalDate due,
        @Nullable Integer daysOpen,
        MeetingRef meeting,
        @Nullable ItemRef item,
        List<ActionId> supersededBy,
        List<ActionId> supersedes,
        Provenance source,
        List<ReviewEntry> reviews,
        List<Slip> slips,
        List<ChainEdge> links,
        List<MentionEntry> mentions) {

    static final class FromActionLife extends StdConverter<ActionLife, ActionLifeShape> {
        @Override
        public ActionLifeShape convert(ActionLife life) {
            ActionSummary a = life.action();
            return new ActionLifeShape(
                    a.id(),
                    a.text(),
                    a.owners(),
                    a.status(),
                    a.known(),
                    a.raised(),
                    a.due(),
                    life.daysOpen(),
                    a.meeting(),
                    a.item(),
                    a.supersededBy(),
                    a.supersedes(),
                    a.source(),
                    life.reviews(),
                    life.slips(),
                    life.links(),
                    life.mentions());
        }
    }
}
