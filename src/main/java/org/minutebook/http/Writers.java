package org.minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may change something over HTTP. While there are no tokens that is whoever sits at this machine, and nobody who is
 * passed on by a proxy or acts through a page from elsewhere in the browser of one who does: such a page can't send JSON
 * without asking first, and what asks gets no leave.
 */
final class Writers {
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?");
    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
    private static final String INSTEAD =
            " Use './minutebook correct' where the data folder is, or ask this server from its own machine.";

    private Writers() {}

    /** @throws RequestException where the sender may not, saying why */
    static void check(Context ctx) {
        if (!isLoopback(ctx.ip())
                || !LOOPBACK.matcher(lower(ctx.header("Host"))).matches()) {
            throw RequestException.forbidden("Changes are taken from this machine only." + INSTEAD);
        }
        if (OF_PROXIES.stream().anyMatch(header -> ctx.header(header) != null)) {
            throw RequestException.forbidden("Changes are not taken through a proxy." + INSTEAD);
        }
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        boolean ours = origin == null || origin.equalsIgnoreCase("http://" + ctx.header("Host"));
        if (!ours || (site != null && !site.equals("same-origin") && !site.equals("none"))) {
            throw RequestException.forbidden("Changes are not taken from pages of other sites." + INSTEAD);
        }
        String type = lower(ctx.header("Content-Type")).replaceFirst(";.*", "").strip();
        if (!type.equals(Format.JSON.mediaType())) {
            throw RequestException.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has to be JSON: send Content-Type: application/json.");
        }
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
