package org.minutebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
    record Part(String name) {}

    record Row(String text, @Nullable String maybe, int number, List<String> words, Part part, List<Part> parts) {}

    private static String csv(Row... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Rows<Row> table = Rows.csv(Row.class, out)) {
            for (Row row : rows) {
                table.write(row);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Row row(String text) {
        return new Row(text, null, -1, List.of("a", "b"), new Part("p"), List.of());
    }

    @Test
    void aTableWithoutRowsHasItsHeader() throws IOException {
        assertThat(csv()).isEqualTo("text,maybe,number,words,part.name\r\n");
    }

    @Test
    void quotesCommasAndLineEndsStayInTheirCell() throws IOException {
        assertThat(csv(row("say \"so\", or\nnot")))
                .isEqualTo("text,maybe,number,words,part.name\r\n\"say \"\"so\"\", or\nnot\",,-1,\"a; b\",p\r\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            =1+1
            @SUM(A1)
            +44
            -danger
            """)
    void whatASpreadsheetWouldRunIsText(String text) throws IOException {
        assertThat(csv(row(text)).lines().skip(1).findFirst().orElseThrow()).startsWith("\"'" + text + "\",,-1,");
    }
}
