package org.minutebook.parse;

import java.util.regex.Pattern;

/** Headings in clean English: without trailing marks, dashes as dashes where OCR saw something else. */
final class Titles {
    private static final Pattern DASH = Pattern.compile("\\s+[=~_]\\s+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern TAIL = Pattern.compile("[\\s:;,]+$");

    private Titles() {}

    static String clean(String heading) {
        String title = DASH.matcher(SPACES.matcher(heading).replaceAll(" ")).replaceAll(" – ");
        return TAIL.matcher(title).replaceAll("");
    }
}
