package org.minutebook.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.graph.GraphAddress;
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
import org.minutebook.model.export.ExportSink;

/**
 * The archive of a data folder: add documents, ask questions. Safe for use by many threads; several processes may open
 * one folder, of which one at a time writes.
 *
 * <p>Ids are taken in any spelling that the contract accepts. An id that can't be one is an {@link
 * IllegalArgumentException} whose message says what one looks like; one that names nothing here is an empty answer. A
 * store that fails is a {@link org.minutebook.model.StoreException}.
 */
public interface Archive extends AutoCloseable {
    /**
     * Opens the archive in a data folder. Nothing is read or started until it is needed.
     *
     * @param folder made when the first document is added
     * @param graph where its graph is, as {@link GraphAddress.Embedded} in the folder itself
     */
    static Archive open(Path folder, GraphAddress graph) {
        return new LocalArchive(folder.toAbsolutePath().normalize(), graph);
    }

    /**
     * Adds files and folders (recursively). Each file ends in one result; a bad one never stops the others. The same
     * bytes again change nothing; other bytes at the path of an earlier document take its place.
     */
    List<IngestResult> ingest(Collection<Path> paths, IngestListener listener);

    /**
     * Adds profiles of committees, which the data folder keeps, and reads those documents again that are theirs.
     *
     * @param files in YAML; one with the code of a committee that is known takes its place
     * @throws IllegalArgumentException with a line for each thing that is wrong in any of them; then none is added
     */
    void addCommittees(List<Path> files);

    /**
     * Brings the index to where the graph is, where a crash, a lost folder or another version of the program left it
     * behind. Searches are answered from what is there meanwhile. Takes as long as reading all documents again; no time
     * where nothing is behind.
     */
    void catchUp();

    /**
     * Makes graph and index anew from the documents that are kept, in the order in which they were added; to the same
     * content, but for what an earlier version of the program left out or another program spoilt. Meanwhile answers are
     * incomplete, while searches see the index as it was. Each document ends in one result.
     */
    List<IngestResult> rebuild(IngestListener listener);

    /**
     * Keeps a correction and applies it, to all that is here and all that comes.
     *
     * @throws IllegalArgumentException where it would change nothing
     */
    CorrectionState correct(CorrectionEntry entry);

    /**
     * Takes a correction back, as if it had never been made; empty where there is none with this id.
     *
     * @throws IllegalArgumentException where it was taken back before
     */
    Optional<CorrectionState> undo(CorrectionEntry entry);

    /** In the order in which they were made, those that were undone among them. */
    Page<CorrectionState> corrections(int limit, @Nullable String cursor);

    Optional<CorrectionState> correction(String id);

    SearchAnswer search(SearchRequest request);

    /** As of a day: meetings held by then, and the actions as they stood. */
    SearchAnswer search(SearchRequest request, LocalDate asOf);

    /** At most so many completions of what was typed so far, each of which finds something. */
    Suggestions suggest(String q, int limit);

    /** Newest first. */
    Page<MeetingSummary> meetings(int limit, @Nullable String cursor);

    Optional<MeetingDetail> meeting(String id);

    /**
     * What changed between two documents of a meeting; empty where it has fewer than two here.
     *
     * @param from SHA-256 of the earlier document or the first digits of it, null for the one that would speak for the
     *     meeting next
     * @param to the later one, null for the one that speaks for the meeting
     */
    Optional<MeetingChanges> changes(String meeting, @Nullable String from, @Nullable String to);

    /** The register, in the filter's order; owner and topics by any name that they have or had. */
    Page<ActionSummary> actions(ActionFilter filter, int limit, @Nullable String cursor);

    /**
     * The register as it was on a day, from what had been minuted by then: meetings held later count only for what their
     * rows date themselves, which is when an action was raised, closed and reopened.
     */
    Page<ActionSummary> actions(ActionFilter filter, LocalDate asOf, int limit, @Nullable String cursor);

    /** Also takes {@code 28/01} where one committee is loaded. */
    Optional<ActionLife> action(String id);

    /** As it was on a day; empty where it was not known yet. */
    Optional<ActionLife> action(String id, LocalDate asOf);

    /** Also takes {@code 28/01} where one committee is loaded. */
    Optional<Chain> chain(String id);

    /** As it was on a day; empty where the action was not known yet. */
    Optional<Chain> chain(String id, LocalDate asOf);

    /** By name. */
    Page<TopicSummary> topics(int limit, @Nullable String cursor);

    /** As of a day: those that meetings held by then were about. */
    Page<TopicSummary> topics(LocalDate asOf, int limit, @Nullable String cursor);

    /** The history of a topic by its slug or any alias of it. */
    Optional<TopicHistory> topic(String slug);

    /** As of a day: entries of meetings held by then, actions as they stood; empty where none was about it. */
    Optional<TopicHistory> topic(String slug, LocalDate asOf);

    /** The history of a topic named in the query, else of whatever the query finds. */
    TopicHistory history(String query);

    /** As of a day. */
    TopicHistory history(String query, LocalDate asOf);

    /** By number. */
    Page<EntitySummary> modifications(int limit, @Nullable String cursor);

    /** Takes {@code MP062} and {@code SECMP62} for {@code SECMP0062}. */
    Optional<EntityThread> modification(String id);

    /** By number. */
    Page<EntitySummary> incidents(int limit, @Nullable String cursor);

    /** Also without the zeros that its number begins with. */
    Optional<EntityThread> incident(String id);

    /** By term; the title is what most minutes say that it stands for, the aliases what others say. */
    Page<EntitySummary> abbreviations(int limit, @Nullable String cursor);

    /** By the term as printed, or in capitals. */
    Optional<EntityThread> abbreviation(String term);

    /** By name. */
    Page<PersonSummary> people(int limit, @Nullable String cursor);

    /** By the slug or any spelling of the name. */
    Optional<PersonDetail> person(String name);

    /** By name. */
    Page<OrganisationSummary> organisations(int limit, @Nullable String cursor);

    /** By the slug or any spelling of the name. */
    Optional<OrganisationDetail> organisation(String name);

    /**
     * What stands around a thing in the graph: an action, a meeting, a topic, a person, an organisation, a modification, an
     * incident or a document.
     *
     * @param id in any spelling, or the key of a node, {@code person:dave-warner}, where several have one name
     * @param depth at most so many edges away, 1 to {@link Neighbourhood#MOST_DEPTH}
     */
    Optional<Neighbourhood> around(String id, int depth);

    /** In the order in which they were added. */
    Page<DocumentSummary> documents(int limit, @Nullable String cursor);

    /** By its SHA-256, or the first twelve digits or more of it where they are unambiguous. */
    Optional<DocumentSummary> document(String id);

    /** The original bytes of a document that {@link #document} found. */
    byte[] bytes(DocumentSummary document);

    /** The text that evidence offsets count in. */
    String text(DocumentSummary document);

    /**
     * Hands over the whole graph, once to each sink, in an order and with properties that follow from the documents alone:
     * whatever order they came in, it is the same. Whoever would change the graph meanwhile waits.
     *
     * @throws java.io.UncheckedIOException where a sink fails
     */
    void export(List<ExportSink> sinks);

    /** What is doubtful about the data. Reads every document again: seconds in a large archive. */
    HealthReport report();

    /**
     * A short text that is another one after each change of what the archive holds, as soon as {@link #search} sees the
     * change; at most a quarter of a second late where another process made it. Empty while that can't be told.
     */
    Optional<String> state();

    /** The state of each part, asked now. */
    List<PartHealth> health();

    @Override
    void close();
}
