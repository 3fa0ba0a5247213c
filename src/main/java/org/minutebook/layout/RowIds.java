package org.minutebook.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ids of actions as torn rows print them: {@code OPSG} on one line, {@code 53x/CO} and {@code NF01} on others. */
final class RowIds {
    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 8;
    /**
     * The number of an action where a line begins, and no bracket closes behind it, as one does behind what a sentence refers
     * to; a scan may have the lines that a table is drawn with behind it.
     */
    static final Pattern NUMBER = Pattern.compile("(" + Shapes.NUMBER + ")(?![A-Za-z0-9/)])[\\s|_]*");

    private static final int MOST_DIGITS = 3;

    private RowIds() {}

    /** The committee's code that most ids of the document have; empty where there are no ids. */
    static String commonCode(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (line.text().mayHave(Sign.DIGIT)) {
                count(line.value(), counts);
            }
        }
        String common = "";
        int most = 0;
        for (Map.Entry<String, Integer> code : counts.entrySet()) {
            int count = code.getValue();
            if (count > most || (count == most && code.getKey().compareTo(common) > 0)) {
                common = code.getKey();
                most = count;
            }
        }
        return common;
    }

    /** Counts codes: two to eight capitals, a gap, which may be escaped, and one to three digits. */
    private static void count(String line, Map<String, Integer> counts) {
        for (int i = 3; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i)) && isGap(line.charAt(i - 1))) {
                int end = i - 1;
                end -= isGap(line.charAt(end - 1)) ? 1 : 0;
                end -= end > 0 && line.charAt(end - 1) == '\\' ? 1 : 0;
                int start = end;
                while (start > 0 && line.charAt(start - 1) >= 'A' && line.charAt(start - 1) <= 'Z') {
                    start--;
                }
                boolean word = start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1));
                if (word && end - start >= SHORTEST_CODE && end - start <= LONGEST_CODE && isNumber(line, i)) {
                    counts.merge(line.substring(start, end), 1, Integer::sum);
                }
            }
        }
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '_';
    }

    /** Whether at most three digits stand here. */
    private static boolean isNumber(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isDigit(line.charAt(end)) && end - at <= MOST_DIGITS) {
            end++;
        }
        return end - at <= MOST_DIGITS;
    }

    /** Whether a line and the next begin with an id, in one or in two pieces. */
    static boolean beginsId(List<Line> lines, int i, String code) {
        Text line = lines.get(i).text();
        if (beginsNumber(line)) {
            return true;
        }
        if (code.isEmpty() || !line.value().startsWith(code)) {
            return false;
        }
        return beginsNumber(line.from(code.length()).strip())
                || (i + 1 < lines.size() && beginsNumber(lines.get(i + 1).text()));
    }

    private static boolean beginsNumber(Text line) {
        return mayBeginNumber(line) && NUMBER.matcher(line.value()).lookingAt();
    }

    /** Cheap to tell: whether a digit, or what OCR takes for one, comes first, and a slash somewhere. */
    static boolean mayBeginNumber(Text line) {
        if (line.isEmpty() || !line.mayHave(Sign.SLASH)) {
            return false;
        }
        char first = line.value().charAt(0);
        return (first >= '0' && first <= '9') || first == 'l' || first == 'I' || first == 'O';
    }
}
