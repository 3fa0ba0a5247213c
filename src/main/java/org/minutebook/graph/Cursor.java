package org.minutebook.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.Page;

/** Where a page of a list ended: the id of its last row, written so that nobody takes it for more than that. */
final class Cursor {
    private final String list;

    /**
     * @param list the list's name, so that a cursor of another list is refused
     */
    Cursor(String list) {
        this.list = list;
    }

    String after(Object id) {
        byte[] bytes = (list + ":" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    <T> T read(String cursor, Function<String, T> id) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.startsWith(list + ":")) {
                return id.apply(plain.substring(list.length() + 1));
            }
        } catch (IllegalArgumentException e) {
            throw wrong(cursor, e);
        }
        throw wrong(cursor, null);
    }

    /** Makes the page of one row more than it shows: that row only tells that there are more. */
    <T> Page<T> page(List<T> oneMore, int limit, long total, Function<T, Object> id) {
        List<T> shown = new ArrayList<>(oneMore);
        if (oneMore.size() <= limit) {
            return new Page<>(shown, total, null);
        }
        shown.removeLast();
        return new Page<>(shown, total, after(id.apply(shown.getLast())));
    }

    static void checkLimit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least 1 row, not " + limit);
        }
    }

    private IllegalArgumentException wrong(String cursor, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "'%s' is no cursor of the list of %s; use the 'next' of the page before, as it was answered"
                        .formatted(cursor, list),
                cause);
    }
}
