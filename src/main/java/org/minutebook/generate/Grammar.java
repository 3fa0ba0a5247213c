package org.minutebook.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ways to say things, by name: each way is text with the names of others in braces. */
final class Grammar {
    private final Map<String, List<String>> ways = new LinkedHashMap<>();

    Grammar() {
        List<String> current = new ArrayList<>();
        for (String line : Words.of("grammar")) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                ways.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        ways.replaceAll((name, lines) -> List.copyOf(trimmed(lines)));
    }

    /** The blank line before the next name is none of the ways; others are ways to say nothing. */
    private static List<String> trimmed(List<String> lines) {
        return !lines.isEmpty() && lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }

    List<String> ways(String name) {
        List<String> found = ways.get(name);
        if (found == null || found.isEmpty()) {
            throw new IllegalStateException("The grammar has no way to say '" + name + "'");
        }
        return found;
    }
}
