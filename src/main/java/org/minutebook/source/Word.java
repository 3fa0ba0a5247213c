package org.minutebook.source;

/**
 * A word where it is printed. Places are in points from the page's top left corner.
 *
 * @param baseline what its letters stand on
 * @param size of its letters
 */
record Word(String text, double left, double right, double baseline, double size, boolean bold) {
    /** Of small letters, so that it is in the line's middle whatever the word's letters. */
    double middle() {
        return baseline - size * 0.28;
    }

    double centre() {
        return (left + right) / 2;
    }
}
