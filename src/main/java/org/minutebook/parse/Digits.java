package org.minutebook.parse;

/** Digits that OCR takes for letters. */
final class Digits {
    private Digits() {}

    /** With l and I, small or capital, read as 1, and O and o as 0. */
    static String mend(String text) {
        return text.replace('l', '1')
                .replace('I', '1')
                .replace('L', '1')
                .replace('i', '1')
                .replace('O', '0')
                .replace('o', '0');
    }
}
