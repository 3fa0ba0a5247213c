package org.minutebook.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes emphasis, escapes, links and tags out of a stretch of Markdown. */
final class MarkdownInline {
    private static final Pattern MARKUP = Pattern.compile("\\\\(?<escaped>\\p{Punct})"
            + "|<br\\s*/?>(?<break>)"
            + "|(?<entity>&amp;|&lt;|&gt;|&nbsp;)"
            + "|</?[a-zA-Z][^<>]{0,500}>"
            + "|~~[^~]{1,200}~~(?<struck>)"
            + "|\\*{1,3}|_{2}|`"
            + "|\\[(?<link>[^\\[\\]]{1,300})]\\([^()\\s]{1,500}\\)");

    private MarkdownInline() {}

    static Text plain(Text markdown) {
        if (!markdown.mayHave(Sign.MARKUP) || !mayHaveMarkup(markdown.value())) {
            return markdown.strip();
        }
        if (hasOnlySigns(markdown.value())) {
            return withoutSigns(markdown).strip();
        }
        return withoutMarkup(markdown).strip();
    }

    private static Text withoutMarkup(Text markdown) {
        String text = markdown.value();
        Matcher m = MARKUP.matcher(text);
        Text.Builder plain = new Text.Builder(text.length(), 8);
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            if (mayBeMarkup(text, at) && m.region(at, text.length()).lookingAt()) {
                plain.append(markdown.sub(done, at));
                appendPlain(markdown, m, plain);
                done = m.end();
                at = done - 1;
            }
        }
        return done == 0 ? markdown : plain.append(markdown.from(done)).build();
    }

    private static void appendPlain(Text markdown, Matcher m, Text.Builder plain) {
        if (m.group("escaped") != null) {
            plain.append(markdown.sub(m.start("escaped"), m.end("escaped")));
        } else if (m.group("link") != null) {
            plain.append(plain(markdown.sub(m.start("link"), m.end("link"))));
        } else if (m.group("entity") != null) {
            plain.literal(entity(m.group("entity")), markdown.at(m.start()));
        } else if (m.group("break") != null) {
            plain.literal(" ", markdown.at(m.start()));
        }
    }

    /** Whether there are no tags, entities or links, only emphasis and escapes: most markup in minutes is of this kind. */
    private static boolean hasOnlySigns(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf('[') < 0 && text.indexOf('~') < 0;
    }

    private static Text withoutSigns(Text markdown) {
        String text = markdown.value();
        Text.Builder plain = new Text.Builder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            int sign = signAt(text, i);
            if (sign > 0) {
                plain.append(markdown.sub(done, i));
                done = i + sign;
                // What is escaped is no sign.
                i = text.charAt(i) == '\\' ? i + 1 : done - 1;
            }
        }
        return plain.append(markdown.from(done)).build();
    }

    /** The length of the sign that stands here and is not printed; 0 where there is none. */
    private static int signAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '*', '`' -> 1;
            case '_' -> text.startsWith("__", at) ? 2 : 0;
            case '\\' -> at + 1 < text.length() && isPunctuation(text.charAt(at + 1)) ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private static boolean mayHaveMarkup(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (mayBeMarkup(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeMarkup(String text, int at) {
        return switch (text.charAt(at)) {
            case '\\', '<', '*', '`', '[', '~' -> true;
            case '&' -> isEntity(text, at);
            case '_' -> text.startsWith("__", at);
            default -> false;
        };
    }

    private static boolean isEntity(String text, int at) {
        return text.startsWith("&amp;", at)
                || text.startsWith("&lt;", at)
                || text.startsWith("&gt;", at)
                || text.startsWith("&nbsp;", at);
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
