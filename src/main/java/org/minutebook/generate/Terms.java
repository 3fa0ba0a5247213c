package org.minutebook.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Abbreviations and what they stand for. */
final class Terms {
    private final Map<String, String> expansions = new HashMap<>();

    Terms() {
        for (String line : Words.of("terms")) {
            int equals = line.indexOf(" = ");
            expansions.put(line.substring(0, equals), line.substring(equals + 3));
        }
    }

    String expansion(String term) {
        return Objects.requireNonNull(expansions.get(term), () -> "no abbreviation " + term);
    }
}
