package org.minutebook.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.NameKind;

/**
 * The documents that a correction may make a difference to, or its undoing: at least all that it does, as far as the graph can
 * tell without their being read. There every fact stands under what corrections made of its names, and links that were
 * rejected not at all; but what a name may have become follows from the corrections, and a page that links two actions names
 * both.
 */
final class Concerned {
    private final MeetingGraph graph;
    private final List<CorrectionState> corrections;

    /** @param corrections all that were ever made, and the one that is to be */
    Concerned(MeetingGraph graph, List<CorrectionState> corrections) {
        this.graph = graph;
        this.corrections = List.copyOf(corrections);
    }

    List<DocumentSummary> by(Correction correction, Collection<DocumentSummary> documents) {
        return switch (correction.kind()) {
            case MERGE -> among(documents, graph.speakingOf(of(correction), became(correction)));
            case ACCEPT_LINK, REJECT_LINK ->
                among(
                        documents,
                        graph.speakingOf(Set.of(
                                Objects.requireNonNull(correction.from()), Objects.requireNonNull(correction.to()))));
            case SPLIT -> at(documents, correction.meetings());
            case MEND -> correction.meeting() == null ? List.of() : at(documents, List.of(correction.meeting()));
            case APART -> List.of();
        };
    }

    private static NameKind of(Correction correction) {
        return Objects.requireNonNull(correction.of());
    }

    /** The name, and all that corrections may have made of it at some meeting or other. */
    private Set<String> became(Correction merge) {
        Set<String> names = new HashSet<>(Set.of(Objects.requireNonNull(merge.name())));
        int before;
        do {
            before = names.size();
            Set<String> slugs = names.stream().map(Slug::of).collect(Collectors.toSet());
            corrections.stream()
                    .map(CorrectionState::correction)
                    .filter(one -> one.of() == merge.of() && one.kind() != Correction.Kind.APART)
                    .filter(one -> slugs.contains(Slug.of(Objects.requireNonNull(one.name()))))
                    .forEach(one -> names.add(Objects.requireNonNull(one.into())));
        } while (names.size() > before);
        return names;
    }

    private static List<DocumentSummary> among(Collection<DocumentSummary> documents, Set<DocumentId> ids) {
        return documents.stream()
                .filter(document -> ids.contains(document.id()))
                .toList();
    }

    private static List<DocumentSummary> at(Collection<DocumentSummary> documents, List<MeetingId> meetings) {
        return documents.stream()
                .filter(document -> document.meeting() != null && meetings.contains(document.meeting()))
                .toList();
    }
}
