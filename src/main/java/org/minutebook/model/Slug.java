package org.minutebook.model;

import java.text.Normalizer;
import java.util.Locale;

/** The address part of a name: {@code Dave Warner} is {@code dave-warner}, {@code CH Exceptions} is {@code ch-exceptions}. */
public final class Slug {
    private Slug() {}

    /** Letters without accents and digits, in lower case, joined by hyphens; empty where the name has neither. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int at = 0, c; at < plain.length(); at += Character.charCount(c)) {
            c = plain.codePointAt(at);
            if (isLetterOrNumber(c)) {
                slug.append(gap && !slug.isEmpty() ? "-" : "").appendCodePoint(c);
                gap = false;
            } else {
                gap |= !isMark(c);
            }
        }
        return slug.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
