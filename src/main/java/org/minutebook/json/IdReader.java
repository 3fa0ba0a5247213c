package org.minutebook.json;

import java.util.function.Function;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;

/**
 * Reads an id exactly as it is printed. Stricter than the ids' own {@code parse}, which forgives what people type and
 * drops the day of {@code SECP_74_1511}.
 */
final class IdReader<T> extends FromStringDeserializer<T> {
    private final Function<String, T> reading;

    IdReader(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
        return reading.apply(text);
    }

    /** {@code OPSG_34xx}. */
    static MeetingId meeting(String text) {
        int gap = placeOf('_', text);
        return new MeetingId(text.substring(0, gap), text.substring(gap + 1));
    }

    /** {@code OPSG 53x/CONF01}. */
    static ActionId action(String text) {
        int gap = placeOf(' ', text);
        int slash = placeOf('/', text);
        return new ActionId(
                new MeetingId(text.substring(0, gap), text.substring(gap + 1, slash)), text.substring(slash + 1));
    }

    private static int placeOf(char sign, String text) {
        int place = text.indexOf(sign);
        if (place < 0) {
            throw new IllegalArgumentException("'" + text + "' lacks the '" + sign + "' of an id");
        }
        return place;
    }
}
