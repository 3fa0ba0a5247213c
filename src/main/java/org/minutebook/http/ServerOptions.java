package org.minutebook.http;

import java.util.Set;

/**
 * How the server listens.
 *
 * @param host the address to listen on
 * @param port 0 takes any free one
 * @param names that requests may call it by, besides {@code localhost}, {@code host} and addresses in digits
 * @param accessLog whether each request leaves a line in the log
 */
public record ServerOptions(String host, int port, Set<String> names, boolean accessLog) {
    public ServerOptions {
        names = Set.copyOf(names);
    }
}
