package org.minutebook.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.AttendanceEntry;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.correction.Correction;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/** How answers differ from their records. */
final class AnswerShapes {
    private AnswerShapes() {}

    static void addTo(JsonMapper.Builder builder) {
        builder.addMixIn(AttendanceEntry.class, Marked.class)
                .addMixIn(Correction.class, WithMeetings.class)
                .addMixIn(SearchAnswer.class, WithSuggestion.class)
                .addMixIn(ActionLife.class, AsActionLifeShape.class)
                .addMixIn(MeetingDetail.class, AsMeetingDetailShape.class);
    }

    /** As in the rows of minutes: marks stand only where the page has them. */
    interface Marked {
        @JsonInclude(Include.NON_DEFAULT)
        boolean alternate();

        @JsonInclude(Include.NON_DEFAULT)
        boolean part();

        @JsonInclude(Include.NON_DEFAULT)
        boolean remote();

        @JsonInclude(Include.NON_EMPTY)
        List<String> items();
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
