package org.minutebook.search;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts text into the words of {@link WordScanner}. */
final class MinutesTokenizer extends Tokenizer {
    private final WordForms forms = new WordForms();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final WordTokens tokens =
            new WordTokens(this, found -> term.setEmpty().append(found.utf8ToString()));
    private final char[] buffer = new char[4096];
    private boolean begun;
    private String text = "";
    private WordScanner.Words words = WordScanner.scan(text, forms);

    @Override
    public boolean incrementToken() throws IOException {
        if (!begun) {
            read();
            tokens.start(words, 0, 0);
            begun = true;
        }
        return tokens.next();
    }

    @Override
    public void end() throws IOException {
        super.end();
        tokens.end(text.length());
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        tokens.reset();
        begun = false;
    }

    /** One text comes several times on end: the passages of an item all stand under its title. */
    private void read() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            all.append(buffer, 0, n);
        }
        if (!text.contentEquals(all)) {
            text = all.toString();
            words = WordScanner.scan(text, forms);
        }
    }
}
