package org.minutebook.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Text put together from stretches of a document, such as a paragraph from its lines, that knows where each of its
 * characters comes from.
 */
public final class Text {
    private final String value;
    /** Run i begins at index begins[i] of value and at offset offsets[i] of the document. */
    private final int[] begins;

    private final int[] offsets;

    private Text(String value, int[] begins, int[] offsets) {
        this.value = value;
        this.begins = begins;
        this.offsets = offsets;
    }

    /** The stretch of the document from start to end, unchanged. */
    public static Text of(String document, int start, int end) {
        return new Text(document.substring(start, end), new int[] {0}, new int[] {start});
    }

    /** The parts with a space between them, or none where a line ends in a hyphen inside a word. */
    public static Text joined(List<Text> parts) {
        Builder builder = new Builder();
        for (Text part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (builder.length() > 0 && !builder.dropSoftHyphen() && !builder.endsInsideWord(part)) {
                builder.literal(" ", part.start());
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

    /** Offset in the document of the character at an index. */
    public int at(int index) {
        int found = Arrays.binarySearch(begins, index);
        int run = found >= 0 ? found : -found - 2;
        return offsets[run] + index - begins[run];
    }

    /** Offset in the document of the first character. */
    public int start() {
        return offsets[0];
    }

    /** One past the last character's offset in the document. */
    public int end() {
        return value.isEmpty() ? offsets[0] : at(value.length() - 1) + 1;
    }

    /** The part from index from to index to. */
    public Text sub(int from, int to) {
        if (from == 0 && to == value.length()) {
            return this;
        }
        int found = Arrays.binarySearch(begins, from);
        int first = found >= 0 ? found : -found - 2;
        int last = first;
        while (last + 1 < begins.length && begins[last + 1] < to) {
            last++;
        }
        int[] newBegins = new int[last - first + 1];
        int[] newOffsets = new int[last - first + 1];
        for (int run = first; run <= last; run++) {
            newBegins[run - first] = Math.max(0, begins[run] - from);
            newOffsets[run - first] = run == first ? offsets[run] + from - begins[run] : offsets[run];
        }
        return new Text(value.substring(from, to), newBegins, newOffsets);
    }

    public Text from(int index) {
        return sub(index, value.length());
    }

    /** Without white space at its ends. */
    public Text strip() {
        int from = 0;
        int to = value.length();
        while (from < to && isSpace(value.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(value.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Puts a text together. */
    static final class Builder {
        private final StringBuilder value = new StringBuilder();
        private int[] begins = new int[8];
        private int[] offsets = new int[8];
        private int runs;

        int length() {
            return value.length();
        }

        Builder append(Text text) {
            for (int run = 0; run < text.begins.length; run++) {
                mark(value.length() + text.begins[run], text.offsets[run]);
            }
            value.append(text.value);
            return this;
        }

        /** Characters that are not on the page but stand for what is at an offset there. */
        Builder literal(String characters, int offset) {
            for (int i = 0; i < characters.length(); i++) {
                mark(value.length(), offset);
                value.append(characters.charAt(i));
            }
            return this;
        }

        /** Characters of the document, unchanged. */
        Builder append(String document, int start, int end) {
            mark(value.length(), start);
            value.append(document, start, end);
            return this;
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
            if (runs > 0 && begins[runs - 1] == begin) {
                offsets[runs - 1] = offset;
                return;
            }
            if (runs == begins.length) {
                begins = Arrays.copyOf(begins, runs * 2);
                offsets = Arrays.copyOf(offsets, runs * 2);
            }
            begins[runs] = begin;
            offsets[runs++] = offset;
        }

        Text build() {
            return build(0);
        }

        /** @param offset where the text stands if it is empty */
        Text build(int offset) {
            if (runs == 0) {
                mark(0, offset);
            }
            return new Text(value.toString(), Arrays.copyOf(begins, runs), Arrays.copyOf(offsets, runs));
        }
    }
}
