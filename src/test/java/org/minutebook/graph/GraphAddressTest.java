package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.model.StoreException;

class GraphAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:7474", "localhost:7687", "bolt:localhost", "neo4j"})
    void whatIsNoAddressOfANeo4jIsRefused(String uri) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new GraphAddress.Remote(URI.create(uri), "neo4j", "secret"))
                .withMessageContaining("'" + uri + "'")
                .withMessageContaining("neo4j://localhost:7687");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(new GraphAddress.Remote(URI.create("bolt://localhost"), "neo4j", "secret"))
                .hasToString("bolt://localhost");
    }
}
