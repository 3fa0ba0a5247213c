package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.graph.GraphAddress;
import org.minutebook.model.ActionId;
import org.minutebook.model.Basis;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.StoreException;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SimilarName;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.Field;
import org.minutebook.model.correction.NameKind;

/** What people judge stands, whatever is added or made anew, until they take it back; then it leaves no trace. */
class CorrectionsIT {
    private static final String FIRST = """
            # Harbour Lights Group Meeting 1

            Date: 2 March 2021

            Attendees: Zoe Bronte (Keepers), Ann Tarn (Owners)

            ## 1. Lamps

            **ACTION HLG 01/01:** The Keepers to count the dim lamps.
            """;
    private static final String SECOND = """
            # Harbour Lights Group Meeting 2

            Date: 6 April 2021

            Attendees: Zoe Bront\u00eb-Lund (Keepers), Ann Tarn (Owners)

            ## 1. Lamps

            The count under HLG 01/01 was late; this action is superseded by HLG 02/01.

            **ACTION HLG 02/01:** The Keepers to replace the dim lamps.
            """;

    private Path data;
    private Path minutes;
    private Archive archive;
    private String before;

    @BeforeEach
    void fill(@TempDir Path temporary) throws IOException {
        data = temporary.resolve("data");
        minutes = Files.createDirectory(temporary.resolve("minutes"));
        Files.writeString(minutes.resolve("one.md"), FIRST);
        Files.writeString(minutes.resolve("two.md"), SECOND);
        archive = opened();
        archive.ingest(List.of(minutes), IngestListener.SILENT);
        before = exported();
    }

