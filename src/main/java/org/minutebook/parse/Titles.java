package org.minutebook.parse;

import java.util.regex.Pattern;

/** Headings in clean English: without trailing marks, dashes as dashes where OCR saw something else. */
final class Titles {
    private static final Pattern DASH = Pattern.compile("\\s+[=~_]\\s+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]{2,}|[\\s\\u00A0&&[^ ]]");
    private static final String TAIL = " :;,";

    private Titles() {}

    /** Whether all gaps are single blanks, as in most headings and labels. */
    private static boolean isSpacedOnce(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = (c <= ' ' || c >= 0x80) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
            if (gap && (space || c != ' ')) {
                return false;
            }
            space = gap;
        }
        return true;
    }

    static String clean(String heading) {
        String title = isSpacedOnce(heading) ? heading : SPACES.matcher(heading).replaceAll(" ");
        if (title.contains("= ") || title.contains("~ ") || title.contains("_ ")) {
            title = DASH.matcher(title).replaceAll(" – ");
        }
        int end = title.length();
        while (end > 0 && TAIL.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }
}
