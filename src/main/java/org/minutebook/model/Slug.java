package org.minutebook.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address part of a name: {@code Dave Warner} is {@code dave-warner}, {@code CH Exceptions} is {@code ch-exceptions}. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Slug() {}

    /** Letters without accents and digits, in lower case, joined by hyphens; empty where the name has neither. */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFKD))
                .replaceAll("");
        return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }
}
