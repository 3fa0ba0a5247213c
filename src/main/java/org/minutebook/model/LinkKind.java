package org.minutebook.model;

/** How one action stands to another. */
public enum LinkKind {
    /** From the newer action to the older one that it takes the place of. */
    SUPERSEDES,
    /** From the action whose row or discussion refers, to the action referred to. */
    RELATES_TO
}
