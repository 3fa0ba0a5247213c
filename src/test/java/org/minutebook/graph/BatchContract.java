package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.RefusedException;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Version;
import org.minutebook.model.answer.DocumentSummary;

/** What a graph does with several documents at once. */
interface BatchContract extends GraphUnderTest {
    /** Drafts and finals of five meetings, which speak of each other. */
    private List<Minutes> series() {
        return List.of(
                rich("OPSG_34xx").build(),
                rich("OPSG_28").version(Version.DRAFT).build(),
                MinutesBuilder.of("OPSG_28", "final")
                        .version(Version.FINAL)
                        .raised("OPSG 28/01", null, "Final words")
                        .build(),
                rich("OPSG_34")
                        .reviewed("OPSG 28/01", ReviewStatus.CLOSED, "2020-01-01", "2020-02-02")
                        .build(),
                MinutesBuilder.of("OPSG_34x")
                        .supersedes("OPSG 34x/01", "OPSG 28/01")
                        .build(),
                rich("OPSG_29").build());
    }

    private DocumentChange.Put come(Minutes minutes, long sequence) {
        return new DocumentChange.Put(entry(minutes), minutes, sequence);
    }

    @Test
    default void changesAtOnceAreAsThoseOneByOne() {
        List<Minutes> series = series();
        for (long seed = 1; seed <= 4; seed++) {
            List<DocumentChange> changes = random(series, new Random(seed));
            empty();
            changes.forEach(change -> graph().change(List.of(change)));
            List<Object> oneByOne = everything();
            List<Long> size = size();

            empty();
            int half = changes.size() / 2;
            graph().change(changes.subList(0, half));
            Set<DocumentId> before = current();
            Changes second = graph().change(changes.subList(half, changes.size()));

            assertThat(everything()).as("seed %d: %s", seed, changes).isEqualTo(oneByOne);
            assertThat(size()).as("seed %d", seed).isEqualTo(size);
            assertThat(graph().sequence()).isEqualTo(changes.getLast().sequence());
            Set<DocumentId> silenced = new HashSet<>(before);
            silenced.removeAll(current());
            assertThat(second.noLongerCurrent()).as("seed %d", seed).isEqualTo(silenced);
        }
    }

    /** Each comes once or twice, and some go. */
    private List<DocumentChange> random(List<Minutes> series, Random random) {
        List<DocumentChange> changes = new ArrayList<>();
        for (int i = 0; i < 2 * series.size(); i++) {
            Minutes minutes = series.get(random.nextInt(series.size()));
            changes.add(
                    random.nextInt(4) == 0
                            ? new DocumentChange.Withdraw(minutes.document(), 1_000 + i)
                            : come(minutes, 1_000 + i));
        }
        return changes;
    }

    private Set<DocumentId> current() {
        return graph().documents().stream()
                .filter(DocumentSummary::current)
                .map(DocumentSummary::id)
                .collect(Collectors.toSet());
    }

    @Test
    default void meetingsThatComeTogetherStandInARow() {
        List<String> labels = List.of("OPSG_35", "OPSG_34xx", "OPSG_33", "OPSG_34", "OPSG_34x");
        long first = nextSequence();
        graph().change(IntStream.range(0, labels.size())
                .mapToObj(i -> come(MinutesBuilder.of(labels.get(i)).build(), first + i))
                .toList());

        List<String> row = new ArrayList<>();
        for (MeetingId next = MeetingId.parse("OPSG_33"); next != null; ) {
            row.add(next.toString());
            next = graph().meeting(next).orElseThrow().next();
        }
        assertThat(row).containsExactly("OPSG_33", "OPSG_34", "OPSG_34x", "OPSG_34xx", "OPSG_35");
    }

    @Test
    default void ofWhatTheGraphRefusesNothingIsThere() {
        put(rich("OPSG_28").build());
        List<Object> before = everything();
        long sequence = graph().sequence();
        Minutes good = rich("OPSG_29").build();
        Minutes unbearable = MinutesBuilder.of("OPSG_30").item("1", endless()).build();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> graph().change(List.of(come(good, sequence + 1), come(unbearable, sequence + 2))))
                .withMessageContaining("too large");

        assertThat(everything()).isEqualTo(before);
        assertThat(graph().sequence()).isEqualTo(sequence);
    }

    /** A heading that is longer than what an index takes. */
    private static String endless() {
        Random random = new Random(1);
        return random.ints('a', 'z' + 1)
                .limit(40_000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
