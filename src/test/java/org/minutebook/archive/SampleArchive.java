package org.minutebook.archive;

import static org.minutebook.archive.SampleMinutes.DRAFT;
import static org.minutebook.archive.SampleMinutes.FIRST;
import static org.minutebook.archive.SampleMinutes.SECOND;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.IngestResult.Outcome;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;
import org.minutebook.model.StoreException;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.FacetCount;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.HealthReport;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.MeetingChanges;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Neighbourhood;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.OrganisationSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.PersonSummary;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.Suggestion;
import org.minutebook.model.answer.Suggestions;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.NameKind;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;
import org.minutebook.model.export.NodeName;

/** The sample minutes as an archive in memory, for the tests of the faces: small, but it keeps the interface's promises. */
public final class SampleArchive implements Archive {
    private final List<ActionSummary> actions = List.of(SampleAnswers.COUNT, SampleAnswers.REPLACE);
    private final List<DocumentSummary> documents = new ArrayList<>(List.of(FIRST.document(1), SECOND.document(2)));
    private final Map<String, byte[]> added = new HashMap<>();
    private final List<CorrectionState> corrections = new ArrayList<>(List.of(new CorrectionState(
            "c1",
            Instant.parse("2021-05-04T12:00:00Z"),
            "Ann",
            "The scan has it wrong",
            Correction.merge(NameKind.PERSON, "Zoe Bronti", "Zoë Brontë"),
            null)));
    private @Nullable RuntimeException failure;
    private boolean closed;
    private int pretended;
    private int failAfter = Integer.MAX_VALUE;
    private int largestLimit;

    /** From now on every question fails so. */
    public void failWith(RuntimeException exception) {
        failure = exception;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void addCommittees(List<Path> files) {
        Committees.read(files);
    }

    @Override
    public List<IngestResult> ingest(Collection<Path> paths, IngestListener listener) {
        List<Path> files = paths.stream().flatMap(SampleArchive::files).toList();
        listener.started(files.size());
        List<IngestResult> results = new ArrayList<>();
        for (Path file : files) {
            IngestResult result = add(file);
            results.add(result);
            listener.finished(result);
        }
        return results;
    }

    private static Stream<Path> files(Path path) {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.of(path);
        }
    }

