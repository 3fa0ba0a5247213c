package org.minutebook.cli;

import java.nio.file.Files;
import java.util.Map;
import org.minutebook.archive.Archive;
import org.minutebook.model.StoreException;
import org.minutebook.settings.Setting;
import org.minutebook.settings.Settings;

/** How commands come by their settings and the archive. */
final class ArchiveAccess {
    private final ArchiveOpener opener;
    private final Map<String, String> environment;

    ArchiveAccess(ArchiveOpener opener, Map<String, String> environment) {
        this.opener = opener;
        this.environment = Map.copyOf(environment);
    }

    Settings settings(Map<Setting, String> flags) {
        return Settings.read(flags, environment);
    }

    /** The archive to add to; its data folder is made where it is missing. */
    Archive open(Settings settings) {
        Logs.into(settings.data().resolve("logs"));
        return opener.open(settings);
    }

    /** The archive to ask. A folder that is not there is more likely mistyped than empty, so none is made. */
    Archive openToAsk(StoreOptions options) {
        Settings settings = settings(options.flags());
        if (!Files.isDirectory(settings.data())) {
            throw new StoreException(
                    "There is no data folder " + settings.data()
                            + " to ask; fill it with 'minutebook index PATH', or name another with --data.",
                    null);
        }
        return open(settings);
    }
}
