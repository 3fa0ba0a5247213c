package org.minutebook.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;

/** The words of {@link Unit#text}, from those of its paragraphs, which are cut once for all units that share them. */
final class ParagraphStream extends TokenStream {
    private final List<Paragraph> paragraphs;
    /** Made first, so that terms are taken from it as they are, and not out of characters. */
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

    private final WordTokens tokens = new WordTokens(this, term::setBytesRef);
    private int next;
    private int offset;
    private int place;

    ParagraphStream(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public void reset() {
        tokens.reset();
        next = 0;
        offset = 0;
        place = 0;
    }

    @Override
    public boolean incrementToken() {
        while (!tokens.next()) {
            if (next == paragraphs.size()) {
                return false;
            }
            Paragraph paragraph = paragraphs.get(next++);
            tokens.start(paragraph.words(), offset, place);
            offset += paragraph.text().length() + 1;
            place += WordScanner.PARAGRAPH_GAP + paragraph.places();
        }
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        tokens.end(Math.max(0, offset - 1));
    }
}
