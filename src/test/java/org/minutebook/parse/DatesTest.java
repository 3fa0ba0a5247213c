package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14/03/2023                  | 2023-03-14
            14.3.23                     | 2023-03-14
            14/O3/2O23                  | 2023-03-14
            Tuesday 7th January 2020    | 2020-01-07
            7 Jan 2020, 10:00           | 2020-01-07
            2024-05-14                  | 2024-05-14
            31/02/2023, then 01/03/2023 | 2023-03-01
            SRF 12/04                   |
            24/7                        |
            """)
    void datesAreReadAsPrintedAndScanned(String text, @Nullable LocalDate expected) {
        assertThat(Dates.first(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 March 2023, 10:00 - 15:30 | 10:00 | 15:30
            09.20 – 16.00                | 09:20 | 16:00
            10am to 1pm                  | 10:00 | 13:00
            """)
    void timesAreReadOffTheClock(String text, String start, String end) {
        assertThat(Dates.times(text)).hasValueSatisfying(times -> {
            assertThat(times.start()).hasToString(start);
            assertThat(times.end()).hasToString(end);
        });
    }
}
