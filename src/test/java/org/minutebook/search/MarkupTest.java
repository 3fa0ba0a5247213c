package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void escapesWhatIsNotAMatchAndWhatIs() {
        assertThat(Markup.mark("a <b> & \"c\" 'd'", passage(0, 15, 2, 5)))
                .isEqualTo("a <mark>&lt;b&gt;</mark> &amp; &quot;c&quot; &#39;d&#39;");
    }

    @Test
    void matchesThatOverlapAreOne() {
        assertThat(Markup.mark("OPSG 28/01 is open", passage(0, 18, 0, 10, 5, 7)))
                .isEqualTo("<mark>OPSG 28/01</mark> is open");
    }

    @Test
    void ofALongSentenceWhatIsNearTheFirstMatchIsShown() {
        String text = "word ".repeat(200) + "needle " + "word ".repeat(200);
        String html = Markup.mark(text, passage(0, text.length(), 1000, 1006));
        assertThat(html).startsWith("… word").contains("<mark>needle</mark>").endsWith("word …");
        assertThat(html.length()).isLessThan(350);
        String unbroken = "x".repeat(2000);
        assertThat(Markup.mark(unbroken, passage(0, 2000, 1500, 1503))).contains("<mark>");
    }

    private static Passage passage(int start, int end, int... matches) {
        Passage passage = new Passage();
        passage.setStartOffset(start);
        passage.setEndOffset(end);
        for (int i = 0; i < matches.length; i += 2) {
            passage.addMatch(matches[i], matches[i + 1], new BytesRef("t"), 1);
        }
        return passage;
    }
}
