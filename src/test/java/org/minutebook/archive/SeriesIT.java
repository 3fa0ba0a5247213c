package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.archive.Chronicle.Standing;
import org.minutebook.archive.IngestResult.Outcome;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Gold;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.graph.GraphAddress;
import org.minutebook.model.ActionId;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.TopicEntry;

/**
 * A series of 300 meetings that were never seen before: whatever is told of its actions and topics, now and as of a
 * hundred days, is what the generator knows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesIT {
    private static final int MEETINGS = 300;
    private static final long SEED = 20261122;
    private static final int DAYS = 100;
    private static final int A_DAY = 12;
    private static final int PAGE = 1_000;

    private final List<Paper> papers = Committee.invent(MEETINGS, SEED).papers();
    private final Chronicle chronicle = new Chronicle(papers);
    private final Map<ActionId, Standing> now = chronicle.on(LocalDate.MAX);
    private final Random random = new Random(SEED);
    private @Nullable Archive opened;

    private Archive archive() {
        return Objects.requireNonNull(opened);
    }

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        Path minutes = Files.createDirectory(folder.resolve("minutes"));
        for (Paper paper : papers) {
            Files.write(minutes.resolve(paper.name() + ".md"), Look.MARKDOWN.print(paper, SEED));
        }
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(
                data.resolve("topics.yaml"),
                Committee.subjects().stream()
                        .map(headings -> "\"%s\": [%s]%n"
                                .formatted(
                                        headings.getFirst(),
                                        headings.stream()
                                                .skip(1)
                                                .map(heading -> '"' + heading + '"')
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining()));
        opened = Archive.open(data, new GraphAddress.Embedded(data.resolve("neo4j")));
        assertThat(archive().ingest(List.of(minutes), IngestListener.SILENT))
                .hasSize(MEETINGS)
                .allMatch(result -> result.outcome() == Outcome.ADDED);
    }

    @AfterAll
    void close() {
        archive().close();
    }

    @Test
    void theSeriesHasAllThatChainsCanBe() {
        assertThat(now.values())
                .anyMatch(action -> action.supersededBy.size() > 1)
                .anyMatch(action -> action.supersedes.size() > 1)
                .anyMatch(action -> action.status().equals("UNKNOWN"))
                .anyMatch(action -> action.status().equals("CLOSED"))
                .anyMatch(action -> action.life().contains("reopened"));
        assertThat(now.keySet())
                .anyMatch(id -> Chronicle.component(id, now).size() > 6)
                .anyMatch(id -> Chronicle.chain(id, now).contains("in a circle"));
    }

    @Test
    void everyLifeLineIsWhatTheCommitteeDid() {
        assertThat(register(cursor -> archive().actions(ActionFilter.ALL, PAGE, cursor)))
                .containsExactlyInAnyOrderElementsOf(rows(now));
        assertAllAlike(
                now.keySet().stream().toList(),
                id -> life(id, now),
                id -> archive().action(id.toString()).map(SeriesIT::told).orElse("not there"));
    }

    @Test
    void everyChainIsWhatTheCommitteeDid() {
        assertAllAlike(
                now.keySet().stream().toList(),
                id -> Chronicle.chain(id, now),
                id -> archive().chain(id.toString()).map(SeriesIT::told).orElse("not there"));
    }

    @Test
    void aHundredDaysAreToldAsTheyWere() {
        LocalDate first = Chronicle.day(papers.getFirst());
        int span = (int) (Chronicle.day(papers.getLast()).toEpochDay() - first.toEpochDay());
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = first.plusDays(random.nextInt(-10, span + 10));
            Map<ActionId, Standing> then = chronicle.on(day);
            assertThat(register(cursor -> archive().actions(ActionFilter.ALL, day, PAGE, cursor)))
                    .as("register of %s", day)
                    .containsExactlyInAnyOrderElementsOf(rows(then));
            List<ActionId> some = some(then);
            assertAllAlike(
                    some,
                    id -> life(id, then),
                    id -> archive()
                            .action(id.toString(), day)
                            .map(SeriesIT::told)
                            .orElse("not there"));
            assertAllAlike(
                    some,
                    id -> Chronicle.chain(id, then),
                    id -> archive()
                            .chain(id.toString(), day)
                            .map(SeriesIT::told)
                            .orElse("not there"));
            List<String> subject =
                    Committee.subjects().get(i % Committee.subjects().size());
            assertThat(thread(subject, day)).as("%s on %s", subject, day).isEqualTo(expected(subject, day, then));
        }
    }

    @Test
    void everyTopicIsTheThreadOfItsHeadings() {
        for (List<String> subject : Committee.subjects()) {
            assertThat(thread(subject, null)).as("%s", subject).isEqualTo(expected(subject, LocalDate.MAX, now));
        }
    }

    private List<ActionId> some(Map<ActionId, Standing> actions) {
        List<ActionId> all = new ArrayList<>(actions.keySet());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(A_DAY, all.size()));
    }

    private static void assertAllAlike(
            List<ActionId> ids, Function<ActionId, String> expected, Function<ActionId, String> told) {
        assertThat(ids.stream().map(told).toList())
                .containsExactlyElementsOf(ids.stream().map(expected).toList());
    }

    private static List<String> register(Function<@Nullable String, Page<ActionSummary>> pages) {
        List<String> rows = new ArrayList<>();
        String cursor = null;
        do {
            Page<ActionSummary> page = pages.apply(cursor);
            page.items().forEach(action -> rows.add(told(action)));
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    private static String life(ActionId id, Map<ActionId, Standing> actions) {
        return Objects.requireNonNull(actions.get(id)).life();
    }

    private static List<String> rows(Map<ActionId, Standing> actions) {
        return actions.values().stream().map(Standing::row).toList();
    }

    private static String told(ActionSummary action) {
        return "%s %s %s by %s raised %s due %s slips %d over %s under %s: %s"
                .formatted(
                        action.id(),
                        action.known(),
                        action.status(),
                        action.owners(),
                        action.raised(),
                        action.due(),
                        action.slips(),
                        action.supersedes(),
                        action.supersededBy(),
                        action.text());
    }

    private static String told(ActionLife life) {
        return Stream.of(
                        Stream.of(told(life.action())),
                        life.reviews().stream().map(SeriesIT::told),
                        life.slips().stream().map(slip -> "%s %s to %s".formatted(slip.at(), slip.from(), slip.to())),
                        life.links().stream()
                                .map(link -> "%s %s %s".formatted(link.from(), link.kind(), link.to()))
                                .sorted())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String told(ReviewEntry review) {
        return "%s %s last %s revised %s%s"
                .formatted(
                        review.meeting().id(),
                        review.status(),
                        review.lastTarget(),
                        review.revisedTarget(),
                        review.closed() == null
                                ? ""
                                : " closed %s reopened %s".formatted(review.closed(), review.reopened()));
    }

    private static String told(Chain chain) {
        return "to %s%s over %s by %s"
                .formatted(
                        chain.current(),
                        chain.cyclic() ? " in a circle" : "",
                        chain.nodes().stream()
                                .map(node -> node.id() + " " + node.status())
                                .toList(),
                        chain.edges().stream()
                                .map(edge -> edge.to() + " < " + edge.from())
                                .toList());
    }

    /** The entries of a topic's thread that are its own, each with its actions. */
    private List<String> thread(List<String> subject, @Nullable LocalDate day) {
        String slug = Slug.of(subject.getFirst());
        return (day == null ? archive().topic(slug) : archive().topic(slug, day))
                .stream()
                        .flatMap(history -> history.entries().stream())
                        .filter(entry -> !entry.related())
                        .map(SeriesIT::told)
                        .toList();
    }

    private static String told(TopicEntry entry) {
        return "%s %s %s"
                .formatted(
                        entry.meeting().id(),
                        entry.item() == null ? "" : entry.item().number(),
                        entry.actions().stream()
                                .map(action -> action.id() + " " + action.statusNow() + " " + action.supersededBy())
                                .toList());
    }

    private List<String> expected(List<String> subject, LocalDate day, Map<ActionId, Standing> actions) {
        List<String> thread = new ArrayList<>();
        for (Paper paper : papers) {
            for (Gold.Item item : paper.gold().items()) {
                if (!Chronicle.day(paper).isAfter(day) && subject.contains(item.title())) {
                    thread.add("%s %s %s".formatted(paper.name(), item.number(), raisedUnder(item, paper, actions)));
                }
            }
        }
        return thread;
    }

    private static List<String> raisedUnder(Gold.Item item, Paper paper, Map<ActionId, Standing> actions) {
        return paper.gold().raised().stream()
                .filter(raised -> item.number().equals(raised.item()))
                .map(raised -> Objects.requireNonNull(actions.get(raised.id())))
                .map(action -> "%s %s %s".formatted(action.id, action.status(), List.copyOf(action.supersededBy)))
                .toList();
    }
}
