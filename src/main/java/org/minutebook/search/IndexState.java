package org.minutebook.search;

/** What was found where an index should be. */
public enum IndexState {
    /** It can be searched. */
    OK("is sound"),
    /** Nothing was ever written there. */
    MISSING("was never written"),
    /** Files are damaged or gone. */
    CORRUPT("is damaged"),
    /** Another version of the program wrote it. */
    VERSION_MISMATCH("was written by another version of the program"),
    /** Its fields or their analysis are not those defined now. */
    OPTIONS_MISMATCH("was written with other definitions of its fields"),
    /** It can be searched, and lacks what the graph has learnt since. */
    BEHIND("is behind the graph");

    private final String reason;

    IndexState(String reason) {
        this.reason = reason;
    }

    /** What follows "The search index ...". */
    public String reason() {
        return reason;
    }
}
