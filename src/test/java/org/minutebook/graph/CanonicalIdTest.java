package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"OPSG_28", "OPSG_34xx", "OPSG_74_1511", "SUB-GROUP_2020-01-07"})
    void aMeetingIsReadAsItWasPrinted(String id) {
        assertThat(CanonicalId.meeting(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPSG 28/01", "OPSG 53x/CONF01", "SUB-GROUP 74_1511/02"})
    void anActionIsReadAsItWasPrinted(String id) {
        assertThat(CanonicalId.action(id)).hasToString(id);
    }

    @Test
    void anythingElseIsNamedInTheRefusal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalId.meeting("28"))
                .withMessageContaining("'28'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalId.action("OPSG_28/01"))
                .withMessageContaining("'OPSG_28/01'");
    }
}
