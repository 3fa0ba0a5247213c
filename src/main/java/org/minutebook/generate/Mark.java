package org.minutebook.generate;

import java.util.regex.Pattern;
import org.minutebook.model.ActionId;

/** Marks in unfinished text that name something: {@code <meeting:TGF_12|TGF_12>}. The scribe prints and notes them. */
final class Mark {
    /** A named thing, its id and what is printed; or an abbreviation, several of it with a plus. */
    static final Pattern PATTERN =
            Pattern.compile("<(?:(?<kind>[a-z]+):(?<id>[^<>|]+)\\|(?<print>[^<>]+)|(?<term>[^<>:|+]+)(?<many>\\+)?)>");

    private Mark() {}

    static String meeting(String id) {
        return mark("meeting", id, id);
    }

    static String modification(String id) {
        return mark("modification", id, id);
    }

    static String incident(String id) {
        return mark("incident", id, id);
    }

    /** An action under the name that is printed, with the committee's code or without. */
    static String action(ActionId id, String printed) {
        return mark("action", id.toString(), printed);
    }

    private static String mark(String kind, String id, String printed) {
        return "<" + kind + ":" + id + "|" + printed + ">";
    }
}
