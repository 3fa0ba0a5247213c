package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.layout.Text;

class BodyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minutes of the Annual Meeting of Withy Marsh Parish Council held on 14th May 2024  | WMPC
            Minutes of the Extraordinary Meeting of the Withy Marsh Parish Council             | WMPC
            Withy Marsh Parish Council - DRAFT MINUTES                                         | WMPC
            MINUTES of the Board meeting held on 17 July 2024 / Tern Valley Homes Limited      | TVHB
            Minutes of the Ordinary Meeting of the Parish Council held in the hall / WITHY MARSH PARISH COUNCIL | WMPC
            Withy Marsh Parish Council – Minutes of Full Council, 8 April 2025 / Initialled ........ | WMPC
            Minutes of the meeting of the Town Council / Hollin Bank                           | HBTC
            Project Board Meeting 7                                                            | PROB
            Project Board Meeting No. 8 - 3 July 2024                                          | PROB
            Joint Works and Drainage Board (JWDB) minutes                                      | JWDB
            Senate: minutes of the meeting held on 6 March 2024                                | SENATE
            Réunion des Écoles et Parents meeting notes                                        | RDEEP
            Meeting notes, 12 March 2024                                                       | MEETING
            """)
    void hasOneCodeHoweverItsMeetingsAreCalled(String lines, String code) {
        List<Text> texts = new ArrayList<>();
        List.of(lines.strip().split(" / ", -1)).reversed().forEach(line -> texts.add(Text.of(line, 0, line.length())));

        assertThat(Body.of(texts).code()).isEqualTo(code);
    }
}
