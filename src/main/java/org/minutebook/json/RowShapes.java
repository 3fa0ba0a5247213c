package org.minutebook.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.minutebook.model.ActionId;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Anomaly;
import org.minutebook.model.Attendance;
import org.minutebook.model.Decision;
import org.minutebook.model.Definition;
import org.minutebook.model.Evidence;
import org.minutebook.model.Link;
import org.minutebook.model.Meeting;
import org.minutebook.model.Mention;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the rows of minutes differ from their records. In every row evidence, basis and confidence lie beside the other
 * fields: {@code {"term": "RU", "expansion": "Repeater Unit", "evidence": {...}, "basis": "stated", "confidence": 1.0}}.
 */
final class RowShapes {
    private RowShapes() {}

    static void addTo(JsonMapper.Builder builder) {
        builder.addMixIn(Evidence.class, InReadingOrder.class)
                .addMixIn(Meeting.class, AsMeetingShape.class)
                .addMixIn(Attendance.class, Marked.class)
                .addMixIn(Review.class, Discussed.class)
                .addMixIn(Anomaly.class, NamedById.class);
        for (Class<?> row : List.of(
                AgendaItem.class, RaisedAction.class, Decision.class, Mention.class, Link.class, Definition.class)) {
            builder.addMixIn(row, Sourced.class);
        }
    }

    @JsonPropertyOrder({"document", "start", "end", "quote", "page"})
    interface InReadingOrder {}

    interface Sourced {
        @JsonUnwrapped
        Provenance source();
    }

    /** Marks stand only where the page has them. */
    interface Marked extends Sourced {
        @JsonInclude(Include.NON_DEFAULT)
        boolean alternate();

        @JsonInclude(Include.NON_DEFAULT)
        boolean part();

        @JsonInclude(Include.NON_DEFAULT)
        boolean remote();

        @JsonInclude(Include.NON_EMPTY)
        List<String> items();
    }

    interface Discussed extends Sourced {
        @JsonInclude(Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        String discussion();
    }

    interface NamedById extends Sourced {
        @JsonProperty("id")
        ActionId action();
    }

    @JsonSerialize(converter = MeetingShape.FromMeeting.class)
    @JsonDeserialize(converter = MeetingShape.ToMeeting.class)
    interface AsMeetingShape {}
}
