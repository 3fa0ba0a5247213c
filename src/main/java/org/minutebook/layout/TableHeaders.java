package org.minutebook.layout;

import java.util.BitSet;
import java.util.List;

/** Finds the lines of the headers of actions tables, which stand anew on each page and which OCR garbles. */
final class TableHeaders {
    private static final int SHORT = 20;
    private static final int MANY = 3;
    /** What a scan leaves of a header's words is no longer, and no more. */
    private static final int LONGEST_PIECE = 6;

    private static final int MOST_PIECES = 4;

    private TableHeaders() {}

    /**
     * Indexes of header lines.
     *
     * @param ids the document's ids of actions, of which a column's first may stand among the headings
     */
    static BitSet find(List<Line> lines, RowIds ids) {
        BitSet sure = new BitSet();
        int[] words = new int[lines.size()];
        for (int i = 0; i < words.length; i++) {
            String line = lines.get(i).value();
            if (Shapes.isHeader(line, MANY)) {
                sure.set(i);
                words[i] = Shapes.headerWords(line);
            }
        }
        dropLone(words, sure);
        BitSet all = (BitSet) sure.clone();
        for (int i = sure.nextSetBit(0); i >= 0; i = sure.nextSetBit(i + 1)) {
            for (int j = Math.max(0, i - 2); j < Math.min(lines.size(), i + 3); j++) {
                if (between(sure, j)
                        && isGarbled(lines.get(j).text())
                        && !ids.areId(lines.get(j).value())) {
                    all.set(j);
                }
            }
        }
        return all;
    }

    /** A word such as Action or Date on a line of its own is a header's only where more of one is near. */
    private static void dropLone(int[] words, BitSet sure) {
        for (int i = sure.nextSetBit(0); i >= 0; i = sure.nextSetBit(i + 1)) {
            int near = 0;
            for (int j = Math.max(0, i - 4); j < Math.min(words.length, i + 5); j++) {
                near += sure.get(j) ? words[j] : 0;
            }
            if (near < MANY) {
                sure.clear(i);
            }
        }
    }

    private static boolean isGarbled(Text text) {
        return text.value().length() < SHORT && pieces(text.value()) <= MOST_PIECES && !Shapes.hasDate(text);
    }

    /** How many pieces of words there are, a longer word counted as several. */
    private static int pieces(String text) {
        int pieces = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean goesOn = length > 0 && length < LONGEST_PIECE;
            if (Text.isWordPart(c) && c != '_') {
                pieces += goesOn ? 0 : 1;
                length = goesOn ? length + 1 : 1;
            } else {
                length = goesOn && c == '_' ? length + 1 : 0;
            }
        }
        return pieces;
    }

    /** Whether a line stands among header lines, or is the garbled first of them. */
    private static boolean between(BitSet sure, int line) {
        int before = sure.previousSetBit(line);
        int after = sure.nextSetBit(line);
        boolean enclosed = before >= 0 && after >= 0 && line - before <= 2 && after - line <= 2;
        return enclosed || sure.get(line);
    }
}
