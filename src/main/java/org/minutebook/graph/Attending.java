package org.minutebook.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.model.Attendance;
import org.minutebook.model.Minutes;

/** Writes who attended the meeting of one document, and for whom. */
final class Attending {
    private final Bolt bolt;
    private final Minutes minutes;
    private final Edges edges;

    Attending(Bolt bolt, Minutes minutes, Edges edges) {
        this.bolt = bolt;
        this.minutes = minutes;
        this.edges = edges;
    }

    void write() {
        List<Map<String, Object>> people = new ArrayList<>();
        List<Map<String, Object>> represented = new ArrayList<>();
        for (Attendance attendance : minutes.attendance()) {
            String slug = Naming.slug(attendance.name());
            people.add(person(attendance, people.size()).put("slug", slug).map());
            if (attendance.representing() != null) {
                represented.add(representing(
                                attendance.representing(),
                                edges.of(attendance.source()).put("person", attendance.name()))
                        .put("person", slug)
                        .map());
            }
        }
        bolt.write("""
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                MERGE (p:Person {slug: row.slug})
                CREATE (p)-[r:ATTENDED]->(m)
                SET r = row.edge
                """, people, Map.of("meeting", minutes.meeting().id().toString()));
        bolt.write("""
                UNWIND $rows AS row
                MATCH (p:Person {slug: row.person})
                USING INDEX SEEK p:Person(slug)
                MERGE (o:Organisation {slug: row.slug})
                CREATE (p)-[r:REPRESENTS]->(o)
                SET r = row.edge
                """, represented, Map.of());
    }

    private Props person(Attendance attendance, int position) {
        Props edge = edges.of(attendance.source())
                .put("position", position)
                .put("name", attendance.name())
                .put("representing", attendance.representing())
                .put("role", attendance.role())
                .put("alternate", attendance.alternate())
                .put("part", attendance.part())
                .put("remote", attendance.remote())
                .put("items", attendance.items());
        return new Props().put("edge", edge.map());
    }

    private static Props representing(String organisation, Props edge) {
        return new Props().put("edge", edge.put("name", organisation).map()).put("slug", Naming.slug(organisation));
    }
}
