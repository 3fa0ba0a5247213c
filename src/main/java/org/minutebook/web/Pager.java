package org.minutebook.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on.
 *
 * @param first null at its beginning
 * @param next null at its end
 * @param csv where all of it is a table
 */
record Pager(@Nullable String first, @Nullable String next, String csv) {
    static Pager of(Address here, @Nullable String next) {
        return new Pager(
                here.first("cursor") == null ? null : here.without("cursor").toString(),
                next == null ? null : here.with("cursor", next).toString(),
                "/api/v1" + here.without("cursor").with("format", "csv"));
    }
}
