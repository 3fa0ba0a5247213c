package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.Version;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.TopicSummary;

/** What a graph does with documents that come, change and go. */
interface WritingContract extends GraphUnderTest {
    @Test
    default void anEmptyGraphAnswersNothing() {
        assertThat(graph().documents()).isEmpty();
        assertThat(graph().committees()).isEmpty();
        assertThat(graph().meetings(20, null)).isEqualTo(new Page<>(List.of(), 0, null));
        assertThat(graph().meeting(MeetingId.parse("OPSG_28"))).isEmpty();
        assertThat(graph().actions(ActionFilter.ALL, 20, null)).isEqualTo(new Page<>(List.of(), 0, null));
        assertThat(graph().lives(List.of(id("OPSG 28/01")))).isEmpty();
        assertThat(graph().lives(List.of())).isEmpty();
        assertThat(graph().chain(id("OPSG 28/01"))).isEmpty();
        assertThat(graph().topics()).isEmpty();
        assertThat(graph().topic("ch-exceptions")).isEmpty();
        assertThat(graph().abbreviations()).isEmpty();
        assertThat(graph().modifications()).isEmpty();
        assertThat(graph().modifications(List.of("SECMP62"))).isEmpty();
        assertThat(graph().incidents()).isEmpty();
        assertThat(graph().people()).isEmpty();
        assertThat(graph().organisations()).isEmpty();
        assertThat(graph().organisation("dcc")).isEmpty();
        assertThat(graph().person("dave-warner")).isEmpty();
        assertThat(graph().incident("INC503961")).isEmpty();
        assertThat(size()).containsOnly(0L);
        graph().check();
    }

    @Test
    default void theSameMinutesTwiceAreThereOnce() {
        Minutes minutes = rich("OPSG_28").build();
        graph().put(entry(minutes), minutes, 7);
        List<Object> told = everything();
        List<Long> size = size();

        Changes second = graph().put(entry(minutes), minutes, 7);

        assertThat(everything()).isEqualTo(told);
        assertThat(size()).isEqualTo(size);
        assertThat(second).isEqualTo(new Changes(Set.of(), Set.of(), Set.of(), Set.of()));
        graph().put(entry(minutes), minutes, 8);
        assertThat(graph().documents()).extracting(DocumentSummary::sequence).containsExactly(8L);
    }

    @Test
    default void newFactsOfADocumentTakeThePlaceOfItsOldOnes() {
        put(rich("OPSG_28").build());
        Minutes poorer = MinutesBuilder.of("OPSG_28")
                .item("9", "Forecasts")
                .raised("OPSG 28/09", "9", "Look ahead", "DCC")
                .build();

        Changes changes = put(poorer);

        assertThat(changes.actions()).contains(id("OPSG 28/01"), id("OPSG 27/01"), id("OPSG 28/09"));
        assertThat(changes.nowCurrent()).containsExactly(poorer.document());
        assertThat(changes.noLongerCurrent()).isEmpty();
        assertThat(register()).containsExactly("OPSG 28/09");
        assertThat(graph().topics()).extracting(TopicSummary::topic).containsExactly("forecasts");
        assertThat(graph().abbreviations()).isEmpty();
        assertThat(graph().documents()).hasSize(1);
    }

    @Test
    default void aDocumentReadAnewAsAnotherMeetingLeavesTheFirst() {
        put(MinutesBuilder.of("OPSG_28", "scan")
                .raised("OPSG 28/01", null, "Look")
                .build());
        put(MinutesBuilder.of("OPSG_29", "scan")
                .raised("OPSG 29/01", null, "Look")
                .build());

        assertThat(meetings()).containsExactly("OPSG_29");
        assertThat(register()).containsExactly("OPSG 29/01");
    }

    @Test
    default void withdrawingADocumentLeavesWhatOthersSay() {
        Minutes second = rich("OPSG_29").supersedes("OPSG 29/01", "OPSG 28/01").build();
        put(second);
        List<Object> before = everything();
        List<Long> size = size();
        Minutes first = rich("OPSG_28").build();
        put(first);

        Changes changes = graph().withdraw(first.document(), 4321);

        assertThat(changes.actions()).contains(id("OPSG 28/01"));
        assertThat(changes.noLongerCurrent()).containsExactly(first.document());
        assertThat(everything()).isEqualTo(before);
        assertThat(size()).isEqualTo(size);
        assertThat(graph().sequence()).isEqualTo(4321);
    }

    @Test
    default void nothingIsLeftWhenTheLastDocumentGoes() {
        Minutes minutes = rich("OPSG_28").build();
        put(minutes);
        graph().withdraw(minutes.document(), nextSequence());

        assertThat(size()).containsOnly(0L);
        assertThat(graph().withdraw(minutes.document(), nextSequence()).actions())
                .isEmpty();
    }

