package org.minutebook.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.IdForm;

/**
 * The form of the references that a body gives to its actions and that no profile tells: {@code TOLL25-031},
 * {@code EC/25/07}. Only where lines begin with several different ones, as rows of a table do whose columns were
 * flattened; what a narrow cell broke behind its sign counts too.
 */
final class OwnForm {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<code>[A-Z]{2,8})(?<body>(?:\\d{1,4}|[/-]\\d{1,4})[/-])(?:(?<last>\\d{1,4}(?![\\w/-]))|(?=\\s{2}|\\R|$))");
    private static final int FEWEST = 3;
    private static final int FEWEST_AT_START = 2;
    private static final int MOST_DIGITS = 4;

    private final Set<String> different = new TreeSet<>();
    private int starting;
    private int shortest = MOST_DIGITS;
    private int longest = 1;

    private OwnForm() {}

    /** The form that most of a text's references have; empty where rows bear none. */
    static Optional<IdForm> of(String text) {
        Map<String, OwnForm> forms = new HashMap<>();
        Matcher m = REFERENCE.matcher(text).useTransparentBounds(true);
        for (int at = 0; at + 1 < text.length(); at++) {
            if (mayBegin(text, at) && m.region(at, text.length()).lookingAt()) {
                forms.computeIfAbsent(m.group("code") + "~" + shape(m.group("body")), _ -> new OwnForm())
                        .add(m, beginsLine(text, at));
                at = m.end() - 1;
            }
        }
        return forms.entrySet().stream()
                .filter(form -> form.getValue().isOfRows())
                .max((one, other) -> Integer.compare(one.getValue().starting, other.getValue().starting))
                .map(form -> form.getValue().form(form.getKey()));
    }

    /** Cheap to tell: whether a word in capitals begins here. */
    private static boolean mayBegin(String text, int at) {
        return isCapital(text.charAt(at))
                && isCapital(text.charAt(at + 1))
                && (at == 0
                        || (!Character.isLetterOrDigit(text.charAt(at - 1))
                                && "_/.-".indexOf(text.charAt(at - 1)) < 0));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean beginsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }

    private static String shape(String body) {
        return body.replaceAll("\\d", "9");
    }

    private void add(Matcher m, boolean first) {
        starting += first ? 1 : 0;
        String last = m.group("last");
        different.add(m.group("body") + (last == null ? "#" + m.start() : last));
        if (last != null) {
            shortest = Math.min(shortest, last.length());
            longest = Math.max(longest, last.length());
        }
    }

    private boolean isOfRows() {
        return different.size() >= FEWEST && starting >= FEWEST_AT_START;
    }

    private IdForm form(String key) {
        int code = key.indexOf('~');
        StringBuilder number = new StringBuilder();
        for (char c : key.substring(code + 1).toCharArray()) {
            number.append(c == '9' ? "[0-9lIO]" : "\\" + c + "\\s?");
        }
        boolean known = shortest <= longest;
        number.append("[0-9lIO]{").append(known ? shortest : 1).append(',').append(known ? longest : MOST_DIGITS);
        return new IdForm(key.substring(0, code), number.append('}').toString());
    }
}
