package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {
    private final PageFurniture furniture = new PageFurniture();

    @Test
    void whatStandsAtOneHeightOnEachPageIsFurniture() {
        PrintedPage page = page();
        PrintedLine head = line("SRF_14_1107 – Final Minutes", 40);
        for (int i = 0; i < 3; i++) {
            furniture.see(page, List.of(head, line("Page " + i, 800)));
        }

        assertThat(furniture.repeats(page, head)).isTrue();
        assertThat(furniture.repeats(page, line("Page 7", 800))).isTrue();
    }

    @Test
    void resolutionNearTheEdgeOfSeveralPagesIsNone() {
        PrintedPage page = page();
        PrintedLine low = line("The SRF NOTED the update.", 760);
        PrintedLine high = line("The SRF NOTED the update.", 90);
        PrintedLine lower = line("The SRF NOTED the update.", 790);
        List.of(low, high, lower).forEach(line -> furniture.see(page, List.of(line)));

        assertThat(List.of(low, high, lower)).noneMatch(line -> furniture.repeats(page, line));
    }

    @Test
    void twoPagesOfManyThatBeginAlikeHaveNoHead() {
        PrintedPage page = page();
        PrintedLine line = line("Action Status: Open", 70);
        for (int i = 0; i < 9; i++) {
            furniture.see(page, i < 2 ? List.of(line) : List.of(line("Words of page " + "x".repeat(i), 70)));
        }

        assertThat(furniture.repeats(page, line)).isFalse();
    }

    private static PrintedPage page() {
        return new PrintedPage(595, 842, List.of(), List.of(), 1);
    }

    private static PrintedLine line(String text, double baseline) {
        return new PrintedLine(List.of(new Word(text, 60, 300, baseline, 11, false)));
    }
}
