package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingsTest {
    private static final String TEXT = "The Forum’s café – “open” since 2019";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void byteOrderMarkSettlesIt() throws UnreadableException {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void damagedUtf8IsStillUtf8() throws UnreadableException {
        byte[] bytes = (TEXT.repeat(20) + "é").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = '?';

        assertThat(read(bytes).text()).startsWith(TEXT).contains("\uFFFD");
    }

    @Test
    void webPageMayNameItsEncodingOrLeaveItOut() throws UnreadableException {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>" + TEXT + "</p></body></html>";
        Charset mac = Charset.forName("x-MacRoman");

        assertThat(read(page.formatted("utf-8").getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains(TEXT);
        assertThat(read(page.formatted("x-MacRoman").getBytes(mac)).text()).contains(TEXT);
        assertThat(read(page.formatted("no-such-thing").getBytes(WINDOWS)).text())
                .contains(TEXT);
        assertThat(read(page.replace("<meta charset=\"%s\">", "").getBytes(WINDOWS))
                        .text())
                .contains(TEXT);
    }

    private static DocumentText read(byte[] bytes) throws UnreadableException {
        return DocumentReader.read("minutes.pdf", bytes);
    }
}
