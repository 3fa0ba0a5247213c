package org.minutebook.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.model.DocumentId;
import org.minutebook.model.StoreException;

/**
 * The bytes of every document, each under its SHA-256, with its name and origin beside it: the truth that graph and
 * index are derived from.
 */
public final class DocumentStore {
    private static final String CARD = ".origin";
    private static final String READING = ".reading";

    private final Path folder;

    /** @param folder made when the first document is kept */
    public DocumentStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A document kept.
     *
     * @param name the file's name when it was added
     * @param origin where it was read from
     */
    public record Kept(DocumentId id, String name, String origin) {}

    /** Keeps a document, so that it survives a loss of power from now on. */
    public void keep(Kept document, byte[] bytes) {
        Path file = file(document.id());
        try {
            Files.createDirectories(file.getParent());
            write(
                    card(document.id()),
                    (document.name() + "\n" + document.origin() + "\n").getBytes(StandardCharsets.UTF_8));
            if (!Files.exists(file)) {
                write(file, bytes);
            }
        } catch (IOException e) {
            throw new StoreException("The document can't be kept in %s: %s".formatted(folder, reason(e)), e);
        }
    }

    /** Keeps what an OCR program read in a document, since the offsets of all that it says count in that very text. */
    public void keepReading(DocumentText read) {
        try {
            write(reading(read.id()), Reading.print(read).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StoreException("The text of a scan can't be kept in %s: %s".formatted(folder, reason(e)), e);
        }
    }

    /** What an OCR program read in a document; empty where it needed none. */
    public Optional<DocumentText> read(DocumentId id) {
        try {
            return Optional.of(Reading.parse(id, Files.readString(reading(id))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(
                    "The text of scan %s can't be read from %s: %s; add the document again"
                            .formatted(id, folder, e.getMessage()),
                    e);
        }
    }

    public byte[] bytes(DocumentId id) {
        try {
            return Files.readAllBytes(file(id));
        } catch (NoSuchFileException e) {
            throw new StoreException(
                    "The bytes of document %s are missing from %s; restore a backup, or add the document again"
                            .formatted(id, folder),
                    e);
        } catch (IOException e) {
            throw new StoreException("Document %s can't be read from %s: %s".formatted(id, folder, reason(e)), e);
        }
    }

    /** Lets a withdrawn document go. */
    public void drop(DocumentId id) {
        try {
            Files.deleteIfExists(file(id));
            Files.deleteIfExists(card(id));
            Files.deleteIfExists(reading(id));
        } catch (IOException e) {
            throw new StoreException("Document %s can't be removed from %s: %s".formatted(id, folder, reason(e)), e);
        }
    }

    /** Every document kept, by its id. */
    public List<Kept> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().endsWith(CARD))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new StoreException("The documents in %s can't be listed: %s".formatted(folder, reason(e)), e);
        }
    }

    /** A card whose bytes never came, since the process was killed between the two, is no document. */
    private Optional<Kept> read(Path card) {
        String file = card.getFileName().toString();
        DocumentId id = new DocumentId(file.substring(0, file.length() - CARD.length()));
        if (!Files.exists(file(id))) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(card);
            return Optional.of(new Kept(id, lines.getFirst(), lines.get(1)));
        } catch (IOException e) {
            throw new StoreException("%s can't be read: %s".formatted(card, reason(e)), e);
        }
    }

    private Path file(DocumentId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    private Path card(DocumentId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256() + CARD);
    }

    private Path reading(DocumentId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256() + READING);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
