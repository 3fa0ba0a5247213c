package org.minutebook.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.Version;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Page;

/** A graph and what tests ask of it again and again. */
interface GraphUnderTest {
    MeetingGraph graph();

    /** Numbers of nodes and edges in the store, the archive's own node left out. */
    List<Long> size();

    @BeforeEach
    default void empty() {
        graph().documents().forEach(document -> graph().withdraw(document.id(), nextSequence()));
    }

    /** Minutes with a fact of every kind. */
    default MinutesBuilder rich(String meeting) {
        String own = meeting.replace('_', ' ');
        return MinutesBuilder.of(meeting)
                .on("2020-01-07")
                .version(Version.FINAL)
                .attended("Dave Warner", "Large Suppliers", Role.MEMBER)
                .item("4", "CH Exceptions")
                .raised(own + "/01", "4", "The DCC to count exceptions.", "DCC")
                .reviewed("OPSG 27/01", ReviewStatus.OPEN, "2020-01-01", "2020-02-02")
                .decided("NOTED", "the update", "4")
                .mentioned(MentionKind.INCIDENT, "INC000000503961", "4")
                .mentioned(MentionKind.MODIFICATION, "SECMP0062", "4")
                .mentioned(MentionKind.MEETING, "OPSG_12", "4")
                .mentioned(MentionKind.ACTION, "OPSG 12/01", "4")
                .supersedes(own + "/01", "OPSG 26/05")
                .linked(LinkKind.RELATES_TO, own + "/01", "OPSG 26/06", "linked to")
                .defined("CH", "Communications Hub")
                .puzzled("Two dates");
    }

    default Changes put(Minutes minutes) {
        return graph().put(entry(minutes), minutes, nextSequence());
    }

    default DocumentEntry entry(Minutes minutes) {
        String name = minutes.document().sha256().substring(0, 8) + ".md";
        return new DocumentEntry(minutes.document(), name, "/in/" + name, "text/markdown", 100);
    }

    default Tuple tuple(@Nullable Object... values) {
        return Tuple.tuple(values);
    }

    default ActionId id(String action) {
        return ActionId.parse(action);
    }

    default ActionLife life(String action) {
        return graph().lives(List.of(id(action))).getFirst();
    }

    default ActionSummary summary(String action) {
        return life(action).action();
    }

    default Chain chain(String action) {
        return graph().chain(id(action)).orElseThrow();
    }

    default List<String> names(Chain chain) {
        return chain.nodes().stream().map(node -> node.id().toString()).toList();
    }

    default List<String> meetings() {
        return paged(cursor -> graph().meetings(2, cursor)).stream()
                .map(meeting -> meeting.id().toString())
                .toList();
    }

    default List<String> register() {
        return listed(ActionFilter.ALL);
    }

    default List<String> listed(ActionFilter filter) {
        return paged(cursor -> graph().actions(filter, 2, cursor)).stream()
                .map(action -> action.id().toString())
                .toList();
    }

    default <T> List<T> paged(Function<@Nullable String, Page<T>> pages) {
        List<T> rows = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<T> page = pages.apply(cursor);
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    /** All answers that the graph has. */
    default List<Object> everything() {
        List<Object> answers = new ArrayList<>();
        answers.add(graph().documents());
        answers.add(graph().topics());
        answers.add(graph().abbreviations());
        answers.add(graph().modifications());
        answers.add(graph().incidents());
        answers.add(graph().people());
        answers.add(graph().organisations());
        answers.add(graph().organisation("DCC"));
        answers.add(graph().person("Dave Warner"));
        answers.add(graph().modifications(List.of("SECMP0062")));
        answers.add(graph().incident("INC000000503961"));
        graph().topics().forEach(topic -> answers.add(graph().topic(topic.topic())));
        for (MeetingSummary meeting : graph().meetings(100, null).items()) {
            answers.add(graph().meeting(meeting.id()));
        }
        for (ActionSummary action : graph().actions(ActionFilter.ALL, 100, null).items()) {
            answers.add(graph().lives(List.of(action.id())));
            answers.add(graph().chain(action.id()));
        }
        return answers;
    }

    /** Answers without the documents' own, whose sequence is another after each change. */
    default List<Object> withoutDocuments(List<Object> answers) {
        return answers.stream()
                .map(Object::toString)
                .map(answer -> answer.replaceAll("sequence=\\d+", ""))
                .<Object>map(answer -> answer)
                .toList();
    }

    /** Of the change to make. */
    default long nextSequence() {
        return graph().sequence() + 1;
    }
}