    private Archive opened() {
        return Archive.open(data, new GraphAddress.Embedded(data.resolve("neo4j")));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private String exported() throws IOException {
        return AnyOrderIT.exported(archive::export);
    }

    private CorrectionState correct(Correction correction) {
        return archive.correct(CorrectionEntry.of(correction, "Ann", "I was there"));
    }

    private static ActionId action(String id) {
        return ActionId.parse(id);
    }

    private ActionSummary summary(String id) {
        return archive.action(id).orElseThrow().action();
    }

    @Test
    void judgementsStandThroughARebuildAndUndoneLeaveNoTrace() throws IOException {
        CorrectionState merged = correct(Correction.merge(NameKind.PERSON, "Zoe Bront\u00eb-Lund", "Zoe Bronte"));
        CorrectionState rejected =
                correct(Correction.link(false, LinkKind.SUPERSEDES, action("HLG 02/01"), action("HLG 01/01")));
        assertJudged();
        String judged = exported();

        archive.rebuild(IngestListener.SILENT);
        assertJudged();
        assertThat(exported()).isEqualTo(judged);
        archive.close();
        archive = opened();
        archive.ingest(List.of(minutes), IngestListener.SILENT);
        assertJudged();

        archive.undo(CorrectionEntry.undoing(merged.id(), "Ben", "They are two"));
        assertThat(archive.person("Zoe Bront\u00eb-Lund")).isPresent();
        archive.undo(CorrectionEntry.undoing(rejected.id(), "Ben", null));
        assertThat(exported()).isEqualTo(before);
        archive.rebuild(IngestListener.SILENT);
        assertThat(exported()).isEqualTo(before);
        assertThat(archive.corrections(20, null).items())
                .extracting(CorrectionState::id, CorrectionState::holds, CorrectionState::by)
                .containsExactly(tuple("c1", false, "Ann"), tuple("c2", false, "Ann"));
        assertThat(Files.readAllLines(data.resolve("corrections.jsonl"))).hasSize(4);
    }

    private void assertJudged() {
        PersonDetail zoe = archive.person("zoe-bronte").orElseThrow();
        assertThat(zoe.attended()).isEqualTo(2);
        assertThat(archive.person("Zoe Bront\u00eb-Lund"))
                .as("asked for by the other spelling")
                .contains(zoe);
        assertThat(zoe.attendance())
                .extracting(there -> there.as().basis())
                .containsExactly(Basis.STATED, Basis.CORRECTED);
        assertThat(zoe.attendance().getLast().as().evidence().quote()).contains("Lund");
        assertThat(archive.people(20, null).items()).hasSize(2);
        assertThat(archive.chain("HLG 01/01").orElseThrow().edges()).isEmpty();
        assertThat(summary("HLG 01/01").status()).isEqualTo(StatusNow.OPEN);
        assertThat(archive.search(SearchRequest.of("HLG 01/01"))
                        .hits()
                        .getFirst()
                        .status())
                .isEqualTo(StatusNow.OPEN);
    }

    /** Of minutes that come when it was made long ago, too. */
    @Test
    void aJudgementHoldsForWhatIsAddedLater() throws IOException {
        correct(Correction.merge(NameKind.PERSON, "Zoe Bront\u00eb-Lund", "Zoe Bronte"));
        Files.writeString(
                minutes.resolve("three.md"),
                SECOND.replace("Meeting 2", "Meeting 3")
                        .replace("6 April", "4 May")
                        .replace("02/01", "03/01"));
        archive.ingest(List.of(minutes), IngestListener.SILENT);

        assertThat(archive.person("Zoe Bronte").orElseThrow().attended()).isEqualTo(3);
    }

    @Test
    void aLinkThatWasAcceptedIsToldFromOneThatThePageStates() throws IOException {
        assertThat(archive.chain("HLG 01/01").orElseThrow().edges())
                .extracting(ChainEdge::basis)
                .containsExactly(Basis.STATED);
        correct(Correction.link(false, LinkKind.SUPERSEDES, action("HLG 02/01"), action("HLG 01/01")));
        CorrectionState accepted =
                correct(Correction.link(true, LinkKind.SUPERSEDES, action("HLG 02/01"), action("HLG 01/01")));

        assertThat(archive.chain("HLG 01/01").orElseThrow().edges())
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.basis()).isEqualTo(Basis.CORRECTED);
                    assertThat(edge.evidence().quote()).contains("superseded by HLG 02/01");
                });
        assertThat(exported()).contains("\"basis\":\"CORRECTED\"");
        archive.undo(CorrectionEntry.undoing(accepted.id(), "Ann", null));
        assertThat(archive.chain("HLG 01/01").orElseThrow().edges()).isEmpty();
    }

    @Test
    void fieldsAreMendedWhereAMeetingTellsThem() throws IOException {
        correct(Correction.mend(action("HLG 01/01"), null, Field.OWNER, "Owners"));
        CorrectionState dated = correct(Correction.mend(MeetingId.parse("HLG_01"), Field.DATE, "2021-03-09"));

        assertThat(summary("HLG 01/01").owners()).containsExactly("Owners");
        assertThat(summary("HLG 01/01").basis()).isEqualTo(Basis.CORRECTED);
        assertThat(summary("HLG 02/01").basis()).isEqualTo(Basis.STATED);
        assertThat(archive.topic("lamps").orElseThrow().entries().stream().flatMap(entry -> entry.actions().stream()))
                .extracting(TopicAction::id, TopicAction::basis)
                .containsExactly(tuple(action("HLG 01/01"), Basis.CORRECTED), tuple(action("HLG 02/01"), Basis.STATED));
        assertThat(archive.search(SearchRequest.of("HLG 01/01"))
                        .hits()
                        .getFirst()
                        .basis())
                .isEqualTo(Basis.CORRECTED);
        assertThat(archive.meeting("HLG_01").orElseThrow().meeting().date()).isEqualTo(LocalDate.of(2021, 3, 9));
        assertThat(archive.meeting("HLG_01").orElseThrow().meeting().basis().date())
                .isEqualTo(Basis.CORRECTED);
        assertThat(summary("HLG 01/01").meeting().basis().date()).isEqualTo(Basis.CORRECTED);
        assertThat(summary("HLG 01/01").raised()).isEqualTo(LocalDate.of(2021, 3, 9));
        archive.undo(CorrectionEntry.undoing(dated.id(), "Ann", null));
        assertThat(summary("HLG 01/01").raised()).isEqualTo(LocalDate.of(2021, 3, 2));
        assertThat(summary("HLG 01/01").owners()).containsExactly("Owners");
    }

    @Test
    void aMeetingTellsWhichOfItsFieldsPeopleSaid() {
        correct(Correction.mend(action("HLG 01/01"), MeetingId.parse("HLG_01"), Field.OWNER, "Owners"));
        CorrectionState titled = correct(Correction.mend(MeetingId.parse("HLG_01"), Field.TITLE, "First Lights"));
        correct(Correction.mend(MeetingId.parse("HLG_01"), Field.DATE, "2021-03-09"));

        MeetingDetail mended = archive.meeting("HLG_01").orElseThrow();
        assertThat(mended.meeting().title()).isEqualTo("First Lights");
        assertThat(mended.mended()).containsExactly(Field.DATE, Field.TITLE);
        assertThat(archive.meeting("HLG_02").orElseThrow().mended()).isEmpty();
        archive.undo(CorrectionEntry.undoing(titled.id(), "Ann", null));
        assertThat(archive.meeting("HLG_01").orElseThrow().mended()).containsExactly(Field.DATE);
    }

    @Test
    void oneNameIsSplitAtTheMeetingsThatAreNamed() {
        correct(Correction.split(
                NameKind.PERSON, "Ann Tarn", "Ann Tarn the Younger", List.of(MeetingId.parse("HLG_02"))));

        assertThat(archive.person("Ann Tarn").orElseThrow().attended()).isEqualTo(1);
        assertThat(archive.person("Ann Tarn the Younger").orElseThrow().attended())
                .isEqualTo(1);
    }

    @Test
    void twoWhoWereToldApartAreNotSuggestedForEachOther() throws IOException {
        Files.writeString(
                minutes.resolve("three.md"),
                SECOND.replace("Meeting 2", "Meeting 3")
                        .replace("6 April", "4 May")
                        .replace("02/01", "03/01")
                        .replace("Zoe Bront\u00eb-Lund", "Zoe Bronti"));
        archive.ingest(List.of(minutes), IngestListener.SILENT);
        String suggesting = exported();
        assertThat(similar("Zoe Bronte")).containsExactly("zoe-bronti");
        Optional<String> state = archive.state();

        CorrectionState apart = correct(Correction.apart(NameKind.PERSON, "Zoe Bronti", "Zoe Bronte"));
        archive.rebuild(IngestListener.SILENT);
        assertThat(similar("Zoe Bronte")).isEmpty();
        assertThat(similar("Zoe Bronti")).isEmpty();
        assertThat(exported()).isEqualTo(suggesting);
        assertThat(archive.state()).isNotEqualTo(state);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correct(Correction.apart(NameKind.PERSON, "Zoe Bronte", "Zoe Bronti")))
                .withMessageContaining("change nothing");

        archive.undo(CorrectionEntry.undoing(apart.id(), "Ben", null));
        assertThat(similar("Zoe Bronte")).containsExactly("zoe-bronti");
    }

    private List<String> similar(String name) {
        return archive.person(name).orElseThrow().similar().stream()
                .map(SimilarName::id)
                .toList();
    }

    @Test
    void whatWouldChangeNothingIsRefused() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correct(Correction.merge(NameKind.PERSON, "Nobody Here", "Zoe Bronte")))
                .withMessageContaining("change nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        correct(Correction.link(true, LinkKind.SUPERSEDES, action("HLG 07/01"), action("HLG 01/01"))))
                .withMessageContaining("change nothing");
        assertThat(archive.undo(CorrectionEntry.undoing("c7", "Ann", null))).isEmpty();
        assertThat(data.resolve("corrections.jsonl")).doesNotExist();
        assertThat(exported()).isEqualTo(before);
    }

    /** Killed after the line was kept and before anything followed from it. */
    @Test
    void aCorrectionThatWasCutShortIsFinishedByTheNextOpening() throws IOException {
        CorrectionState made = correct(Correction.merge(NameKind.PERSON, "Zoe Bront\u00eb-Lund", "Zoe Bronte"));
        String after = exported();
        archive.undo(CorrectionEntry.undoing(made.id(), "Ann", null));
        Path file = data.resolve("corrections.jsonl");
        String line = Files.readAllLines(file).getFirst().replace("\"c1\"", "\"c2\"");
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        Files.createFile(data.resolve("corrections.pending"));
        archive.close();
        archive = opened();

        archive.catchUp();

        assertThat(exported()).isEqualTo(after);
        assertThat(data.resolve("corrections.pending")).doesNotExist();
    }

    @Test
    void aLineThatSomebodySpoiltIsNamed() throws IOException {
        Files.writeString(data.resolve("corrections.jsonl"), "{\"by\":\"Ann\"}\n");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> archive.corrections(20, null))
                .withMessageContaining("Line 1 of")
                .withMessageContaining("correction is missing");
    }
}
