package org.minutebook.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Classification;
import org.minutebook.model.MeetingId;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.Role;
import org.minutebook.model.Version;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.AttendanceEntry;
import org.minutebook.model.answer.DecisionEntry;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.ItemEntry;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Page;

/** Reads meetings, as the documents that speak for them tell. */
final class Meetings {
    private static final Cursor CURSOR = new Cursor("meetings");

    private final Bolt bolt;

    Meetings(Bolt bolt) {
        this.bolt = bolt;
    }

    Set<String> committees() {
        String cypher = """
                MATCH (c:Committee)
                USING INDEX SEEK c:Committee(code)
                WHERE c.code >= ''
                RETURN c.code AS code
                """;
        Set<String> codes = new TreeSet<>();
        bolt.rows(cypher, Map.of()).forEach(row -> codes.add(row.text("code")));
        return codes;
    }

    List<MeetingRef> held() {
        String cypher = """
                MATCH (c:Committee)
                USING INDEX SEEK c:Committee(code)
                WHERE c.code >= ''
                MATCH (m)-[:HELD_BY]->(c)
                RETURN m {.id, .date, .version, .idBasis, .dateBasis} AS meeting
                """;
        return bolt.rows(cypher, Map.of()).stream()
                .map(row -> row.row("meeting").meetingRef())
                .toList();
    }

    Page<MeetingSummary> page(int limit, @Nullable String cursor) {
        String cypher = """
                MATCH (c:Committee)
                USING INDEX SEEK c:Committee(code)
                WHERE c.code >= ''
                MATCH (m)-[:HELD_BY]->(c)
                WITH m ORDER BY m.committee, m.number DESC, m.label DESC
                WITH collect(m) AS held
                WITH size(held) AS total, [m IN held
                  WHERE m.committee > $committee OR (m.committee = $committee
                    AND (m.number < $number OR (m.number = $number AND m.label < $label)))
                  ][..$limit] AS page
                RETURN total, [m IN page | {
                  meeting: m,
                  items: COUNT { (m)<-[:PART_OF {current: true}]-() },
                  decisions: COUNT { (m)<-[:DECIDED_IN {current: true}]-({formal: true}) },
                  raised: COUNT { (m)<-[:RAISED_AT {current: true}]-() },
                  reviewed: COUNT { (m)<-[:REVIEWED_AT {current: true}]-() }
                }] AS page
                """;
        Cursor.checkLimit(limit);
        Props parameters = Props.of(after(cursor)).put("limit", limit + 1);
        Row row = bolt.first(cypher, parameters.map()).orElseThrow();
        List<MeetingSummary> meetings =
                row.rows("page").stream().map(Meetings::summary).toList();
        return CURSOR.page(meetings, limit, row.big("total"), MeetingSummary::id);
    }

    private static Map<String, Object> after(@Nullable String cursor) {
        if (cursor == null) {
            return Map.of("committee", "", "number", 0, "label", "");
        }
        return Naming.node(CURSOR.read(cursor, CanonicalId::meeting));
    }

    private static MeetingSummary summary(Row row) {
        Row meeting = row.row("meeting");
        MeetingId id = meeting.meeting("id");
        return new MeetingSummary(
                id,
                id.committee(),
                meeting.textOrNull("title"),
                meeting.dateOrNull("date"),
                meeting.constantOrNull("version", Version.class),
                meeting.constantOrNull("classification", Classification.class),
                meeting.bases(),
                row.number("items"),
                row.number("decisions"),
                row.number("raised"),
                row.number("reviewed"));
    }

