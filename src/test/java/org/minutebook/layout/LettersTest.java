package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void oddLettersArePutPlainlyAndKeepTheirPlaces() {
        String page = "o\uFB03ce\u00A0of\u200Bthe CSO\u2011N co\u00ADoperates";
        Text plain = Letters.plain(Text.of(page, 0, page.length()));

        assertThat(plain.value()).isEqualTo("office ofthe CSO-N cooperates");
        assertThat(page.substring(plain.at(plain.value().indexOf("CSO")))).startsWith("CSO");
        assertThat(plain.sub(0, 6).end()).isEqualTo(page.indexOf("\u00A0"));
    }

    @Test
    void plainTextIsLeftAlone() {
        Text text = Text.of("Café – “so”", 0, 11);

        assertThat(Letters.plain(text)).isSameAs(text);
    }

    @Test
    void softHyphenAtTheEndOfALineJoinsTheWord() {
        String page = "main\u00AD\ntenance";
        Text joined = Text.joined(List.of(Text.of(page, 0, 5), Text.of(page, 6, page.length())));

        assertThat(joined.value()).isEqualTo("maintenance");
        assertThat(joined.at(4)).isEqualTo(6);
    }

    @Test
    void everyKindOfLineEndEndsALine() {
        assertThat(Line.of("a\rb\r\nc\nd\u2028e\u0085f").stream().map(Line::value))
                .containsExactly("a", "b", "c", "d", "e", "f");
    }
}
