package org.minutebook.parse;

/** Digits that OCR takes for letters. */
final class Digits {
    private Digits() {}

    /** With l and I, small or capital, read as 1, and O and o as 0. */
    static String mend(String text) {
        boolean digits = true;
        for (int i = 0; i < text.length() && digits; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (digits) {
            return text;
        }
        return text.replace('l', '1')
                .replace('I', '1')
                .replace('L', '1')
                .replace('i', '1')
                .replace('O', '0')
                .replace('o', '0');
    }
}
