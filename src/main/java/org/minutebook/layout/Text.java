package org.minutebook.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Text put together from stretches of a document, such as a paragraph from its lines, that knows where each of its
 * characters comes from.
 */
public final class Text {
    private static final int[] NONE = {};
    /** A bit beside those of signs: characters that are not on the page may be in it. */
    private static final int LITERAL = 1 << 30;

    private final String value;
    /** Offset of the first character. */
    private final int start;
    /** Where the text does not go on as the document does: from index begins[i] on, at offset offsets[i]. */
    private final int[] begins;

    private final int[] offsets;
    /** The bits of the kinds of characters that may be in it. */
    private final int signs;

    private Text(String value, int start, int[] begins, int[] offsets, int signs) {
        this.value = value;
        this.start = start;
        this.begins = begins;
        this.offsets = offsets;
        this.signs = signs;
    }

    /** The stretch of the document from start to end, unchanged. */
    public static Text of(String document, int start, int end) {
        return of(document, start, end, Sign.in(document, start, end));
    }

    /** Words that are not on the page but stand for what is at an offset there. */
    public static Text standingFor(String words, int offset) {
        return new Builder().literal(words, offset).build();
    }

    /** @param signs the bits of the kinds of characters in it */
    static Text of(String document, int start, int end, int signs) {
        return new Text(document.substring(start, end), start, NONE, NONE, signs);
    }

    /** A stretch of the document that has no other kinds of characters than this. */
    Text wider(String document, int from, int to) {
        return of(document, from, to, signs);
    }

    /** The parts with a space between them, or none where a line ends in a hyphen inside a word. */
    public static Text joined(List<Text> parts) {
        Text last = null;
        int filled = 0;
        int length = 0;
        for (Text part : parts) {
            if (!part.isEmpty()) {
                last = part;
                filled++;
                length += part.value.length() + 1;
            }
        }
        return filled == 1 && last != null ? last : joined(parts, new Builder(length, 2 * filled));
    }

    private static Text joined(List<Text> parts, Builder builder) {
        for (Text part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (builder.length() > 0 && !builder.dropSoftHyphen() && !builder.endsInsideWord(part)) {
                builder.blank(part.start());
            }
            builder.append(part);
        }
        return builder.build();
    }

    /** This and another right behind it. */
    Text then(Text next) {
        return new Builder().append(this).append(next).build();
    }

