package org.minutebook.model.answer;

/**
 * What became of an action, over all that was minuted: superseded wins over closed, and the latest meeting's word wins
 * over earlier ones.
 */
public enum StatusNow {
    OPEN,
    CLOSED,
    SUPERSEDED,
    /** Only mentioned: no page says how it stands. */
    UNKNOWN
}
