package org.minutebook.parse;

import org.minutebook.layout.Text;

/** Cuts the sentence, or the parenthesis, that something stands in out of a paragraph. */
final class Sentences {
    private static final String STOPS = ".!?";
    private static final String CLOSING = "\"”’)]";
    private static final String OPENING = "[(‘“\"";

    private Sentences() {}

    static Text around(Text text, int from, int to) {
        String value = text.value();
        int start = 0;
        int end = value.length();
        for (int at = 0; at < value.length(); at++) {
            int next = STOPS.indexOf(value.charAt(at)) < 0 ? -1 : beginBehind(value, at);
            if (next >= 0 && next <= from) {
                start = next;
            } else if (next >= 0 && at >= to) {
                end = next;
                break;
            }
        }
        return text.sub(start, end).strip();
    }

    /** Where the sentence behind a stop begins; below 0 where none does. */
    private static int beginBehind(String text, int stop) {
        int at = stop + 1;
        at += at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        int gap = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean begins = at > gap
                && at < text.length()
                && (Character.isUpperCase(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0);
        return begins ? at : -1;
    }
}
