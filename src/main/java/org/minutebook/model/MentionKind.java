package org.minutebook.model;

/** What kind of thing a mention names. */
public enum MentionKind {
    MODIFICATION,
    INCIDENT,
    MEETING,
    ACTION
}
