package org.minutebook.model.answer;

import java.util.List;

/**
 * How a score came to be.
 *
 * @param value what this part gives
 * @param what in words
 * @param parts that it was made of
 */
public record Score(double value, String what, List<Score> parts) {
    public Score {
        parts = List.copyOf(parts);
    }
}
