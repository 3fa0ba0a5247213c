package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.Minutes;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.UnreadableException;

/**
 * Long files of every shape come to an end. Nothing is timed: what takes the square of its length would take hours, and
 * runs into the timeout.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class EnduranceTest {
    private static final String HEAD = "# SRF_12\n\n## 1. First\n\n";
    private static final int MEGABYTE = 1_000_000;
    private static final int ROWS = 100_000;

    /** In the text of each case, @ stands for a number, and / for the end of a line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a paragraph of supersedings      | 'Action SRF @~01 is superseded by SRF @~02. '
            one without ends of sentences    | 'action SRF @~01 was superseded by @~03 and (XY) '
            a paragraph of resolutions       | 'The SRF NOTED the update @. '
            a paragraph of listed actions    | 'Actions @~01, @~02 and @~03, '
            a paragraph of abbreviations     | 'aaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaa (AAAAAAAAAAAA) '
            rows that are only dates         | '14~03~2023/'
            dates without rows               | 'Raised:/14~03~2023/'
            torn pages                       | 'it goes////on and,////'
            names                            | 'Petra Lindqvist/Odile Marchbanks (Part)/'
            labels and names                 | 'MDS Petra Lindqvist/Odile Marchbanks (Part)/'
            full lines                       | 'The words of a line that goes on to the very margin of page @ and so on to the next,/'
            numbers                          | '@. Heading of it/'
            form feeds                       | 'and so it goes on/\f'
            squiggles                        | '≈'
            opening brackets                 | '('
            closing brackets                 | ')'
            square brackets                  | '[('
            underscores and stars            | '_*'
            bars                             | '|'
            rows of bars                     | '|||||||||||||||||||||||||||||/'
            nested quotes and lists          | '- > '
            nested lists                     | '- - 1. a) - item @/'
            digits                           | '1'
            letters taken for digits         | 'lIO'
            capitals                         | 'AAAAAAAAAA '
            ids on one line                  | 'SRF @~01 '
            ids a line each                  | 'SRF @~01/'
            ids cut in two                   | 'SRF @~/01/'
            superseded by nothing            | 'superseded by '
            supersedings without full stops  | 'superseded by action SRF 12~01 and '
            actions in brackets and none     | 'SRF 12~01) replaces action SRF 11~01 '
            dates on one line                | '14~03~2023 '
            labels of dates                  | 'Raised: Closed: Reopened: '
            names in brackets                | 'Petra Lindqvist (Part) (Agenda Items 4, 5 '
            half characters                  | '\uD83D'
            soft hyphens                     | 'a\u00AD'
            meetings of other bodies         | 'TPAN_@_0903 '
            headings of tables               | 'Action ID Action Date Raised/'
            labels alone                     | 'MDS/'
            dashes                           | '-'
            """)
    void longTextIsRead(String name, String piece) {
        boolean oneLine = !piece.contains("/");
        StringBuilder text = new StringBuilder(MEGABYTE);
        for (int i = 0; text.length() < MEGABYTE - 1000; i++) {
            text.append(piece.replace("@", String.valueOf(10 + i % 90))
                    .replace('/', '\n')
                    .replace('~', '/'));
        }

        assertThat(Samples.read(HEAD + text + "overthelength xx\n").meeting().id())
                .as(name)
                .hasToString("SRF_12");
        if (!oneLine) {
            assertThat(Samples.read("SRF_12\n\n1. First\n" + text).meeting().id())
                    .as(name)
                    .hasToString("SRF_12");
        }
    }

    @Test
    void lineOfTenMegabytesIsRefusedWithItsLength() {
        byte[] text = (HEAD + "x".repeat(10 * MEGABYTE)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> DocumentReader.read("a.md", text))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("10,000,000 characters")
                .hasMessageContaining("at most 1,000,000");
    }

    @Test
    void tableOfAHundredThousandRowsIsReadFromMarkdown() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < ROWS; i++) {
            text.append("| SRF %d/%02d | The MDS to do it. | 14/03/2023 | 14/04/2023 | N/A | MDS |%n"
                    .formatted(i / 100 % 1000, i % 100));
        }

        assertThat(Samples.read(text.toString()).reviews()).hasSize(ROWS);
    }

    @Test
    void tableOfAHundredThousandRowsIsReadFromWord() {
        Minutes minutes = Samples.read("long.docx", longSheet().docx());

        assertThat(minutes.reviews()).hasSize(ROWS);
        assertThat(minutes.reviews().getLast().owner()).isEqualTo("MDS & CSO");
    }

    @Test
    void tableOfAHundredThousandRowsIsReadFromHtml() {
        byte[] html = longSheet().html().getBytes(StandardCharsets.UTF_8);

        assertThat(Samples.read("long.html", html).reviews()).hasSize(ROWS);
    }

    private static Sheet longSheet() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append("SRF %d/%02d | The MDS to do it. | 14/03/2023 | 14/04/2023 | N/A | MDS & CSO%n"
                    .formatted(i / 100 % 1000, i % 100));
        }
        return new Sheet()
                .heading(1, "SRF_12")
                .heading(2, "1. Actions Outstanding")
                .table(java.util.List.of(50, 150, 60, 60, 60, 60), rows.toString());
    }
}
