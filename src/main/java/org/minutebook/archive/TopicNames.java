package org.minutebook.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.minutebook.model.Slug;
import org.minutebook.model.StoreException;
import org.minutebook.parse.CuratedTopics;

/**
 * The names that somebody gave to topics: those of {@code index/topics.yaml}, which the program brings along, and on top
 * those of {@code topics.yaml} in the data folder. They hold for questions, so a change needs no new index.
 */
final class TopicNames {
    private static final Map<String, List<String>> BUILT_IN = builtIn();

    private final Path file;

    TopicNames(Path folder) {
        this.file = folder.resolve("topics.yaml");
    }

    private static Map<String, List<String>> builtIn() {
        try (InputStream in = TopicNames.class.getResourceAsStream("/index/topics.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: it lacks index/topics.yaml");
            }
            return CuratedTopics.read("index/topics.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The program can't read index/topics.yaml", e);
        }
    }

    /**
     * Name by heading, as the files are now.
     *
     * @param normal how two headings that are one become one
     */
    Named now(UnaryOperator<String> normal) {
        Map<String, String> names = new HashMap<>();
        addTo(names, BUILT_IN, normal);
        addTo(names, own(), normal);
        return new Named(names, normal);
    }

    private static void addTo(
            Map<String, String> names, Map<String, List<String>> topics, UnaryOperator<String> normal) {
        topics.forEach((name, others) -> {
            names.put(normal.apply(name), name);
            others.forEach(other -> names.put(normal.apply(other), name));
        });
    }

    /** Another one once somebody has changed the file in the data folder. */
    long stamp() {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException e) {
            throw new StoreException("The topics in %s can't be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Map<String, List<String>> own() {
        try {
            return CuratedTopics.read(file.toString(), Files.readString(file));
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (IOException e) {
            throw new StoreException("The topics in %s can't be read: %s".formatted(file, e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    "The topics named by hand are wrong; mend the file, or take it away:\n" + e.getMessage(), e);
        }
    }

    /** What headings are called. */
    record Named(Map<String, String> names, UnaryOperator<String> normal) {
        /** The name that somebody gave to what is headed so. */
        Optional<String> of(String heading) {
            return Optional.ofNullable(names.get(normal.apply(heading)));
        }

        /** The same for all headings of one topic. */
        String key(String heading) {
            return Slug.of(normal.apply(of(heading).orElse(heading)));
        }
    }
}
