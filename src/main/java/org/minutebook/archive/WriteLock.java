package org.minutebook.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.StoreException;

/** Lets one process at a time write to a data folder. The lock goes with the process that holds it. */
final class WriteLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long RETRY_MILLIS = 100;

    private final FileChannel channel;
    private final FileLock lock;

    private WriteLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits a while for its turn.
     *
     * @throws StoreException naming the holder where the turn does not come
     */
    static WriteLock take(Path folder) {
        Path file = folder.resolve("write.lock");
        Instant giveUp = Instant.now().plus(PATIENCE);
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            while (lock == null && Instant.now().isBefore(giveUp)) {
                Thread.sleep(RETRY_MILLIS);
                lock = tryLock(channel);
            }
            if (lock == null) {
                channel.close();
                throw new StoreException(
                        "The data folder %s is being written by %s; wait until it is done"
                                .formatted(folder, holder(file)),
                        null);
            }
            sign(channel);
            return new WriteLock(channel, lock);
        } catch (IOException e) {
            throw new StoreException("The data folder %s can't be written: %s".formatted(folder, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Interrupted while waiting to write the data folder " + folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        String holder = "process %d since %s"
                .formatted(ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String holder(Path file) throws IOException {
        String holder = Files.readString(file).strip();
        return holder.isEmpty() ? "another process" : holder;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new StoreException("The lock of the data folder can't be released: " + e.getMessage(), e);
        }
    }
}
