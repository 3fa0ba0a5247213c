package org.minutebook.graph;

/** The graph's node labels; {@code graph-schema/README.md} draws them. */
enum Label {
    /** The one node that knows the last change, and the lock that writers queue at. */
    ARCHIVE("Archive"),
    COMMITTEE("Committee"),
    MEETING("Meeting"),
    DOCUMENT("Document"),
    AGENDA_ITEM("AgendaItem"),
    ACTION("Action"),
    /** One meeting's look at one action. */
    REVIEW("Review"),
    DECISION("Decision"),
    MODIFICATION("Modification"),
    INCIDENT("Incident"),
    PERSON("Person"),
    ORGANISATION("Organisation"),
    TOPIC("Topic"),
    ABBREVIATION("Abbreviation");

    private final String written;

    Label(String written) {
        this.written = written;
    }

    /** As Cypher writes it. */
    @Override
    public String toString() {
        return written;
    }
}
