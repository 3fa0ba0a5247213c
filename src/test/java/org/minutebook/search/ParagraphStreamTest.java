package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;

/** Words cut paragraph by paragraph are those of the whole text, at the same places: snippets and phrases hang on it. */
class ParagraphStreamTest {
    private static final Evidence ANYWHERE = new Evidence(new DocumentId("0".repeat(64)), 0, 0, null, "");

    private record Token(String term, int step, int start, int end) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "One paragraph about SRF 28/01 and MP 122.",
                "The first ends with SRF|28/01 opens the second|The third says follow-up twice: follow-up.",
                "Blank ones|||stand between|",
                "|…|dashes only come first",
                "Dates such as 2024-03-12|and numbers like 1,000.50|INC000000503961"
            })
    void isTheWholeText(String text) throws IOException {
        WordForms forms = new WordForms();
        List<Paragraph> paragraphs = Arrays.stream(text.split("\\|", -1))
                .map(part -> Paragraph.of(part, ANYWHERE, forms))
                .toList();
        String whole = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));

        assertThat(tokens(new ParagraphStream(paragraphs)))
                .isEqualTo(tokens(new MinutesAnalyzer().tokenStream("text", whole)));
    }

    private static List<Token> tokens(TokenStream stream) throws IOException {
        List<Token> tokens = new ArrayList<>();
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            tokens.add(new Token(
                    term.getBytesRef().utf8ToString(),
                    step.getPositionIncrement(),
                    offsets.startOffset(),
                    offsets.endOffset()));
        }
        stream.end();
        tokens.add(new Token("", 0, offsets.startOffset(), offsets.endOffset()));
        stream.close();
        return tokens;
    }
}
