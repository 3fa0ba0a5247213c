package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.Minutes;

/** Minutes that are kept in one table. */
class MinuteTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # columns                               ; who is to act
            No. | Item | Discussion | Action by:    ; Piers Quill, Mabel Frost
            No. | Item | Discussion | Who           ; Piers Quill, Mabel Frost
            No. | Item | Discussion | Owner.        ; Piers Quill, Mabel Frost
            No. | Item | Discussion | Lead          ; Piers Quill, Mabel Frost
            No. | Lead | Item | Discussion | Action ; ''
            """)
    void whoActsStandsBehindWhatWasSaid(String columns, String owners) {
        boolean leads = columns.contains("Lead |");
        Minutes minutes = read("""
                # Sedge Lane Halls Committee

                Meeting of 9 May 2024

                **Present:** Olive Tarn (Chair), Piers Quill, Mabel Frost

                """
                + "| " + columns + " |\n|---|---|---|---|" + (leads ? "---|" : "") + "\n"
                + row(leads, "1", "Roof", "Two slates are off. Someone should ask for a price.", "Piers Quill")
                + row(leads, "2", "Chairs", "Forty are fit for nothing. They should go to the tip.", "Mabel Frost")
                + row(leads, "3", "Heating", "The boiler was looked at and nothing was found.", "the boiler man"));

        assertThat(minutes.items()).extracting(item -> item.title()).containsExactly("Roof", "Chairs", "Heating");
        assertThat(minutes.raised().stream().flatMap(raised -> raised.owners().stream()))
                .containsExactlyElementsOf(owners.isEmpty() ? List.of() : List.of(owners.split(", ", -1)));
    }

    private static Minutes read(String minutes) {
        return Samples.read("a.md", minutes.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(boolean leads, String number, String item, String said, String who) {
        return leads
                ? "| %s | %s | %s | %s | |\n".formatted(number, who, item, said)
                : "| %s | %s | %s | %s |\n".formatted(number, item, said, who);
    }
}
