package org.minutebook.search;

import org.apache.lucene.search.uhighlight.Passage;

/** A sentence as HTML. */
final class Markup {
    private Markup() {}

    /** The sentence with its matches inside {@code <mark>} and all else escaped. */
    static String mark(String text, Passage passage) {
        StringBuilder html = new StringBuilder();
        int[] starts = passage.getMatchStarts();
        int[] ends = passage.getMatchEnds();
        int at = passage.getStartOffset();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(starts[i], at);
            int end = ends[i];
            while (i + 1 < passage.getNumMatches() && starts[i + 1] < end) {
                end = Math.max(end, ends[++i]);
            }
            end = Math.min(end, passage.getEndOffset());
            if (start < end) {
                escape(html, text.substring(at, start));
                html.append("<mark>");
                escape(html, text.substring(start, end));
                html.append("</mark>");
                at = end;
            }
        }
        escape(html, text.substring(at, Math.max(at, passage.getEndOffset())));
        return html.toString().strip();
    }

    private static void escape(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
