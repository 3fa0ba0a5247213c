package org.minutebook.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Neighbourhood;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.OrganisationSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.PersonSummary;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;
import org.minutebook.model.correction.NameKind;
import org.minutebook.model.export.ExportSink;

/** The graph in a Neo4j: each question opens a session, each change a transaction. */
final class Neo4jMeetingGraph implements MeetingGraph {
    private final Connection connection;
    private final Replanning replanning = new Replanning();
    private final WholeRegister wholeRegister = new WholeRegister();

    private Neo4jMeetingGraph(Connection connection) {
        this.connection = connection;
    }

    static MeetingGraph open(GraphAddress address) {
        return new Neo4jMeetingGraph(
                switch (address) {
                    case GraphAddress.Embedded(var folder) -> EmbeddedConnection.open(new ServerFolder(folder));
                    case GraphAddress.Remote remote -> RemoteConnection.open(remote);
                });
    }

    @Override
    public Changes change(List<? extends DocumentChange> documents) {
        Changes changes = connection.write(bolt -> new Change(bolt, documents).make());
        if (replanning.due(documents.size())) {
            connection.read(replanning::done);
        }
        return changes;
    }

    @Override
    public void clear(long sequence) {
        String cypher = """
                MATCH (n:Committee|Meeting|Document|AgendaItem|Action|Review|Decision|Modification|Incident|Person|Organisation|Topic|Abbreviation)
                WITH n LIMIT 2000
                DETACH DELETE n
                RETURN count(*) AS gone
                """;
        connection.write(bolt -> Change.claim(sequence, bolt));
        while (connection.write(bolt -> bolt.rows(cypher, Map.of()).getFirst().number("gone")) > 0) {
            // The next of them: all at once might not fit into the server's memory.
        }
    }

    @Override
    public long sequence() {
        String cypher = """
                MATCH (a:Archive {id: 'archive'})
                USING INDEX SEEK a:Archive(id)
                RETURN coalesce(a.sequence, 0) AS sequence
                """;
        return connection.read(bolt ->
                bolt.first(cypher, Map.of()).map(row -> row.big("sequence")).orElse(0L));
    }

    @Override
    public List<DocumentSummary> documents() {
        return connection.read(bolt -> new Documents(bolt).all());
    }

    @Override
    public List<DocumentSummary> documentsWithPrefix(String shaPrefix) {
        return connection.read(bolt -> new Documents(bolt).withPrefix(shaPrefix));
    }

    @Override
    public Optional<DocumentSummary> documentFrom(String origin) {
        return connection.read(bolt -> new Documents(bolt).from(origin));
    }

    @Override
    public Set<String> committees() {
        return connection.read(bolt -> new Meetings(bolt).committees());
    }

    @Override
    public Page<MeetingSummary> meetings(int limit, @Nullable String cursor) {
        return connection.read(bolt -> new Meetings(bolt).page(limit, cursor));
    }

    @Override
    public Optional<MeetingDetail> meeting(MeetingId id) {
        return connection.read(bolt -> new Meetings(bolt).detail(id));
    }

    @Override
    public Page<ActionSummary> actions(ActionFilter filter, int limit, @Nullable String cursor) {
        boolean plain =
                filter.slipped() == 0 && filter.topics().isEmpty() && filter.order() == ActionFilter.Order.MEETING;
        return plain
                ? connection.read(bolt -> new Register(bolt).page(filter, limit, cursor))
                : whole(filter, null, limit, cursor);
    }

    @Override
    public Page<ActionSummary> actions(ActionFilter filter, LocalDate asOf, int limit, @Nullable String cursor) {
        return whole(filter, asOf, limit, cursor);
    }

    private Page<ActionSummary> whole(
            ActionFilter filter, @Nullable LocalDate asOf, int limit, @Nullable String cursor) {
        long sequence = sequence();
        return connection.read(bolt -> wholeRegister.at(sequence, asOf, bolt).page(filter, limit, cursor));
    }

    @Override
    public List<ActionLife> lives(Collection<ActionId> ids, LocalDate asOf) {
        return connection.read(bolt -> new Lives(bolt).of(ids, new AsOf(asOf)));
    }

    @Override
    public Optional<Chain> chain(ActionId id, LocalDate asOf) {
        return connection.read(bolt -> new Chains(bolt).of(id, new AsOf(asOf)));
    }

