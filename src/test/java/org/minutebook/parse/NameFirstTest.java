package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.model.Attendance;

/** A table of who attended whose first column is the names, in every look that it comes in. */
class NameFirstTest {
    private static final List<String> ROWS = List.of(
            "Name | Representing | Remarks",
            "Odile Marchbanks | Forum Chair | ",
            "Meera Vasudevan | Large Company | Alternate",
            "Petra Lindqvist | MDS | Teleconference",
            "Jo Tarn | Wayfarers | ",
            "Nadia Birkenshaw | CSO | Meeting Secretary");

    static Stream<Arguments> looks() {
        String bars =
                String.join("\n", ROWS.stream().map(row -> "| " + row + " |").toList());
        return Stream.of(
                look("Markdown", bars.replaceFirst("\n", "\n|---|---|---|\n")),
                look("in one line", String.join("\n", ROWS).replaceAll(" *\\| *", " ")),
                look("kept apart by blanks", String.join("\n", ROWS).replaceAll(" *\\| *", "        ")),
                look("one cell a line", String.join("\n", ROWS).replaceAll(" *[|\n] *", "\n\n")));
    }

    private static Arguments look(String name, String table) {
        String heading = name.equals("Markdown") ? "## " : "";
        return Arguments.of(Named.of(name, """
                %sSRF_31_0405 - Final Minutes

                %sForum Members

                %s

                %s1. Masts

                The SRF NOTED the count of the masts that stand in the northern harbour and on the eastern shore.
                """.formatted(heading, heading, table, heading)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyoneIsNamedWithTheirParty(String page) {
        assertThat(Samples.read("made.txt", page.getBytes(StandardCharsets.UTF_8))
                        .attendance())
                .extracting(NameFirstTest::spelled)
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Meera Vasudevan, Large Company, MEMBER, alternate",
                        "Petra Lindqvist, MDS, MEMBER, remote",
                        "Jo Tarn, Wayfarers, MEMBER",
                        "Nadia Birkenshaw, CSO, SECRETARY");
    }

    private static String spelled(Attendance one) {
        return one.name() + ", " + one.representing() + ", " + one.role()
                + (one.alternate() ? ", alternate" : "")
                + (one.remote() ? ", remote" : "");
    }
}
