package org.minutebook.compare;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;
import org.minutebook.model.answer.Difference.Statement;

/**
 * One thing that a document says.
 *
 * @param key the same in both documents where it is certainly the same thing
 * @param place where it stands; the same words in another place have moved
 */
record Fact(String key, String subject, @Nullable String place, String text, Evidence evidence) {
    Statement statement() {
        return new Statement(text, place, evidence);
    }
}
