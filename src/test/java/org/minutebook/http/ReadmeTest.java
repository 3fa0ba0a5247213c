package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minutebook.settings.Setting;

/** The README names every address and every setting, and its examples are requests that can be answered. */
class ReadmeTest {
    private static final Pattern PART = Pattern.compile("\\{\\w+}");
    private static final Pattern EXAMPLE = Pattern.compile("curl [^\\n]*'localhost:7070(/[^']*)'");

    private final String readme;

    ReadmeTest() throws Exception {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void everyAddressIsThere() throws Exception {
        String addresses = PART.matcher(readme).replaceAll("{}");
        try (Api api = new Api()) {
            assertThat(api.server().paths()).allSatisfy(path -> {
                String told = PART.matcher(path.replaceFirst("^/api/v1", "")).replaceAll("{}");
                if (!path.equals("/") && !path.startsWith("/minutebook.")) {
                    assertThat(addresses).as(path).containsPattern("`" + Pattern.quote(told) + "[?`]");
                }
            });
        }
    }

    @Test
    void everyParameterIsThere() throws Exception {
        try (Api api = new Api()) {
            List<String> names = Api.body(api.get("/openapi.json")).findValues("parameters").stream()
                    .flatMap(parameters -> parameters.valueStream())
                    .filter(parameter -> parameter.path("in").asString().equals("query"))
                    .map(parameter -> parameter.path("name").asString())
                    .toList();
            assertThat(names)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(name -> assertThat(readme).containsPattern("[`? &]" + name + "[`= ]"));
        }
    }

    @Test
    void everyLimitIsThere() {
        assertThat(readme)
                .contains("at most %,d characters".formatted(Parameter.MAX_LENGTH))
                .contains("%d values".formatted(Parameter.MAX_VALUES))
                .contains("%,d bytes".formatted(HttpServer.HEADER_LIMIT));
    }

    @Test
    void everySettingIsThere() {
        for (Setting setting : Setting.values()) {
            assertThat(readme).contains("`" + setting.variable() + "`");
            if (setting.flag() != null) {
                assertThat(readme).contains("| `" + setting.flag() + "` |");
            }
        }
    }

    @Test
    void everyExampleIsARequestThatCanBeAnswered() throws Exception {
        List<String> examples =
                EXAMPLE.matcher(readme).results().map(found -> found.group(1)).toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        try (Api api = new Api()) {
            for (String example : examples) {
                String answer = api.get(example).body();
                assertThat(answer)
                        .as(example)
                        .doesNotContain("Nothing is served at")
                        .doesNotContain("\"Bad Request\"");
            }
        }
    }
}
