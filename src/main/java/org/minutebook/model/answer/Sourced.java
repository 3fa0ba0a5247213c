package org.minutebook.model.answer;

import org.minutebook.model.Basis;
import org.minutebook.model.Evidence;
import org.minutebook.model.Provenance;

/**
 * A fact in an answer: it always tells where a page says it, whether the page states it, it was inferred or somebody corrected
 * it, and how sure that is. In JSON these stand beside the other fields, as {@code evidence}, {@code basis} and {@code
 * confidence}, as they do in the rows of minutes.
 */
public interface Sourced {
    Provenance source();

    default Evidence evidence() {
        return source().evidence();
    }

    default Basis basis() {
        return source().basis();
    }
}
