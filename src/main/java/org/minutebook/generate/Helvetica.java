package org.minutebook.generate;

/** How wide text is in Helvetica, one of the fonts that every reader of PDFs has, so that lines break as on a page. */
final class Helvetica {
    private static final int FIRST = ' ';
    /** Widths from the blank to the tilde, in thousandths of the font's size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int QUOTE = 222;
    private static final int BULLET = 350;
    private static final int OTHER = 556;

    private Helvetica() {}

    /** In points. */
    static double width(String text, double size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
        }
        return sum * size / 1000;
    }

    private static int width(char c) {
        int index = c - FIRST;
        if (index >= 0 && index < WIDTHS.length) {
            return WIDTHS[index];
        }
        return switch (c) {
            case '‘', '’' -> QUOTE;
            case '•' -> BULLET;
            default -> OTHER;
        };
    }
}
