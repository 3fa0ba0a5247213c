package org.minutebook.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.OrganisationDetail.Representative;
import org.minutebook.model.answer.OrganisationMention;
import org.minutebook.model.answer.OrganisationSummary;

/** Reads organisations: who represented them, and what they are to do. */
final class Organisations {
    private record Place(
            OrganisationMention mention,
            String name,
            @Nullable String personName,
            boolean open) {}

    private static final Timeline<Place> THREAD = new Timeline<>(
            place -> place.mention().meeting(),
            place -> place.mention().evidence().start());

    private final Bolt bolt;

    Organisations(Bolt bolt) {
        this.bolt = bolt;
    }

    List<OrganisationSummary> all() {
        String cypher = """
                MATCH (o:Organisation)
                USING INDEX SEEK o:Organisation(slug)
                WHERE o.slug >= ''
                MATCH (o)<-[r:OWNED_BY|REPRESENTS {current: true}]-(who)
                RETURN o.slug AS slug, collect(coalesce(r.name, o.name)) AS names, count(DISTINCT who.slug) AS people,
                       count(DISTINCT CASE WHEN o.slug IN who.ownerSlugs AND who.status = 'OPEN' THEN who.id END) AS open
                """;
        return bolt.rows(cypher, Map.of()).stream()
                .map(Organisations::summary)
                .sorted(Comparator.comparing(OrganisationSummary::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(OrganisationSummary::organisation))
                .toList();
    }

    private static OrganisationSummary summary(Row row) {
        List<String> names = byUse(row.texts("names"));
        return new OrganisationSummary(
                row.text("slug"),
                names.getFirst(),
                names.subList(1, names.size()),
                row.number("people"),
                row.number("open"));
    }

    /** The names without repetition, the one used most first. */
    private static List<String> byUse(List<String> names) {
        Map<String, Long> uses =
                names.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<OrganisationDetail> organisation(String slug) {
        String cypher = """
                MATCH (o:Organisation {slug: $slug})<-[r:OWNED_BY|REPRESENTS {current: true}]-(who)
                USING INDEX SEEK o:Organisation(slug)
                MATCH (d:Document {id: r.document})<-[:RECORDED_IN]-(m)
                USING INDEX SEEK d:Document(id)
                RETURN m AS meeting, r AS edge, coalesce(r.name, o.name) AS name, who.id AS action, who.slug AS person,
                       o.slug IN who.ownerSlugs AND who.status = 'OPEN' AS open
                """;
        List<Place> places = bolt.rows(cypher, Map.of("slug", slug)).stream()
                .map(Organisations::place)
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(detail(slug, THREAD.oldestFirst(places)));
    }

    private static Place place(Row row) {
        Row edge = row.row("edge");
        String action = row.textOrNull("action");
        OrganisationMention mention = new OrganisationMention(
                row.row("meeting").meetingRef(),
                edge.itemRef(),
                action == null ? null : CanonicalId.action(action),
                row.textOrNull("person"),
                edge.source());
        return new Place(mention, row.text("name"), edge.textOrNull("person"), row.flag("open"));
    }

    private static OrganisationDetail detail(String slug, List<Place> thread) {
        List<String> names = byUse(thread.stream().map(Place::name).toList());
        List<ActionId> open = thread.stream()
                .filter(Place::open)
                .map(place -> Objects.requireNonNull(place.mention().action()))
                .distinct()
                .toList();
        return new OrganisationDetail(
                slug,
                names.getFirst(),
                names.subList(1, names.size()),
                open.size(),
                "/actions?owner=%s&status=open".formatted(URLEncoder.encode(slug, StandardCharsets.UTF_8)),
                people(thread),
                thread.stream().map(Place::mention).toList(),
                List.of());
    }

    private static List<Representative> people(List<Place> thread) {
        Map<String, List<Place>> bySlug = new TreeMap<>();
        for (Place place : thread) {
            String person = place.mention().person();
            if (person != null) {
                bySlug.computeIfAbsent(person, _ -> new ArrayList<>()).add(place);
            }
        }
        return bySlug.entrySet().stream()
                .map(one -> representative(one.getKey(), one.getValue()))
                .toList();
    }

    private static Representative representative(String person, List<Place> thread) {
        long meetings = thread.stream()
                .map(place -> place.mention().meeting().id())
                .distinct()
                .count();
        return new Representative(
                person, Objects.requireNonNullElse(thread.getLast().personName(), person), (int) meetings);
    }
}
