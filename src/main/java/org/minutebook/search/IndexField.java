package org.minutebook.search;

import java.util.Locale;

/** The fields of the index; {@code index/fields.properties} says how each is kept. */
enum IndexField {
    KEY("keyword"),
    KIND("keyword facet"),
    DOCUMENT("keyword"),
    CURRENT("keyword"),
    HOLDS("keyword facet"),
    COMMITTEE("keyword facet"),
    MEETING("keyword facet"),
    ITEM("keyword facet"),
    VERSION("keyword facet"),
    STATUS("keyword facet"),
    TOPIC("keyword facet"),
    OWNER("slug facet"),
    PERSON("slug facet"),
    ORGANISATION("slug facet"),
    MODIFICATION("codes facet"),
    INCIDENT("codes facet"),
    MENTION("codes"),
    ID("codes"),
    TITLE("words"),
    TEXT("words offsets kept"),
    OWNERS("words"),
    CONTEXT("words"),
    DATE("range sort"),
    YEAR("keyword facet"),
    ORDER("sort"),
    WEIGHT("factor"),
    SHOWN("kept"),
    PASSAGES("kept places");

    private final String label = name().toLowerCase(Locale.ROOT);
    private final String kept;

    IndexField(String kept) {
        this.kept = kept;
    }

    /** The field's name in the index. */
    String label() {
        return label;
    }

    static IndexField named(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** How it is kept, in the words of the definition. */
    String kept() {
        return kept;
    }

    boolean isFacet() {
        return kept.endsWith("facet");
    }
}
