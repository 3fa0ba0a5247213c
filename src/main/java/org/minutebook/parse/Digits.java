package org.minutebook.parse;

/** Digits that OCR takes for letters. */
final class Digits {
    private Digits() {}

    /** The digit that a character stands for: l and I, small or capital, are read as 1, and O, o and Q as 0; below 0 for others. */
    static int of(char c) {
        return switch (c) {
            case 'l', 'I', 'L', 'i' -> 1;
            case 'O', 'o', 'Q' -> 0;
            default -> c >= '0' && c <= '9' ? c - '0' : -1;
        };
    }

    /** With such letters put right. */
    static String mend(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i) - '0') {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int digit = of(text.charAt(i));
            if (digit >= 0) {
                mended.setCharAt(i, (char) ('0' + digit));
            }
        }
        return mended.toString();
    }
}
