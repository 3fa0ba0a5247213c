package org.minutebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Dave Warner, dave-warner
            '  Zoë  Brontë-O’Hara. ', zoe-bronte-o-hara
            Pipes & Valves, pipes-and-valves
            R&D, r-and-d
            ﬁrst ② x², first-2-x2
            İzmir, izmir
            東京 Desk, 東京-desk
            '(--)', ''
            """)
    void joinsLettersAndDigitsByHyphens(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
