package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The direction of superseding in every way that minutes say it. The row's own action is SRF 12/04. */
class LinksTest {
    private static final String PAGE = """
            # Service Review Forum Meeting 14

            ## SRF\\_14\\_1107 - Final Minutes

            ## 1. Actions Outstanding

            Action ID\tAction\tDate Raised\tLast Target Date\tRevised Target Date\tOwner
            SRF 12/04\tThe MDS to count the masts.\t14/03/2023\t11/07/2023\tN/A\tMDS

            %s
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Status: Closed (this action is superseded by action SRF 14/01)         | SRF 14/01 > SRF 12/04
            Status: Closed. (This action has been superseded by Actions 14/01 and 14/02) | SRF 14/01 > SRF 12/04, SRF 14/02 > SRF 12/04
            This action replaces: Action SRF_10/05.                                | SRF 12/04 > SRF 10/05
            It was replaced by Action 14/01.                                       | SRF 14/01 > SRF 12/04
            Actions 10/05 and 11/02 are superseded by Action 14/01.                | SRF 14/01 > SRF 10/05, SRF 14/01 > SRF 11/02, SRF 12/04 ~ SRF 10/05, SRF 12/04 ~ SRF 11/02, SRF 12/04 ~ SRF 14/01
            Action SRF 14/01 supersedes Action SRF 10/05.                          | SRF 14/01 > SRF 10/05, SRF 12/04 ~ SRF 14/01, SRF 12/04 ~ SRF 10/05
            Action 14/01 takes the place of this action.                           | SRF 14/01 > SRF 12/04
            (see also Action 11/02) It was merged into Action 14/01.               | SRF 14/01 > SRF 12/04, SRF 12/04 ~ SRF 11/02
            See Action SRF 14/01, by which this action is superseded.              | SRF 14/01 > SRF 12/04
            It is wider than Action SRF 10/05, which it replaces.                  | SRF 12/04 > SRF 10/05
            It was overtaken by Action 14/01.                                      | SRF 14/01 > SRF 12/04
            Split into Actions 14/01 and 14/02.                                    | SRF 14/01 > SRF 12/04, SRF 14/02 > SRF 12/04
            The mast was replaced by a new one. See Action 11/02.                  | SRF 12/04 ~ SRF 11/02
            """)
    void directionFollowsTheWords(String said, String expected) {
        String links = Samples.read(
                        "made.md", PAGE.replace("%s", said).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .links()
                .stream()
                .map(link -> link.from()
                        + (link.kind() == org.minutebook.model.LinkKind.SUPERSEDES ? " > " : " ~ ")
                        + link.to())
                .collect(Collectors.joining(", "));
        assertThat(links).isEqualTo(expected);
    }
}
