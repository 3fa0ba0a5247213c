package org.minutebook.model.correction;

/** What can be mended of an action as one meeting tells it, or of a meeting. */
public enum Field {
    OWNER(true),
    TEXT(true),
    /** The target that holds after the meeting. */
    DUE(true),
    STATUS(true),
    RAISED(true),
    CLOSED(true),
    DATE(false),
    TITLE(false),
    VENUE(false);

    private final boolean ofAction;

    Field(boolean ofAction) {
        this.ofAction = ofAction;
    }

    /** Else it is a meeting's. */
    public boolean isOfAction() {
        return ofAction;
    }

    /** Whether its values are days. */
    public boolean isDay() {
        return this == DUE || this == RAISED || this == CLOSED || this == DATE;
    }
}
