package org.minutebook.search;

import org.minutebook.model.Evidence;

/**
 * A piece of a unit's text with its place on the page.
 *
 * @param text as it is searched, on one line
 * @param evidence the same on the page, where furniture may stand between
 */
record Paragraph(String text, Evidence evidence) {
    Paragraph {
        text = text.replace('\n', ' ').replace('\r', ' ').strip();
    }
}
