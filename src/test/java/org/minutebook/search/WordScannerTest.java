package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {
    /** A text, the stems of its words, and what belongs together. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                    Exceptions, excepted          ¦ except except            ¦ ``
                    CHs and PPMIDs                ¦ ch and ppmid             ¦ ``
                    DCC's members' don’t          ¦ dcc member dont          ¦ ``
                    Naïve café ﬁrmware Zoë        ¦ naiv cafe firmwar zoe    ¦ ``
                    prioritize prioritised        ¦ prioritis prioritis      ¦ ``
                    Covid-19                      ¦ covid 19                 ¦ covid19
                    end-to-end follow‑up          ¦ end to end follow up     ¦ endtoend followup
                    OPSG_28                       ¦ opsg 28                  ¦ opsg28
                    OPSG 28/01                    ¦ opsg 28 1                ¦ opsg28/1 28/1
                    opsg_28/1                     ¦ opsg 28 1                ¦ opsg28/1 28/1
                    OPSG_ 36Xx                    ¦ opsg 36xx                ¦ opsg36xx
                    OPSG_28#13                    ¦ opsg 28 13               ¦ opsg28#13
                    53x/CONF01                    ¦ 53x conf1                ¦ 53x/conf1
                    OPSG 53x/CONF01               ¦ opsg 53x conf1           ¦ opsg53x/conf1 53x/conf1
                    MP122 SECMP0062               ¦ mp122 secmp62            ¦ ``
                    MP 122 of January 2020        ¦ mp 122 of januari 2020   ¦ mp122
                    INC000000503961               ¦ inc503961                ¦ 503961
                    PM2 PM12.1                    ¦ pm2 pm12.1               ¦ ``
                    1,200 meters; 99.5%, 07       ¦ 1200 meter 99.5 7        ¦ ``
                    on 07/01/2020                 ¦ on 7 1 2020              ¦ ``
                    """)
    void cuts(String text, String stems, String wholes) {
        WordScanner.Words words = WordScanner.scan(text, new WordForms());
        assertThat(words.parts().stream().map(WordScanner.Part::stem).collect(Collectors.joining(" ")))
                .isEqualTo(stems);
        assertThat(words.wholes().stream().map(WordScanner.Whole::term).collect(Collectors.joining(" ")))
                .isEqualTo(wholes);
    }

    @Test
    void keepsPlacesAndParagraphsApart() {
        WordScanner.Words words = WordScanner.scan("One “Taps”\nthree", new WordForms());
        assertThat(words.parts())
                .containsExactly(
                        new WordScanner.Part(0, 0, 3, forms("one", "one")),
                        new WordScanner.Part(1, 5, 9, forms("taps", "tap")),
                        new WordScanner.Part(2 + WordScanner.PARAGRAPH_GAP, 11, 16, forms("three", "three")));
    }

    @ParameterizedTest
    @CsvSource({
        "OPSG 28/01, opsg28/1",
        "OPSG_28#4.1, opsg28#4.1",
        "INC000000503961, inc503961",
        "SECP_74_1511, secp741511",
        "sec mp 62, secmp62",
        "MP062, mp62"
    })
    void foldsIds(String id, String code) {
        assertThat(Codes.fold(id)).isEqualTo(code);
    }

    private static WordForms.Forms forms(String exact, String stem) {
        return WordForms.Forms.of(exact, stem);
    }

    /** Words, the terms that are written of each, and those that find it. */
    @ParameterizedTest
    @CsvSource({
        "Its, =its, =its",
        "taps, =taps tap, tap =tap",
        "tap, =tap, tap =tap",
        "doing, =doing do, do",
        "07, =07 7, 7",
        "MP122, =mp122 mp122, mp122",
        "CHs, =chs ch, ch =ch"
    })
    void writesEachWordOnceWhereItIsItsOwnStem(String word, String written, String asked) throws IOException {
        assertThat(terms(word)).containsExactly(written.split(" "));
        assertThat(new WordForms().of(word).terms())
                .extracting(BytesRef::utf8ToString)
                .containsExactly(asked.split(" "));
    }

    private static List<String> terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (MinutesAnalyzer analyzer = new MinutesAnalyzer();
                TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
