package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Feeds the words of {@link WordScanner} to Lucene: at each place the stem, the exact form and what begins there. */
final class MinutesTokenizer extends Tokenizer {
    /** Stands before an exact form, so that it never meets a stem. No word has it. */
    static final String EXACT = "=";

    private record Token(String term, int increment, int start, int end) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final WordForms forms = new WordForms();
    private final List<Token> tokens = new ArrayList<>();
    private final char[] buffer = new char[4096];
    private int next = -1;
    private int length;

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (next < 0) {
            read();
        }
        if (next >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next++);
        term.append(token.term);
        increment.setPositionIncrement(token.increment);
        offsets.setOffset(correctOffset(token.start), correctOffset(token.end));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(correctOffset(length), correctOffset(length));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        tokens.clear();
        next = -1;
    }

    private void read() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        length = text.length();
        WordScanner.Words words = WordScanner.scan(text.toString(), forms);
        int whole = 0;
        int before = -1;
        for (int i = 0; i < words.parts().size(); i++) {
            WordScanner.Part part = words.parts().get(i);
            tokens.add(new Token(part.stem(), part.position() - before, part.start(), part.end()));
            tokens.add(new Token(EXACT + part.exact(), 0, part.start(), part.end()));
            while (whole < words.wholes().size() && words.wholes().get(whole).first() == i) {
                WordScanner.Whole found = words.wholes().get(whole++);
                int end = words.parts().get(found.last()).end();
                tokens.add(new Token(found.term(), 0, part.start(), end));
            }
            before = part.position();
        }
        next = 0;
    }
}