    private IngestResult add(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                return new IngestResult(file, Outcome.FAILED, null, "The file is empty.");
            }
            boolean known = added.put(SampleMinutes.idOf(bytes).sha256(), bytes) != null;
            return new IngestResult(
                    file, known ? Outcome.UNCHANGED : Outcome.ADDED, FIRST.meeting(), bytes.length + " bytes");
        } catch (IOException e) {
            return new IngestResult(file, Outcome.FAILED, null, "There is no such file.");
        }
    }

    @Override
    public void catchUp() {
        check();
    }

    @Override
    public List<IngestResult> rebuild(IngestListener listener) {
        check();
        listener.started(documents.size());
        List<IngestResult> results = documents.stream()
                .map(one -> new IngestResult(Path.of(one.origin()), Outcome.REBUILT, one.meeting(), "read again"))
                .toList();
        results.forEach(listener::finished);
        return results;
    }

    @Override
    public CorrectionState correct(CorrectionEntry entry) {
        check();
        if (entry.correction() == null) {
            throw new IllegalArgumentException("This would change nothing.");
        }
        CorrectionState made = new CorrectionState(
                "c" + (corrections.size() + 1),
                Instant.parse("2021-05-05T12:00:00Z"),
                entry.by(),
                entry.why(),
                entry.correction(),
                null);
        corrections.add(made);
        return made;
    }

    @Override
    public Optional<CorrectionState> undo(CorrectionEntry entry) {
        check();
        Optional<CorrectionState> undone = correction(String.valueOf(entry.undoes()))
                .map(one -> new CorrectionState(
                        one.id(),
                        one.at(),
                        one.by(),
                        one.why(),
                        one.correction(),
                        new CorrectionState.Undone(one.at(), entry.by(), entry.why())));
        undone.ifPresent(one -> corrections.replaceAll(other -> other.id().equals(one.id()) ? one : other));
        return undone;
    }

    @Override
    public Page<CorrectionState> corrections(int limit, @Nullable String cursor) {
        check();
        return page(corrections, limit, cursor);
    }

    @Override
    public Optional<CorrectionState> correction(String id) {
        check();
        return corrections.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Suggestions suggest(String q, int limit) {
        check();
        List<Suggestion> all = List.of(
                new Suggestion("Zoë Lindqvist", Suggestion.Kind.PERSON, 2),
                new Suggestion("lamps", Suggestion.Kind.WORD, 3));
        return new Suggestions(
                q,
                all.stream()
                        .filter(one -> one.text().startsWith(q))
                        .limit(limit)
                        .toList());
    }

    @Override
    public Optional<String> state() {
        return Optional.of(String.valueOf(added.size()));
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        check();
        List<Hit> hits = actions.stream()
                .filter(a -> String.valueOf(a.text()).contains(request.q()))
                .filter(a -> passes(a, request.filters()))
                .map(a -> hit(a, request.q()))
                .toList();
        Page<Hit> page = page(hits, request.limit(), request.cursor());
        Map<String, List<FacetCount>> facets = request.facets().contains(Filter.KIND)
                ? Map.of("kind", List.of(new FacetCount("action", hits.size())))
                : Map.of();
        SearchAnswer.Asked asked = new SearchAnswer.Asked(request.q(), "+" + request.q(), List.of());
        return new SearchAnswer(
                asked,
                new SearchAnswer.Total(page.total(), "eq"),
                page.items(),
                facets,
                hits.isEmpty() ? "lamps" : null,
                page.next());
    }

    /** What was raised by then; nothing of it is told otherwise than now. */
    @Override
    public SearchAnswer search(SearchRequest request, LocalDate asOf) {
        SearchAnswer now = search(request);
        List<Hit> hits = now.hits().stream()
                .filter(hit -> Objects.requireNonNull(hit.meeting().date()).isBefore(asOf.plusDays(1)))
                .toList();
        return new SearchAnswer(
                now.query(), new SearchAnswer.Total(hits.size(), "eq"), hits, now.facets(), now.suggestion(), null);
    }

    private static boolean passes(ActionSummary action, Map<Filter, Set<String>> filters) {
        return filters.getOrDefault(Filter.KIND, Set.of("action")).contains("action")
                && (!filters.containsKey(Filter.MEETING)
                        || filters.get(Filter.MEETING)
                                .contains(action.meeting().id().toString()));
    }

    private static Hit hit(ActionSummary a, String q) {
        String text = String.valueOf(a.text()).replace("dim", "<dim> & \u001b[31mred");
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new Hit(
                HitKind.ACTION,
                a.id().toString(),
                String.valueOf(a.text()),
                1.5,
                a.meeting(),
                a.item(),
                List.of(q.isEmpty() ? escaped : escaped.replace(q, "<mark>" + q + "</mark>")),
                a.status(),
                a.owners(),
                a.supersededBy(),
                a.source(),
                "/actions/HLG/%s/%s".formatted(a.meeting().id().label(), a.id().number()),
                List.of(),
                null);
    }

    @Override
    public Page<MeetingSummary> meetings(int limit, @Nullable String cursor) {
        check();
        return page(List.of(SampleAnswers.secondInShort(), SampleAnswers.firstInShort()), limit, cursor);
    }

    @Override
    public Optional<MeetingDetail> meeting(String id) {
        check();
        MeetingId wanted = MeetingId.parse(id);
        return Stream.of(SampleAnswers.first(), SampleAnswers.second())
                .filter(m -> m.meeting().id().equals(wanted))
                .findFirst();
    }

    @Override
    public Optional<MeetingChanges> changes(String meeting, @Nullable String from, @Nullable String to) {
        check();
        return Optional.of(SampleAnswers.changes())
                .filter(changes -> changes.meeting().equals(MeetingId.parse(meeting)));
    }

    /** From now on the register has so many rows; 0 for those that there are. */
    public void pretend(int rows) {
        pretended = rows;
    }

    /** From now on the register fails once it has been asked for so many rows. */
    public void failAfter(int rows) {
        failAfter = rows;
    }

    /** The most rows of the register that were asked for at once. */
    public int largestLimit() {
        return largestLimit;
    }

    private Page<ActionSummary> pretended(int limit, @Nullable String cursor) {
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        if (from >= failAfter) {
            throw new StoreException("The graph is gone.", null);
        }
        int to = Math.min(pretended, from + limit);
        List<ActionSummary> rows = IntStream.range(from, to)
                .mapToObj(i -> actions.get(i % actions.size()))
                .toList();
        return new Page<>(rows, pretended, to < pretended ? String.valueOf(to) : null);
    }

    @Override
    public Page<ActionSummary> actions(ActionFilter filter, int limit, @Nullable String cursor) {
        check();
        largestLimit = Math.max(largestLimit, limit);
        if (pretended > 0) {
            return pretended(limit, cursor);
        }
        List<ActionSummary> kept = actions.stream()
                .filter(a -> filter.status() == null || filter.status() == a.status())
                .filter(a -> filter.owner() == null || a.owners().contains(filter.owner()))
                .filter(a -> filter.meeting() == null
                        || filter.meeting().equals(a.meeting().id()))
                .filter(a -> filter.overdueOn() == null
                        || (a.due() != null && a.due().isBefore(filter.overdueOn())))
                .filter(a -> a.slips() >= filter.slipped())
                .filter(a -> filter.topics().isEmpty()
                        || (a.item() != null
                                && filter.topics().contains(Slug.of(a.item().title()))))
                .sorted(filter.order() == ActionFilter.Order.MEETING ? (_, _) -> 0 : filter.comparator())
                .toList();
        return page(kept, limit, cursor);
    }

    /** What was raised by then; nothing of it is told otherwise than now. */
    @Override
    public Page<ActionSummary> actions(ActionFilter filter, LocalDate asOf, int limit, @Nullable String cursor) {
        List<ActionSummary> there = actions(filter, actions.size(), null).items().stream()
                .filter(action -> raisedBy(asOf, action))
                .toList();
        return page(there, limit, cursor);
    }

    private static boolean raisedBy(LocalDate day, ActionSummary action) {
        return action.raised() != null && !action.raised().isAfter(day);
    }

    @Override
    public Optional<ActionLife> action(String id, LocalDate asOf) {
        return action(id).filter(life -> raisedBy(asOf, life.action()));
    }

    @Override
    public Optional<Chain> chain(String id, LocalDate asOf) {
        return action(id, asOf).map(life -> SampleAnswers.chain(life.action()));
    }

    @Override
    public Optional<ActionLife> action(String id) {
        check();
        return find(id).map(SampleAnswers::life);
    }

    @Override
    public Optional<Chain> chain(String id) {
        check();
        return find(id).map(SampleAnswers::chain);
    }

    private Optional<ActionSummary> find(String id) {
        ActionId wanted = ActionId.parse(id.matches("\\d.*") ? "HLG " + id : id);
        return actions.stream().filter(a -> a.id().equals(wanted)).findFirst();
    }

    @Override
    public Page<TopicSummary> topics(int limit, @Nullable String cursor) {
        check();
        TopicHistory lamps = SampleAnswers.lamps();
        TopicSummary summary =
                new TopicSummary(lamps.topic(), lamps.name(), lamps.aliases(), 2, FIRST.date(), SECOND.date());
        return page(List.of(summary), limit, cursor);
    }

    @Override
    public Page<TopicSummary> topics(LocalDate asOf, int limit, @Nullable String cursor) {
        List<TopicSummary> then = topics(limit, null).items().stream()
                .filter(topic -> topic.first() != null && !topic.first().isAfter(asOf))
                .toList();
        return page(then, limit, cursor);
    }

    @Override
    public Optional<TopicHistory> topic(String slug) {
        check();
        return Optional.of(SampleAnswers.lamps()).filter(t -> t.topic().equals(slug) || slug.equals("lenses"));
    }

    @Override
    public TopicHistory history(String query) {
        check();
        return query.startsWith("Lamps")
                ? SampleAnswers.lamps()
                : new TopicHistory("nothing", query, List.of(), List.of(), List.of());
    }

    @Override
    public Optional<TopicHistory> topic(String slug, LocalDate asOf) {
        return topic(slug)
                .map(history -> by(asOf, history))
                .filter(history -> !history.entries().isEmpty());
    }

    @Override
    public TopicHistory history(String query, LocalDate asOf) {
        return by(asOf, history(query));
    }

    private static TopicHistory by(LocalDate day, TopicHistory history) {
        return new TopicHistory(
                history.topic(),
                history.name(),
                history.aliases(),
                history.entries().stream()
                        .filter(entry ->
                                !Objects.requireNonNull(entry.meeting().date()).isAfter(day))
                        .toList(),
                history.gaps());
    }

    @Override
    public Page<EntitySummary> modifications(int limit, @Nullable String cursor) {
        check();
        return page(List.of(SampleAnswers.inShort(SampleAnswers.modification())), limit, cursor);
    }

    @Override
    public Optional<EntityThread> modification(String id) {
        check();
        return Optional.of(SampleAnswers.modification()).filter(one -> one.id().equals(id));
    }

    @Override
    public Page<EntitySummary> incidents(int limit, @Nullable String cursor) {
        check();
        return page(List.of(SampleAnswers.inShort(SampleAnswers.incident())), limit, cursor);
    }

    @Override
    public Optional<EntityThread> incident(String id) {
        check();
        return Optional.of(SampleAnswers.incident()).filter(one -> one.id().equals(id));
    }

    @Override
    public Page<EntitySummary> abbreviations(int limit, @Nullable String cursor) {
        check();
        return page(List.of(SampleAnswers.inShort(SampleAnswers.abbreviation())), limit, cursor);
    }

    @Override
    public Optional<EntityThread> abbreviation(String term) {
        check();
        return Optional.of(SampleAnswers.abbreviation()).filter(one -> one.id().equals(term));
    }

    @Override
    public Page<PersonSummary> people(int limit, @Nullable String cursor) {
        check();
        PersonDetail one = SampleAnswers.person();
        PersonSummary summary = new PersonSummary(
                one.person(), one.name(), one.aliases(), one.represented(), 1, 0, FIRST.date(), FIRST.date());
        return page(List.of(summary), limit, cursor);
    }

    @Override
    public Optional<PersonDetail> person(String name) {
        check();
        String merged = Slug.of(name).equals("zoe-bronti") ? "zoe-bronte" : name;
        return Optional.of(SampleAnswers.person()).filter(one -> one.person().equals(merged));
    }

    @Override
    public Page<OrganisationSummary> organisations(int limit, @Nullable String cursor) {
        check();
        OrganisationDetail one = SampleAnswers.organisation();
        OrganisationSummary summary =
                new OrganisationSummary(one.organisation(), one.name(), one.aliases(), 1, one.openActions());
        return page(List.of(summary), limit, cursor);
    }

    @Override
    public Optional<OrganisationDetail> organisation(String name) {
        check();
        return Optional.of(SampleAnswers.organisation())
                .filter(one -> one.organisation().equals(name));
    }

    @Override
    public Optional<Neighbourhood> around(String id, int depth) {
        check();
        return Optional.of(SampleAnswers.around()).filter(_ -> id.contains("HLG 07/01"));
    }

    @Override
    public Page<DocumentSummary> documents(int limit, @Nullable String cursor) {
        check();
        return page(documents, limit, cursor);
    }

    @Override
    public Optional<DocumentSummary> document(String id) {
        check();
        return Stream.concat(documents.stream(), Stream.of(SampleAnswers.DRAFT_OF_FIRST))
                .filter(d -> d.id().sha256().startsWith(id))
                .findFirst();
    }

    @Override
    public byte[] bytes(DocumentSummary document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String text(DocumentSummary document) {
        check();
        return Stream.of(FIRST, SECOND, DRAFT)
                .filter(one -> one.id().equals(document.id()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** Two actions, one of which superseded the other. */
    @Override
    public void export(List<ExportSink> sinks) {
        check();
        NodeName old = new NodeName("Action", List.of(SampleMinutes.OLD.toString()));
        NodeName taking = new NodeName("Action", List.of(SampleMinutes.NEW.toString()));
        try {
            for (ExportSink sink : sinks) {
                sink.node(new ExportNode(old, new TreeMap<>(Map.of("id", SampleMinutes.OLD.toString()))));
                sink.node(new ExportNode(taking, new TreeMap<>(Map.of("id", SampleMinutes.NEW.toString()))));
                sink.edge(new ExportEdge("SUPERSEDES", taking, old, new TreeMap<>(Map.of("confidence", 1.0))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public HealthReport report() {
        check();
        return new HealthReport(List.of(
                new Finding(Finding.Kind.MEETING_GAP, "XYZ_02", "XYZ_02 is not here", "Add its minutes", null)));
    }

    @Override
    public List<PartHealth> health() {
        return failure == null
                ? List.of(new PartHealth("graph", true, "2 documents"))
                : List.of(new PartHealth("graph", false, "Neo4j does not answer."));
    }

    @Override
    public void close() {
        closed = true;
    }

    private void check() {
        if (failure != null) {
            throw failure;
        }
    }

    private static <T> Page<T> page(List<T> all, int limit, @Nullable String cursor) {
        if (cursor != null && !cursor.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("'" + cursor + "' is no cursor; take one from next.");
        }
        int from = cursor == null ? 0 : Math.min(Integer.parseInt(cursor), all.size());
        int to = Math.min(from + limit, all.size());
        return new Page<>(all.subList(from, to), all.size(), to < all.size() ? Integer.toString(to) : null);
    }
}
