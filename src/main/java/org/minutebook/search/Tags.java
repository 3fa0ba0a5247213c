package org.minutebook.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Mention;

/**
 * What a unit can be narrowed down by, beside what is shown of it.
 *
 * @param document that it was read from, null for actions, which many documents tell of
 * @param current whether the document speaks for its meeting
 * @param topic slug of what its item is about
 * @param mentions what it names in passing
 * @param persons names
 * @param organisations names
 */
record Tags(
        @Nullable DocumentId document,
        boolean current,
        @Nullable String topic,
        List<Mention> mentions,
        Set<String> persons,
        Set<String> organisations) {
    Tags {
        mentions = List.copyOf(mentions);
        persons = Set.copyOf(persons);
        organisations = Set.copyOf(organisations);
    }
}