    @Override
    public List<ActionLife> lives(Collection<ActionId> ids) {
        return connection.read(bolt -> new Lives(bolt).of(ids));
    }

    @Override
    public Optional<Chain> chain(ActionId id) {
        return connection.read(bolt -> new Chains(bolt).of(id));
    }

    @Override
    public Set<DocumentId> speakingOf(NameKind kind, Collection<String> names) {
        return connection.read(bolt -> new Speakers(bolt).of(kind, names));
    }

    @Override
    public Set<DocumentId> speakingOf(Collection<ActionId> actions) {
        return connection.read(bolt -> new Speakers(bolt).of(actions));
    }

    @Override
    public List<TopicSummary> topics() {
        return connection.read(bolt -> new Topics(bolt).all(null));
    }

    @Override
    public List<TopicSummary> topics(LocalDate asOf) {
        return connection.read(bolt -> new Topics(bolt).all(asOf));
    }

    @Override
    public Optional<TopicHistory> topic(String slug) {
        return connection.read(bolt -> new Topics(bolt).history(slug));
    }

    @Override
    public List<MeetingRef> held() {
        return connection.read(bolt -> new Meetings(bolt).held());
    }

    @Override
    public List<EntitySummary> modifications() {
        return connection.read(bolt -> new Mentioned(Label.MODIFICATION, bolt).all());
    }

    @Override
    public List<EntityThread> modifications(Collection<String> keys) {
        return connection.read(bolt -> new Mentioned(Label.MODIFICATION, bolt).threads(keys));
    }

    @Override
    public List<EntitySummary> incidents() {
        return connection.read(bolt -> new Mentioned(Label.INCIDENT, bolt).all());
    }

    @Override
    public Optional<EntityThread> incident(String key) {
        return connection.read(bolt -> new Mentioned(Label.INCIDENT, bolt).threads(List.of(key))).stream()
                .findFirst();
    }

    @Override
    public List<PersonSummary> people() {
        return connection.read(bolt -> new People(bolt).all());
    }

    @Override
    public Optional<PersonDetail> person(String name) {
        return connection.read(bolt -> new People(bolt).person(Naming.slug(name)));
    }

    @Override
    public List<OrganisationSummary> organisations() {
        return connection.read(bolt -> new Organisations(bolt).all());
    }

    @Override
    public Optional<OrganisationDetail> organisation(String name) {
        return connection.read(bolt -> new Organisations(bolt).organisation(Naming.slug(name)));
    }

    @Override
    public Set<Neighbourhood.Kind> known(Map<Neighbourhood.Kind, String> ids) {
        return connection.read(bolt -> new Around(bolt).known(ids));
    }

    @Override
    public Optional<Neighbourhood> around(Neighbourhood.Kind kind, String id, int depth) {
        return connection.read(bolt -> new Around(bolt).of(kind, id, depth));
    }

    @Override
    public List<EntitySummary> spelledOut() {
        return connection.read(bolt -> new SpelledOut(bolt).all());
    }

    @Override
    public Optional<EntityThread> spelledOut(String term) {
        return connection.read(bolt -> new SpelledOut(bolt).thread(term)).stream()
                .findFirst();
    }

    @Override
    public List<Abbreviation> abbreviations() {
        String cypher = """
                MATCH (a:Abbreviation)
                USING INDEX SEEK a:Abbreviation(term, expansion)
                WHERE a.term >= '' AND a.expansion >= ''
                MATCH (d)-[:DEFINES {current: true}]->(a)
                RETURN a.term AS term, a.expansion AS expansion, count(DISTINCT d) AS documents
                ORDER BY term, expansion
                """;
        return connection.read(bolt -> bolt.rows(cypher, Map.of()).stream()
                .map(row -> new Abbreviation(row.text("term"), row.text("expansion"), row.number("documents")))
                .toList());
    }

    @Override
    public void export(List<ExportSink> sinks) {
        check();
        connection.once(bolt -> {
            WholeGraph.hold(bolt);
            try {
                for (ExportSink sink : sinks) {
                    new WholeGraph(bolt, sink).read();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void check() {
        String cypher = """
                RETURN 1 AS one
                """;
        connection.read(bolt -> bolt.rows(cypher, Map.of()));
    }

    @Override
    public void close() {
        connection.close();
    }
}
