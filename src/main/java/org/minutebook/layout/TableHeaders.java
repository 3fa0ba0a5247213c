package org.minutebook.layout;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines of the headers of actions tables, which stand anew on each page and which OCR garbles. */
final class TableHeaders {
    private static final int SHORT = 20;
    private static final int MANY = 3;
    private static final Pattern GARBAGE = Pattern.compile("[\\W_]*(?:\\w{1,6}[\\W_]*){0,4}");

    private TableHeaders() {}

    /** Indexes of header lines. */
    static BitSet find(List<Line> lines) {
        BitSet sure = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            sure.set(i, Shapes.isHeader(lines.get(i).value(), MANY));
        }
        dropLone(lines, sure);
        BitSet all = (BitSet) sure.clone();
        for (int i = sure.nextSetBit(0); i >= 0; i = sure.nextSetBit(i + 1)) {
            for (int j = Math.max(0, i - 2); j < Math.min(lines.size(), i + 3); j++) {
                if (between(sure, j) && isGarbled(lines.get(j).text())) {
                    all.set(j);
                }
            }
        }
        return all;
    }

    /** A word such as Action or Date on a line of its own is a header's only where more of one is near. */
    private static void dropLone(List<Line> lines, BitSet sure) {
        for (int i = sure.nextSetBit(0); i >= 0; i = sure.nextSetBit(i + 1)) {
            long words = 0;
            for (int j = Math.max(0, i - 4); j < Math.min(lines.size(), i + 5); j++) {
                words += sure.get(j) ? Shapes.headerWords(lines.get(j).value()) : 0;
            }
            if (words < MANY) {
                sure.clear(i);
            }
        }
    }

    private static boolean isGarbled(Text text) {
        return text.value().length() < SHORT && GARBAGE.matcher(text.value()).matches() && !Shapes.hasDate(text);
    }

    /** Whether a line stands among header lines, or is the garbled first of them. */
    private static boolean between(BitSet sure, int line) {
        int before = sure.previousSetBit(line);
        int after = sure.nextSetBit(line);
        boolean enclosed = before >= 0 && after >= 0 && line - before <= 2 && after - line <= 2;
        return enclosed || sure.get(line);
    }
}