    Optional<MeetingDetail> detail(MeetingId id) {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})-[recorded:RECORDED_IN {current: true}]->(speaker)
                USING INDEX SEEK m:Meeting(id)
                RETURN m AS meeting, recorded, speaker,
                  COLLECT {
                    MATCH (m)<-[r:ATTENDED {current: true}]-(p)
                    RETURN {edge: r, slug: p.slug} ORDER BY r.position
                  } AS attendance,
                  COLLECT {
                    MATCH (m)<-[r:PART_OF {current: true}]-(i)-[:ABOUT]->(t)
                    RETURN {edge: r, item: i, topic: t.slug} ORDER BY i.position
                  } AS agenda,
                  COLLECT {
                    MATCH (m)<-[r:DECIDED_IN {current: true}]-(d)
                    RETURN {edge: r, decision: d} ORDER BY d.position
                  } AS resolutions,
                  COLLECT {
                    MATCH (m)<-[r:RAISED_AT {current: true}]-(a)
                    WITH a, min(r.start) AS start
                    RETURN a.id ORDER BY start
                  } AS actions,
                  COLLECT {
                    MATCH (m)<-[:REVIEWED_AT {current: true}]-(v)-[r:REVIEWS]->(a)
                    RETURN {meeting: m, edge: r, review: v, id: a.id} ORDER BY v.position
                  } AS looks,
                  COLLECT {
                    MATCH (m)-[r:RECORDED_IN]->(d)
                    RETURN {document: d, meeting: m.id, current: r.current} ORDER BY d.sequence DESC
                  } AS documents,
                  COLLECT { MATCH (m)-[:FOLLOWS]->(p) RETURN p.id } AS previous,
                  COLLECT { MATCH (m)<-[:FOLLOWS]-(n) RETURN n.id } AS next
                """;
        return bolt.first(cypher, Map.of("meeting", id.toString())).map(this::detail);
    }

    private MeetingDetail detail(Row row) {
        Row speaker = row.row("speaker");
        Row recorded = row.row("recorded");
        List<DecisionEntry> resolutions =
                row.rows("resolutions").stream().map(Topics::decision).toList();
        return new MeetingDetail(
                headline(row),
                speaker.timeOrNull("startTime"),
                speaker.timeOrNull("endTime"),
                speaker.textOrNull("venue"),
                announced(speaker),
                row.rows("attendance").stream()
                        .map(person -> attendance(person.text("slug"), person.row("edge")))
                        .toList(),
                row.rows("agenda").stream().map(Meetings::item).toList(),
                Topics.formal(resolutions, true),
                Topics.formal(resolutions, false),
                raised(row),
                row.rows("looks").stream()
                        .map(look -> Lives.review(look.action("id"), look))
                        .toList(),
                documents(row),
                List.of(),
                neighbour(row, "previous"),
                neighbour(row, "next"),
                recorded.evidence());
    }

    private static MeetingSummary headline(Row row) {
        Row meeting = row.row("meeting");
        MeetingId id = meeting.meeting("id");
        return new MeetingSummary(
                id,
                id.committee(),
                meeting.textOrNull("title"),
                meeting.dateOrNull("date"),
                meeting.constantOrNull("version", Version.class),
                meeting.constantOrNull("classification", Classification.class),
                meeting.bases(),
                row.rows("agenda").size(),
                row.rows("resolutions").size(),
                row.texts("actions").size(),
                row.rows("looks").size());
    }

    private static List<NextMeeting> announced(Row speaker) {
        List<String> labels = speaker.texts("nextLabels");
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new NextMeeting(
                        labels.get(i), speaker.dates("nextDates").get(i)))
                .toList();
    }

    static AttendanceEntry attendance(String slug, Row edge) {
        return new AttendanceEntry(
                edge.text("name"),
                slug,
                edge.textOrNull("representing"),
                edge.constant("role", Role.class),
                edge.flag("alternate"),
                edge.flag("part"),
                edge.flag("remote"),
                edge.texts("items"),
                edge.source());
    }

    private static ItemEntry item(Row row) {
        Row item = row.row("item");
        return new ItemEntry(
                item.text("number"),
                item.text("title"),
                row.text("topic"),
                row.row("edge").source());
    }

    private List<ActionSummary> raised(Row row) {
        return new Lives(bolt)
                .of(row.actions("actions")).stream().map(ActionLife::action).toList();
    }

    private static List<DocumentSummary> documents(Row row) {
        return row.rows("documents").stream()
                .map(Documents::summary)
                .sorted(Comparator.comparing(DocumentSummary::current).reversed())
                .toList();
    }

    private static @Nullable MeetingId neighbour(Row row, String side) {
        return row.texts(side).stream().map(CanonicalId::meeting).findFirst().orElse(null);
    }
}
