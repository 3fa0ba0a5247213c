package org.minutebook.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A subject that comes back, under one of its headings.
 *
 * @param headings the first is the usual one
 * @param things what is counted
 * @param causes what is blamed
 * @param remedies what is done about it
 * @param papers what is written about it
 */
record Topic(
        List<String> headings, List<String> things, List<String> causes, List<String> remedies, List<String> papers) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final String LAST = "papers";

    static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        Map<String, List<String>> fields = new HashMap<>();
        for (String line : Words.of("topics")) {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), List.of(BAR.split(line.substring(colon + 2), -1)));
            if (fields.containsKey(LAST)) {
                topics.add(of(fields));
                fields.clear();
            }
        }
        return topics;
    }

    private static Topic of(Map<String, List<String>> fields) {
        List<String> headings = new ArrayList<>(list(fields, "title"));
        headings.addAll(list(fields, "also"));
        headings.add(headings.getFirst());
        headings.add(headings.getFirst());
        return new Topic(
                List.copyOf(headings),
                list(fields, "things"),
                list(fields, "causes"),
                list(fields, "remedies"),
                list(fields, "papers"));
    }

    private static List<String> list(Map<String, List<String>> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** Speech about it. */
    Speech in(Speech speech) {
        return speech.with("topic", headings.getFirst())
                .with("things", things)
                .with("thing", things)
                .with("cause", causes)
                .with("remedy", remedies)
                .with("paper", papers);
    }
}
