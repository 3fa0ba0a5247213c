package org.minutebook.model;

/** What is wrong on the page itself. */
public enum AnomalyKind {
    /** A last target date earlier than the date raised. */
    TARGET_BEFORE_RAISED,
    /** Still open, and its row gives neither a date after the meeting nor any words about one. */
    MISSING_TARGET
}
