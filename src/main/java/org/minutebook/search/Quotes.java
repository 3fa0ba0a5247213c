package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads quotes beside the texts that were taken from them. Most quotes are their text, or that on several
 * lines, or what was quoted just before; only of others more than a few bytes are kept. One writes or reads all quotes of
 * a unit, in the same order.
 */
final class Quotes {
    private static final int TEXT = 0;
    private static final int LAST = 1;
    private static final int LINES = 2;
    private static final int OWN = 3;

    /** White space of a quote that stands in place of a blank of the text. */
    private record Gap(int at, String blanks) {}

    private String last = "";

    void write(DataOutput out, String quote, String text) throws IOException {
        if (quote.equals(text)) {
            out.writeVInt(TEXT);
        } else if (quote.equals(last)) {
            out.writeVInt(LAST);
        } else {
            writeGaps(out, quote, gaps(quote, text));
        }
        last = quote;
    }

    private static void writeGaps(DataOutput out, String quote, @Nullable List<Gap> gaps) throws IOException {
        if (gaps == null) {
            out.writeVInt(OWN);
            out.writeString(quote);
            return;
        }
        out.writeVInt(LINES);
        out.writeVInt(gaps.size());
        int from = 0;
        for (Gap gap : gaps) {
            out.writeVInt(gap.at - from);
            out.writeString(gap.blanks);
            from = gap.at;
        }
    }

    /** Where the quote has other white space than the text; null where it has other words. */
    private static @Nullable List<Gap> gaps(String quote, String text) {
        List<Gap> gaps = new ArrayList<>();
        int in = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int end = c == ' ' ? endOfBlanks(quote, in) : in + 1;
            if (end == in || end > quote.length() || (c != ' ' && quote.charAt(in) != c)) {
                return null;
            }
            if (c == ' ' && !(end == in + 1 && quote.charAt(in) == ' ')) {
                gaps.add(new Gap(at, quote.substring(in, end)));
            }
            in = end;
        }
        return in == quote.length() ? gaps : null;
    }

    private static int endOfBlanks(String quote, int from) {
        int end = from;
        while (end < quote.length() && Character.isWhitespace(quote.charAt(end))) {
            end++;
        }
        return end;
    }

    String read(DataInput in, String text) throws IOException {
        last = switch (in.readVInt()) {
            case TEXT -> text;
            case LAST -> last;
            case LINES -> onLines(in, text);
            default -> in.readString();
        };
        return last;
    }

    private static String onLines(DataInput in, String text) throws IOException {
        StringBuilder quote = new StringBuilder(text.length() + 16);
        int from = 0;
        int at = 0;
        for (int n = in.readVInt(); n > 0; n--) {
            at += in.readVInt();
            quote.append(text, from, at).append(in.readString());
            from = at + 1;
        }
        return quote.append(text, from, text.length()).toString();
    }
}
