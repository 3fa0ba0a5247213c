package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.model.ActionId;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.StatusNow;

/** How a graph tells what was known on a day. */
interface AsOfContract extends GraphUnderTest {
    /** What a graph answers about one action, and nothing about the others. */
    record Told(ActionLife life, Chain chain) {}

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-01-06,
            2020-01-07, OPSG 28/01 open OPSG 28/02 open
            2020-02-03, OPSG 28/01 open OPSG 28/02 open
            2020-02-04, OPSG 29/01 open OPSG 28/01 superseded OPSG 28/02 closed
            """)
    default void theRegisterIsThatOfTheDay(LocalDate day, String listed) {
        handOver();
        List<String> rows = registerOn(ActionFilter.ALL, day).stream()
                .map(action -> action.id() + " " + action.status().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        assertThat(String.join(" ", rows)).isEqualTo(Objects.requireNonNullElse(listed, ""));
    }

    @Test
    default void theRegisterIsFilteredByWhatHeldThen() {
        handOver();
        LocalDate before = LocalDate.parse("2020-02-01");
        LocalDate after = LocalDate.parse("2020-03-01");

        assertThat(registerOn(new ActionFilter("dcc", null, null, null), before))
                .hasSize(2);
        assertThat(registerOn(new ActionFilter("dcc", null, null, null), after)).hasSize(1);
        assertThat(registerOn(new ActionFilter("SECAS", null, null, null), before))
                .isEmpty();
        assertThat(registerOn(new ActionFilter(null, StatusNow.OPEN, null, null), before))
                .hasSize(2);
        assertThat(registerOn(new ActionFilter(null, StatusNow.OPEN, null, null), after))
                .hasSize(1);
        assertThat(registerOn(new ActionFilter(null, null, after, null), after)).isEmpty();
    }

    @Test
    default void theRegisterFollowsWhatIsAddedLater() {
        LocalDate day = LocalDate.parse("2020-06-01");
        put(MinutesBuilder.of("OPSG_28")
                .on("2020-01-07")
                .raised("OPSG 28/01", null, "Look")
                .build());
        assertThat(registerOn(ActionFilter.ALL, day)).hasSize(1);
        put(MinutesBuilder.of("OPSG_29")
                .on("2020-02-04")
                .raised("OPSG 29/01", null, "Look")
                .build());
        assertThat(registerOn(ActionFilter.ALL, day)).hasSize(2);
    }

    @Test
    default void aChainGrowsWithTheMeetings() {
        for (int i = 10; i < 16; i++) {
            put(MinutesBuilder.of("OPSG_" + i)
                    .on("2020-01-" + i)
                    .raised("OPSG " + i + "/01", null, "Look")
                    .supersedes("OPSG " + i + "/01", "OPSG " + (i - 1) + "/01")
                    .build());
        }
        Function<String, Optional<Chain>> on = day -> graph().chain(id("OPSG 12/01"), LocalDate.parse(day));
        assertThat(on.apply("2020-01-11")).isEmpty();
        assertThat(names(on.apply("2020-01-12").orElseThrow()))
                .containsExactly("OPSG 09/01", "OPSG 10/01", "OPSG 11/01", "OPSG 12/01");
        assertThat(on.apply("2020-01-14").orElseThrow().current()).containsExactly(id("OPSG 14/01"));
        assertThat(on.apply("2020-01-15")).isEqualTo(graph().chain(id("OPSG 12/01")));
    }

    private void handOver() {
        put(MinutesBuilder.of("OPSG_28")
                .on("2020-01-07")
                .raised("OPSG 28/01", null, "Count", "DCC")
                .raised("OPSG 28/02", null, "Hand on", "DCC")
                .build());
        put(MinutesBuilder.of("OPSG_29")
                .on("2020-02-04")
                .raised("OPSG 29/01", null, "Count better", "SECAS")
                .reviewed("OPSG 28/02", "Hand on", "SECAS", ReviewStatus.CLOSED, "2020-02-01", null)
                .supersedes("OPSG 29/01", "OPSG 28/01")
                .build());
    }

    private List<ActionSummary> registerOn(ActionFilter filter, LocalDate day) {
        return paged(cursor -> graph().actions(filter, day, 2, cursor));
    }

    /**
     * The law that the rule serves: what is told as of a day is what was told on that day, when no later minutes were
     * there; save for actions of which later rows date something that the meetings held by then had not said.
     */
    @Test
    default void aDayIsToldAsItWasToldThen() throws IOException {
        List<Minutes> all = committee(30, 7);
        Random random = new Random(7);
        List<Integer> stops = Stream.generate(() -> 1 + random.nextInt(all.size() - 1))
                .distinct()
                .limit(5)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<List<Told>> then = new ArrayList<>();
        int put = 0;
        for (int stop : stops) {
            for (; put < stop; put++) {
                put(all.get(put));
            }
            then.add(everyAction());
        }
        all.subList(put, all.size()).forEach(this::put);
        for (int i = 0; i < stops.size(); i++) {
            LocalDate day = day(all.get(stops.get(i) - 1));
            assertToldSo(then.get(i), day, all.subList(stops.get(i), all.size()));
        }
    }

    private void assertToldSo(List<Told> then, LocalDate day, List<Minutes> later) {
        List<Review> dated = later.stream()
                .flatMap(minutes -> minutes.reviews().stream())
                .filter(row -> row.raised() != null && !row.raised().isAfter(day))
                .toList();
        List<Told> plain =
                then.stream().filter(told -> isPlain(told, day, dated)).toList();
        assertThat(plain).as("compared on %s", day).hasSizeGreaterThan(then.size() / 2);
        for (Told told : plain) {
            ActionId id = told.life().action().id();
            assertThat(graph().lives(List.of(id), day)).as("%s on %s", id, day).containsExactly(told.life());
            assertThat(graph().chain(id, day)).as("chain of %s on %s", id, day).contains(told.chain());
        }
        assertThat(registerOn(ActionFilter.ALL, day))
                .extracting(ActionSummary::id)
                .as("register of %s", day)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                then.stream().map(told -> told.life().action().id()),
                                dated.stream().map(Review::id))
                        .distinct()
                        .toList());
    }

    /** Whether no row of a later meeting has anything to add for the time before the day. */
    private static boolean isPlain(Told told, LocalDate day, List<Review> dated) {
        return told.chain().nodes().stream()
                .allMatch(node -> dated.stream()
                        .filter(row -> row.id().equals(node.id()))
                        .allMatch(row -> node.known() != Known.MENTIONED
                                && (row.closed() == null || row.closed().isAfter(day))));
    }

    private List<Told> everyAction() {
        return paged(cursor -> graph().actions(ActionFilter.ALL, 100, cursor)).stream()
                .map(ActionSummary::id)
                .map(id -> new Told(
                        graph().lives(List.of(id)).getFirst(), graph().chain(id).orElseThrow()))
                .toList();
    }

    private static LocalDate day(Minutes minutes) {
        return Objects.requireNonNull(minutes.meeting().date());
    }

    private static List<Minutes> committee(int meetings, long seed) throws IOException {
        List<Minutes> all = new ArrayList<>();
        for (Paper paper : Committee.invent(meetings, seed).papers()) {
            byte[] bytes = Look.MARKDOWN.print(paper, seed);
            all.add(new Reader()
                    .read(paper.name() + Look.MARKDOWN.ending(), bytes)
                    .minutes());
        }
        return all;
    }
}
