package org.minutebook.http;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.SearchAnswer;

/** What a route answers with. */
sealed interface Answering {
    /** The media types on offer, the usual one first. */
    List<String> mediaTypes();

    /** One object, as JSON. */
    record One(Class<?> shape, Function<Request, Object> question) implements Answering {
        @Override
        public List<String> mediaTypes() {
            return List.of(Format.JSON.mediaType());
        }
    }

    /**
     * A list: as JSON in a frame, as CSV and JSON Lines bare.
     *
     * @param frame of the JSON, null for {@link Page}
     * @param row of the list
     * @param paged whether it takes limit and cursor; else it is always whole
     */
    record Many<T>(@Nullable Class<?> frame, Class<T> row, boolean paged, Lister<T> lister) implements Answering {
        /** A list in pages. */
        static <T> Many<T> pages(Class<T> row, Pager<T> pager) {
            return new Many<>(
                    null, row, true, (request, limit, cursor) -> Stretch.of(pager.read(request, limit, cursor)));
        }

        @Override
        public List<String> mediaTypes() {
            return Format.mediaTypes();
        }
    }

    /** Anything else, such as a document's bytes. */
    record Raw(String mediaType, Writing writing) implements Answering {
        @Override
        public List<String> mediaTypes() {
            return List.of(mediaType);
        }
    }

    /** Reads a stretch of a list. */
    @FunctionalInterface
    interface Lister<T> {
        Stretch<T> read(Request request, int limit, @Nullable String cursor);
    }

    /** Reads a page of a list. */
    @FunctionalInterface
    interface Pager<T> {
        Page<T> read(Request request, int limit, @Nullable String cursor);
    }

    /** Writes an answer. */
    @FunctionalInterface
    interface Writing {
        void write(Request request) throws IOException;
    }

    /**
     * A stretch of a list.
     *
     * @param answer its JSON
     * @param next where it goes on, null at the end
     */
    record Stretch<T>(Object answer, List<T> rows, @Nullable String next) {
        public Stretch {
            rows = List.copyOf(rows);
        }

        static <T> Stretch<T> of(Page<T> page) {
            return new Stretch<>(page, page.items(), page.next());
        }

        static Stretch<Hit> of(SearchAnswer answer) {
            return new Stretch<>(answer, answer.hits(), answer.next());
        }
    }
}
