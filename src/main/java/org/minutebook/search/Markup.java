package org.minutebook.search;

import org.apache.lucene.search.uhighlight.Passage;

/** A sentence as HTML. */
final class Markup {
    private static final int LONGEST = 320;
    private static final int LEAD = 100;

    private Markup() {}

    /** The sentence with its matches inside {@code <mark>} and all else escaped; of a long one what is near the first. */
    static String mark(String text, Passage passage) {
        int from = start(text, passage);
        int to = end(text, passage, from);
        StringBuilder html = new StringBuilder(from > passage.getStartOffset() ? "… " : "");
        int[] starts = passage.getMatchStarts();
        int[] ends = passage.getMatchEnds();
        int at = from;
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(starts[i], at);
            int end = ends[i];
            while (i + 1 < passage.getNumMatches() && starts[i + 1] < end) {
                end = Math.max(end, ends[++i]);
            }
            end = Math.min(end, to);
            if (start < end) {
                escape(html, text.substring(at, start));
                html.append("<mark>");
                escape(html, text.substring(start, end));
                html.append("</mark>");
                at = end;
            }
        }
        escape(html, text.substring(at, Math.max(at, to)));
        return html.toString().strip() + (to < passage.getEndOffset() ? " …" : "");
    }

    private static int start(String text, Passage passage) {
        int start = passage.getStartOffset();
        if (passage.getLength() <= LONGEST || passage.getNumMatches() == 0) {
            return start;
        }
        int match = passage.getMatchStarts()[0];
        int near = match - LEAD;
        if (near <= start) {
            return start;
        }
        int blank = text.indexOf(' ', near);
        return blank > 0 && blank < match ? blank + 1 : whole(text, near);
    }

    private static int end(String text, Passage passage, int from) {
        int end = passage.getEndOffset();
        if (end - from <= LONGEST) {
            return end;
        }
        int blank = text.lastIndexOf(' ', from + LONGEST);
        return blank > from + LEAD ? blank : whole(text, from + LONGEST);
    }

    /** The place itself, or the one after where it would part the halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
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
