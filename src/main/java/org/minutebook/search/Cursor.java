package org.minutebook.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.minutebook.model.answer.SearchRequest.Sort;

/**
 * Where the hits shown so far end, as text that the caller gives back.
 *
 * @param snapshot version of the index that the hits came from
 * @param attempt which try they came from
 * @param score of the last hit, where hits are ordered by it
 * @param day of the last hit
 * @param order of the last hit, where several are of one day
 */
record Cursor(long snapshot, Attempt attempt, float score, long day, long order) {
    private static final int PARTS = 5;

    String write() {
        String text = snapshot + "\n" + attempt + "\n" + score + "\n" + day + "\n" + order;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException where it did not
     */
    static Cursor read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split("\n", PARTS);
            if (parts.length == PARTS) {
                return new Cursor(
                        Long.parseLong(parts[0]),
                        Attempt.valueOf(parts[1]),
                        Float.parseFloat(parts[2]),
                        Long.parseLong(parts[3]),
                        Long.parseLong(parts[4]));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(message(cursor), e);
        }
        throw new IllegalArgumentException(message(cursor));
    }

    private static String message(String cursor) {
        return "'%s' is no cursor; pass what 'next' of the last answer says, unchanged".formatted(cursor);
    }

    /** As the last hit of a list in that order. */
    FieldDoc after(Sort sort) {
        Object[] fields = sort == Sort.RELEVANCE ? new Object[] {score, day, order} : new Object[] {day, order};
        return new FieldDoc(Integer.MAX_VALUE, score, fields);
    }

    static Cursor of(FieldDoc last, long snapshot, Attempt attempt, Sort sort) {
        int at = sort == Sort.RELEVANCE ? 1 : 0;
        float score = at == 1 ? (Float) last.fields[0] : 0;
        return new Cursor(snapshot, attempt, score, (Long) last.fields[at], (Long) last.fields[at + 1]);
    }
}
