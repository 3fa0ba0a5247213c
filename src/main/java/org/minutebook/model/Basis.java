package org.minutebook.model;

/** Where a fact comes from: the page states it, or it follows from other things that the page states. */
public enum Basis {
    STATED,
    INFERRED
}
