package org.minutebook.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.json.Json;
import org.minutebook.model.StoreException;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;

/**
 * The corrections of a data folder, in a file of JSON Lines that is only ever added to. Beside it, a mark that a line was
 * added whose effect may not be in the graph yet. Safe for use by many threads; who adds holds the write lock.
 */
final class Corrections {
    private final Path file;
    private final Path mark;
    private long seen = -1;
    private List<CorrectionState> states = List.of();

    Corrections(Path folder) {
        this.file = folder.resolve("corrections.jsonl");
        this.mark = folder.resolve("corrections.pending");
    }

    /** All that were ever made, in that order; another process may have added some. */
    synchronized List<CorrectionState> all() {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            if (size != seen) {
                states = read();
                seen = size;
            }
            return states;
        } catch (IOException e) {
            throw new StoreException("The corrections in %s can't be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** How many lines there are: corrections, and undoings of some. */
    long lines() {
        List<CorrectionState> all = all();
        return all.size() + all.stream().filter(state -> !state.holds()).count();
    }

    /** Those that hold. */
    List<Correction> holding() {
        return holding(all());
    }

    static List<Correction> holding(List<CorrectionState> all) {
        return all.stream()
                .filter(CorrectionState::holds)
                .map(CorrectionState::correction)
                .toList();
    }

    Optional<CorrectionState> find(String id) {
        return all().stream().filter(state -> state.id().equals(id)).findFirst();
    }

    private List<CorrectionState> read() throws IOException {
        Map<String, CorrectionState> byId = new LinkedHashMap<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                take(line, number, byId);
            }
        }
        return List.copyOf(byId.values());
    }

    private void take(String line, int number, Map<String, CorrectionState> byId) {
        try {
            CorrectionEntry entry = Json.correction(line);
            String id = Objects.requireNonNullElse(entry.undoes(), String.valueOf(entry.id()));
            byId.compute(id, (_, before) -> state(entry, before));
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    "Line %d of %s was changed and is wrong (%s); mend it, or take it away"
                            .formatted(number, file, e.getMessage()),
                    e);
        }
    }

    private static CorrectionState state(CorrectionEntry entry, @Nullable CorrectionState before) {
        Instant at = Objects.requireNonNullElse(entry.at(), Instant.EPOCH);
        if (entry.correction() != null) {
            return new CorrectionState(
                    String.valueOf(entry.id()), at, entry.by(), entry.why(), entry.correction(), null);
        }
        if (before == null) {
            throw new IllegalArgumentException("it undoes " + entry.undoes() + ", which no line before it makes");
        }
        return new CorrectionState(
                before.id(),
                before.at(),
                before.by(),
                before.why(),
                before.correction(),
                new CorrectionState.Undone(at, entry.by(), entry.why()));
    }

    /** What there will be with one line more. */
    List<CorrectionState> with(CorrectionEntry entry) {
        Map<String, CorrectionState> byId = new LinkedHashMap<>();
        all().forEach(state -> byId.put(state.id(), state));
        CorrectionEntry kept = kept(entry);
        byId.compute(
                Objects.requireNonNullElse(kept.undoes(), String.valueOf(kept.id())),
                (_, before) -> state(kept, before));
        return List.copyOf(byId.values());
    }

    private CorrectionEntry kept(CorrectionEntry entry) {
        String id = entry.undoes() == null ? "c" + (all().size() + 1) : null;
        return entry.kept(id, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Adds a line, which survives a loss of power from then on, and says that its effect is still to come. */
    synchronized CorrectionState add(CorrectionEntry entry) {
        CorrectionEntry kept = kept(entry);
        try {
            append(mark, "");
            append(file, Json.line(kept) + "\n");
        } catch (IOException e) {
            throw new StoreException("A correction can't be kept in %s: %s".formatted(file, e.getMessage()), e);
        }
        return find(Objects.requireNonNullElse(kept.undoes(), String.valueOf(kept.id())))
                .orElseThrow();
    }

    private static void append(Path to, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Whether a line may not have had its effect. */
    boolean isPending() {
        return Files.exists(mark);
    }

    /** All lines have had theirs. */
    void settled() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new StoreException("%s can't be removed: %s".formatted(mark, e.getMessage()), e);
        }
    }
}
