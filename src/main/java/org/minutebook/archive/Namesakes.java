package org.minutebook.archive;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.compare.NameLikeness;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.SimilarName;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.Correction.Kind;
import org.minutebook.model.correction.NameKind;

/**
 * Suggests who may be the same under another spelling, where nobody has told the two apart. Nothing follows from a suggestion
 * but that it is shown.
 */
final class Namesakes {
    private static final int MOST = 5;

    private final MeetingGraph graph;
    private final List<Correction> corrections;

    /** @param corrections that hold */
    Namesakes(MeetingGraph graph, List<Correction> corrections) {
        this.graph = graph;
        this.corrections =
                corrections.stream().filter(one -> one.kind() == Kind.APART).toList();
    }

    /** Whether one of those whom it tells apart is suggested for the other. */
    boolean suggests(Correction apart) {
        String name = Slug.of(String.valueOf(apart.name()));
        String other = Slug.of(String.valueOf(apart.into()));
        return suggests(apart.of(), name, other) || suggests(apart.of(), other, name);
    }

    private boolean suggests(@Nullable NameKind of, String slug, String other) {
        List<SimilarName> similar = of == NameKind.PERSON
                ? graph.person(slug).map(one -> suggested(one).similar()).orElse(List.of())
                : graph.organisation(slug).map(one -> suggested(one).similar()).orElse(List.of());
        return similar.stream().anyMatch(one -> one.id().equals(other));
    }

    private boolean areOnePerhaps(NameKind of, String slug, String other) {
        return !slug.equals(other)
                && corrections.stream()
                        .filter(one -> one.of() == of)
                        .map(one -> Set.of(Slug.of(String.valueOf(one.name())), Slug.of(String.valueOf(one.into()))))
                        .noneMatch(Set.of(slug, other)::equals);
    }

    /** Two who sat in one meeting are two, whatever they are called. */
    PersonDetail suggested(PersonDetail person) {
        Set<MeetingId> meetings = meetings(person);
        List<SimilarName> similar = graph.people().stream()
                .filter(other -> areOnePerhaps(NameKind.PERSON, person.person(), other.person()))
                .flatMap(
                        other -> like(
                                names(person.name(), person.aliases()),
                                other.person(),
                                names(other.name(), other.aliases()))
                                .stream())
                .sorted(nearestFirst())
                .filter(other -> graph.person(other.id()).stream()
                        .flatMap(one -> meetings(one).stream())
                        .noneMatch(meetings::contains))
                .limit(MOST)
                .toList();
        return person.withSimilar(similar);
    }

    OrganisationDetail suggested(OrganisationDetail organisation) {
        List<SimilarName> similar = graph.organisations().stream()
                .filter(other ->
                        areOnePerhaps(NameKind.ORGANISATION, organisation.organisation(), other.organisation()))
                .flatMap(other -> like(
                        names(organisation.name(), organisation.aliases()),
                        other.organisation(),
                        names(other.name(), other.aliases()))
                        .stream())
                .sorted(nearestFirst())
                .limit(MOST)
                .toList();
        return organisation.withSimilar(similar);
    }

    private static Comparator<SimilarName> nearestFirst() {
        return Comparator.comparingDouble(SimilarName::alike).reversed().thenComparing(SimilarName::id);
    }

    private static Set<MeetingId> meetings(PersonDetail person) {
        Set<MeetingId> meetings = new HashSet<>();
        person.attendance().forEach(one -> meetings.add(one.meeting().id()));
        return meetings;
    }

    private static List<String> names(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** The likeness of the two spellings that are most alike. */
    private static Optional<SimilarName> like(List<String> names, String id, List<String> others) {
        return names.stream()
                .flatMap(name -> others.stream()
                        .flatMap(other -> NameLikeness.of(name, other)
                                .map(likeness ->
                                        new SimilarName(id, others.getFirst(), likeness.reason(), likeness.alike()))
                                .stream()))
                .max(Comparator.comparingDouble(SimilarName::alike));
    }
}
