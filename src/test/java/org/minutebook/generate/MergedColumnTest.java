package org.minutebook.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergedColumnTest {
    @Test
    void sizesThatShareTheirLabelsRowsAreNotClear() {
        assertThat(clear(1, 2)).isTrue();
        assertThat(clear(1, 3))
                .as("labels on the rows 1 and 3, as with 2 and 2")
                .isFalse();
        assertThat(clear(2, 2)).isFalse();
        assertThat(clear(3, 4)).isTrue();
    }

    @Test
    void partyOfOneHelps() {
        assertThat(MergedColumn.isClear(List.of(1, 3), List.of(true, false))).isTrue();
    }

    @Test
    void pageEndMayMakeTheRestUnclear() {
        assertThat(MergedColumn.isClear(List.of(2, 3), List.of(false, false), 2))
                .isFalse();
        assertThat(MergedColumn.isClear(List.of(2, 2), List.of(false, false), 2))
                .isTrue();
    }

    private static boolean clear(int one, int other) {
        return MergedColumn.isClear(List.of(one, other), List.of(false, false));
    }
}
