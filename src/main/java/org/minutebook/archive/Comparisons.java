package org.minutebook.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.compare.Comparison;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.MeetingChanges;
import org.minutebook.model.answer.MeetingDetail;

/** Compares documents of one meeting, reading both again. */
final class Comparisons {
    private final Stores stores;

    Comparisons(Stores stores) {
        this.stores = stores;
    }

    Optional<MeetingChanges> of(MeetingId id, @Nullable String from, @Nullable String to) {
        List<DocumentSummary> documents =
                stores.graph().meeting(id).map(MeetingDetail::documents).orElse(List.of());
        if (documents.size() < 2) {
            return Optional.empty();
        }
        DocumentSummary after = to == null ? documents.getFirst() : named(to, documents, id);
        DocumentSummary before = from == null
                ? documents.stream()
                        .filter(document -> !document.equals(after))
                        .findFirst()
                        .orElseThrow()
                : named(from, documents, id);
        return Optional.of(Comparison.of(before, minutes(before), after, minutes(after)));
    }

    private Minutes minutes(DocumentSummary document) {
        return stores.reread(document.id(), document.name()).minutes();
    }

    private static DocumentSummary named(String digits, List<DocumentSummary> documents, MeetingId meeting) {
        return documents.stream()
                .filter(document -> document.id().sha256().startsWith(digits))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no document of %s; its documents are %s"
                        .formatted(
                                digits,
                                meeting,
                                documents.stream()
                                        .map(document -> document.id().sha256() + " (" + document.name() + ")")
                                        .collect(Collectors.joining(", ")))));
    }
}
