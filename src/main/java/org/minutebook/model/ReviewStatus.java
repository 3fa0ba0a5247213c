package org.minutebook.model;

/** What one meeting said of an action when it looked at it. */
public enum ReviewStatus {
    OPEN,
    CLOSED
}