    @Test
    default void aFinalWinsOverADraftUntilItIsWithdrawn() {
        Minutes draft = MinutesBuilder.of("OPSG_28", "draft")
                .version(Version.DRAFT)
                .raised("OPSG 28/01", null, "Draft words")
                .raised("OPSG 28/02", null, "Dropped later")
                .build();
        Minutes last = MinutesBuilder.of("OPSG_28", "final")
                .version(Version.FINAL)
                .raised("OPSG 28/01", null, "Final words")
                .build();
        put(draft);
        List<Object> alone = everything();

        Changes won = put(last);
        assertThat(won.nowCurrent()).containsExactly(last.document());
        assertThat(won.noLongerCurrent()).containsExactly(draft.document());
        assertThat(won.actions()).contains(id("OPSG 28/01"), id("OPSG 28/02"));
        assertThat(summary("OPSG 28/01").text()).isEqualTo("Final words");
        assertThat(register()).containsExactly("OPSG 28/01");
        assertThat(graph().chain(id("OPSG 28/02"))).isEmpty();
        assertThat(graph().meeting(MeetingId.parse("OPSG_28")).orElseThrow().documents())
                .extracting(DocumentSummary::id, DocumentSummary::current)
                .containsExactly(tuple(last.document(), true), tuple(draft.document(), false));

        Changes draftAgain = put(draft);
        assertThat(draftAgain.nowCurrent()).isEmpty();
        assertThat(summary("OPSG 28/01").text()).isEqualTo("Final words");

        Changes back = graph().withdraw(last.document(), nextSequence());
        assertThat(back.nowCurrent()).containsExactly(draft.document());
        assertThat(back.noLongerCurrent()).containsExactly(last.document());
        assertThat(register()).containsExactly("OPSG 28/01", "OPSG 28/02");
        assertThat(withoutDocuments(everything())).isEqualTo(withoutDocuments(alone));
    }

    @Test
    default void ofTwoDraftsTheOneThatMoreWasReadInSpeaksWhicheverCameFirst() {
        Minutes clean = MinutesBuilder.of("OPSG_28", "a")
                .raised("OPSG 28/01", null, "Clean")
                .raised("OPSG 28/02", null, "Clean too")
                .build();
        Minutes torn = MinutesBuilder.of("OPSG_28", "b")
                .raised("OPSG 28/01", null, "Torn")
                .build();
        put(clean);
        put(torn);
        assertThat(summary("OPSG 28/01").text()).isEqualTo("Clean");

        graph().withdraw(clean.document(), nextSequence());
        assertThat(summary("OPSG 28/01").text()).isEqualTo("Torn");
        put(clean);
        assertThat(summary("OPSG 28/01").text()).isEqualTo("Clean");
    }

    @Test
    default void aDocumentThatIsNoMinutesIsNoted() {
        DocumentId letter = MinutesBuilder.document("letter");
        Diagnostic why = new Diagnostic(Diagnostic.Kind.SOURCE, "No meeting is named here", null);
        DocumentEntry entry = new DocumentEntry(letter, "letter.txt", "/in/letter.txt", "text/plain", 3);
        graph().change(List.of(new DocumentChange.Note(entry, List.of(why), nextSequence())));

        assertThat(graph().documents()).singleElement().satisfies(document -> {
            assertThat(document.meeting()).isNull();
            assertThat(document.current()).isFalse();
            assertThat(document.diagnostics()).containsExactly(why);
        });
        assertThat(meetings()).isEmpty();
    }

    @Test
    default void documentsAreFoundByIdAndOrigin() {
        Minutes first = MinutesBuilder.of("OPSG_28", "a").puzzled("Two dates").build();
        Minutes second =
                MinutesBuilder.of("OPSG_28", "b").item("4", "CH Exceptions").build();
        graph().put(
                        new DocumentEntry(first.document(), "28.md", "/in/28.md", "text/markdown", 12),
                        first,
                        nextSequence());
        graph().put(
                        new DocumentEntry(second.document(), "28.md", "/in/28.md", "text/markdown", 13),
                        second,
                        nextSequence());

        assertThat(graph().documents())
                .extracting(DocumentSummary::id)
                .containsExactly(first.document(), second.document());
        assertThat(graph().documents().getFirst().diagnostics()).isEqualTo(first.diagnostics());
        assertThat(graph().documentFrom("/in/28.md")).get().satisfies(document -> {
            assertThat(document.id()).isEqualTo(second.document());
            assertThat(document.size()).isEqualTo(13);
            assertThat(document.current()).isTrue();
        });
        assertThat(graph().documentFrom("/in/29.md")).isEmpty();
        assertThat(graph().documentsWithPrefix(first.document().sha256().substring(0, 12)))
                .extracting(DocumentSummary::id)
                .containsExactly(first.document());
    }
}
