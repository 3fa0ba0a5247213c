package org.minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.Stretch;
import org.minutebook.json.Rows;
import org.minutebook.model.answer.SearchRequest;

/**
 * One list to be answered: a page as JSON, or the whole, stretch by stretch, as CSV or JSON Lines. With a limit these too
 * are a page.
 */
final class ListAnswer<T> {
    private static final System.Logger LOG = System.getLogger(ListAnswer.class.getName());
    private static final int BUFFER = 1 << 15;

    private final Route route;
    private final Many<T> many;
    private final Request request;
    private final Context ctx;

    ListAnswer(Route route, Many<T> many, Request request) {
        this.route = route;
        this.many = many;
        this.request = request;
        this.ctx = request.context();
    }

    void write() throws IOException {
        Format format = Format.of(request.mediaType());
        boolean whole = format != Format.JSON && request.get(Parameter.LIMIT) == null;
        int limit = whole ? SearchRequest.MAX_LIMIT : request.get(Parameter.LIMIT, SearchRequest.DEFAULT_LIMIT);
        Stretch<T> first = many.lister().read(request, limit, request.get(Parameter.CURSOR));
        if (!whole) {
            link(first.next());
        }
        if (format == Format.JSON) {
            Serving.json(ctx, first.answer());
        } else {
            stream(format, first, whole);
        }
    }

    /** Where the list begins and where it goes on, as RFC 8288 has it. */
    private void link(@Nullable String next) {
        if (!many.paged()) {
            return;
        }
        String query = ctx.queryString();
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> !pair.startsWith("cursor="))
                        .collect(Collectors.joining("&"));
        String path = ctx.req().getRequestURI();
        String first = "<%s%s>; rel=\"first\"".formatted(path, rest.isEmpty() ? "" : "?" + rest);
        if (next == null) {
            ctx.header("Link", first);
        } else {
            String cursor = "cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            String more = rest.isEmpty() ? cursor : rest + "&" + cursor;
            ctx.header("Link", first + ", <%s?%s>; rel=\"next\"".formatted(path, more));
        }
    }

    private void stream(Format format, Stretch<T> first, boolean whole) throws IOException {
        ctx.contentType(format.mediaType() + "; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"".formatted(route.name(), format.suffix()));
        if (HandlerType.HEAD.equals(ctx.method())) {
            return;
        }
        // The buffer is as large as it is for the server to see at once that the answer is worth compressing.
        OutputStream out = new BufferedOutputStream(ctx.outputStream(), BUFFER);
        try (Rows<T> rows = format == Format.CSV ? Rows.csv(many.row(), out) : Rows.lines(out)) {
            write(first.rows(), rows);
            String next = whole ? first.next() : null;
            while (next != null) {
                Stretch<T> stretch = many.lister().read(request, SearchRequest.MAX_LIMIT, next);
                write(stretch.rows(), rows);
                next = stretch.next();
            }
        } catch (IOException | RuntimeException e) {
            if (!ctx.res().isCommitted()) {
                throw e;
            }
            LOG.log(Level.WARNING, "Broke off in the middle of " + ctx.path(), e);
            Exchange.of(ctx).abort();
        }
    }

    private static <T> void write(List<T> values, Rows<T> rows) throws IOException {
        for (T value : values) {
            rows.write(value);
        }
    }
}
