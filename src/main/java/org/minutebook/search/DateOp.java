package org.minutebook.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a hit's day stands to the period that a query names. */
public enum DateOp {
    /** Earlier than the period's first day. */
    BEFORE,
    /** Later than the period's last day. */
    AFTER,
    /** Within the period. */
    ON;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DateOp> named(String typed) {
        return Arrays.stream(values())
                .filter(o -> o.label().equalsIgnoreCase(typed))
                .findFirst();
    }
}
