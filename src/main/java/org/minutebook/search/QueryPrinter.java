package org.minutebook.search;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a query so that it parses to itself. */
final class QueryPrinter {
    private QueryPrinter() {}

    static String print(Query query) {
        return switch (query) {
            case Query.All() -> "";
            case Query.None() -> "\"\"";
            case Query.Word(String text) -> text;
            case Query.Phrase(String text, int slop) -> "\"" + text + "\"" + (slop > 0 ? "~" + slop : "");
            case Query.Prefix(String text) -> text + "*";
            case Query.Fuzzy(String text, int edits) -> text + "~" + (edits == Query.Fuzzy.MAX_EDITS ? "" : edits);
            case Query.And(List<Query> parts) -> join(parts, " ", true);
            case Query.Or(List<Query> parts) -> join(parts, " | ", false);
            case Query.Some(int least, List<Query> parts) -> "(" + join(parts, " | ", false) + ")~" + least;
            case Query.Not(Query part) -> "-" + operand(part);
            case Query.Within(SearchField field, String value) -> field.label() + ":" + value(value);
            case Query.Dated(DateOp op, Period period) -> op.label() + ":" + period.written();
        };
    }

    private static String join(List<Query> parts, String between, boolean plus) {
        return parts.stream()
                .map(part -> (plus && !(part instanceof Query.Not) ? "+" : "") + operand(part))
                .collect(Collectors.joining(between));
    }

    private static String operand(Query part) {
        return part instanceof Query.And || part instanceof Query.Or ? "(" + print(part) + ")" : print(part);
    }

    private static String value(String value) {
        return value.chars().allMatch(c -> Lexer.inWord((char) c)) ? value : "\"" + value + "\"";
    }
}
