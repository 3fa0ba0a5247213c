package org.minutebook.web;

import java.util.ArrayList;
import java.util.List;

/** A search hit's snippet, taken apart, so that the template escapes its text as it does any other. */
final class Snippet {
    private static final String OPEN = "<mark>";
    private static final String CLOSE = "</mark>";

    private Snippet() {}

    /** A stretch of it. */
    record Piece(String text, boolean marked) {}

    /** @param html as {@link org.minutebook.model.answer.Hit#snippets} has it */
    static List<Piece> pieces(String html) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int open = html.indexOf(OPEN);
        while (open >= 0) {
            int close = html.indexOf(CLOSE, open);
            int end = close < 0 ? html.length() : close;
            add(pieces, html.substring(at, open), false);
            add(pieces, html.substring(open + OPEN.length(), end), true);
            at = close < 0 ? html.length() : close + CLOSE.length();
            open = html.indexOf(OPEN, at);
        }
        add(pieces, html.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String html, boolean marked) {
        if (!html.isEmpty()) {
            pieces.add(new Piece(plain(html), marked));
        }
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&amp;", "&");
    }
}
