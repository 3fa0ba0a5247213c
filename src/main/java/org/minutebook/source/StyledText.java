package org.minutebook.source;

import java.util.List;

/**
 * Words on one line.
 *
 * @param bold which stretches of it are printed bold, in their order, without white space around them
 */
record StyledText(String text, List<Span> bold) {
    StyledText {
        bold = List.copyOf(bold);
    }

    /** Words of which nothing is known but what they say. */
    static StyledText plain(String text) {
        return new StyledText(text, List.of());
    }
}
