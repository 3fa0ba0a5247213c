package org.minutebook.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes emphasis, escapes, links and tags out of a stretch of Markdown. */
final class MarkdownInline {
    private static final Pattern MARKUP = Pattern.compile("\\\\(?<escaped>\\p{Punct})"
            + "|<br\\s*/?>(?<break>)"
            + "|(?<entity>&amp;|&lt;|&gt;|&nbsp;)"
            + "|</?[a-zA-Z][^<>]{0,500}>"
            + "|\\*{1,3}|_{2}|`"
            + "|\\[(?<link>[^\\[\\]]{1,300})]\\([^()\\s]{1,500}\\)");

    private MarkdownInline() {}

    static Text plain(Text markdown) {
        Matcher m = MARKUP.matcher(markdown.value());
        if (!mayHaveMarkup(markdown.value()) || !m.find()) {
            return markdown.strip();
        }
        Text.Builder plain = new Text.Builder();
        int done = 0;
        do {
            plain.append(markdown.sub(done, m.start()));
            if (m.group("escaped") != null) {
                plain.append(markdown.sub(m.start("escaped"), m.end("escaped")));
            } else if (m.group("link") != null) {
                plain.append(plain(markdown.sub(m.start("link"), m.end("link"))));
            } else if (m.group("entity") != null) {
                plain.literal(entity(m.group("entity")), markdown.at(m.start()));
            } else if (m.group("break") != null) {
                plain.literal(" ", markdown.at(m.start()));
            }
            done = m.end();
        } while (m.find());
        return plain.append(markdown.from(done)).build().strip();
    }

    private static boolean mayHaveMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\', '<', '&', '*', '`', '[' -> {
                    return true;
                }
                case '_' -> {
                    if (text.startsWith("__", i)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static String entity(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            default -> " ";
        };
    }
}
