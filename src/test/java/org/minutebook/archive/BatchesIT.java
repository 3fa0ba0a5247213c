package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.graph.DocumentEntry;
import org.minutebook.graph.GraphAddress;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.search.IndexState;
import org.minutebook.source.DocumentStore;

/** Documents that share a transaction, of which the graph refuses one. */
class BatchesIT {
    private static final String ENDLESS = new Random(1)
            .ints('a', 'z' + 1)
            .limit(40_000)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @TempDir
    private Path folder;

    @Test
    void oneThatTheGraphRefusesCostsNoOtherItsPlace() {
        try (Stores stores = new Stores(folder, new GraphAddress.Embedded(folder.resolve("neo4j")))) {
            Minutes old = minutes("HLG_01", "Lamps");
            Minutes instead = minutes("HLG_02", ENDLESS);
            Minutes other = minutes("HLG_03", "Lenses");
            try (IndexSync sync = new IndexSync(stores)) {
                sync.add(kept(stores, old, "/in/first.md"), old, null);
                sync.commit();
                DocumentSummary before = sync.document(old.document()).orElseThrow();

                sync.add(kept(stores, instead, "/in/first.md"), instead, before);
                sync.add(kept(stores, other, "/in/other.md"), other, null);
                Map<DocumentId, String> refused = sync.write();
                sync.commit();

                assertThat(refused).containsOnlyKeys(instead.document());
                assertThat(refused.get(instead.document())).contains("too large");
                assertThat(sync.documents())
                        .extracting(DocumentSummary::id)
                        .containsExactlyInAnyOrder(old.document(), other.document());
            }
            assertThat(stores.documents().all())
                    .extracting(DocumentStore.Kept::id)
                    .containsExactlyInAnyOrder(old.document(), other.document());
            assertThat(stores.index().state(stores.graph().sequence())).isEqualTo(IndexState.OK);
        }
    }

    @Test
    void oneThatWasThereAndIsRefusedNowIsNoted() {
        try (Stores stores = new Stores(folder, new GraphAddress.Embedded(folder.resolve("neo4j")))) {
            Minutes read = minutes("HLG_01", "Lamps");
            DocumentEntry entry = kept(stores, read, "/in/first.md");
            try (IndexSync sync = new IndexSync(stores)) {
                sync.add(entry, read, null);
                sync.commit();

                sync.put(entry, minutes("HLG_01", ENDLESS));
                sync.commit();
            }
            assertThat(stores.documents().all()).hasSize(1);
            assertThat(stores.graph().documents()).singleElement().satisfies(document -> {
                assertThat(document.meeting()).isNull();
                assertThat(document.diagnostics().getFirst().message()).contains("too large");
            });
            assertThat(stores.index().state(stores.graph().sequence())).isEqualTo(IndexState.OK);
        }
    }

    private static Minutes minutes(String meeting, String item) {
        return MinutesBuilder.of(meeting).on("2021-03-02").item("1", item).build();
    }

    private static DocumentEntry kept(Stores stores, Minutes minutes, String origin) {
        byte[] bytes = "Lamps".getBytes(StandardCharsets.UTF_8);
        String name = Path.of(origin).getFileName().toString();
        stores.documents().keep(new DocumentStore.Kept(minutes.document(), name, origin), bytes);
        return new DocumentEntry(minutes.document(), name, origin, "text/markdown", bytes.length);
    }
}
