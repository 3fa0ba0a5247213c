package org.minutebook.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder of an embedded server: who runs it, where it is reached, and its password. The lock alone says whether it
 * runs, for the system frees it even after a kill; the address beside it may be stale.
 */
final class ServerFolder {
    /**
     * Folders that this process runs a server in. Needed beside the lock: where a process opens a locked file of its own
     * a second time and closes it, the system drops the lock.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    /** The right to run the server, until closed. */
    interface Lock extends AutoCloseable {
        @Override
        void close();
    }

    private final Path folder;

    ServerFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /** Takes the right to run the server here; empty where another process, or another graph of this one, has it. */
    Optional<Lock> lock() throws IOException {
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        if (!OURS.add(real)) {
            return Optional.empty();
        }
        Optional<Lock> lock = Optional.empty();
        try {
            lock = lockFile(real);
        } finally {
            if (lock.isEmpty()) {
                OURS.remove(real);
            }
        }
        return lock;
    }

    private static Optional<Lock> lockFile(Path real) throws IOException {
        FileChannel channel =
                FileChannel.open(real.resolve("minutebook.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(() -> {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                OURS.remove(real);
            }
        });
    }

    /** Where the server was last said to be reached. */
    Optional<URI> address() throws IOException {
        return read(addressFile()).map(URI::create);
    }

    /** Says where the server is reached; whoever reads it sees the old address or the new one, never half of one. */
    void publish(URI address) throws IOException {
        Path draft = folder.resolve("bolt.address.new");
        Files.writeString(draft, address.toString());
        Files.move(draft, addressFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void unpublish() throws IOException {
        Files.deleteIfExists(addressFile());
    }

    Optional<String> password() throws IOException {
        return read(folder.resolve("password"));
    }

    /** For the one who has the lock: the password, made up where there is none yet. */
    String passwordOrNew() throws IOException {
        Optional<String> kept = password();
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path draft = folder.resolve("password.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly());
        Files.writeString(draft, password);
        Files.move(draft, folder.resolve("password"), StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Path addressFile() {
        return folder.resolve("bolt.address");
    }

    private static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
