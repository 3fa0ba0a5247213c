package org.minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may change something over HTTP. While there are no tokens that is whoever sits at this machine, and nobody who is
 * passed on by a proxy or acts through a page from elsewhere in the browser of one who does.
 *
 * <p>A page from elsewhere can't send JSON without asking first, and what asks gets no leave. A form it can send; but browsers
 * say where each form was sent from, in a header that no page can change, and it has to be a page of this very server. A name
 * from elsewhere that was made to lead here helps nobody: the server's name has to be one of this machine.
 */
final class Writers {
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
    private static final String INSTEAD =
            " Use './minutebook correct' where the data folder is, or ask this server from its own machine.";

    private Writers() {}

    /**
     * Lets all through that only reads.
     *
     * @throws RequestException where the sender may not, saying why
     */
    static void check(Context ctx) {
        if (!READING.contains(ctx.method())) {
            place(ctx);
            page(ctx);
            form(ctx);
        }
    }

    private static void place(Context ctx) {
        if (!isLoopback(ctx.ip())
                || !LOOPBACK.matcher(lower(ctx.header("Host"))).matches()) {
            throw RequestException.forbidden("Changes are taken from this machine only." + INSTEAD);
        }
        if (OF_PROXIES.stream().anyMatch(header -> ctx.header(header) != null)) {
            throw RequestException.forbidden("Changes are not taken through a proxy." + INSTEAD);
        }
    }

    /** What sends JSON without these headers is no browser; a form's browser tells at least one. */
    private static void page(Context ctx) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        boolean ours = origin == null || origin.equalsIgnoreCase("http://" + ctx.header("Host"));
        if (!ours || (site != null && !site.equals("same-origin") && !site.equals("none"))) {
            throw RequestException.forbidden("Changes are not taken from pages of other sites." + INSTEAD);
        }
        if (!isApi(ctx) && origin == null && !"same-origin".equals(site)) {
            throw RequestException.forbidden(
                    "A form has to be sent from its own page here; programs send JSON to /api/v1." + INSTEAD);
        }
    }

    private static void form(Context ctx) {
        String type = lower(ctx.header("Content-Type")).replaceFirst(";.*", "").strip();
        String right = isApi(ctx) ? Format.JSON.mediaType() : FORM;
        if (!type.equals(right)) {
            throw RequestException.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "The body has to be %s: send Content-Type: %s.".formatted(isApi(ctx) ? "JSON" : "a form", right));
        }
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String lower(@Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }
}
