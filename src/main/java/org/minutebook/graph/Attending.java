package org.minutebook.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.model.Attendance;

/** Writes who attended the meetings of some documents, and for whom. */
final class Attending {
    private final Bolt bolt;
    private final List<Told> documents;

    Attending(Bolt bolt, List<Told> documents) {
        this.bolt = bolt;
        this.documents = documents;
    }

    void write() {
        bolt.write("""
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                MERGE (p:Person {slug: row.slug})
                CREATE (p)-[r:ATTENDED]->(m)
                SET r = row.edge
                """, Told.byMeeting(documents, Attending::people));
        bolt.write("""
                UNWIND $rows AS row
                MATCH (p:Person {slug: row.person})
                USING INDEX SEEK p:Person(slug)
                MERGE (o:Organisation {slug: row.slug})
                CREATE (p)-[r:REPRESENTS]->(o)
                SET r = row.edge
                """, Told.rows(documents, Attending::represented));
    }

    private static List<Map<String, Object>> people(Told told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Attendance attendance : told.minutes().attendance()) {
            Props edge = told.edge(attendance.source())
                    .put("position", rows.size())
                    .put("name", attendance.name())
                    .put("representing", attendance.representing())
                    .put("role", attendance.role())
                    .put("alternate", attendance.alternate())
                    .put("part", attendance.part())
                    .put("remote", attendance.remote())
                    .put("items", attendance.items());
            rows.add(Told.row("slug", Naming.slug(attendance.name()), edge).map());
        }
        return rows;
    }

    private static List<Map<String, Object>> represented(Told told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Attendance attendance : told.minutes().attendance()) {
            String organisation = attendance.representing();
            if (organisation != null) {
                Props edge = told.edge(attendance.source())
                        .put("person", attendance.name())
                        .put("name", organisation);
                rows.add(Told.row("person", Naming.slug(attendance.name()), edge)
                        .put("slug", Naming.slug(organisation))
                        .map());
            }
        }
        return rows;
    }
}
