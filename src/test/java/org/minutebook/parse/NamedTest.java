package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the ids of modifications and incidents. */
class NamedTest {
    private static final String PAGE = """
            # Service Review Forum Meeting 14

            ## SRF\\_14\\_1107 - Final Minutes

            ## 1. Masts

            %s
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
            TMP031 ‘Masts on roofs’ (Part 1) was shown.              | TMP31: Masts on roofs
            TMP031 'The mast's height' and others.                   | TMP31: The mast's height
            TMP031 – "Masts on roofs" was shown.                     | TMP31: Masts on roofs
            TMP031 (new) “Masts on roofs” was shown.                 | TMP31: Masts on roofs
            TMP031 Mast Height Limits - Storm Rules would help.      | TMP31: Mast Height Limits - Storm Rules
            TMP031 would help.                                       | TMP31
            TMP031 and TMP 31 are one.                               | TMP31, TMP31
            A Category 2 Incident INC000000123456 was closed.        | INC123456 (2)
            INC000000123456 (Category 1) was closed.                 | INC123456 (1)
            INC000000123456 was closed; Category 1 to 3 were defined.| INC123456
            INC000000123456 (Cat 3), INC000000123457 (Cat 1).        | INC123456 (3), INC123457 (1)
            """)
    void whatStandsBesideAnIdIsKept(String said, String expected) {
        String found =
                Samples.read("made.md", PAGE.replace("%s", said).getBytes(StandardCharsets.UTF_8)).mentions().stream()
                        .map(one -> one.key()
                                + (one.title() == null ? "" : ": " + one.title())
                                + (one.category() == null ? "" : " (" + one.category() + ")"))
                        .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected);
    }
}
