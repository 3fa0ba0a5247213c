package org.minutebook.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.Correction.Kind;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;

/** Makes corrections and takes them back: first the line in the file, which is the word, then what follows from it. */
final class Correcting {
    private final Stores stores;

    Correcting(Stores stores) {
        this.stores = stores;
    }

    /** @throws IllegalArgumentException where it would change nothing */
    CorrectionState correct(CorrectionEntry entry) {
        try (WriteLock _ = WriteLock.take(stores.folder());
                IndexSync sync = new IndexSync(stores)) {
            sync.catchUp();
            CorrectionEntry located = located(entry);
            if (located.correction() == null) {
                throw new IllegalArgumentException("correction is missing: what is to be corrected?");
            }
            List<Changed> changed = changed(located.correction(), located, sync);
            if (changed.isEmpty() && !tellsApart(located.correction())) {
                throw new IllegalArgumentException(
                        "This would change nothing: no minutes here say what it is to correct, or it is so already.");
            }
            return keep(located, changed, sync);
        }
    }

    /** Empty where there is no such correction. */
    Optional<CorrectionState> undo(CorrectionEntry entry) {
        try (WriteLock _ = WriteLock.take(stores.folder());
                IndexSync sync = new IndexSync(stores)) {
            sync.catchUp();
            Optional<CorrectionState> before = stores.corrections().find(String.valueOf(entry.undoes()));
            if (before.isEmpty()) {
                return before;
            }
            if (!before.get().holds()) {
                throw new IllegalArgumentException("Correction " + entry.undoes() + " was undone before.");
            }
            return Optional.of(keep(entry, changed(before.get().correction(), entry, sync), sync));
        }
    }

    /** What is suggested is not written anywhere, so no document tells whether this makes a difference. */
    private boolean tellsApart(Correction correction) {
        Namesakes before = new Namesakes(stores.graph(), stores.corrections().holding());
        return correction.kind() == Kind.APART && before.suggests(correction);
    }

    private CorrectionState keep(CorrectionEntry entry, List<Changed> changed, IndexSync sync) {
        CorrectionState state = stores.corrections().add(entry);
        changed.forEach(one -> sync.put(Ingest.entry(one.document()), one.minutes()));
        sync.commit();
        stores.corrections().settled();
        return state;
    }

    /** A document, and what it says with the correction. */
    private record Changed(DocumentSummary document, Minutes minutes) {}

    /** Those that it makes a difference to. Takes as long as reading all that it may concern, on all processors. */
    private List<Changed> changed(Correction correction, CorrectionEntry entry, IndexSync sync) {
        List<CorrectionState> all = stores.corrections().with(entry);
        List<Correction> before = stores.corrections().holding();
        List<Correction> after = Corrections.holding(all);
        return new Concerned(stores.graph(), all)
                .by(correction, sync.documents()).parallelStream()
                        .flatMap(document -> changed(document, before, after))
                        .sorted(Comparator.comparingLong(one -> one.document().sequence()))
                        .toList();
    }

    private Stream<Changed> changed(DocumentSummary document, List<Correction> before, List<Correction> after) {
        Minutes read = stores.asRead(document.id(), document.name()).minutes();
        Minutes then = Corrected.of(read, after);
        return then.equals(Corrected.of(read, before)) ? Stream.of() : Stream.of(new Changed(document, then));
    }

    /** Which meeting's word on an action is mended is settled now: a later one's is its own. */
    private CorrectionEntry located(CorrectionEntry entry) {
        Correction correction = entry.correction();
        if (correction == null
                || correction.kind() != Kind.MEND
                || correction.action() == null
                || correction.field() == null
                || correction.value() == null
                || correction.meeting() != null) {
            return entry;
        }
        ActionId action = correction.action();
        MeetingId meeting = stores.graph().lives(List.of(action)).stream()
                .findFirst()
                .map(Correcting::latest)
                .orElseThrow(() -> new IllegalArgumentException("No minutes here tell of action " + action + "."));
        return CorrectionEntry.of(
                Correction.mend(action, meeting, correction.field(), correction.value()), entry.by(), entry.why());
    }

    private static MeetingId latest(ActionLife life) {
        return life.reviews().isEmpty()
                ? life.action().meeting().id()
                : life.reviews().getLast().meeting().id();
    }
}
