package org.minutebook.search;

import java.io.IOException;
import org.minutebook.model.answer.ActionLife;

/** All actions as they were known on a day, told one after the other to whoever wants to keep something of them. */
@FunctionalInterface
public interface PastLives {
    void each(Taker taker) throws IOException;

    /** Takes one. */
    @FunctionalInterface
    interface Taker {
        void take(ActionLife life) throws IOException;
    }
}
