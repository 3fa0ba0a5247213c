package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words. Words that belong together are given whole as well, so that {@code OPSG 28/01}, {@code MP 122}
 * or {@code follow-up} can be found as one term however they are written:
 *
 * <pre>
 * OPSG_28/01   opsg 28 1       whole: opsg28/1, and 28/1 as minutes cite it without the committee
 * MP 122       mp 122          whole: mp122
 * OPSG_28#13   opsg 28 13      whole: opsg28#13
 * Covid-19     covid 19        whole: covid19
 * </pre>
 */
final class WordScanner {
    /**
     * A word.
     *
     * @param position counted in words, with a gap between paragraphs so that no phrase reaches over it
     * @param start first character in the text
     * @param end one past the last
     */
    record Part(int position, int start, int end, WordForms.Forms forms) {
        String exact() {
            return forms.exact();
        }

        String stem() {
            return forms.stem();
        }
    }

    /**
     * Words that belong together.
     *
     * @param first index of the first of them
     * @param last index of the last of them
     * @param code whether it is an id rather than a hyphened word
     */
    record Whole(int first, int last, String term, boolean code) {}

    /**
     * A text cut up.
     *
     * @param wholes by their first word
     */
    record Words(List<Part> parts, List<Whole> wholes) {
        static final Words NONE = new Words(List.of(), List.of());
    }

    static final int PARAGRAPH_GAP = 20;

    private final String text;
    private final WordForms forms;
    private final List<Part> parts = new ArrayList<>();

    private WordScanner(String text, WordForms forms) {
        this.text = text;
        this.forms = forms;
    }

    static Words scan(String text, WordForms forms) {
        WordScanner scanner = new WordScanner(text, forms);
        scanner.cut();
        return new Words(scanner.parts, new WholeFinder(text, scanner.parts).find());
    }

    /** Letters, digits and what belongs to them: accents that follow, soft hyphens. */
    static boolean isWordChar(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }

    private void cut() {
        int position = -1;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWordChar(c)) {
                int end = wordEnd(at);
                WordForms.Forms found = forms.of(text.substring(at, end));
                if (!found.exact().isEmpty()) {
                    parts.add(new Part(++position, at, end, found));
                }
                at = end;
            } else {
                position += c == '\n' ? PARAGRAPH_GAP : 0;
                at += Character.charCount(c);
            }
        }
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isWordChar(c) && !joins(at)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Whether the character belongs to the word around it: an apostrophe, a decimal point, a thousands' comma. */
    private boolean joins(int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '’', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after);
            case '.' -> Character.isDigit(before) && Character.isDigit(after);
            case ',' -> Character.isDigit(before) && thousands(at + 1);
            default -> false;
        };
    }

    private boolean thousands(int at) {
        int digits = 0;
        while (at + digits < text.length() && Character.isDigit(text.charAt(at + digits))) {
            digits++;
        }
        return digits == 3;
    }
}
