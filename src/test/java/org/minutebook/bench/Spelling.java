package org.minutebook.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to write one page with other characters, none of which changes what it says. */
enum Spelling {
    CARRIAGE_RETURNS,
    OLD_MACINTOSH,
    BYTE_ORDER_MARK,
    UTF_16_BIG,
    UTF_16_LITTLE,
    NO_BREAK_SPACES,
    SOFT_HYPHENS,
    ZERO_WIDTH_SPACES,
    LIGATURES,
    CURLED_QUOTES,
    STRAIGHT_QUOTES;

    /** Some of what could be written so is, the rest as it was, so that both stand on one page. */
    byte[] write(String text, Random random) {
        String mark = "\uFEFF" + text;
        return switch (this) {
            case CARRIAGE_RETURNS -> utf8(text.replace("\n", "\r\n"));
            case OLD_MACINTOSH -> utf8(text.replace('\n', '\r'));
            case BYTE_ORDER_MARK -> utf8(mark);
            case UTF_16_BIG -> mark.getBytes(StandardCharsets.UTF_16BE);
            case UTF_16_LITTLE -> mark.getBytes(StandardCharsets.UTF_16LE);
            case NO_BREAK_SPACES -> utf8(some(text, "(?<=\\S) (?=\\S)", "\u00A0", random));
            case SOFT_HYPHENS -> utf8(some(text, "(?<=[a-z]{3})(?=[a-z]{3})", "\u00AD", random));
            case ZERO_WIDTH_SPACES -> utf8(some(text, "(?<=[a-z], )(?=[a-z])", "\u200B", random));
            case LIGATURES -> utf8(some(some(text, "fi", "\uFB01", random), "fl", "\uFB02", random));
            case CURLED_QUOTES -> utf8(some(text, "'", "\u2019", random));
            case STRAIGHT_QUOTES -> utf8(some(text, "[\u2018\u2019]", "'", random));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String some(String text, String pattern, String with, Random random) {
        int often = 1 + random.nextInt(3);
        return Pattern.compile(pattern)
                .matcher(text)
                .replaceAll(match -> random.nextInt(often) == 0 ? with : Matcher.quoteReplacement(match.group()));
    }
}
