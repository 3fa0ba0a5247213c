package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.layout.Block.Row;

class GridTableTest {
    @Test
    void wordsThatAreLongerThanTheirCellIsWideAreOneWord() {
        assertThat(rows("""
                +-----------+-----------------+--------+
                | Ref       | Action          | Status |
                +===========+=================+========+
                | S         | MDS to oil the  | Co     |
                | RF_130/01 | crane.          | mplete |
                +-----------+-----------------+--------+
                | SRF       | MDS to carry on | On     |
                | 130/02    | with the crane. | hold   |
                +-----------+-----------------+--------+
                """))
                .containsExactly(
                        List.of("Ref", "Action", "Status"),
                        List.of("SRF_130/01", "MDS to oil the crane.", "Complete"),
                        List.of("SRF 130/02", "MDS to carry on with the crane.", "On hold"));
    }

    @Test
    void anIdThatACellBrokeIsOneWord() {
        assertThat(rows("""
                +----------+---------------------------+
                | Ref      | Action                    |
                +==========+===========================+
                | TOLL25-  | Count the lorries of      |
                | 031      | one week.                 |
                +----------+---------------------------+
                | MGD-2024-| Ask who mows the western  |
                | 07/A12   | bank.                     |
                +----------+---------------------------+
                | 19/CONF0 | Name a keeper for the     |
                | 1        | lower lock.               |
                +----------+---------------------------+
                """))
                .containsExactly(
                        List.of("Ref", "Action"),
                        List.of("TOLL25-031", "Count the lorries of one week."),
                        List.of("MGD-2024-07/A12", "Ask who mows the western bank."),
                        List.of("19/CONF01", "Name a keeper for the lower lock."));
    }

    @Test
    void aLongWordInProseIsPutTogetherWhereTheTableHasItWhole() {
        assertThat(rows("""
                +-------------+------------------------+
                | The counter | Lighthouses are counted|
                | says Light  | every spring.          |
                | houses went |                        |
                +-------------+------------------------+
                | In the year | Nothing.               |
                | lighthouses |                        |
                +-------------+------------------------+
                """))
                .containsExactly(
                        List.of("The counter says Light houses went", "Lighthouses are counted every spring."),
                        List.of("In the year lighthouses", "Nothing."));
        assertThat(rows("""
                +--------+--------------------------+
                | Light  | The Lighthouses were all |
                | houses | counted in the spring.   |
                | stand  |                          |
                +--------+--------------------------+
                """))
                .containsExactly(List.of("Lighthouses stand", "The Lighthouses were all counted in the spring."));
    }

    @Test
    void aLabelStandsForTheRowsBelowItUnlessTheFirstHasNone() {
        assertThat(rows("""
                +---------+-----------------+
                | Party   | Members         |
                +=========+=================+
                | MDS     | Odile Marchbanks|
                +---------+-----------------+
                |         | Jo Tarn         |
                +---------+-----------------+
                | CSO     | Anselm Grady    |
                +---------+-----------------+
                """)).extracting(List::getFirst).containsExactly("Party", "MDS", "MDS", "CSO");
        assertThat(rows("""
                +---------+-----------------+
                | Party   | Members         |
                +=========+=================+
                |         | Odile Marchbanks|
                +---------+-----------------+
                | MDS     | Jo Tarn         |
                +---------+-----------------+
                |         | Anselm Grady    |
                +---------+-----------------+
                """)).extracting(List::getFirst).containsExactly("Party", "", "MDS", "");
    }

    private static List<List<String>> rows(String table) {
        return GridTable.read(Line.of(table)).stream()
                .map(row -> ((Row) row).cells().stream().map(Text::value).toList())
                .toList();
    }
}
