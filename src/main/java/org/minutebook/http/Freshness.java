package org.minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;

/**
 * ETags: what an address answers stays the same until the store changes, the day does (for what is overdue), or the program
 * does. They are weak, for the same answer may be compressed or not.
 */
final class Freshness {
    private static final String PROGRAM = program();

    private final Archive archive;
    private final Clock clock;

    Freshness(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Tags the answer to be, and answers at once where the asker has it already. The store is asked first and answers
     * later: what changes between makes a tag too old, which costs one more answer, and never one too new.
     *
     * @return whether it is answered
     */
    boolean answered(Context ctx, String mediaType) {
        ctx.header("Cache-Control", "private, no-cache");
        Optional<String> state = archive.state();
        if (state.isEmpty()) {
            return false;
        }
        String tag = tag(ctx, mediaType, state.get());
        ctx.header("ETag", tag);
        boolean same = matches(ctx.header("If-None-Match"), tag);
        if (same) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        }
        return same;
    }

    private String tag(Context ctx, String mediaType, String state) {
        String query = ctx.queryString();
        CRC32C sum = new CRC32C();
        String asked = String.join("\n", ctx.path(), query == null ? "" : query, mediaType, PROGRAM);
        sum.update(asked.getBytes(StandardCharsets.UTF_8));
        return "W/\"%s-%s-%s\""
                .formatted(state, LocalDate.now(clock), HexFormat.of().toHexDigits(sum.getValue(), 8));
    }

    private static boolean matches(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(tag::equals);
    }

    /** Differs where an answer may be told differently: between versions, and between builds of one. */
    private static String program() {
        String version = Freshness.class.getPackage().getImplementationVersion();
        return version == null || version.endsWith("-SNAPSHOT")
                ? String.valueOf(ProcessHandle.current().info().startInstant().orElse(null))
                : version;
    }
}
