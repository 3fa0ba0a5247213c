package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.layout.Text;

class IdsTest {
    private final Ids ids = new Ids(Samples.profile("SRF_12"));

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            see Action SRF 12/04 for it                       ~ action SRF 12/04
            SRF_13x/CONF01 and SRF 9/1                         ~ action SRF 13x/CONF01, action SRF 09/01
            the comments re Action 12/07 apply                 ~ action SRF 12/07
            Actions 11/02, 12/06 and 13x/CONF01 are joined     ~ action SRF 11/02, action SRF 12/06, action SRF 13x/CONF01
            action: SRF l4/O1 as the scan has it               ~ action SRF 14/01
            at the next meeting (SRF_14)                       ~ meeting SRF_14
            at SRF_ 13Xx, and SRF 13x/01 raised there          ~ meeting SRF_13xx, action SRF 13x/01
            SRF_14_1107 - Draft Minutes                        ~ meeting SRF_14_1107
            the Panel (TPAN_41_0903) heard                     ~ meeting TPAN_41_0903
            the scope overlaps with TPAN 54/03                ~ action TPAN 54/03
            heard by the Panel (TPAN_41_ 0903)                ~ meeting TPAN_41_0903
            TMP014 and TMP 021A but not TMPX                   ~ modification TMP014, modification TMP021A
            TMPO0143 as the scan has it                       ~ modification TMP0143
            Incident INC000000071204                           ~ incident INC000000071204
            Incident INCOQ0000071204                           ~ incident INC000000071204
            Action 6B of the plan, on 12/04/2023, 24/7, 50% up ~ ''
            """)
    void idsAreReadInEverySpelling(String text, String expected) {
        String found = ids.all(Text.of(text, 0, text.length())).stream()
                .map(f -> f.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + f.id())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected);
    }
}
