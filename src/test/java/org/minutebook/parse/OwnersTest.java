package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The MDS to provide a plan.                       | [MDS]
            CSO and the MDS to agree a date.                 | [CSO, MDS]
            The MDS, RNP N and RNP S to test the command.    | [MDS, RNP N, RNP S]
            SRF members who have comments to send them.      | [SRF]
            All members to read the paper.                   | [members]
            The MDS, with support from the CSO, to buy rope.  | [MDS, CSO]
            Forum Chair, with CSO, to write to the owners.   | [Forum Chair, CSO]
            Nothing is said of who acts.                     | []
            """)
    void ownersAreWhoStandsBeforeTo(String wording, String expected) {
        assertThat(Owners.of(wording)).hasToString(expected);
    }
}
