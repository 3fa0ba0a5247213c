package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    @Test
    void readsUtf8WithOrWithoutMarkAndWindows1252() throws UnreadableException {
        String text = "The Forum’s café – “open”";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
        assertThat(read(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
    }

    @Test
    void formFeedsMarkPages() throws UnreadableException {
        DocumentText document = read("one\ftwo\fthree".getBytes(StandardCharsets.UTF_8));
        assertThat(document.evidence(0, 3).page()).isEqualTo(1);
        assertThat(document.evidence(4, 7).page()).isEqualTo(2);
        assertThat(document.evidence(8, 13).page()).isEqualTo(3);
        assertThat(read("one".getBytes(StandardCharsets.UTF_8)).evidence(0, 3).page())
                .isNull();
    }

    @Test
    void saysWhyItCannotRead() {
        byte[] binary = new byte[3000];
        Arrays.fill(binary, (byte) 3);
        byte[] longLine = new byte[2_000_000];
        Arrays.fill(longLine, (byte) 'x');

        assertThatThrownBy(() -> read(new byte[0])).hasMessage("the file is empty");
        assertThatThrownBy(() -> read("  \n\t ".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("white space");
        assertThatThrownBy(() -> read(binary))
                .hasMessageContaining("no text")
                .hasMessageContaining("Word (.docx), PDF");
        assertThatThrownBy(() -> read(longLine)).hasMessageContaining("2,000,000 characters");
    }

    private static DocumentText read(byte[] bytes) throws UnreadableException {
        return DocumentReader.read("a.txt", bytes);
    }
}
