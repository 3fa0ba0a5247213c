package org.minutebook.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.AttendanceEntry;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.DecisionEntry;
import org.minutebook.model.answer.EntityMention;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.ItemDetail;
import org.minutebook.model.answer.ItemEntry;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MentionEntry;
import org.minutebook.model.answer.Neighbourhood;
import org.minutebook.model.answer.OrganisationMention;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.correction.Correction;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/** How answers differ from their records. */
final class AnswerShapes {
    private AnswerShapes() {}

    static void addTo(JsonMapper.Builder builder) {
        builder.addMixIn(AttendanceEntry.class, RowShapes.Marked.class)
                .addMixIn(Correction.class, WithMeetings.class)
                .addMixIn(SearchAnswer.class, WithSuggestion.class)
                .addMixIn(ActionLife.class, AsActionLifeShape.class)
                .addMixIn(MeetingDetail.class, AsMeetingDetailShape.class);
        builder.addMixIn(TopicEntry.class, WithRelated.class);
        for (Class<?> fact : List.of(
                ActionLifeShape.class,
                ActionSummary.class,
                ChainEdge.class,
                DecisionEntry.class,
                EntityMention.class,
                Hit.class,
                ItemDetail.class,
                ItemEntry.class,
                MentionEntry.class,
                Neighbourhood.Edge.class,
                OrganisationMention.class,
                ReviewEntry.class,
                TopicAction.class)) {
            builder.addMixIn(fact, RowShapes.Sourced.class);
        }
    }

    /** The contract tells this of why an entry is there. */
    interface WithRelated extends RowShapes.Sourced {
        @JsonProperty
        boolean related();
    }

    /** Only a split has such. */
    interface WithMeetings {
        @JsonInclude(Include.NON_EMPTY)
        List<MeetingId> meetings();
    }

    /** The contract shows {@code "suggestion": null}. */
    interface WithSuggestion {
        @JsonInclude(Include.ALWAYS)
        @Nullable
        String suggestion();
    }

    @JsonSerialize(converter = ActionLifeShape.FromActionLife.class)
    interface AsActionLifeShape {}

    @JsonSerialize(converter = MeetingDetailShape.FromMeetingDetail.class)
    interface AsMeetingDetailShape {}
}
