package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.Minutes;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.UnreadableException;

class CommitteeProfileTest {
    private static final String MINUTES = """
            Minutes of the meeting of the Withy Marsh Parish Council held on 12 March 2024

            Present: Cllr Rosalind Pike (Chair), Cllr Moira Quayle

            1. Playing field
            ACTION: Cllr Quayle to order a new swing.

            2. Any other business
            None.
            """;

    @Test
    void givesMinutesThatPrintNoIdsItsCode() throws UnreadableException, NotMinutesException {
        CommitteeProfile profile =
                CommitteeProfile.read("marsh.yaml", "code: MARSH\nnames: [Withy Marsh Parish Council]\n");

        assertThat(profile.code()).isEqualTo("MARSH");
        assertThat(read(List.of(profile)).raised())
                .extracting(action -> action.id().toString())
                .containsExactly("MARSH 2024-03-12/01");
        assertThat(read(List.of()).raised())
                .extracting(action -> action.id().toString())
                .containsExactly("WMPC 2024-03-12/01");
    }

    private static Minutes read(List<CommitteeProfile> committees) throws UnreadableException, NotMinutesException {
        return new MinutesReader(committees)
                .read(DocumentReader.read("made.txt", MINUTES.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndWhere() {
        String yaml = """
                extends: opsx
                code: withy marsh
                name: Withy Marsh
                parties: Clerk
                classification: Purple
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeProfile.read("marsh.yaml", yaml))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .satisfiesExactlyInAnyOrder(
                                line -> assertThat(line)
                                        .startsWith("marsh.yaml, line 3: name is no key")
                                        .contains("names"),
                                line -> assertThat(line)
                                        .startsWith("marsh.yaml, line 1: extends: 'opsx'")
                                        .contains("opsg"),
                                line -> assertThat(line).startsWith("marsh.yaml, line 4: parties: 'Clerk' is no list"),
                                line -> assertThat(line)
                                        .startsWith("marsh.yaml, line 2: code: 'withy marsh'")
                                        .contains("WMPC"),
                                line -> assertThat(line)
                                        .startsWith("marsh.yaml, line 5: classification: 'Purple'")
                                        .contains("Amber")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            names: [A]          | it lacks the key code
            code: [A            | line 1: it is no YAML
            - code              | it holds no keys
            ''                  | it holds no keys
            """)
    void saysWhatAProfileLooksLikeWhereItIsNone(String yaml, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeProfile.read("marsh.yaml", yaml))
                .withMessageContaining("marsh.yaml")
                .withMessageContaining(said);
    }

    /** The committees of one code differ in little, so each file says only that. */
    @ParameterizedTest
    @CsvSource({"SECP, 74", "TABASC, 12", "SSC, 31", "TAG, 9"})
    void familyOfTheOperationsGroupReadsAlike(String code, String number) {
        String page = """
                %1$s Meeting %2$s

                12 March 2024, 10:00 - 12:00

                %1$s_%2$s_1203 - Draft Minutes

                1. Reports

                The %1$s **NOTED** modification DP219.

                ACTION %1$s %2$s/01: The DCC to report to the OPSG after OPSG_56.
                """.formatted(code, number);

        Minutes minutes = Samples.read(page);

        String padded = number.length() == 1 ? "0" + number : number;
        assertThat(minutes.meeting().id()).hasToString(code + "_" + padded);
        assertThat(minutes.raised())
                .extracting(action -> action.id() + " " + action.owners())
                .containsExactly(code + " " + padded + "/01 [DCC]");
        assertThat(minutes.mentions()).extracting(mention -> mention.id()).contains("DP219", "OPSG_56");
    }
}
