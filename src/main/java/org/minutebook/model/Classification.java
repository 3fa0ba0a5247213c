package org.minutebook.model;

/** Who may read a document, from anyone to the named few; in that order. */
public enum Classification {
    WHITE,
    GREEN,
    AMBER,
    RED
}
