package org.minutebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action that the meeting raised, from its own {@code ACTION OPSG 28/01: The DCC to ...} paragraph.
 *
 * @param owners who is to act
 * @param text on one line, without the id
 * @param item number of the agenda item that it stands in
 */
public record RaisedAction(
        ActionId id,
        List<String> owners,
        String text,
        @Nullable String item,
        Provenance source) {
    public RaisedAction {
        owners = List.copyOf(owners);
    }
}
