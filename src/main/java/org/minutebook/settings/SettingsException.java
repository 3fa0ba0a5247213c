package org.minutebook.settings;

import java.util.List;

/** Settings that can't be used; the message has a line for each. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
