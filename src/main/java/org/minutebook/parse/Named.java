package org.minutebook.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what minutes say beside the id of a modification or of an incident. */
final class Named {
    /** {@code MP105 'Sending readings twice'}, {@code SECMP0007 – "Firmware" (Part 1)}. */
    private static final Pattern QUOTED = Pattern.compile(
            "\\s*(?:\\([^()]{1,30}\\)\\s*)?[-–—:,]?\\s*(?:titled |called )?(?:‘(?<a>[^‘]{3,200}?)[’']|'(?<b>(?:[^']|'(?=\\p{L})){3,200}?)['’]|[“\"](?<c>[^“”\"]{3,200})[”\"])(?!\\p{L})");
    /** {@code SECMP0062 Northbound Traffic Management - Alert Storm Protection would ...}: a run of capitalised words. */
    private static final Pattern CAPITALISED = Pattern.compile(
            "\\s+(?:[-–—:]\\s+)?(?<title>\\p{Lu}[\\p{L}\\d’'&/-]+(?:(?:\\s+(?:[-–—]|of|the|and|for|to|in|on|by|with|from|a|an)){0,3}\\s+\\p{Lu}[\\p{L}\\d’'&/-]+){2,15})");

    private static final Pattern CATEGORY =
            Pattern.compile("(?i)\\bcat(?:egory|\\.)?\\s*(?<category>[1-5])\\b(?!\\s*(?:,|and|or|&|to|-)\\s*[1-5]\\b)");
    /** How far from an incident's id its category stands at most. */
    private static final int NEAR = 60;
    /** A bracket, a comma or a dash and the space around it. */
    private static final int BESIDE = 3;

    private Named() {}

    /** The title behind a modification's id; null where there is none. */
    static @Nullable String title(String text, int end) {
        Matcher m = QUOTED.matcher(text).region(end, text.length());
        if (m.lookingAt()) {
            String title = m.group("a") != null ? m.group("a") : m.group("b") != null ? m.group("b") : m.group("c");
            return title.strip();
        }
        m = CAPITALISED.matcher(text).region(end, text.length());
        return m.lookingAt() ? m.group("title") : null;
    }

    /** The category right behind an incident's id, or else near it; null where there is none. */
    static @Nullable Integer category(String text, int start, int end) {
        int next = text.indexOf("INC", end);
        int to = Math.min(end + NEAR, next < 0 ? text.length() : next);
        Matcher behind = CATEGORY.matcher(text).region(end, Math.min(to, text.length()));
        Integer after = behind.find() ? Integer.valueOf(behind.group("category")) : null;
        if (after != null && behind.start() - end <= BESIDE) {
            return after;
        }
        int from = Math.max(Math.max(0, start - NEAR), text.lastIndexOf("INC", start - 1) + 1);
        Matcher before = CATEGORY.matcher(text).region(from, start);
        Integer last = null;
        while (before.find()) {
            last = Integer.valueOf(before.group("category"));
        }
        return last == null ? after : last;
    }
}
