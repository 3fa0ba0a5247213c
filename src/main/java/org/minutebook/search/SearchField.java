package org.minutebook.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.model.answer.SearchRequest;

/** What a query or a filter can name with a colon, as in {@code owner:DCC}. */
public enum SearchField {
    OWNER,
    STATUS("open closed superseded unknown live"),
    COMMITTEE,
    MEETING,
    ITEM,
    TOPIC,
    KIND("meeting item action decision passage"),
    VERSION("draft final"),
    MODIFICATION,
    INCIDENT,
    PERSON,
    ORGANISATION,
    YEAR;

    private final String accepted;

    SearchField() {
        this("");
    }

    SearchField(String accepted) {
        this.accepted = accepted;
    }

    static SearchField of(SearchRequest.Filter filter) {
        return valueOf(filter.name());
    }

    /** Where its values are kept. */
    IndexField kept() {
        return IndexField.valueOf(name());
    }

    /** The name as it is typed, {@code owner}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values that it takes; empty where any will do. */
    public List<String> accepted() {
        return accepted.isEmpty() ? List.of() : List.of(accepted.split(" "));
    }

    boolean takes(String value) {
        return accepted.isEmpty() || accepted().contains(value.toLowerCase(Locale.ROOT));
    }

    /** The American spelling and the plural are understood too. */
    static Optional<SearchField> named(String typed) {
        String name = typed.toUpperCase(Locale.ROOT).replace("ORGANIZATION", "ORGANISATION");
        return Arrays.stream(values())
                .filter(f -> f.name().equals(name) || name.equals(f.name() + "S"))
                .findFirst();
    }
}
