package org.minutebook.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.correction.NameKind;

/** Finds the documents that speak of someone or something, those that do not speak for their meeting among them. */
final class Speakers {
    private final Bolt bolt;

    Speakers(Bolt bolt) {
        this.bolt = bolt;
    }

    Set<DocumentId> of(NameKind kind, Collection<String> names) {
        Set<String> slugs = names.stream().map(Naming::slug).collect(Collectors.toSet());
        String cypher = kind == NameKind.PERSON ? """
                MATCH (p:Person)
                USING INDEX SEEK p:Person(slug)
                WHERE p.slug IN $slugs
                MATCH (p)-[r:ATTENDED]->()
                RETURN DISTINCT r.document AS document
                """ : """
                MATCH (o:Organisation)
                USING INDEX SEEK o:Organisation(slug)
                WHERE o.slug IN $slugs
                MATCH (o)<-[r:OWNED_BY|REPRESENTS]-()
                RETURN DISTINCT r.document AS document
                """;
        return documents(cypher, Map.of("slugs", slugs));
    }

    Set<DocumentId> of(Collection<ActionId> actions) {
        String cypher = """
                MATCH (a:Action)
                USING INDEX SEEK a:Action(id)
                WHERE a.id IN $ids
                MATCH (a)-[r:RAISED_AT|REVIEWS|MENTIONS|SUPERSEDES|RELATES_TO]-()
                RETURN DISTINCT r.document AS document
                """;
        return documents(
                cypher, Map.of("ids", actions.stream().map(ActionId::toString).collect(Collectors.toSet())));
    }

    private Set<DocumentId> documents(String cypher, Map<String, Object> parameters) {
        return bolt.rows(cypher, parameters).stream()
                .map(row -> row.document("document"))
                .collect(Collectors.toSet());
    }
}
