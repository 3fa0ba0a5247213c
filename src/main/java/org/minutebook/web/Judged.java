package org.minutebook.web;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.NameKind;

/** What people judged of a thing and did not take back: beside what its page says, so that it can be told whose word it is. */
final class Judged {
    private final Archive archive;

    Judged(Archive archive) {
        this.archive = archive;
    }

    /** All that was ever judged, the newest first. */
    List<CorrectionState> all() {
        return archive.corrections(Integer.MAX_VALUE, null).items().reversed();
    }

    /** Of whoever goes by a name. */
    List<CorrectionState> of(NameKind of, String slug) {
        return holding(correction ->
                correction.of() == of && (isNamed(correction.name(), slug) || isNamed(correction.into(), slug)));
    }

    private static boolean isNamed(@Nullable String name, String slug) {
        return name != null && Slug.of(name).equals(slug);
    }

    List<CorrectionState> of(ActionId action) {
        return holding(correction -> action.equals(correction.action())
                || action.equals(correction.from())
                || action.equals(correction.to()));
    }

    /** Of the meeting itself, not of what it says of actions and people. */
    List<CorrectionState> of(MeetingId meeting) {
        return holding(correction -> correction.mends(meeting));
    }

    private List<CorrectionState> holding(Predicate<Correction> about) {
        return archive.corrections(Integer.MAX_VALUE, null).items().stream()
                .filter(CorrectionState::holds)
                .filter(state -> about.test(state.correction()))
                .toList();
    }
}
