package org.minutebook.http;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that this server answers to. An address in digits is nobody's name, and always good. */
final class Hosts {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-f:.]*:[0-9a-f:.%]*]?");

    private final Set<String> names;

    Hosts(Set<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** A request without the header is no browser's. */
    boolean allow(@Nullable String host) {
        if (host == null || host.isEmpty()) {
            return true;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || names.contains(name)
                || DIGITS.matcher(name).matches();
    }

    static String refusal(String host) {
        return "This server does not answer to the name '%s'; if it is one of its own, start it with --names %s."
                .formatted(host, host);
    }
}
