package org.minutebook.archive;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.correction.NameKind;

/** The register of actions, asked for by whatever names owners and topics go by or went by. */
final class Registers {
    private final Stores stores;
    private final Topics topics;

    Registers(Stores stores, Topics topics) {
        this.stores = stores;
        this.topics = topics;
    }

    /** @param asOf null for now */
    Page<ActionSummary> page(ActionFilter filter, @Nullable LocalDate asOf, int limit, @Nullable String cursor) {
        ActionFilter understood = understood(filter);
        return asOf == null
                ? stores.graph().actions(understood, limit, cursor)
                : stores.graph().actions(understood, asOf, limit, cursor);
    }

    private ActionFilter understood(ActionFilter filter) {
        String owner = filter.owner() == null
                ? null
                : Corrected.name(
                        NameKind.ORGANISATION,
                        filter.owner(),
                        stores.corrections().holding());
        Set<String> slugs = new TreeSet<>();
        for (String name : filter.topics()) {
            topics.find(name).ifPresentOrElse(topic -> slugs.addAll(topic.slugs()), () -> slugs.add(Slug.of(name)));
        }
        return filter.under(owner, slugs);
    }
}
