package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minutebook.model.Attendance;

/** Names as OCR leaves them. */
class AttendanceNamesTest {
    @Test
    void smallLThatWasACapitalIIsMended() {
        assertThat(Samples.read("""
                        Service Review Forum Meeting 14

                        11 July 2023, 10:00 - 15:15

                        SRF_14_1107 - Final Minutes

                        Attendees:

                        Representing Other Participants

                        MDS lan Kirk (Part) (Agenda ltem 3)
                        CSO Haruki lllingworth
                        OWR Tobias la Rue

                        1. Previous Meeting Minutes

                        The SRF NOTED the minutes.
                        """).attendance())
                .extracting(Attendance::name)
                .containsExactly("Ian Kirk", "Haruki Illingworth", "Tobias la Rue");
    }
}
