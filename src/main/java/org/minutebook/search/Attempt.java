package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How strictly a query is taken; the later ones are tried where the earlier ones find little or nothing. */
enum Attempt {
    /** As it was asked. */
    PLAIN,
    /** Words may be spelt a little differently, as a scan may have it. */
    TOLERANT,
    /** Most of the words will do. */
    RELAXED;

    private static final int SHORTEST_TOLERATED = 5;
    private static final int FEWEST_RELAXED = 3;
    private static final double MOST = 0.6;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    Query of(Query query) {
        return switch (this) {
            case PLAIN -> query;
            case TOLERANT -> tolerant(query);
            case RELAXED -> relaxed(query);
        };
    }

    /** What the caller is told of it; empty where there is nothing to tell. */
    List<String> notes() {
        return switch (this) {
            case PLAIN -> List.of();
            case TOLERANT -> List.of("Few hits have just these words, so words spelt nearly so are found as well.");
            case RELAXED -> List.of("Nothing has all of these words, so what has most of them is found.");
        };
    }

    private static Query tolerant(Query query) {
        return switch (query) {
            case Query.Word(String text) when isTolerated(text) -> Query.any(List.of(query, new Query.Fuzzy(text, 1)));
            case Query.And(List<Query> parts) ->
                Query.all(parts.stream().map(Attempt::tolerant).toList());
            case Query.Or(List<Query> parts) ->
                Query.any(parts.stream().map(Attempt::tolerant).toList());
            case Query.Some(int least, List<Query> parts) ->
                Query.some(least, parts.stream().map(Attempt::tolerant).toList());
            default -> query;
        };
    }

    private static boolean isTolerated(String text) {
        return text.length() >= SHORTEST_TOLERATED && LETTERS.matcher(text).matches();
    }

    private static Query relaxed(Query query) {
        if (!(query instanceof Query.And(List<Query> parts))) {
            return query;
        }
        List<Query> words = new ArrayList<>();
        List<Query> kept = new ArrayList<>();
        for (Query part : parts) {
            boolean optional = part instanceof Query.Word || part instanceof Query.Or || part instanceof Query.Phrase;
            (optional ? words : kept).add(part);
        }
        if (words.size() < FEWEST_RELAXED) {
            return query;
        }
        int least = words.size() == FEWEST_RELAXED ? 2 : (int) Math.ceil(words.size() * MOST);
        kept.add(Query.some(least, words));
        return Query.all(kept);
    }
}
