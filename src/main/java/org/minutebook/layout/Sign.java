package org.minutebook.layout;

/**
 * Kinds of characters that readers look for. They are told once, where lines are found, and each text knows which it may
 * have: most lack what most readers need, and are not looked at again.
 */
public enum Sign {
    DIGIT(1),
    SLASH(2),
    LOW_LINE(4),
    /** A bracket that opens, {@code (}. */
    BRACKET(8),
    /** What Markdown marks words with, escapes, or begins tags, entities and links with. */
    MARKUP(16),
    BEYOND_ASCII(32),
    LINE_END(64),
    TAB(128),
    /** From A to Z. */
    CAPITAL(256),
    /** Two of these in succession, as codes, ids and what is resolved begin. */
    CAPITALS(512),
    /** What parts the cells of a row a line besides tabs: {@code |}, {@code ;} or {@code ,}. */
    SEPARATOR(1024);

    private static final short[] ASCII = new short[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (short) (bit(Character.isDigit(c), DIGIT)
                    | bit(c == '/', SLASH)
                    | bit(c == '_', LOW_LINE)
                    | bit(c == '(', BRACKET)
                    | bit("\\<&*`[_".indexOf(c) >= 0, MARKUP)
                    | bit(c == '\n' || c == '\r', LINE_END)
                    | bit(c == '\t', TAB)
                    | bit(c >= 'A' && c <= 'Z', CAPITAL)
                    | bit(c == '|' || c == ';' || c == ',', SEPARATOR));
        }
    }

    private final int bit;

    Sign(int bit) {
        this.bit = bit;
    }

    private static int bit(boolean is, Sign sign) {
        return is ? sign.bit : 0;
    }

    boolean isIn(int bits) {
        return (bits & bit) != 0;
    }

    /** The bits of all kinds that a character is of. */
    static int of(char c) {
        return c < ASCII.length ? ASCII[c] : beyondAscii(c);
    }

    private static int beyondAscii(char c) {
        return BEYOND_ASCII.bit
                | bit(Character.isDigit(c), DIGIT)
                | bit(c == '\u2028' || c == '\u2029' || c == '\u0085', LINE_END);
    }

    /** The bits of what two characters in succession are together. */
    static int ofPair(int bits, int next) {
        return (bits & next & CAPITAL.bit) << 1;
    }

    /** The bits of all kinds that characters are of. */
    static int in(CharSequence characters, int start, int end) {
        int bits = 0;
        int last = 0;
        for (int i = start; i < end; i++) {
            int here = of(characters.charAt(i));
            bits |= here | ofPair(last, here);
            last = here;
        }
        return bits;
    }
}
