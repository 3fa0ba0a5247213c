package org.minutebook.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code Accept} header: which of the forms on offer its sender likes best. */
record Accept(List<Range> ranges) {
    Accept {
        ranges = List.copyOf(ranges);
    }

    /** One media range with its weight, 0 for what is not acceptable. */
    record Range(String type, String subtype, double weight) {
        private boolean covers(String mediaType) {
            String[] parts = mediaType.split("/", 2);
            return (type.equals("*") || type.equals(parts[0])) && (subtype.equals("*") || subtype.equals(parts[1]));
        }

        private int precision() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }
    }

    /** A header that is absent accepts everything, and so does one that makes no sense. */
    static Accept of(@Nullable String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part :
                header == null ? new String[0] : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] pieces = part.split(";", -1);
            String[] range = pieces[0].strip().split("/", -1);
            if (range.length == 2) {
                ranges.add(new Range(range[0], range[1], weight(pieces)));
            }
        }
        return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : ranges);
    }

    private static double weight(String[] pieces) {
        return Arrays.stream(pieces)
                .skip(1)
                .map(String::strip)
                .filter(piece -> piece.matches("q=[01](\\.\\d{0,3})?"))
                .mapToDouble(piece -> Double.parseDouble(piece.substring(2)))
                .findFirst()
                .orElse(1);
    }

    /** The best of the offered media types, the earlier of equals; empty where none is acceptable. */
    Optional<String> best(List<String> offered) {
        return offered.stream()
                .filter(mediaType -> weightOf(mediaType) > 0)
                .max(Comparator.comparingDouble(this::weightOf)
                        .thenComparingInt(mediaType -> -offered.indexOf(mediaType)));
    }

    private double weightOf(String mediaType) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::weight)
                .orElse(0.0);
    }
}