    public String value() {
        return value;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether a character of the kind may be in it: surely not where this is false. */
    public boolean mayHave(Sign sign) {
        return sign.isIn(signs);
    }

    /** Offset in the document of the character at an index. */
    public int at(int index) {
        return at(index, run(index));
    }

    private int at(int index, int run) {
        return run < 0 ? start + index : offsets[run] + index - begins[run];
    }

    /** The run that an index is in; below 0 before the first. */
    private int run(int index) {
        if (begins.length == 0 || index < begins[0]) {
            return -1;
        }
        int found = Arrays.binarySearch(begins, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Offset in the document of the first character. */
    public int start() {
        return start;
    }

    /** One past the last character's offset in the document. */
    public int end() {
        return value.isEmpty() ? start : at(value.length() - 1) + 1;
    }

    /**
     * Offset in the document of the first of its characters there: what was put together from the cells of a row need not
     * stand on the page in its order.
     */
    public int earliest() {
        int earliest = start;
        for (int offset : offsets) {
            earliest = Math.min(earliest, offset);
        }
        return earliest;
    }

    /** One past the offset of the last of its characters in the document. */
    public int latest() {
        int latest = start;
        int begin = 0;
        int offset = start;
        for (int run = 0; run < begins.length; run++) {
            latest = Math.max(latest, offset + begins[run] - begin);
            begin = begins[run];
            offset = offsets[run];
        }
        return Math.max(latest, offset + value.length() - begin);
    }

    /** Whether the document has it just so, in one stretch. */
    public boolean isStretchOf(String document) {
        return begins.length == 0 && ((signs & LITERAL) == 0 || document.startsWith(value, start));
    }

    /** The part from index from to index to. */
    public Text sub(int from, int to) {
        if (from == 0 && to == value.length()) {
            return this;
        }
        if (begins.length == 0) {
            return new Text(value.substring(from, to), start + from, NONE, NONE, signs);
        }
        int before = run(from);
        int first = before + 1;
        int last = first;
        while (last < begins.length && begins[last] < to) {
            last++;
        }
        int[] newBegins = NONE;
        int[] newOffsets = NONE;
        if (last > first) {
            newBegins = Arrays.copyOfRange(begins, first, last);
            newOffsets = Arrays.copyOfRange(offsets, first, last);
            for (int run = 0; run < newBegins.length; run++) {
                newBegins[run] -= from;
            }
        }
        return new Text(value.substring(from, to), at(from, before), newBegins, newOffsets, signs);
    }

    public Text from(int index) {
        return sub(index, value.length());
    }

    /** Without white space at its ends. */
    public Text strip() {
        return stripped(0, value.length());
    }

    /** The part from index from to index to, without white space at its ends. */
    Text stripped(int first, int last) {
        int from = first;
        int to = last;
        while (from < to && isSpace(value.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(value.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    /** Whether patterns take it for a part of a word: a letter or digit of ASCII, or a low line. */
    public static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    static boolean isSpace(char c) {
        // Nearly all characters are told by the first comparison.
        return (c <= ' ' || c >= 0x80) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    @Override
    public String toString() {
        return value;
    }

    /** Puts a text together. */
    static final class Builder {
        private final StringBuilder value;
        private int start = -1;
        private int[] begins;
        private int[] offsets;
        private int runs;
        private int signs;

        Builder() {
            this(16, 0);
        }

        /** For a text of about so many characters from about so many places. */
        Builder(int length, int places) {
            value = new StringBuilder(length);
            begins = places == 0 ? NONE : new int[places];
            offsets = places == 0 ? NONE : new int[places];
        }

        int length() {
            return value.length();
        }

        Builder append(Text text) {
            if (text.isEmpty() && value.length() > 0) {
                return this;
            }
            mark(value.length(), text.start);
            for (int run = 0; run < text.begins.length; run++) {
                mark(value.length() + text.begins[run], text.offsets[run]);
            }
            append(text.value, text.signs);
            return this;
        }

        /** Characters that are not on the page but stand for what is at an offset there. */
        Builder literal(String characters, int offset) {
            for (int i = 0; i < characters.length(); i++) {
                mark(value.length() + i, offset);
            }
            append(characters, LITERAL | Sign.in(characters, 0, characters.length()));
            return this;
        }

        /** A blank that is not on the page, before what is at an offset there. */
        private void blank(int offset) {
            mark(value.length(), offset);
            value.append(' ');
            signs |= LITERAL;
        }

        private void append(String characters, int itsSigns) {
            int last = value.length() - 1;
            boolean joins = last >= 0 && !characters.isEmpty();
            signs |= itsSigns | (joins ? Sign.ofPair(Sign.of(value.charAt(last)), Sign.of(characters.charAt(0))) : 0);
            value.append(characters);
        }

        /** A soft hyphen is printed, at the end of a line, only because a word goes on in the next. */
        boolean dropSoftHyphen() {
            int last = value.length() - 1;
            boolean soft = last >= 0 && value.charAt(last) == Letters.SOFT_HYPHEN;
            if (soft) {
                value.setLength(last);
            }
            return soft;
        }

        boolean endsInsideWord(Text next) {
            int last = value.length() - 1;
            return last > 0
                    && value.charAt(last) == '-'
                    && Character.isLetter(value.charAt(last - 1))
                    && Character.isLetter(next.value.charAt(0));
        }

        private void mark(int begin, int offset) {
            if (begin == 0) {
                start = offset;
                return;
            }
            if (runs > 0 && begins[runs - 1] == begin) {
                offsets[runs - 1] = offset;
                return;
            }
            if (runs == begins.length) {
                begins = Arrays.copyOf(begins, runs * 2 + 4);
                offsets = Arrays.copyOf(offsets, runs * 2 + 4);
            }
            begins[runs] = begin;
            offsets[runs++] = offset;
        }

        Text build() {
            return build(0);
        }

        /** @param offset where the text stands if it is empty */
        Text build(int offset) {
            return new Text(
                    value.toString(),
                    start < 0 ? offset : start,
                    runs == begins.length ? begins : Arrays.copyOf(begins, runs),
                    runs == offsets.length ? offsets : Arrays.copyOf(offsets, runs),
                    signs);
        }
    }
}
