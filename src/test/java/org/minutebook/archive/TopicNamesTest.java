package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicNamesTest {
    @Test
    void whoeverKeepsAnAnswerCanTellThatTopicsWereNamedSince(@TempDir Path folder) throws IOException {
        TopicNames names = new TopicNames(folder);
        long none = names.stamp();
        Path file = Files.writeString(folder.resolve("topics.yaml"), "Tides: [Ebb and Flow]\n");
        long first = names.stamp();
        Files.setLastModifiedTime(file, FileTime.fromMillis(first + 1));

        assertThat(first).isNotEqualTo(none);
        assertThat(names.stamp()).isNotEqualTo(first);
    }
}
