package org.minutebook.cli;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.settings.Setting;
import picocli.CommandLine.Option;

/** The flags of every command that opens the archive. */
final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The data folder (default: $MINUTEBOOK_DATA, else " + Setting.DEFAULT_DATA + ").")
    private @Nullable String data;

    Map<Setting, String> flags() {
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        if (data != null) {
            flags.put(Setting.DATA, data);
        }
        return flags;
    }
}
