package org.minutebook.archive;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.Page;

/** Cuts pages out of lists that are held whole; a cursor is the key of the last entry of the page before. */
final class Listing {
    private Listing() {}

    static <T> Page<T> page(List<T> all, Function<T, String> key, int limit, @Nullable String cursor) {
        int from = 0;
        if (cursor != null) {
            while (from < all.size() && !key.apply(all.get(from)).equals(cursor)) {
                from++;
            }
            if (from == all.size()) {
                throw new IllegalArgumentException(
                        "'" + cursor + "' is no cursor of this list; take it from an answer's next");
            }
            from++;
        }
        int to = Math.min(all.size(), from + limit);
        String next = to < all.size() && to > 0 ? key.apply(all.get(to - 1)) : null;
        return new Page<>(all.subList(from, to), all.size(), next);
    }
}
