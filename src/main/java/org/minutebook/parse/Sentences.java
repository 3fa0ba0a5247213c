package org.minutebook.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Text;

/** Cuts the sentence, or the parenthesis, that something stands in out of a paragraph. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?][\"”’)\\]]?\\s+(?=[\\p{Lu}\\[(‘“\"])");

    private Sentences() {}

    static Text around(Text text, int from, int to) {
        String value = text.value();
        Matcher m = END.matcher(value);
        int start = 0;
        int end = value.length();
        while (m.find()) {
            if (m.end() <= from) {
                start = m.end();
            } else if (m.start() >= to) {
                end = m.end();
                break;
            }
        }
        return text.sub(start, end).strip();
    }
}
