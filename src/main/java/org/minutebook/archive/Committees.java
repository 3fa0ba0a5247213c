package org.minutebook.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.model.StoreException;
import org.minutebook.parse.CommitteeProfile;

/**
 * The committee profiles that were added to a data folder. They are kept there, one file a code, so that whoever opens the
 * folder later reads as before.
 */
public final class Committees {
    private static final String ENDING = ".yaml";

    private final Path folder;

    Committees(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads and checks files of profiles.
     *
     * @throws IllegalArgumentException with a line for each thing that is wrong in any of them
     */
    public static List<CommitteeProfile> read(List<Path> files) {
        List<CommitteeProfile> profiles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, Path> byCode = new TreeMap<>();
        for (Path file : files) {
            try {
                CommitteeProfile profile = CommitteeProfile.read(file.toString(), text(file));
                Path other = byCode.putIfAbsent(profile.code(), file);
                if (other != null) {
                    problems.add("%s: it has the code %s, as %s has; each committee has its own"
                            .formatted(file, profile.code(), other));
                }
                profiles.add(profile);
            } catch (IllegalArgumentException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return profiles;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": there is no such file; name a committee's profile in YAML", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + ": it can't be read as text in UTF-8 ("
                            + e.getClass().getSimpleName() + ")",
                    e);
        }
    }

    /** By their codes. */
    List<CommitteeProfile> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return read(files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new StoreException("The committees in %s can't be read: %s".formatted(folder, e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    "A committee's profile in the data folder was changed and is wrong; mend it, or take it away:\n"
                            + e.getMessage(),
                    e);
        }
    }

    /** Another with the same code takes the place of the one before. */
    void keep(CommitteeProfile profile) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(profile.code() + ".part");
            Files.writeString(part, profile.yaml(), StandardCharsets.UTF_8);
            Files.move(
                    part,
                    folder.resolve(profile.code() + ENDING),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException("A committee can't be kept in %s: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
