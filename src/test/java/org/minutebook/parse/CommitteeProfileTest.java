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

    private static final String BOARD = """
            code: RGB
            names: [Reservoir Gauging Board]
            joins: ["-"]
            meeting-numbers: "9999-99"
            action-numbers: "A99"
            resolutions: [determined, carried, gave leave]
            decisions: [minuted]
            """;

    private static final String BOARD_MINUTES = """
            # Reservoir Gauging Board

            12 July 2024, 10:00 - 12:00

            RGB-2024-07 - Final Minutes

            ## 1. Actions Outstanding

            | Action ID | Action | Date Raised | Last Target Date | Revised Target Date | Owner |
            | --- | --- | --- | --- | --- | --- |
            | RGB-2024-05/A03 | The Surveyor to level the gauge. | 10/05/2024 | 12/07/2024 | N/A | Surveyor |

            It was levelled in June, see RGB-2024-06. Status: Closed

            ## 2. Northern gauge

            The Board DETERMINED that the gauge stays in service.

            It was minuted that the keeper objects to the new ladder.

            The motion to buy a second boat was CARRIED. The Board GAVE LEAVE to paint the ladder.

            ACTION RGB-2024-07/A12: The Keeper to paint the ladder. This action replaces RGB-2024-05/A04.
            """;

    @Test
    void idsOfAnotherShapeAreReadByTheProfile() {
        Minutes minutes = board();

        assertThat(minutes.meeting().id()).hasToString("RGB_2024-07");
        assertThat(minutes.reviews())
                .extracting(review -> review.id() + " " + review.status())
                .containsExactly("RGB 2024-05/A03 CLOSED");
        assertThat(minutes.raised())
                .extracting(action -> action.id().toString())
                .containsExactly("RGB 2024-07/A12");
        assertThat(minutes.mentions())
                .extracting(mention -> mention.id())
                .containsExactlyInAnyOrder("RGB_2024-06", "RGB 2024-05/A04");
        assertThat(minutes.links())
                .extracting(link -> link.from() + " " + link.kind() + " " + link.to())
                .containsExactly("RGB 2024-07/A12 SUPERSEDES RGB 2024-05/A04");
    }

    @Test
    void bodyResolvesByItsOwnVerbs() {
        assertThat(board().decisions())
                .extracting(decision -> decision.verb() + ": " + decision.text())
                .containsExactly(
                        "DETERMINED: that the gauge stays in service.",
                        "CARRIED: The motion to buy a second boat was CARRIED.",
                        "GAVE LEAVE: to paint the ladder.");
        assertThat(board().informalDecisions())
                .extracting(decision -> decision.verb() + ": " + decision.text())
                .containsExactly("MINUTED: that the keeper objects to the new ladder.");
    }

    @Test
    void bodyWithoutIdsResolvesByItsOwnVerbsToo() throws UnreadableException, NotMinutesException {
        CommitteeProfile profile = CommitteeProfile.read("marsh.yaml", """
                code: MARSH
                names: [Withy Marsh Parish Council]
                resolutions: [determined, gave leave]
                decisions: [minuted]
                """);
        String page = MINUTES.replace("None.", """
                The Council determined that the swing is to be green.

                It was minuted that nobody objected. The Parish Council gave leave to paint it.

                The old swing was duly minuted. The Clerk noted the weather.
                """);
        Minutes minutes = new MinutesReader(List.of(profile))
                .read(DocumentReader.read("made.txt", page.getBytes(StandardCharsets.UTF_8)));

        assertThat(minutes.decisions())
                .extracting(decision -> decision.verb() + ": " + decision.text())
                .containsExactly(
                        "DETERMINED: that the swing is to be green.",
                        "MINUTED: that nobody objected.",
                        "GAVE LEAVE: to paint it.",
                        "MINUTED: The old swing was duly minuted.");
    }

    private static Minutes board() {
        try {
            return new MinutesReader(List.of(CommitteeProfile.read("board.yaml", BOARD)))
                    .read(DocumentReader.read("made.md", BOARD_MINUTES.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableException | NotMinutesException e) {
            throw new AssertionError(e);
        }
    }

    /** Each is told with its line and with what would be right, all of them at once. */
    @Test
    void tellsWhichShapesAndSignsAreNone() {
        String yaml = """
                code: RGB
                joins: ["--->", x]
                meeting-numbers: ACT
                slashes: []
                action-numbers: "9{3,1}"
                modification-numbers: [99]
                resolutions: carried
                decisions: ["", minuted]
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeProfile.read("board.yaml", yaml))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .satisfiesExactlyInAnyOrder(
                                line -> assertThat(line)
                                        .startsWith("board.yaml, line 2: joins")
                                        .contains("signs"),
                                line -> assertThat(line)
                                        .startsWith("board.yaml, line 3: meeting-numbers: 'ACT'")
                                        .contains("9999-99"),
                                line -> assertThat(line)
                                        .startsWith("board.yaml, line 4: slashes")
                                        .contains("signs"),
                                line -> assertThat(line)
                                        .startsWith("board.yaml, line 5: action-numbers: '9{3,1}'")
                                        .contains("A99"),
                                line -> assertThat(line)
                                        .startsWith("board.yaml, line 6: modification-numbers is no single word")
                                        .contains("A99"),
                                line -> assertThat(line)
                                        .startsWith("board.yaml, line 7: resolutions: 'carried' is no list"),
                                line -> assertThat(line).startsWith("board.yaml, line 8: decisions has an entry")));
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
