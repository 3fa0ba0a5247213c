package org.minutebook.graph;

import java.util.Map;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;

/** The keys of shared nodes. */
final class Naming {
    private Naming() {}

    /** The slug of a name; the name itself where it has neither letter nor digit, for a node must have a key. */
    static String slug(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? name.strip() : slug;
    }

    /** A meeting's node before anything is known of it but its id. */
    static Map<String, Object> node(MeetingId id) {
        return Map.of("id", id.toString(), "committee", id.committee(), "number", id.number(), "label", id.label());
    }

    /** An action's node before anything is known of it but its id. */
    static Map<String, Object> node(ActionId id) {
        return new Props()
                .put("id", id.toString())
                .put("meeting", id.meeting().toString())
                .put("committee", id.committee())
                .put("meetingNumber", id.meeting().number())
                .put("meetingLabel", id.meeting().label())
                .put("number", id.number())
                .map();
    }
}
