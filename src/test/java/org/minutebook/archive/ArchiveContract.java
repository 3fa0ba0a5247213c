package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.archive.IngestResult.Outcome;
import org.minutebook.graph.GraphAddress;
import org.minutebook.model.Evidence;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.Neighbourhood;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.OrganisationSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.PersonSummary;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicHistory;

/** What an archive does with the sample minutes, wherever its graph is. One archive serves all tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ArchiveContract {
    private static final Path SAMPLES = Path.of("src/samples");
    private static final int MINUTES = 8;

    private Path folder;
    private Path minutes;
    private Archive archive;

    /** Where the graph of an archive in a data folder is. */
    abstract GraphAddress graph(Path folder) throws IOException;

    @BeforeAll
    void fill(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("data");
        minutes = Files.createDirectory(temporary.resolve("minutes"));
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, minutes.resolve(sample.getFileName()));
            }
        }
        archive = Archive.open(folder, graph(folder));
        assertThat(ingest(minutes)).hasSize(MINUTES).allMatch(result -> result.outcome() == Outcome.ADDED);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    private List<IngestResult> ingest(Path... paths) {
        return archive.ingest(List.of(paths), IngestListener.SILENT);
    }

    private void reopen() throws IOException {
        archive.close();
        archive = Archive.open(folder, graph(folder));
    }

    @Test
    void chainLeadsFromTheFirstActionToTheCurrentOneWithTheSentenceBehindEveryHop() {
        Chain chain = archive.chain("srf 12/4").orElseThrow();

        assertThat(chain.current()).extracting(Object::toString).containsExactly("SRF 19/01");
        assertThat(chain.cyclic()).isFalse();
        assertThat(chain.nodes())
                .extracting(node -> node.id() + " " + node.status().name().toLowerCase(java.util.Locale.ROOT))
                .containsExactly(
                        "SRF 12/04 superseded",
                        "SRF 13x/01 superseded",
                        "SRF 13x/02 superseded",
                        "SRF 15/01 superseded",
                        "SRF 18/02 superseded",
                        "SRF 19/01 open");
        assertThat(chain.edges()).hasSize(6).allSatisfy(edge -> assertQuoted(edge));
        assertThat(archive.chain("12/04")).contains(chain);
    }

    private void assertQuoted(ChainEdge edge) {
        assertOnPage(edge.evidence());
        assertThat(edge.evidence().quote().toLowerCase(java.util.Locale.ROOT)).containsAnyOf("superseded", "replace");
    }

    private void assertOnPage(Evidence evidence) {
        DocumentSummary document =
                archive.document(evidence.document().sha256()).orElseThrow();
        assertThat(archive.text(document).substring(evidence.start(), evidence.end()))
                .isEqualTo(evidence.quote());
    }

    @Test
    void topicComesBackInTheOrderOfItsMeetings() {
        TopicHistory history = archive.history("RU exceptions");

        assertThat(history.topic()).isEqualTo("ru-exceptions");
        List<TopicEntry> items =
                history.entries().stream().filter(entry -> !entry.related()).toList();
        assertThat(items)
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo(
                        Comparator.comparing(entry -> entry.meeting().id()));
        assertThat(items).allSatisfy(entry -> assertThat(entry.summary()).isNotEmpty());
        assertThat(history.entries()).allSatisfy(entry -> assertOnPage(entry.evidence()));
        assertThat(archive.topic("repeater-unit-exceptions")).contains(history);
    }

    @Test
    void searchFindsWhatWasSaidAndWhereItStands() {
        Hit hit = archive.search(SearchRequest.of("INC000000073951")).hits().getFirst();
        assertThat(hit.snippets().getFirst()).contains("<mark>INC000000073951</mark>");

        List<Hit> hits =
                archive.search(SearchRequest.of("repeater unit exceptions")).hits();
        assertThat(hits)
                .extracting(found -> found.item() == null ? "" : found.item().title())
                .contains("RU Exceptions");
        assertThat(hits).allSatisfy(found -> assertOnPage(found.evidence()));
    }

    @Test
    void supersededActionsSayByWhat() {
        Hit superseded = archive.search(SearchRequest.of("SRF 12/04")).hits().stream()
                .filter(hit -> hit.id().equals("SRF 12/04"))
                .findFirst()
                .orElseThrow();
        assertThat(superseded.status()).isEqualTo(StatusNow.SUPERSEDED);
        assertThat(superseded.supersededBy()).extracting(Object::toString).containsExactly("SRF 13x/01", "SRF 13x/02");
    }

    @Test
    void actionThatIsOnlyCitedIsKnownAsSuch() {
        assertThat(archive.action("SRF 17/03").orElseThrow().action().known()).isEqualTo(Known.MENTIONED);
        assertThat(archive.action("SRF 17/03").orElseThrow().action().status()).isEqualTo(StatusNow.UNKNOWN);
    }

    @Test
    void actionsLifeHasItsReviewsAndSlips() {
        var life = archive.action("SRF 12/07").orElseThrow();
        assertThat(life.reviews()).hasSize(4);
        assertThat(life.slips())
                .hasSize(3)
                .allSatisfy(slip -> assertThat(slip.days()).isPositive());
        assertThat(life.action().status()).isEqualTo(StatusNow.CLOSED);
    }

    @Test
    void asOfADayThePastIsToldFromWhatHadBeenMinuted() {
        LocalDate held = Objects.requireNonNull(
                archive.meeting("SRF_13x").orElseThrow().meeting().date());
        var before = archive.action("12/04", held.minusDays(1)).orElseThrow();
        assertThat(before.action().status()).isEqualTo(StatusNow.OPEN);
        assertThat(archive.chain("12/04", held.minusDays(1)).orElseThrow().edges())
                .isEmpty();
        assertThat(archive.action("12/04", held).orElseThrow().action().status())
                .isEqualTo(StatusNow.SUPERSEDED);
        assertThat(archive.chain("12/04", held).orElseThrow().current())
                .extracting(Object::toString)
                .containsExactly("SRF 13x/01", "SRF 13x/02");
        assertThat(archive.action("SRF 19/01", held)).isEmpty();
        assertThat(archive.actions(ActionFilter.ALL, LocalDate.of(2100, 1, 1), 100, null))
                .isEqualTo(archive.actions(ActionFilter.ALL, 100, null));
    }

    @Test
    void asOfADayTopicsTellWhatHadBeenMinuted() {
        LocalDate day = day("SRF_13x").minusDays(1);
        TopicHistory now = archive.history("RU exceptions");
        TopicHistory then = archive.history("RU exceptions", day);

        assertThat(then.entries())
                .isNotEmpty()
                .hasSizeLessThan(now.entries().size())
                .allSatisfy(entry -> assertThat(entry.meeting().date()).isBeforeOrEqualTo(day));
        assertThat(action("SRF 12/04", then).statusNow()).isEqualTo(StatusNow.OPEN);
        assertThat(action("SRF 12/04", then).supersededBy()).isEmpty();
        assertThat(action("SRF 12/04", now).statusNow()).isEqualTo(StatusNow.SUPERSEDED);
        assertThat(archive.topic("ru-exceptions", LocalDate.of(2000, 1, 1))).isEmpty();
        assertThat(archive.topic("ru-exceptions", LocalDate.of(2100, 1, 1))).contains(now);
    }

    private static TopicAction action(String id, TopicHistory history) {
        return history.entries().stream()
                .flatMap(entry -> entry.actions().stream())
                .filter(action -> action.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day(String meeting) {
        return Objects.requireNonNull(
                archive.meeting(meeting).orElseThrow().meeting().date());
    }

    @Test
    void asOfADaySearchFindsWhatHadBeenMinuted() {
        LocalDate day = day("SRF_13x").minusDays(1);
        SearchRequest registers = request("register of RU exceptions", Map.of(), 100, null);
        assertThat(archive.search(registers).hits()).extracting(Hit::id).contains("SRF 15/01");
        assertThat(archive.search(registers, day).hits())
                .extracting(Hit::id)
                .doesNotContain("SRF 15/01", "SRF 18/02", "SRF 19/01");

        Hit then = archive.search(SearchRequest.of("SRF 12/04"), day).hits().getFirst();
        assertThat(then.id()).isEqualTo("SRF 12/04");
        assertThat(then.status()).isEqualTo(StatusNow.OPEN);
        assertThat(then.supersededBy()).isEmpty();
        assertThat(archive.search(SearchRequest.of("SRF 12/04"), day("SRF_13x"))
                        .hits()
                        .getFirst()
                        .status())
                .isEqualTo(StatusNow.SUPERSEDED);
    }

    @Test
    void asOfADayEveryHitAndEveryCountIsOfThatDay() {
        for (String meeting : List.of("SRF_12", "SRF_14", "SRF_18")) {
            LocalDate day = day(meeting);
            Map<SearchRequest.Filter, Set<String>> actions = Map.of(SearchRequest.Filter.KIND, Set.of("action"));
            List<Hit> hits =
                    archive.search(request("", actions, 100, null), day).hits();
            assertThat(hits)
                    .extracting(hit -> hit.id() + " " + hit.status() + hit.owners() + hit.supersededBy())
                    .containsExactlyInAnyOrderElementsOf(
                            archive.actions(ActionFilter.ALL, day, 100, null).items().stream()
                                    .map(action -> action.id() + " " + action.status() + action.owners()
                                            + action.supersededBy())
                                    .toList());
            Map<SearchRequest.Filter, Set<String>> others =
                    Map.of(SearchRequest.Filter.KIND, Set.of("meeting", "item", "decision", "passage"));
            assertThat(archive.search(request("the", others, 100, null), day).hits())
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(hit.meeting().date()).isBeforeOrEqualTo(day));
        }
    }

    @Test
    void asOfTheEndOfTimeSearchFindsWhatItFindsNow() {
        LocalDate end = LocalDate.of(2100, 1, 1);
        List<Hit> all =
                archive.search(request("exceptions", Map.of(), 100, null)).hits();
        List<Hit> paged = new ArrayList<>();
        String cursor = null;
        do {
            SearchAnswer answer = archive.search(request("exceptions", Map.of(), 7, cursor), end);
            assertThat(answer.total().value()).isEqualTo(all.size());
            paged.addAll(answer.hits());
            cursor = answer.next();
        } while (cursor != null);
        assertThat(paged)
                .extracting(Hit::id)
                .containsExactlyInAnyOrderElementsOf(all.stream().map(Hit::id).toList());
    }

    private static SearchRequest request(
            String q, Map<SearchRequest.Filter, Set<String>> filters, int limit, @Nullable String cursor) {
        return new SearchRequest(
                q,
                filters,
                null,
                null,
                SearchRequest.Sort.RELEVANCE,
                limit,
                cursor,
                Set.of(SearchRequest.Filter.KIND),
                false);
    }

    @Test
    void whatStandsAroundAnythingIsFoundInAnySpelling() {
        Neighbourhood around = archive.around("srf 12/4", 1).orElseThrow();
        assertThat(around.nodes().getFirst().key())
                .isEqualTo("action:SRF 12/04")
                .isEqualTo(around.around());
        assertThat(around.nodes())
                .extracting(Neighbourhood.Node::key)
                .doesNotHaveDuplicates()
                .contains("action:SRF 13x/01", "action:SRF 13x/02", "meeting:SRF_12", "organisation:mds");
        assertThat(around.nodes()).extracting(Neighbourhood.Node::label).contains("MDS");
        assertThat(around.edges())
                .anySatisfy(edge -> {
                    assertThat(edge.kind()).isEqualTo(Neighbourhood.Link.SUPERSEDES);
                    assertThat(edge.from()).isEqualTo("action:SRF 13x/01");
                    assertThat(edge.to()).isEqualTo("action:SRF 12/04");
                })
                .allSatisfy(edge -> {
                    assertThat(around.nodes())
                            .extracting(Neighbourhood.Node::key)
                            .contains(edge.from(), edge.to());
                    assertThat(edge.kind() == Neighbourhood.Link.FOLLOWS).isEqualTo(edge.source() == null);
                });
        assertThat(archive.around("srf 12/4", 2).orElseThrow().nodes())
                .hasSizeGreaterThan(around.nodes().size());
        for (String id : List.of("SRF_13x", "RU exceptions", "TMP014", "inc71388", "person:odile-marchbanks", "mds")) {
            assertThat(archive.around(id, 1).orElseThrow().nodes()).as(id).hasSizeGreaterThan(1);
        }
        assertThat(archive.around("person:odile-marchbanks", 1).orElseThrow().nodes())
                .extracting(Neighbourhood.Node::label)
                .contains("Odile Marchbanks");
        String document = archive.documents(1, null).items().getFirst().id().sha256();
        assertThat(archive.around(document, 1).orElseThrow().nodes()).hasSize(2);
        assertThat(archive.around("nobody at all", 1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> archive.around("SRF_12", 9));
    }

    @Test
    void meetingKnowsItsNeighbours() {
        MeetingDetail meeting = archive.meeting("srf-13x").orElseThrow();
        assertThat(meeting.previous()).hasToString("SRF_13");
        assertThat(meeting.next()).hasToString("SRF_14");
        assertThat(meeting.meeting().basis().id()).isEqualTo(org.minutebook.model.Basis.INFERRED);
        assertThat(archive.meetings(3, null).total()).isEqualTo(MINUTES);
    }

    @Test
    void whatIsNotThereIsEmptyAndWhatCannotBeIsExplained() {
        assertThat(archive.chain("SRF 99/01")).isEmpty();
        assertThat(archive.meeting("SRF_99")).isEmpty();
        assertThat(archive.topic("no-such-topic")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.chain("the first one"))
                .withMessageContaining("OPSG 28/01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.document("abc"))
                .withMessageContaining("SHA-256");
    }

    @Test
    void whatMinutesNameIsOneThreadInAnySpelling() {
        EntityThread modification = archive.modification("TMP014").orElseThrow();

        assertThat(archive.modification(" tmp 14 ")).contains(modification);
        assertThat(modification.id()).isEqualTo("TMP014");
        assertThat(modification.mentions())
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo(
                        Comparator.comparing(mention -> mention.meeting().id()))
                .allSatisfy(mention -> assertOnPage(mention.evidence()))
                .allSatisfy(mention -> assertThat(mention.evidence().quote()).contains(mention.printed()));
        EntityThread incident = archive.incident("INC000000071388").orElseThrow();
        assertThat(archive.incident("inc71388")).contains(incident);
        assertThat(archive.modifications(100, null).items())
                .extracting(EntitySummary::id)
                .containsExactly("TMP009", "TMP014", "TMP017", "TMP021");
        Page<EntitySummary> page = archive.incidents(3, null);
        assertThat(page.total()).isEqualTo(4);
        assertThat(archive.incidents(3, page.next()).items()).hasSize(1);
    }

    @Test
    void aPersonIsFoundByAnyNameWithEveryMeetingThatListsThem() {
        PersonSummary listed = archive.people(1, null).items().getFirst();
        PersonDetail person = archive.person(listed.person()).orElseThrow();

        assertThat(archive.person(listed.name())).contains(person);
        assertThat(person.attendance())
                .isNotEmpty()
                .allSatisfy(one -> assertOnPage(one.as().evidence()));
        assertThat(archive.person("Nobody at all")).isEmpty();
    }

    @Test
    void anOrganisationLeadsToTheRegisterOfItsOpenActions() {
        OrganisationDetail mds = archive.organisation("MDS").orElseThrow();

        assertThat(archive.organisation("mds")).contains(mds);
        assertThat(archive.organisations(100, null).items())
                .extracting(OrganisationSummary::organisation)
                .contains("mds");
        assertThat(mds.openActions()).isPositive().isEqualTo((int)
                archive.actions(new ActionFilter("mds", StatusNow.OPEN, null, null), 1, null)
                        .total());
        assertThat(mds.mentions()).isNotEmpty().allSatisfy(one -> assertOnPage(one.evidence()));
        assertThat(archive.organisation("Nobody at all")).isEmpty();
    }

    @Test
    void whatIsNotNamedIsEmptyAndWhatIsNoIdIsExplained() {
        assertThat(archive.modification("TMP999")).isEmpty();
        assertThat(archive.incident("INC999")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.modification("the first one"))
                .withMessageContaining("SECMP0062");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.incident("14"))
                .withMessageContaining("INC000000503961");
    }

    @Test
    void sameFilesAgainChangeNothing() {
        archive.meetings(1, null);
        String state = archive.state().orElseThrow();
        assertThat(ingest(minutes)).hasSize(MINUTES).allMatch(result -> result.outcome() == Outcome.UNCHANGED);
        assertThat(archive.state()).contains(state);
    }

    @Test
    void reopenedItAnswersTheSameWithoutReadingAgain() throws IOException {
        Chain chain = archive.chain("SRF 15/01").orElseThrow();
        TopicHistory topic = archive.history("Leak Alert Storms");
        reopen();
        assertThat(ingest(minutes)).allMatch(result -> result.outcome() == Outcome.UNCHANGED);
        assertThat(archive.chain("SRF 15/01")).contains(chain);
        assertThat(archive.history("Leak Alert Storms")).isEqualTo(topic);
    }

    @Test
    void changedFileTakesThePlaceOfItsOwnFactsOnly() throws IOException {
        Path file = minutes.resolve("SRF_19-markdown.md");
        String text = Files.readString(file);
        Chain before = archive.chain("SRF 12/04").orElseThrow();
        long actions = archive.actions(ActionFilter.ALL, 1, null).total();
        String state = archive.state().orElseThrow();

        Files.writeString(file, text.replace("19/01", "19/31"));
        assertThat(ingest(minutes))
                .filteredOn(result -> result.outcome() == Outcome.REPLACED)
                .hasSize(1);
        assertThat(archive.chain("SRF 12/04").orElseThrow().current())
                .extracting(Object::toString)
                .containsExactly("SRF 19/31");
        assertThat(archive.state()).isPresent().get().isNotEqualTo(state);
        assertThat(archive.action("SRF 19/01")).isEmpty();
        assertThat(archive.search(SearchRequest.of("SRF 19/01")).hits())
                .noneMatch(hit -> hit.id().equals("SRF 19/01"));
        assertThat(archive.actions(ActionFilter.ALL, 1, null).total()).isEqualTo(actions);

        Files.writeString(file, text);
        assertThat(ingest(file)).extracting(IngestResult::outcome).containsExactly(Outcome.REPLACED);
        assertThat(archive.chain("SRF 12/04")).contains(before);
        assertThat(archive.documents(100, null).total()).isEqualTo(MINUTES);
    }

    @Test
    void badFilesAreNamedWithTheirReasonAndTheRestGoesIn(@TempDir Path bad) throws IOException {
        Path empty = Files.createFile(bad.resolve("empty.txt"));
        Path binary = Files.write(bad.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        Path recipe = Files.writeString(bad.resolve("recipe.md"), "# Bread\n\n## Flour\n\nTake flour and water.\n");
        Path missing = bad.resolve("nowhere");
        Path good = minutes.resolve("SRF_12-markdown.md");

        List<IngestResult> results = ingest(empty, binary, recipe, missing, good);

        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(result -> result.path().getFileName() + ": " + result.detail())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("empty.txt: the file is empty"))
                .anyMatch(line -> line.startsWith("binary.txt: the file is no text"))
                .anyMatch(line -> line.startsWith("recipe.md: it holds no minutes"))
                .anyMatch(line -> line.startsWith("nowhere: there is no such file"));
        assertThat(results)
                .filteredOn(result -> result.path().equals(good))
                .extracting(IngestResult::outcome)
                .containsExactly(Outcome.UNCHANGED);
        assertThat(archive.documents(100, null).total()).isEqualTo(MINUTES);
    }

    @Test
    void lostIndexIsMadeAgainFromWhatIsKept() throws IOException {
        List<Hit> before = allHits("repeater");
        archive.close();
        delete(folder.resolve("index"));
        archive = Archive.open(folder, graph(folder));
        ingest();
        assertThat(allHits("repeater"))
                .extracting(Hit::id)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(Hit::id).toList());
    }

    /** Not the best twenty: scores shift a little with units that were replaced and are still counted. */
    private List<Hit> allHits(String q) {
        SearchAnswer answer = archive.search(new SearchRequest(
                q, Map.of(), null, null, SearchRequest.Sort.RELEVANCE, SearchRequest.MAX_LIMIT, null, Set.of(), false));
        assertThat(answer.next()).isNull();
        return answer.hits();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void reportNamesWhatIsMissingAndWhatContradictsItself() {
        assertThat(archive.report().findings())
                .extracting(finding -> finding.kind() + " " + finding.subject())
                .contains(
                        "MEETING_GAP SRF_17",
                        "ACTION_NEVER_SEEN SRF 17/03",
                        "TARGET_BEFORE_RAISED SRF 11/06",
                        "MISSING_TARGET SRF 13/02",
                        "INFERRED_MEETING SRF_13x",
                        "LOW_CONFIDENCE SRF_13x")
                .doesNotContain("ACTION_NEVER_SEEN SRF 12/04", "OPEN_AFTER_CLOSED SRF 13/03");
    }

    @Test
    void allPartsAreWell() {
        assertThat(archive.health()).extracting(PartHealth::part).containsExactly("graph", "index", "documents");
        assertThat(archive.health()).allMatch(PartHealth::up);
    }
}
