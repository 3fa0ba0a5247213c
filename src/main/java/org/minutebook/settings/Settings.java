package org.minutebook.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the program runs with.
 *
 * @param data the data folder, absolute
 * @param port 0 takes any free one
 * @param names that requests may call the server by besides its address
 * @param accessLog whether each request leaves a line in the log
 * @param graph null where the Neo4j of the data folder is used
 */
public record Settings(
        Path data,
        String host,
        int port,
        Set<String> names,
        boolean accessLog,
        @Nullable RemoteGraph graph) {
    public Settings {
        names = Set.copyOf(names);
    }

    /**
     * Reads and checks everything.
     *
     * @param flags as typed, only those that were
     * @param environment as in {@link System#getenv()}; empty values count as absent
     * @throws SettingsException naming each wrong setting, where it was set, and what would be right
     */
    public static Settings read(Map<Setting, String> flags, Map<String, String> environment) {
        return new SettingsReader(flags, environment).read();
    }
}
