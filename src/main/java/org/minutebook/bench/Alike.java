package org.minutebook.bench;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two texts are the same but for spaces, quotes, dashes, case and a few letters. */
final class Alike {
    private static final double LEAST = 0.93;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ENDS = Pattern.compile("^[ .;:,]+|[ .;:,]+$");

    private Alike() {}

    static String folded(Object value) {
        String text = Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFKC)
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’`]", "'")
                .replaceAll("[–—‑]", "-");
        String spaced = SPACES.matcher(text).replaceAll(" ");
        return ENDS.matcher(spaced).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static boolean alike(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        if (a.equals(b)) {
            return true;
        }
        int length = a.length() + b.length();
        double most = 2.0 * Math.min(a.length(), b.length()) / Math.max(1, length);
        return most >= LEAST && 2.0 * matching(a, b) / length >= LEAST;
    }

    /** Characters in the longest stretch that both have, and in such stretches on either side of it. */
    private static int matching(String a, String b) {
        int longest = 0;
        int endA = 0;
        int endB = 0;
        int[] before = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    now[j] = before[j - 1] + 1;
                    if (now[j] > longest) {
                        longest = now[j];
                        endA = i;
                        endB = j;
                    }
                }
            }
            before = now;
        }
        if (longest == 0) {
            return 0;
        }
        return longest
                + matching(a.substring(0, endA - longest), b.substring(0, endB - longest))
                + matching(a.substring(endA), b.substring(endB));
    }
}
