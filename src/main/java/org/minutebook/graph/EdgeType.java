package org.minutebook.graph;

/** The graph's relationship types; {@code graph-schema/README.md} draws them. */
enum EdgeType {
    SUPERSEDES(true),
    RELATES_TO(true),
    RAISED_AT(true),
    REVIEWED_AT(true),
    /** From a review to its action. */
    REVIEWS(true),
    OWNED_BY(true),
    DECIDED_IN(true),
    MENTIONS(true),
    ATTENDED(true),
    REPRESENTS(true),
    ABOUT(true),
    /** From an agenda item to its meeting. */
    PART_OF(true),
    RECORDED_IN(true),
    DEFINES(true),
    /** From a meeting with minutes to the one before it. */
    FOLLOWS(false),
    /** From a meeting with minutes to its committee. */
    HELD_BY(false);

    private final boolean fact;

    EdgeType(boolean fact) {
        this.fact = fact;
    }

    /** Whether it is a document's own: stated there, gone with it. The others follow from those. */
    boolean isFact() {
        return fact;
    }
}
