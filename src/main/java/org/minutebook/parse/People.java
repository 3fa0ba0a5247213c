package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.model.Attendance;

/** Whose initials, handles, first names and surnames are on a page, by the roll of those who were there or sent apologies. */
final class People {
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Canon|Cllrs?|Councillors?|County Cllr|District Cllr|PC|PCSO|Sir|Dame)\\.?\\s+)+");
    private static final Pattern AND = Pattern.compile("\\s*(?:,|&|/|\\+|;|\\band\\b)\\s*");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]ll|[Ee]ach|[Aa]ny|an?|An)\\s+");
    /** Someone who can act: {@code Clerk}, {@code Head Teacher}, {@code JS}, {@code @dele}, {@code all members}. */
    private static final Pattern ACTOR = Pattern.compile(
            "@[\\w-]+|\\p{Lu}[\\p{L}\\d'’.&-]*(?:\\s+(?:of|for|the|von|van|de)\\s+\\p{Lu}[\\p{L}'’.-]*|\\s+\\p{Lu}[\\p{L}'’.-]*|\\s+\\(\\w+\\)|\\s+(?:team|group|members?|officer|staff|representatives?|committee)){0,5}"
                    + "|(?:members?|governors|trustees|everyone|everybody|councillors|directors|all)");

    private static final Pattern FIRST = Pattern.compile(
            "(?<who>@[\\w-]+(?:\\s*(?:,|&|/|\\band\\b)\\s*@[\\w-]+)*|\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2})\\s+(?=\\p{Ll})");

    private final Map<String, Set<String>> names = new HashMap<>();

    /**
     * @param roll who was there or sent apologies
     * @param marks initials and handles as printed behind names, with the names
     */
    People(List<Attendance> roll, Map<String, String> marks) {
        marks.forEach(this::learn);
        for (Attendance one : roll) {
            if (one.name().startsWith("@")) {
                String handle = one.name().substring(1);
                learn(one.name(), one.name());
                learn(handle, one.name());
                learn(handle.substring(0, 1).toUpperCase(Locale.ROOT) + handle.substring(1), one.name());
                continue;
            }
            String[] parts = TITLE.matcher(one.name()).replaceFirst("").split("\\s+", -1);
            learn(String.join(" ", parts), one.name());
            learn(parts[0], one.name());
            learn(parts[parts.length - 1], one.name());
            if (parts.length > 1 && !marks.containsValue(one.name())) {
                StringBuilder initials = new StringBuilder();
                for (String part : parts) {
                    initials.append(part.charAt(0));
                }
                learn(initials.toString(), one.name());
                learn(parts[0].substring(0, 1) + parts[parts.length - 1].charAt(0), one.name());
            }
            if (parts.length > 1) {
                learn(parts[0].charAt(0) + " " + parts[parts.length - 1], one.name());
            }
        }
    }

    private void learn(String spelling, String name) {
        names.computeIfAbsent(spelling, _ -> new LinkedHashSet<>()).add(name);
    }

    /** Those whom the words name, each once; empty where the words are not names alone. */
    List<String> named(String words) {
        List<String> named = new ArrayList<>();
        for (String part : AND.split(words.strip(), -1)) {
            String who = ARTICLE.matcher(part.strip()).replaceFirst("").replaceAll("[.:]+$", "");
            if (part.isBlank()) {
                continue;
            }
            if (!ACTOR.matcher(who).matches()) {
                return List.of();
            }
            String name = known(who).orElse(who);
            if (!named.contains(name)) {
                named.add(name);
            }
        }
        return named;
    }

    /** Who is to act, where the wording begins with that: {@code JS and the Clerk to write to ...}. */
    List<String> acting(String wording) {
        int to = wording.indexOf(" to ");
        int will = wording.indexOf(" will ");
        int end = to < 0 || (will >= 0 && will < to) ? will : to;
        if (end <= 0) {
            return List.of();
        }
        String who = wording.substring(0, end).replaceAll("\\s+(?:is|are|agreed|offered|undertook)$", "");
        return named(who);
    }

    /** Whom the wording begins with, where a verb follows: {@code @dele write ...}, {@code Petra rotate the keys}. */
    List<String> first(String wording) {
        Matcher m = FIRST.matcher(wording);
        if (!m.lookingAt()) {
            return List.of();
        }
        List<String> named = named(m.group("who"));
        return m.group("who").startsWith("@") || named.stream().noneMatch(who -> who.equals(m.group("who")))
                ? named
                : List.of();
    }

    /** Whether all whom the words name are on the roll. */
    boolean knows(String words) {
        return Stream.of(AND.split(words, -1))
                .allMatch(part -> known(part.strip()).isPresent());
    }

    private Optional<String> known(String who) {
        Set<String> found = names.get(who);
        if (found == null) {
            found = names.get(TITLE.matcher(who).replaceFirst("").replace(".", ""));
        }
        return found != null && found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
