package org.minutebook.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void defaultsHoldWhereNothingIsSet() {
        Settings settings = Settings.read(Map.of(), Map.of("MINUTEBOOK_PORT", ""));

        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(7070);
        assertThat(settings.graph()).isNull();
    }

    @Test
    void flagsWinOverTheEnvironment() {
        Settings settings = Settings.read(
                Map.of(Setting.PORT, "8080"), Map.of("MINUTEBOOK_PORT", "9090", "MINUTEBOOK_DATA", "/srv/minutes"));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("/srv/minutes").toAbsolutePath());
    }

    @Test
    void everythingWrongIsReportedTogether() {
        Map<String, String> environment =
                Map.of("NEO4J_URI", "http://graph:7474", "NEO4J_USERNAME", "reader", "MINUTEBOOK_PORT", "many");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.read(Map.of(), environment))
                .withMessageContaining("MINUTEBOOK_PORT: 'many' is no port")
                .withMessageContaining("NEO4J_URI: 'http://graph:7474' is no address of a Neo4j")
                .withMessageContaining("NEO4J_PASSWORD is not");
    }

    @Test
    void wrongFlagsAreNamedAsTyped() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.read(Map.of(Setting.PORT, "65536"), Map.of()))
                .withMessageStartingWith("--port: '65536'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://graph", "bolt+s://graph:7687", "neo4j://graph:7687", "neo4j+ssc://10.0.0.1"})
    void neo4jIsReachedByItsSchemes(String uri) {
        Settings settings = Settings.read(Map.of(), Map.of("NEO4J_URI", uri, "NEO4J_PASSWORD", "secret"));

        assertThat(settings.graph()).isEqualTo(new RemoteGraph(URI.create(uri), "neo4j", "secret"));
        assertThat(settings.toString()).doesNotContain("secret");
    }
}
