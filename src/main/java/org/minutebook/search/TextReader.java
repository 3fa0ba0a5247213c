package org.minutebook.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one part of a query from a run of text or from what stood between quotes. */
final class TextReader {
    private static final Set<String> OPERATORS = Set.of("OR", "AND", "NOT");
    private static final Set<SearchField> IDS =
            Set.of(SearchField.MEETING, SearchField.MODIFICATION, SearchField.INCIDENT);
    private static final Pattern EDITS = Pattern.compile("(?s)(.+)~([12])");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern PREFIX_OF_ID = Pattern.compile("[A-Za-z]+[_-]?");

    private final List<String> notes;

    TextReader(List<String> notes) {
        this.notes = notes;
    }

    /** The part, null where the text has neither letter nor digit. */
    @Nullable
    Query text(String run, Function<Predicate<String>, Optional<String>> following) {
        String text = run.substring(firstWordChar(run));
        int colon = text.indexOf(':');
        if (colon > 0) {
            String name = text.substring(0, colon);
            String value = text.substring(colon + 1);
            Optional<SearchField> field = SearchField.named(name);
            if (field.filter(IDS::contains).isPresent()
                    && PREFIX_OF_ID.matcher(value).matches()) {
                value += following
                        .apply(next -> Character.isDigit(next.charAt(0)))
                        .map(number -> " " + number)
                        .orElse("");
            }
            Query named = named(name, value);
            if (named != null) {
                return named;
            }
            if (value.contains(" ")) {
                return plain(text.substring(0, colon + 1) + value.replace(" ", ""));
            }
        }
        return plain(text);
    }

    /** A phrase, or a field's value; null where there is neither letter nor digit in it. */
    @Nullable
    Query quote(String field, String quoted, int slop) {
        String text = oneLine(quoted);
        int start = firstWordChar(field);
        if (start < field.length()) {
            Query named = named(field.substring(start, field.length() - 1), text);
            if (named != null) {
                return named;
            }
        }
        if (firstWordChar(text) == text.length()) {
            return null;
        }
        return new Query.Phrase(text, Math.min(slop, Query.Phrase.MAX_SLOP));
    }

    private @Nullable Query named(String name, String rawValue) {
        String value = trimmed(rawValue);
        Optional<DateOp> op = DateOp.named(name);
        if (op.isPresent()) {
            return dated(op.get(), value);
        }
        Optional<SearchField> field = SearchField.named(name);
        if (field.isEmpty()) {
            noteUnknown(name);
            return null;
        }
        if (value.isEmpty()) {
            notes.add("'%s:' has no value; it is read as a plain word.".formatted(name));
            return null;
        }
        if (!field.get().takes(value)) {
            notes.add("'%s:' is one of %s, not '%s'; it is read as plain words."
                    .formatted(name, String.join(", ", field.get().accepted()), value));
            return null;
        }
        return new Query.Within(field.get(), value);
    }

    private @Nullable Query dated(DateOp op, String value) {
        Optional<Period> period = Period.read(value);
        if (period.isEmpty()) {
            notes.add(
                    "'%s:' takes a day, a month or a year as in 2020-01-07, 2020-01 or 2020, not '%s'; it is read as plain words."
                            .formatted(op.label(), value));
        }
        return period.map(p -> new Query.Dated(op, p)).orElse(null);
    }

    /** Times, addresses and the like have colons too and deserve no note. */
    private void noteUnknown(String name) {
        if (name.chars().allMatch(Character::isLetter)
                && !Set.of("http", "https").contains(name)) {
            String known = Stream.concat(
                            Arrays.stream(SearchField.values()).map(SearchField::label),
                            Arrays.stream(DateOp.values()).map(DateOp::label))
                    .collect(Collectors.joining(", "));
            notes.add(
                    "There is no field '%s', so it is read as plain words; the fields are %s.".formatted(name, known));
        }
    }

    private @Nullable Query plain(String text) {
        String word = trimmed(text);
        if (word.isEmpty()) {
            return null;
        }
        String tail = text.substring(text.indexOf(word) + word.length());
        if (tail.indexOf('*') >= 0) {
            return new Query.Prefix(word);
        }
        if (tail.indexOf('~') >= 0) {
            return new Query.Fuzzy(word, Query.Fuzzy.MAX_EDITS);
        }
        Matcher m = EDITS.matcher(word);
        String fuzzy = m.matches() ? trimmed(m.group(1)) : "";
        if (!fuzzy.isEmpty()) {
            return new Query.Fuzzy(fuzzy, Integer.parseInt(m.group(2)));
        }
        return new Query.Word(OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : word);
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(Lexer.isGap(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return BLANKS.matcher(out.toString().strip()).replaceAll(" ");
    }

    /** Without what stands before the first and after the last letter or digit. */
    private static String trimmed(String text) {
        int start = firstWordChar(text);
        int end = text.length();
        while (end > start && !WordScanner.isWordChar(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static int firstWordChar(String text) {
        int at = 0;
        while (at < text.length() && !WordScanner.isWordChar(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
