package org.minutebook.archive;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minutebook.compare.NameLikeness;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.SimilarName;

/** Suggests who may be the same under another spelling. Nothing follows from a suggestion but that it is shown. */
final class Namesakes {
    private static final int MOST = 5;

    private final MeetingGraph graph;

    Namesakes(MeetingGraph graph) {
        this.graph = graph;
    }

    /** Two who sat in one meeting are two, whatever they are called. */
    PersonDetail suggested(PersonDetail person) {
        Set<MeetingId> meetings = meetings(person);
        List<SimilarName> similar = graph.people().stream()
                .filter(other -> !other.person().equals(person.person()))
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
                .filter(other -> !other.organisation().equals(organisation.organisation()))
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
