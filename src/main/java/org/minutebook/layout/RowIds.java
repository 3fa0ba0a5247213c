package org.minutebook.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of actions as torn rows print them: {@code OPSG} on one line, {@code 53x/CO} and {@code NF01} on others. */
final class RowIds {
    private static final Pattern CITED =
            Pattern.compile("\\b([A-Z]{2,8})\\\\?[ _]{1,2}\\d{1,3}[a-z]{0,4}(?:/[A-Z]*\\d+)?\\b");
    /** The number of an action where a line begins. */
    static final Pattern NUMBER = Pattern.compile("(" + Shapes.NUMBER + ")(?![\\w/])[\\s|]*");

    private RowIds() {}

    /** The committee's code that most ids of the document have; empty where there are no ids. */
    static String commonCode(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            Matcher m = CITED.matcher(line.value());
            while (m.find()) {
                counts.merge(m.group(1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Whether a line and the next begin with an id, in one or in two pieces. */
    static boolean beginsId(List<Line> lines, int i, String code) {
        String value = lines.get(i).value();
        if (NUMBER.matcher(value).lookingAt()) {
            return true;
        }
        if (code.isEmpty() || !value.startsWith(code)) {
            return false;
        }
        String rest = value.substring(code.length()).strip();
        return NUMBER.matcher(rest).lookingAt()
                || (i + 1 < lines.size()
                        && NUMBER.matcher(lines.get(i + 1).value()).lookingAt());
    }
}
