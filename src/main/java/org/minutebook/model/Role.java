package org.minutebook.model;

/** In what part a person stands in a meeting's attendance. */
public enum Role {
    CHAIR,
    SECRETARY,
    MEMBER,
    PARTICIPANT,
    APOLOGY
}
