package org.minutebook.generate;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines as word processors do: between words, after a hyphen, and inside a word that fits no line. */
final class Wrap {
    private final double width;
    private final double size;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrap(double width, double size) {
        this.width = width;
        this.size = size;
    }

    static List<String> lines(String text, double width, double size) {
        Wrap wrap = new Wrap(width, size);
        for (String word : text.split(" ", -1)) {
            wrap.word(word);
        }
        wrap.end();
        return wrap.lines;
    }

    private void word(String word) {
        String left = line.isEmpty() ? word : " " + word;
        while (!fits(left)) {
            int cut = hyphenThatFits(left);
            if (cut > 0) {
                line.append(left, 0, cut);
                left = left.substring(cut);
            } else if (line.isEmpty()) {
                cut = charactersThatFit(left);
                line.append(left, 0, cut);
                left = left.substring(cut);
            }
            end();
            left = left.strip();
        }
        line.append(left);
    }

    private boolean fits(String more) {
        return Helvetica.width(line + more, size) <= width;
    }

    /** One past the last hyphen between letters up to which the word fits; 0 where there is none. */
    private int hyphenThatFits(String word) {
        for (int i = word.length() - 2; i > 1; i--) {
            boolean between = Character.isLetter(word.charAt(i - 1)) && Character.isLetter(word.charAt(i + 1));
            if (word.charAt(i) == '-' && between && fits(word.substring(0, i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private int charactersThatFit(String word) {
        int count = 1;
        while (count < word.length() && fits(word.substring(0, count + 1))) {
            count++;
        }
        return count;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
