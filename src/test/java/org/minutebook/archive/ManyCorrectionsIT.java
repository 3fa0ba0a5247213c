package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.graph.GraphAddress;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.OrganisationSummary;
import org.minutebook.model.answer.PersonSummary;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.Field;
import org.minutebook.model.correction.NameKind;

/** Whatever is judged and taken back, in whatever order, the graph is what a rebuild makes of the documents, byte for byte. */
class ManyCorrectionsIT {
    private static final Path SAMPLES = Path.of("src/samples");
    private static final int STEPS = 24;
    /** So few that judgements meet: names that were made others are made others again. */
    private static final int NAMES = 4;

    private final List<String> people = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<MeetingId> meetings = new ArrayList<>();
    private final List<ChainEdge> links = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void judgementsInAnyOrderComeToWhatARebuildMakes(long seed, @TempDir Path data) throws IOException {
        Random random = new Random(seed);
        try (Archive archive = Archive.open(data, new GraphAddress.Embedded(data.resolve("neo4j")))) {
            archive.ingest(List.of(SAMPLES), IngestListener.SILENT);
            learn(archive);
            String before = AnyOrderIT.exported(archive::export);

            for (int step = 0; step < STEPS; step++) {
                judge(archive, random);
            }
            String judged = AnyOrderIT.exported(archive::export);
            assertThat(archive.corrections(100, null).total())
                    .as("seed " + seed)
                    .isGreaterThan(STEPS / 3);
            archive.rebuild(IngestListener.SILENT);
            assertThat(AnyOrderIT.exported(archive::export)).as("seed " + seed).isEqualTo(judged);

            List<CorrectionState> holding = holding(archive);
            while (!holding.isEmpty()) {
                undo(archive, holding.get(random.nextInt(holding.size())));
                holding = holding(archive);
            }
            assertThat(AnyOrderIT.exported(archive::export)).as("seed " + seed).isEqualTo(before);
        }
    }

    private void learn(Archive archive) {
        archive.people(NAMES, null).items().stream().map(PersonSummary::name).forEach(people::add);
        archive.organisations(NAMES, null).items().stream()
                .map(OrganisationSummary::name)
                .forEach(organisations::add);
        archive.meetings(100, null).items().stream().map(MeetingSummary::id).forEach(meetings::add);
        archive.actions(ActionFilter.ALL, 100, null).items().stream()
                .flatMap(action -> archive.action(action.id().toString()).stream())
                .flatMap(life -> life.links().stream())
                .distinct()
                .limit(NAMES)
                .forEach(links::add);
        assertThat(links).hasSize(NAMES);
    }

    /** What would change nothing is refused, and is no step. */
    private void judge(Archive archive, Random random) {
        List<CorrectionState> holding = holding(archive);
        if (!holding.isEmpty() && random.nextInt(4) == 0) {
            undo(archive, holding.get(random.nextInt(holding.size())));
            return;
        }
        try {
            archive.correct(CorrectionEntry.of(any(random), "Ann", "seen"));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("This would change nothing.*|name and into are the same\\.");
        }
    }

    private Correction any(Random random) {
        NameKind of = random.nextBoolean() ? NameKind.PERSON : NameKind.ORGANISATION;
        List<String> names = of == NameKind.PERSON ? people : organisations;
        ChainEdge link = one(links, random);
        return switch (random.nextInt(6)) {
            case 0, 1 -> Correction.merge(of, one(names, random), one(names, random));
            case 2 -> Correction.split(of, one(names, random), one(names, random), List.of(one(meetings, random)));
            case 3 -> Correction.mend(link.to(), null, Field.OWNER, one(organisations, random));
            case 4 -> Correction.link(false, link.kind(), link.from(), link.to());
            default -> Correction.link(true, one(List.of(LinkKind.values()), random), link.from(), link.to());
        };
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static void undo(Archive archive, CorrectionState state) {
        assertThat(archive.undo(CorrectionEntry.undoing(state.id(), "Ben", null)))
                .isPresent();
    }

    private static List<CorrectionState> holding(Archive archive) {
        return archive.corrections(100, null).items().stream()
                .filter(CorrectionState::holds)
                .toList();
    }
}
