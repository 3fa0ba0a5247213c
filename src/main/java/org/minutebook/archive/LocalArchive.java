package org.minutebook.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.graph.GraphAddress;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.StoreException;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.HealthReport;
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
import org.minutebook.model.answer.Suggestions;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.NameKind;
import org.minutebook.model.export.ExportSink;
import org.minutebook.parse.CommitteeProfile;
import org.minutebook.search.IndexState;

/** The archive of a data folder on this machine; its graph may be elsewhere. */
final class LocalArchive implements Archive {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12,64}");

    private final Stores stores;
    private final Topics topics;
    private final Registers registers;
    private final Histories histories;
    private final Spelled spelled;
    private final StoresState state;

    LocalArchive(Path folder, GraphAddress address) {
        this.stores = new Stores(folder, address);
        this.topics = new Topics(stores);
        this.registers = new Registers(stores, topics);
        this.histories = new Histories(stores, topics);
        this.state = new StoresState(stores);
        this.spelled = new Spelled(() -> graph().committees(), stores.reader());
    }

    private MeetingGraph graph() {
        return stores.graph();
    }

    @Override
    public List<IngestResult> ingest(Collection<Path> paths, IngestListener listener) {
        try {
            return new Ingest(stores, listener).run(paths);
        } finally {
            state.forget();
        }
    }

    @Override
    public void addCommittees(List<Path> files) {
        List<CommitteeProfile> profiles = Committees.read(files);
        try {
            new Ingest(stores, IngestListener.SILENT).adopt(profiles);
        } finally {
            state.forget();
        }
    }

    @Override
    public void catchUp() {
        if (stores.corrections().isPending() || stores.index().state(graph().sequence()) != IndexState.OK) {
            new Ingest(stores, IngestListener.SILENT).run(List.of());
        }
    }

    @Override
    public List<IngestResult> rebuild(IngestListener listener) {
        try {
            return new Ingest(stores, listener).rebuild();
        } finally {
            state.forget();
        }
    }

    @Override
    public CorrectionState correct(CorrectionEntry entry) {
        try {
            return new Correcting(stores).correct(entry);
        } finally {
            state.forget();
        }
    }

    @Override
    public Optional<CorrectionState> undo(CorrectionEntry entry) {
        try {
            return new Correcting(stores).undo(entry);
        } finally {
            state.forget();
        }
    }

    @Override
    public Page<CorrectionState> corrections(int limit, @Nullable String cursor) {
        return Listing.page(stores.corrections().all(), CorrectionState::id, limit, cursor);
    }

    @Override
    public Optional<CorrectionState> correction(String id) {
        return stores.corrections().find(id);
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        return stores.index().search(request);
    }

    @Override
    public SearchAnswer search(SearchRequest request, LocalDate asOf) {
        return stores.index().search(request, asOf, new PastActions(graph(), asOf));
    }

    @Override
    public Suggestions suggest(String q, int limit) {
        return stores.index().suggest(q, limit);
    }

    @Override
    public Page<MeetingSummary> meetings(int limit, @Nullable String cursor) {
        return graph().meetings(limit, cursor);
    }

    @Override
    public Optional<MeetingDetail> meeting(String id) {
        MeetingId meeting = spelled.meeting(id);
        return graph().meeting(meeting)
                .map(detail -> detail.withMended(
                        Corrected.mended(meeting, stores.corrections().holding())));
    }

    @Override
    public Optional<MeetingChanges> changes(String meeting, @Nullable String from, @Nullable String to) {
        return new Comparisons(stores).of(spelled.meeting(meeting), from, to);
    }

    @Override
    public Page<ActionSummary> actions(ActionFilter filter, int limit, @Nullable String cursor) {
        return registers.page(filter, null, limit, cursor);
    }

    @Override
    public Optional<ActionLife> action(String id) {
        ActionId action = spelled.action(id);
        return graph().lives(List.of(action)).stream().findFirst();
    }

    @Override
    public Page<ActionSummary> actions(ActionFilter filter, LocalDate asOf, int limit, @Nullable String cursor) {
        return registers.page(filter, asOf, limit, cursor);
    }

    @Override
    public Optional<ActionLife> action(String id, LocalDate asOf) {
        return graph().lives(List.of(spelled.action(id)), asOf).stream().findFirst();
    }

    @Override
    public Optional<Chain> chain(String id) {
        return graph().chain(spelled.action(id));
    }

    @Override
    public Optional<Chain> chain(String id, LocalDate asOf) {
        return graph().chain(spelled.action(id), asOf);
    }

    @Override
    public Page<TopicSummary> topics(int limit, @Nullable String cursor) {
        return Listing.page(topics.all(), TopicSummary::topic, limit, cursor);
    }

    @Override
    public Page<TopicSummary> topics(LocalDate asOf, int limit, @Nullable String cursor) {
        return Listing.page(topics.all(asOf), TopicSummary::topic, limit, cursor);
    }

    @Override
    public Optional<TopicHistory> topic(String slug) {
        return histories.topic(slug, null);
    }

    @Override
    public TopicHistory history(String query) {
        return histories.history(query, null);
    }

    @Override
    public Optional<TopicHistory> topic(String slug, LocalDate asOf) {
        return histories.topic(slug, asOf);
    }

    @Override
    public TopicHistory history(String query, LocalDate asOf) {
        return histories.history(query, asOf);
    }

    @Override
    public Page<EntitySummary> modifications(int limit, @Nullable String cursor) {
        return Listing.page(graph().modifications(), EntitySummary::id, limit, cursor);
    }

    @Override
    public Optional<EntityThread> modification(String id) {
        return spelled.modification(id, graph()::modifications);
    }

    @Override
    public Page<EntitySummary> incidents(int limit, @Nullable String cursor) {
        return Listing.page(graph().incidents(), EntitySummary::id, limit, cursor);
    }

    @Override
    public Optional<EntityThread> incident(String id) {
        return graph().incident(Spelled.incident(id));
    }

    @Override
    public Page<EntitySummary> abbreviations(int limit, @Nullable String cursor) {
        return Listing.page(graph().spelledOut(), EntitySummary::id, limit, cursor);
    }

    @Override
    public Optional<EntityThread> abbreviation(String term) {
        return graph().spelledOut(term).or(() -> graph().spelledOut(term.toUpperCase(Locale.ROOT)));
    }

    @Override
    public Page<PersonSummary> people(int limit, @Nullable String cursor) {
        return Listing.page(graph().people(), PersonSummary::person, limit, cursor);
    }

    @Override
    public Optional<PersonDetail> person(String name) {
        return graph().person(named(NameKind.PERSON, name)).map(namesakes()::suggested);
    }

    @Override
    public Page<OrganisationSummary> organisations(int limit, @Nullable String cursor) {
        return Listing.page(graph().organisations(), OrganisationSummary::organisation, limit, cursor);
    }

    @Override
    public Optional<OrganisationDetail> organisation(String name) {
        return graph().organisation(named(NameKind.ORGANISATION, name)).map(namesakes()::suggested);
    }

    private Namesakes namesakes() {
        return new Namesakes(graph(), stores.corrections().holding());
    }

    /** What corrections make of a name. */
    private String named(NameKind of, String name) {
        return Corrected.name(of, name, stores.corrections().holding());
    }

    @Override
    public Optional<Neighbourhood> around(String id, int depth) {
        return new Surroundings(this, stores, spelled).around(id, depth);
    }

    @Override
    public Page<DocumentSummary> documents(int limit, @Nullable String cursor) {
        return Listing.page(graph().documents(), document -> document.id().sha256(), limit, cursor);
    }

    @Override
    public Optional<DocumentSummary> document(String id) {
        String digits = id.strip().toLowerCase(Locale.ROOT);
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no document's id; one is the 64 hex digits of its SHA-256, or the first 12 or more"
                            .formatted(id));
        }
        List<DocumentSummary> found = graph().documentsWithPrefix(digits);
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "%d documents' ids begin with %s; give more digits".formatted(found.size(), digits));
        }
        return found.stream().findFirst();
    }

    @Override
    public byte[] bytes(DocumentSummary document) {
        return stores.documents().bytes(document.id());
    }

    @Override
    public String text(DocumentSummary document) {
        return stores.reread(document.id(), document.name()).text().text();
    }

    @Override
    public void export(List<ExportSink> sinks) {
        graph().export(sinks);
    }

    @Override
    public HealthReport report() {
        return HealthReports.of(stores);
    }

    @Override
    public Optional<String> state() {
        return state.now();
    }

    @Override
    public List<PartHealth> health() {
        return List.of(
                health("graph", () -> {
                    graph().check();
                    return "sequence " + graph().sequence();
                }),
                health(
                        "index",
                        () -> stores.index().state(graph().sequence()) + ", sequence "
                                + stores.index().sequence()),
                health("documents", () -> {
                    if (!Files.isDirectory(stores.folder()) || !Files.isReadable(stores.folder())) {
                        throw new StoreException("The data folder " + stores.folder() + " can't be read", null);
                    }
                    return "in " + stores.folder();
                }));
    }

    private static PartHealth health(String part, Supplier<String> question) {
        try {
            return new PartHealth(part, true, question.get());
        } catch (StoreException e) {
            return new PartHealth(part, false, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        stores.close();
    }
}
