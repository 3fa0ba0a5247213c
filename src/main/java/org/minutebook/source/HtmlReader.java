package org.minutebook.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads HTML as a browser shows it: blocks, lists with their markers, tables with merged cells. */
final class HtmlReader {
    private static final Pattern CHARSET = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})");
    private static final int BEGINNING = 2000;

    private HtmlReader() {}

    /** @throws UnreadableException where the page shows no text */
    static Manuscript read(byte[] bytes) throws UnreadableException {
        Document page = Jsoup.parse(TextDecoder.decode(bytes, declared(bytes)));
        Manuscript manuscript = new Manuscript();
        HtmlBlocks blocks = new HtmlBlocks(manuscript, manuscript::write, false);
        blocks.read(page.body());
        if (manuscript.isBlank()) {
            throw new UnreadableException("the HTML page shows no text");
        }
        return manuscript;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(beginning);
        try {
            return m.find() ? Charset.forName(m.group(1)) : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
