package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.minutebook.model.MeetingId;
import org.minutebook.source.UnreadableException;

class ReaderTest {
    @Test
    void faultOfOurOwnNamesItsPlaceAndWhatToDo() {
        assertThatThrownBy(() -> Reader.guarded("SRF_12.txt", () -> {
                    throw new IllegalStateException(
                            MeetingId.parse("none at all").toString());
                }))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("a fault in Minutebook")
                .hasMessageContaining("IllegalArgumentException in MeetingId.java, line ")
                .hasMessageContaining("report this with the file")
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wantOfMemoryAndOfStackAreNoEndOfTheWorld() {
        assertThatThrownBy(() -> Reader.guarded("SRF_12.txt", () -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("-Xmx");
        assertThatThrownBy(() -> Reader.guarded("SRF_12.txt", () -> deeper(0)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("StackOverflowError in ReaderTest.java");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Reader.Read deeper(int depth) {
        return deeper(depth + 1);
    }
}
