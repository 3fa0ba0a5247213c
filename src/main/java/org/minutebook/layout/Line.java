package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the page that is not blank.
 *
 * @param text without white space at its ends
 * @param raw the whole line, for those to whom leading tabs mean something
 * @param gap how many blank lines stand before it
 * @param newPage whether a page begins with it, as far as the text shows that
 */
record Line(Text text, Text raw, int gap, boolean newPage) {
    String value() {
        return text.value();
    }

    int length() {
        return text.value().length();
    }

    static List<Line> of(String document) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        boolean newPage = false;
        int start = 0;
        while (start < document.length()) {
            int end = document.indexOf('\n', start);
            end = end < 0 ? document.length() : end;
            newPage |= start < end && document.charAt(start) == '\f';
            Text raw = Text.of(document, start, end);
            Text text = raw.strip();
            if (text.isEmpty()) {
                gap++;
            } else {
                boolean indentedPage = gap == 0 && start > 0 && document.charAt(start) == ' ';
                lines.add(new Line(text, raw, gap, newPage || indentedPage || lines.isEmpty()));
                gap = 0;
                newPage = false;
            }
            start = end + 1;
        }
        return lines;
    }
}
