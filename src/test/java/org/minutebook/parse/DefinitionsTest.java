package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Repeater Unit                        | RU    | Repeater Unit
            A Small Company                          | SC    | Small Company
            asked the Radio Network Provider North   | RNP N | Radio Network Provider North
            the Design and Technical Sub-Committee   | DTSC  | Design and Technical Sub-Committee
            all Meter Operators                      | MOPs  | Meter Operators
            Smart Water Systems Operators            | SWSOs | Smart Water Systems Operators
            on Change of Supplier                    | CoS   | Change of Supplier
            North & South                            | N&S   | North & South
            the joint industry plan                  | JIP   | joint industry plan
            all Domestic Water Meters                | DWMs  | Domestic Water Meters
            Domestic Water Metering Equipment        | DWMEs | Domestic Water Metering Equipment
            the Code of Conduct                      | CoCo  | Code of Conduct
            the Department for Water, Air and Soil   | WAS   | Department for Water, Air and Soil
            the Review Centre’s                      | RC    | Review Centre
            Service Request Variance                 | SR    | ''
            attended by telephone                    | Part  | ''
            see the table                            | Annex | ''
            met. Other words                         | MOW   | ''
            """)
    void expansionIsTheWordsThatGiveTheLetters(String before, String term, String expected) {
        String found = Definitions.expansion(before, term).orElse("").replaceAll("’s$", "");
        assertThat(found).isEqualTo(expected);
    }
}
