package org.minutebook.search;

import org.minutebook.model.Evidence;

/**
 * A piece of a unit's text with its place on the page.
 *
 * @param text as it is searched, on one line
 * @param evidence the same on the page, where furniture may stand between
 * @param words of the text
 */
record Paragraph(String text, Evidence evidence, WordScanner.Words words) {
    static Paragraph of(String text, Evidence evidence, WordForms forms) {
        String line = text.replace('\n', ' ').replace('\r', ' ').strip();
        return new Paragraph(line, evidence, WordScanner.scan(line, forms));
    }

    /** One that is shown and never searched. */
    static Paragraph shown(String text, Evidence evidence) {
        return new Paragraph(text, evidence, WordScanner.Words.NONE);
    }

    /** How many places its words take. */
    int places() {
        return words.parts().isEmpty() ? 0 : words.parts().getLast().position() + 1;
    }
}
