package org.minutebook.search;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Feeds the words of {@link WordScanner} to Lucene: at each place the stem, the exact form and what begins there. */
final class MinutesTokenizer extends Tokenizer {
    /** Stands before an exact form, so that it never meets a stem. No word has it. */
    static final String EXACT = "=";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final WordForms forms = new WordForms();
    private final char[] buffer = new char[4096];
    private WordScanner.@Nullable Words words;
    private int part;
    private int stage;
    private int whole;
    private int position;
    private int length;

    @Override
    public boolean incrementToken() throws IOException {
        WordScanner.Words all = words == null ? read() : words;
        clearAttributes();
        while (part < all.parts().size()) {
            WordScanner.Part at = all.parts().get(part);
            switch (stage++) {
                case 0 -> {
                    emit(at.stem(), at.position() - position, at, at);
                    position = at.position();
                    return true;
                }
                case 1 -> {
                    term.append(EXACT);
                    emit(at.exact(), 0, at, at);
                    return true;
                }
                default -> {
                    if (whole < all.wholes().size() && all.wholes().get(whole).first() == part) {
                        WordScanner.Whole found = all.wholes().get(whole++);
                        emit(found.term(), 0, at, all.parts().get(found.last()));
                        return true;
                    }
                    part++;
                    stage = 0;
                }
            }
        }
        return false;
    }

    private void emit(String text, int step, WordScanner.Part first, WordScanner.Part last) {
        term.append(text);
        increment.setPositionIncrement(step);
        offsets.setOffset(correctOffset(first.start()), correctOffset(last.end()));
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(correctOffset(length), correctOffset(length));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        words = null;
        part = 0;
        stage = 0;
        whole = 0;
        position = -1;
    }

    private WordScanner.Words read() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        length = text.length();
        WordScanner.Words scanned = WordScanner.scan(text.toString(), forms);
        words = scanned;
        return scanned;
    }
}
