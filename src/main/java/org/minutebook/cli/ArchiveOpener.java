package org.minutebook.cli;

import org.minutebook.archive.Archive;
import org.minutebook.settings.Settings;

/** Opens the archive that the settings name; a store that can't be opened is a {@link org.minutebook.model.StoreException}. */
@FunctionalInterface
interface ArchiveOpener {
    Archive open(Settings settings);
}
