package org.minutebook.cli;

import java.util.regex.Pattern;

/**
 * Prints for people: paragraphs wrapped to the terminal and indented, emphasis where it can be seen. In a pipe every
 * paragraph stays on one line and nothing but the words goes out. Control characters in the words, which might steer
 * the terminal, become spaces.
 */
final class Sheet {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 20;
    private static final int HANGING = 2;
    private static final Pattern STEERING = Pattern.compile("\\p{Cntrl}+");
    // Emphasis travels as characters of the private use area, so that widths can be counted before it is drawn.
    private static final char STRONG = '\uE000';
    private static final char FAINT = '\uE001';
    private static final char PLAIN = '\uE002';

    private final Screen screen;
    private final int width;

    Sheet(Screen screen) {
        this.screen = screen;
        this.width = screen.isTerminal() ? Math.max(NARROWEST, Math.min(screen.columns(), WIDEST)) : Integer.MAX_VALUE;
    }

    /** Every word on its own, so that a line break between words loses no emphasis. */
    static String strong(String words) {
        return marked(STRONG, words);
    }

    static String faint(String words) {
        return marked(FAINT, words);
    }

    private static String marked(char mark, String words) {
        return mark + words.strip().replaceAll("\\s+", PLAIN + " " + mark) + PLAIN;
    }

    void blank() {
        screen.out().println();
    }

    void line(String text) {
        line(0, text);
    }

    /** A paragraph, all of its lines indented. */
    void line(int indent, String text) {
        print(indent, 0, text);
    }

    /** A heading or a bullet: lines after the first are indented further. */
    void entry(int indent, String text) {
        print(indent, HANGING, text);
    }

    private void print(int indent, int hanging, String text) {
        int margin = indent;
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : STEERING.matcher(text).replaceAll(" ").strip().split("\\s+", -1)) {
            int wordLength = visible(word);
            if (length > 0 && margin + length + 1 + wordLength > width) {
                print(margin, line);
                margin = indent + hanging;
                line.setLength(0);
                length = 0;
            }
            line.append(length == 0 ? "" : " ").append(word);
            length += (length == 0 ? 0 : 1) + wordLength;
        }
        print(margin, line);
    }

    private void print(int margin, CharSequence line) {
        screen.out().println(" ".repeat(margin) + drawn(line.toString()));
    }

    private String drawn(String line) {
        return line.replace(Character.toString(STRONG), screen.colour() ? "\u001b[1m" : "")
                .replace(Character.toString(FAINT), screen.colour() ? "\u001b[2m" : "")
                .replace(Character.toString(PLAIN), screen.colour() ? "\u001b[0m" : "");
    }

    private static int visible(String word) {
        return (int) word.codePoints()
                .filter(c -> c != STRONG && c != FAINT && c != PLAIN)
                .count();
    }
}
