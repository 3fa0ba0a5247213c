package org.minutebook.http;

import java.util.Set;
import java.util.function.Consumer;

/**
 * How the server listens.
 *
 * @param host the address to listen on
 * @param port 0 takes any free one
 * @param names that requests may call it by, besides {@code localhost}, {@code host} and addresses in digits
 * @param accessLog where the line goes that each request leaves
 */
public record ServerOptions(String host, int port, Set<String> names, Consumer<String> accessLog) {
    public ServerOptions {
        names = Set.copyOf(names);
    }
}
