package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked, as a value. {@link #parse} makes it from text and never fails; {@link #print} writes it so that it
 * parses to itself.
 *
 * <table>
 * <caption>The language</caption>
 * <tr><td>{@code ch exceptions}</td><td>all of the words, in any form</td></tr>
 * <tr><td>{@code "mains supply"}</td><td>these words in this order</td></tr>
 * <tr><td>{@code "hub exceptions"~5}</td><td>these words near each other</td></tr>
 * <tr><td>{@code -closed}, {@code NOT closed}</td><td>without the word</td></tr>
 * <tr><td>{@code meters OR devices}, {@code meters | devices}</td><td>either; binds less than words side by side</td></tr>
 * <tr><td>{@code firm*}, {@code itrn~}</td><td>words that begin so; words spelt nearly so</td></tr>
 * <tr><td>{@code (a | b | c)~2}</td><td>at least two of them</td></tr>
 * <tr><td>{@code owner:DCC}, {@code topic:"CH Exceptions"}</td><td>a {@link SearchField} and its value</td></tr>
 * <tr><td>{@code before:2020-02 after:2019 on:2020-01-07}</td><td>by the day of the meeting, see {@link Period}</td></tr>
 * </table>
 */
public sealed interface Query {
    /** Everything: nothing was asked. */
    record All() implements Query {}

    /** Nothing: what was asked has no words. */
    record None() implements Query {}

    /** A word or an id in any spelling, as typed. */
    record Word(String text) implements Query {
        public Word {
            requireText(text);
        }
    }

    /**
     * Words in this order.
     *
     * @param slop how many places the words may be away from it
     */
    record Phrase(String text, int slop) implements Query {
        static final int MAX_SLOP = 100;

        public Phrase {
            requireText(text);
            requireRange("A phrase's slop", slop, 0, MAX_SLOP);
        }
    }

    /** Words that begin so. */
    record Prefix(String text) implements Query {
        public Prefix {
            requireText(text);
        }
    }

    /**
     * Words spelt nearly so.
     *
     * @param edits how many letters may be wrong
     */
    record Fuzzy(String text, int edits) implements Query {
        static final int MAX_EDITS = 2;

        public Fuzzy {
            requireText(text);
            requireRange("The letters that may be wrong", edits, 1, MAX_EDITS);
        }
    }

    /** All of them. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
            requireRange("The parts of an And", parts.size(), 2, Integer.MAX_VALUE);
        }
    }

    /** Any of them. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
            requireRange("The parts of an Or", parts.size(), 2, Integer.MAX_VALUE);
        }
    }

    /** At least so many of them. */
    record Some(int least, List<Query> parts) implements Query {
        public Some {
            parts = List.copyOf(parts);
            requireRange("How many to find", least, 2, parts.size() - 1);
        }
    }

    /** Without it. */
    record Not(Query part) implements Query {}

    /** A field's value. */
    record Within(SearchField field, String value) implements Query {
        public Within {
            requireText(value);
        }
    }

    /** By the day of the meeting. */
    record Dated(DateOp op, Period period) implements Query {}

    /**
     * A query and what was not understood of it.
     *
     * @param notes sentences for the one who asked
     */
    record Parsed(Query query, List<String> notes) {
        public Parsed {
            notes = List.copyOf(notes);
        }
    }

    /** Reads any text whatever. */
    static Parsed parse(String text) {
        return new QueryParser(text).parse();
    }

    /** The query as text that parses to it. */
    default String print() {
        return QueryPrinter.print(this);
    }

    /** All of the parts, without needless nesting. */
    static Query all(List<Query> parts) {
        List<Query> flat = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof And(List<Query> inner)) {
                flat.addAll(inner);
            } else {
                flat.add(part);
            }
        }
        return flat.isEmpty() ? new None() : flat.size() == 1 ? flat.getFirst() : new And(flat);
    }

    /** Any of the parts, without needless nesting. */
    static Query any(List<Query> parts) {
        List<Query> flat = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Or(List<Query> inner)) {
                flat.addAll(inner);
            } else {
                flat.add(part);
            }
        }
        return flat.isEmpty() ? new None() : flat.size() == 1 ? flat.getFirst() : new Or(flat);
    }

    /** At least so many of the parts. */
    static Query some(int least, List<Query> parts) {
        if (least <= 1 || parts.size() < 2) {
            return any(parts);
        }
        return least >= parts.size() ? all(parts) : new Some(least, parts);
    }

    /** The opposite. */
    static Query not(Query part) {
        return part instanceof Not(Query inner) ? inner : new Not(part);
    }

    /** The words, phrases and fields that hits may have, however they are joined; nothing of what hits must not have. */
    default Stream<Query> wanted() {
        return switch (this) {
            case And(List<Query> parts) -> parts.stream().flatMap(Query::wanted);
            case Or(List<Query> parts) -> parts.stream().flatMap(Query::wanted);
            case Some(int _, List<Query> parts) -> parts.stream().flatMap(Query::wanted);
            case Not _ -> Stream.of();
            default -> Stream.of(this);
        };
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A part of a query has text");
        }
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s: from %d to %d, not %d".formatted(what, least, most, value));
        }
    }
}
