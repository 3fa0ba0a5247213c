package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Provenance;

/**
 * A search hit.
 *
 * @param id {@code OPSG 56/03}, {@code OPSG_28#13}, {@code OPSG_28}; decisions and passages add a running number
 * @param snippets HTML: matches inside {@code <mark>}, all else escaped
 * @param status of an action, null for other kinds
 * @param href address below {@code /api/v1}
 * @param also other places that say the same, which are no hits of their own
 * @param explanation how the score came to be, a line for each part, null unless asked for
 */
public record Hit(
        HitKind kind,
        String id,
        String title,
        double score,
        MeetingRef meeting,
        @Nullable ItemRef item,
        List<String> snippets,
        @Nullable StatusNow status,
        List<String> owners,
        List<ActionId> supersededBy,
        Provenance source,
        String href,
        List<HitPlace> also,
        @Nullable String explanation)
        implements Sourced {
    public Hit {
        snippets = List.copyOf(snippets);
        owners = List.copyOf(owners);
        supersededBy = List.copyOf(supersededBy);
        also = List.copyOf(also);
    }
}
