package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How strictly a query is taken. */
enum Attempt {
    /** As it was asked. */
    PLAIN,
    /**
     * Where that finds little: words may be spelt a little differently, as a scan may have it, and of three words or
     * more most will do. What has all the words as they are still comes first.
     */
    WIDER;

    private static final int SHORTEST_TOLERATED = 5;
    private static final int MOST_TOLERATED = 6;
    private static final int FEWEST_RELAXED = 3;
    private static final double MOST = 0.65;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    Query of(Query query) {
        return this == PLAIN ? query : wider(query);
    }

    /** The words and phrases that hits must have, each with what may stand for it. */
    static List<Query> words(Query query) {
        List<Query> parts = query instanceof Query.And(List<Query> all) ? all : List.of(query);
        return parts.stream()
                .filter(part -> part instanceof Query.Word || part instanceof Query.Or || part instanceof Query.Phrase)
                .toList();
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

    private static Query wider(Query query) {
        List<Query> words = words(query);
        Query spelt = words.size() <= MOST_TOLERATED ? tolerant(query) : query;
        if (words.size() < FEWEST_RELAXED || !(query instanceof Query.And(List<Query> parts))) {
            return spelt;
        }
        List<Query> relaxed = new ArrayList<>(parts);
        relaxed.removeAll(words);
        relaxed.add(Query.some((int) Math.ceil(words.size() * MOST), words));
        return Query.any(List.of(spelt, Query.all(relaxed)));
    }
}
