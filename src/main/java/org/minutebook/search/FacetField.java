package org.minutebook.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What hits can be counted by. */
public enum FacetField {
    KIND(IndexField.KIND, SearchField.KIND),
    COMMITTEE(IndexField.COMMITTEE, SearchField.COMMITTEE),
    MEETING(IndexField.MEETING, SearchField.MEETING),
    YEAR(IndexField.YEAR, null),
    OWNER(IndexField.OWNER, SearchField.OWNER),
    STATUS(IndexField.STATUS, SearchField.STATUS),
    TOPIC(IndexField.TOPIC, SearchField.TOPIC),
    VERSION(IndexField.VERSION, SearchField.VERSION),
    ORGANISATION(IndexField.ORGANISATION, SearchField.ORGANISATION),
    MODIFICATION(IndexField.MODIFICATION, SearchField.MODIFICATION),
    INCIDENT(IndexField.INCIDENT, SearchField.INCIDENT);

    private final IndexField field;
    private final @Nullable SearchField filter;

    FacetField(IndexField field, @Nullable SearchField filter) {
        this.field = field;
        this.filter = filter;
    }

    /** The name as it is asked for and answered, {@code owner}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    IndexField field() {
        return field;
    }

    /** The filter that a choice of its values sets. */
    @Nullable
    SearchField filter() {
        return filter;
    }
}
