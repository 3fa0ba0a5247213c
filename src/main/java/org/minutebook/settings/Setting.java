package org.minutebook.settings;

import org.jspecify.annotations.Nullable;

/** Each thing that can be set: its flag (where commands have one), its name in the environment, its default. */
public enum Setting {
    /** The folder of kept documents, graph, index and logs. */
    DATA("--data", "MINUTEBOOK_DATA", Setting.DEFAULT_DATA),
    /** The address that {@code serve} listens on. */
    HOST("--host", "MINUTEBOOK_HOST", Setting.DEFAULT_HOST),
    /** The port that {@code serve} listens on; 0 takes any free one. */
    PORT("--port", "MINUTEBOOK_PORT", Setting.DEFAULT_PORT),
    /** Names, separated by commas, that requests may call the server by besides its address and {@code localhost}. */
    NAMES("--names", "MINUTEBOOK_NAMES", null),
    /** Whether each request leaves a line in {@code access.log}: {@code on} or {@code off}. */
    ACCESS_LOG("--access-log", "MINUTEBOOK_ACCESS_LOG", Setting.DEFAULT_ACCESS_LOG),
    /** A Neo4j server or cluster; without it the one in the data folder is used. */
    NEO4J_URI(null, "NEO4J_URI", null),
    NEO4J_USERNAME(null, "NEO4J_USERNAME", null),
    NEO4J_PASSWORD(null, "NEO4J_PASSWORD", null);

    public static final String DEFAULT_DATA = "data";
    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final String DEFAULT_PORT = "7070";
    public static final String DEFAULT_ACCESS_LOG = "on";

    private final @Nullable String flag;
    private final String variable;
    private final @Nullable String fallback;

    Setting(@Nullable String flag, String variable, @Nullable String fallback) {
        this.flag = flag;
        this.variable = variable;
        this.fallback = fallback;
    }

    public @Nullable String flag() {
        return flag;
    }

    /** The name of the environment variable. */
    public String variable() {
        return variable;
    }

    /** The default, null where there is none. */
    public @Nullable String fallback() {
        return fallback;
    }
}
