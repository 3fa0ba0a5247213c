package org.minutebook.search;

/** A piece of a query's text. */
sealed interface Lexeme {
    /** A run of characters with no gap, quote, parenthesis or bar in it. */
    record Text(String text) implements Lexeme {}

    /**
     * What stood between quotes.
     *
     * @param field what stood right before the quote with a colon, empty where nothing did
     * @param slop 0 where none was given
     */
    record Quote(String field, String text, int slop) implements Lexeme {}

    /** An opening parenthesis. */
    record Open() implements Lexeme {}

    /**
     * A closing parenthesis.
     *
     * @param least how many of the parts are wanted, 0 where none was given
     */
    record Close(int least) implements Lexeme {}

    /** {@code OR} or a bar. */
    record Either() implements Lexeme {}

    /** A plus right before something: all words are wanted anyway. */
    record Plus() implements Lexeme {}

    /** A minus right before something, or {@code NOT}. */
    record Minus() implements Lexeme {}
}
