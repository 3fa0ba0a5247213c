package org.minutebook.search;

import java.util.function.Consumer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/** Words as Lucene's tokens: at each place the exact form, the stem where it is a term of its own, and what begins there. */
final class WordTokens {
    /** Stands before an exact form, so that it never meets a stem. No word has it. */
    static final String EXACT = "=";

    private final Consumer<BytesRef> term;
    private final OffsetAttribute offsets;
    private final PositionIncrementAttribute increment;
    private WordScanner.Words words = WordScanner.Words.NONE;
    private int offset;
    private int first;
    private int part;
    private int stage;
    private int whole;
    private int position;

    /**
     * @param attributes of the stream that the tokens are for
     * @param term takes the term of each
     */
    WordTokens(AttributeSource attributes, Consumer<BytesRef> term) {
        this.term = term;
        this.offsets = attributes.addAttribute(OffsetAttribute.class);
        this.increment = attributes.addAttribute(PositionIncrementAttribute.class);
    }

    /** Starts a stream. */
    void reset() {
        position = -1;
        start(WordScanner.Words.NONE, 0, 0);
    }

    /**
     * Goes on with the words of a text.
     *
     * @param at where the text begins in the stream's
     * @param number the place of a first word in it
     */
    void start(WordScanner.Words text, int at, int number) {
        words = text;
        offset = at;
        first = number;
        part = 0;
        stage = 0;
        whole = 0;
    }

    /** Writes the next token into the attributes; false at the end of the text. */
    boolean next() {
        while (part < words.parts().size()) {
            WordScanner.Part at = words.parts().get(part);
            switch (stage++) {
                case 0 -> {
                    int place = first + at.position();
                    write(at.forms().exactTerm(), place - position, at, at);
                    position = place;
                    return true;
                }
                case 1 -> {
                    BytesRef stem = at.forms().stemTerm();
                    if (stem != null) {
                        write(stem, 0, at, at);
                        return true;
                    }
                }
                default -> {
                    if (whole < words.wholes().size()
                            && words.wholes().get(whole).first() == part) {
                        WordScanner.Whole found = words.wholes().get(whole++);
                        write(new BytesRef(found.term()), 0, at, words.parts().get(found.last()));
                        return true;
                    }
                    part++;
                    stage = 0;
                }
            }
        }
        return false;
    }

    /** Every attribute that there is gets a value, so none need be cleared before. */
    private void write(BytesRef found, int step, WordScanner.Part from, WordScanner.Part to) {
        term.accept(found);
        increment.setPositionIncrement(step);
        offsets.setOffset(offset + from.start(), offset + to.end());
    }

    /** Writes where the stream's text ends. */
    void end(int length) {
        offsets.setOffset(length, length);
    }
}
