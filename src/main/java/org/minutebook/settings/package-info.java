/**
 * What can be set, read once: {@link org.minutebook.settings.Settings} takes each value from the command's flags, else
 * from the environment, else from its default, and reports everything that is wrong in one
 * {@link org.minutebook.settings.SettingsException}, each by its name. Other packages get the values that they need
 * through their constructors.
 *
 * <p>Imports nothing of ours and nothing from outside.
 */
@NullMarked
package org.minutebook.settings;

import org.jspecify.annotations.NullMarked;
