package org.minutebook.source;

import java.util.List;

/**
 * What is printed on a page, from its text layer or through an OCR program.
 *
 * @param rulings lines drawn, each in one piece
 * @param confidence in words and places
 */
record PrintedPage(double width, double height, List<Word> words, List<Ruling> rulings, double confidence) {
    PrintedPage {
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
    }
}
