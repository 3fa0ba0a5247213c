package org.minutebook.model.answer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;
import org.minutebook.model.answer.SearchRequest.Filter;

/**
 * Filters as people type them, made the values that a {@link SearchRequest} carries: the constants' names in lower
 * case, meetings by their id. What can be told to be wrong without looking is refused here; the rest finds nothing.
 */
public final class FilterValues {
    private FilterValues() {}

    /**
     * All filters that have values.
     *
     * @throws IllegalArgumentException saying what would be right
     */
    public static Map<Filter, Set<String>> checked(Map<Filter, ? extends Set<String>> typed) {
        Map<Filter, Set<String>> checked = new EnumMap<>(Filter.class);
        typed.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                checked.put(
                        filter,
                        values.stream()
                                .map(value -> checked(filter, value))
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        });
        return checked;
    }

    /**
     * The constant that prints so.
     *
     * @param what names it in the message
     * @throws IllegalArgumentException listing the right ones
     */
    public static <E extends Enum<E>> E constant(String what, String typed, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (nameOf(constant).equals(typed.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        String right =
                Arrays.stream(type.getEnumConstants()).map(FilterValues::nameOf).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(what + " is one of " + right + ", not '" + typed + "'.");
    }

    /** A constant as it is typed and printed. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String checked(Filter filter, String value) {
        return switch (filter) {
            case KIND -> nameOf(constant("kind", value, HitKind.class));
            case STATUS -> nameOf(constant("status", value, StatusNow.class));
            case VERSION -> nameOf(constant("version", value, Version.class));
            case MEETING -> MeetingId.parse(value).toString();
            case YEAR -> year(value);
            default -> value;
        };
    }

    private static String year(String value) {
        if (!value.matches("\\d{4}")) {
            throw new IllegalArgumentException("year is four digits such as 2020, not '" + value + "'.");
        }
        return value;
    }
}
