package org.minutebook.layout;

/**
 * Letters that a page shows and a recogniser stumbles over, put plainly: non-breaking and other odd spaces as spaces,
 * ligatures as the letters they join, non-breaking hyphens as hyphens; what no page shows, such as soft hyphens and
 * zero-width spaces, is left out. Every character still knows its place in the document.
 */
final class Letters {
    static final char SOFT_HYPHEN = '\u00AD';

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Letters() {}

    static Text plain(Text text) {
        if (!text.mayHave(Sign.BEYOND_ASCII)) {
            return text;
        }
        String value = text.value();
        int done = 0;
        Text.Builder plain = null;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80 && isOdd(c) && !(c == SOFT_HYPHEN && i == value.length() - 1)) {
                plain = plain == null ? new Text.Builder() : plain;
                if (i > done) {
                    plain.append(text.sub(done, i));
                }
                plain.literal(plain(c), text.at(i));
                done = i + 1;
            }
        }
        if (plain == null) {
            return text;
        }
        if (done < value.length()) {
            plain.append(text.from(done));
        }
        return plain.build(text.start());
    }

    private static boolean isOdd(char c) {
        return c == '\u00A0'
                || c == SOFT_HYPHEN
                || (c >= '\u2000' && c <= '\u200D')
                || c == '\u2011'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\uFEFF'
                || (c >= '\uFB00' && c <= '\uFB06');
    }

    private static String plain(char c) {
        return switch (c) {
            case SOFT_HYPHEN, '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
            case '\u2011' -> "-";
            default -> c >= '\uFB00' && c <= '\uFB06' ? LIGATURES[c - '\uFB00'] : " ";
        };
    }
}
