package org.minutebook.graph;

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
import org.minutebook.model.Minutes;
import org.minutebook.model.RefusedException;
import org.minutebook.model.StoreException;
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

/**
 * The graph of what minutes say. Facts belong to the document that states them; answers come from the documents that
 * speak for their meeting now. Safe for use by many threads.
 *
 * <p>Every method throws {@link StoreException} where the server can't be reached, and {@link IllegalArgumentException}
 * where a cursor is not one that the same method gave.
 */
public sealed interface MeetingGraph extends AutoCloseable permits Neo4jMeetingGraph {
    /**
     * Opens the graph and brings its schema up to date.
     *
     * @throws StoreException saying in a sentence what is wrong and what to do
     */
    static MeetingGraph open(GraphAddress address) {
        return Neo4jMeetingGraph.open(address);
    }

    /**
     * Makes changes of some documents, in one transaction: all or none. It takes about as long for twenty as for five.
     *
     * @throws RefusedException where the server answers and takes none of it, for something in it is not to its liking
     */
    Changes change(List<? extends DocumentChange> documents);

    /** Writes what a document says, in place of all that it said before. */
    default Changes put(DocumentEntry document, Minutes minutes, long sequence) {
        return change(List.of(new DocumentChange.Put(document, minutes, sequence)));
    }

    /** Takes back what a document says, and nothing that another one says too. */
    default Changes withdraw(DocumentId document, long sequence) {
        return change(List.of(new DocumentChange.Withdraw(document, sequence)));
    }

    /** Takes everything away, also what no document says any more; whoever is killed meanwhile leaves a part. */
    void clear(long sequence);

    /** Sequence of the last committed change, 0 where there was none. */
    long sequence();

    /** All documents, by sequence. */
    List<DocumentSummary> documents();

    /** Those whose id begins so, by sequence. */
    List<DocumentSummary> documentsWithPrefix(String shaPrefix);

    /** The latest document read from there. */
    Optional<DocumentSummary> documentFrom(String origin);

    /** Codes of the committees that minutes are of. */
    Set<String> committees();

    /** By committee, then newest first. */
    Page<MeetingSummary> meetings(int limit, @Nullable String cursor);

    /** All meetings that have minutes here, in no order. */
    List<MeetingRef> held();

    Optional<MeetingDetail> meeting(MeetingId id);

    /** The register, in the filter's order; its topics are slugs of headings. */
    Page<ActionSummary> actions(ActionFilter filter, int limit, @Nullable String cursor);

    /** The register as it was on a day, by its state then; the filter's other days are taken as they are. */
    Page<ActionSummary> actions(ActionFilter filter, LocalDate asOf, int limit, @Nullable String cursor);

    /** The lives of those of these actions that are known, in the order asked for. */
    List<ActionLife> lives(Collection<ActionId> ids);

    /** The same as they were known on a day, from what had been minuted by then. */
    List<ActionLife> lives(Collection<ActionId> ids, LocalDate asOf);

    /** The whole supersession component of an action. */
    Optional<Chain> chain(ActionId id);

    /** The same as it was known on a day; empty where the action was not known yet. */
    Optional<Chain> chain(ActionId id, LocalDate asOf);

    /** By name. */
    List<TopicSummary> topics();

    /** Those that meetings held by a day were about, as their items had headed them by then. */
    List<TopicSummary> topics(LocalDate asOf);

    /** The thread of a topic; summaries are empty, their text is not in the graph. */
    Optional<TopicHistory> topic(String slug);

    /** By number. */
    List<EntitySummary> modifications();

    /** Those that are known of the ones with these keys, as {@link org.minutebook.model.Mention#key} has them. */
    List<EntityThread> modifications(Collection<String> keys);

    /** By number. */
    List<EntitySummary> incidents();

    /** By its key. */
    Optional<EntityThread> incident(String key);

    /** By name. */
    List<PersonSummary> people();

    /** By the slug or any spelling of the name. */
    Optional<PersonDetail> person(String name);

    /** By name. */
    List<OrganisationSummary> organisations();

    /** By the slug or any spelling of the name. */
    Optional<OrganisationDetail> organisation(String name);

    /** Every document that names one of these, in any spelling that has the same slug. */
    Set<DocumentId> speakingOf(NameKind kind, Collection<String> names);

    /** Every document that raises, reviews or names one of these. */
    Set<DocumentId> speakingOf(Collection<ActionId> actions);

    /** Which of these there are, of each kind the one with that id or slug. */
    Set<Neighbourhood.Kind> known(Map<Neighbourhood.Kind, String> ids);

    /** What stands around one, so many edges away or less; empty where there is none. */
    Optional<Neighbourhood> around(Neighbourhood.Kind kind, String id, int depth);

    /** By term, then expansion. */
    List<Abbreviation> abbreviations();

    /** The same as a list for readers, by term. */
    List<EntitySummary> spelledOut();

    /** An abbreviation with every place that spells it out, by its term as printed. */
    Optional<EntityThread> spelledOut(String term);

    /**
     * Hands over the whole graph, once to each sink, while nobody changes it: whoever wants to waits. It is told in an
     * order, and with properties, that follow from what the documents say alone.
     *
     * @throws UncheckedIOException where a sink fails
     */
    void export(List<ExportSink> sinks);

    /** Returns where the server answers. */
    void check();

    @Override
    void close();
}
