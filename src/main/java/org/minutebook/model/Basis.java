package org.minutebook.model;

/** Where a fact comes from: the page states it, it follows from other things that the page states, or somebody said so. */
public enum Basis {
    STATED,
    INFERRED,
    CORRECTED
}
