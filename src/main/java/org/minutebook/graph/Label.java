package org.minutebook.graph;

import java.util.Arrays;
import java.util.List;

/** The graph's node labels; {@code graph-schema/README.md} draws them. */
enum Label {
    /** The one node that knows the last change, and the lock that writers queue at. */
    ARCHIVE("Archive", "id"),
    COMMITTEE("Committee", "code"),
    MEETING("Meeting", "id"),
    DOCUMENT("Document", "id"),
    AGENDA_ITEM("AgendaItem", "document,position"),
    ACTION("Action", "id"),
    /** One meeting's look at one action. */
    REVIEW("Review", "document,position"),
    DECISION("Decision", "document,position"),
    MODIFICATION("Modification", "id"),
    INCIDENT("Incident", "id"),
    PERSON("Person", "slug"),
    ORGANISATION("Organisation", "slug"),
    TOPIC("Topic", "slug"),
    ABBREVIATION("Abbreviation", "term,expansion");

    private final String written;
    private final String key;

    Label(String written, String key) {
        this.written = written;
        this.key = key;
    }

    /** The one that Cypher writes so. */
    static Label of(String written) {
        return Arrays.stream(values())
                .filter(label -> label.written.equals(written))
                .findFirst()
                .orElseThrow();
    }

    /** Properties that are different for each node, and have a value in every one. */
    List<String> key() {
        return List.of(key.split(",", -1));
    }

    /** As Cypher writes it. */
    @Override
    public String toString() {
        return written;
    }
}
