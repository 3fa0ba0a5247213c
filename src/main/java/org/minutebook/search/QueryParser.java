package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query. What can't be understood becomes plain words, with a note that says so.
 *
 * <pre>
 * either := all (OR all)*
 * all    := part*
 * part   := -* (text | quote | "(" either ")")
 * </pre>
 */
final class QueryParser {
    /** More words than any sentence needs, and few enough for Lucene's limit on clauses. */
    static final int MAX_PARTS = 40;

    static final int MAX_DEPTH = 20;

    private final List<String> notes = new ArrayList<>();
    private final String text;
    private final List<Lexeme> lexemes;
    private final TextReader reader = new TextReader(notes);
    private int at;
    private int depth;
    private int parts;

    QueryParser(String text) {
        this.text = text;
        this.lexemes = new Lexer(text, notes).lexemes();
    }

    Query.Parsed parse() {
        if (text.chars().allMatch(c -> Lexer.isGap((char) c))) {
            return new Query.Parsed(new Query.All(), List.of());
        }
        Query query = Query.any(alternatives());
        while (at < lexemes.size()) {
            note("A parenthesis is closed that was never opened: it is left out.");
            at++;
            query = sideBySide(query, Query.any(alternatives()));
        }
        if (query instanceof Query.None) {
            note("There are no words to look for.");
        }
        return new Query.Parsed(query, notes.stream().distinct().toList());
    }

    private static Query sideBySide(Query before, Query after) {
        return Query.all(
                Stream.of(before, after).filter(q -> !(q instanceof Query.None)).toList());
    }

    private List<Query> alternatives() {
        List<Query> found = new ArrayList<>();
        add(found, Query.all(together()));
        while (at < lexemes.size() && lexemes.get(at) instanceof Lexeme.Either) {
            at++;
            add(found, Query.all(together()));
        }
        return found;
    }

    private List<Query> together() {
        List<Query> found = new ArrayList<>();
        while (at < lexemes.size()
                && !(lexemes.get(at) instanceof Lexeme.Either || lexemes.get(at) instanceof Lexeme.Close)) {
            add(found, part());
        }
        return found;
    }

    private static void add(List<Query> found, @Nullable Query part) {
        if (part != null && !(part instanceof Query.None)) {
            found.add(part);
        }
    }

    private @Nullable Query part() {
        boolean without = false;
        while (at < lexemes.size() && isSign(lexemes.get(at))) {
            without ^= lexemes.get(at) instanceof Lexeme.Minus;
            at++;
        }
        Query part = at < lexemes.size() ? unsigned() : null;
        return part == null || !without || part instanceof Query.None ? part : Query.not(part);
    }

    private static boolean isSign(Lexeme lexeme) {
        return lexeme instanceof Lexeme.Minus || lexeme instanceof Lexeme.Plus;
    }

    private @Nullable Query unsigned() {
        return switch (lexemes.get(at)) {
            case Lexeme.Open() -> group();
            case Lexeme.Quote(String field, String quoted, int slop) -> {
                at++;
                yield counted(reader.quote(field, quoted, slop));
            }
            case Lexeme.Text(String run) -> {
                at++;
                yield counted(reader.text(run, this::following));
            }
            case Lexeme.Close _, Lexeme.Either _, Lexeme.Minus _, Lexeme.Plus _ -> null;
        };
    }

    /** The next piece of text, taken where an id's number follows its letters after a gap. */
    private Optional<String> following(Predicate<String> wanted) {
        if (at < lexemes.size() && lexemes.get(at) instanceof Lexeme.Text(String run) && wanted.test(run)) {
            at++;
            return Optional.of(run);
        }
        return Optional.empty();
    }

    private @Nullable Query group() {
        at++;
        if (depth == MAX_DEPTH) {
            note("Parentheses nest more than " + MAX_DEPTH + " deep: the inner ones are left out.");
            return null;
        }
        depth++;
        List<Query> found = new ArrayList<>();
        List<Query> first = together();
        boolean either = at < lexemes.size() && lexemes.get(at) instanceof Lexeme.Either;
        if (either) {
            add(found, Query.all(first));
            at++;
            found.addAll(alternatives());
        } else {
            found.addAll(first);
        }
        depth--;
        int least = close();
        return least > 0 ? Query.some(least, found) : either ? Query.any(found) : Query.all(found);
    }

    private int close() {
        if (at < lexemes.size() && lexemes.get(at) instanceof Lexeme.Close(int least)) {
            at++;
            return least;
        }
        note("A parenthesis is opened but never closed: it ends with the query.");
        return 0;
    }

    private @Nullable Query counted(@Nullable Query part) {
        if (part != null && ++parts > MAX_PARTS) {
            note("Only the first " + MAX_PARTS + " words are looked for.");
            return null;
        }
        return part;
    }

    private void note(String note) {
        notes.add(note);
    }
}
