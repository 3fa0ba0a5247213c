package org.minutebook.archive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.EntityThread;

/** Ids as people spell them. */
final class Spelled {
    private static final Pattern NO_COMMITTEE =
            Pattern.compile("(?:\\d{4}-\\d\\d-\\d\\d|\\d+[a-zA-Z]*)\\s*/\\s*[A-Za-z]*\\d+");

    private static final Pattern INCIDENT = Pattern.compile("INC\\s?0*(\\d+)");

    private final Supplier<Set<String>> committees;
    private final Reader reader;

    /**
     * @param committees the codes of those whose minutes are here
     * @param reader knows what committees call their modifications
     */
    Spelled(Supplier<Set<String>> committees, Reader reader) {
        this.committees = committees;
        this.reader = reader;
    }

    MeetingId meeting(String text) {
        return MeetingId.parse(text);
    }

    /** Takes {@code 28/01} for an action of the only committee. */
    ActionId action(String text) {
        String id = text.strip();
        if (!NO_COMMITTEE.matcher(id).matches()) {
            return ActionId.parse(id);
        }
        Set<String> codes = committees.get();
        if (codes.size() != 1) {
            throw new IllegalArgumentException(
                    "'%s' could be an action of any of %d committees; say which, as in OPSG 28/01"
                            .formatted(id, codes.size()));
        }
        return ActionId.parse(codes.iterator().next() + " " + id.toLowerCase(Locale.ROOT));
    }

    /**
     * The modification that an id names. Where committees that call theirs alike have one of its number each, it is the
     * one that is printed so.
     *
     * @param find those that have one of these keys
     */
    Optional<EntityThread> modification(String text, Function<Collection<String>, List<EntityThread>> find) {
        String id = text.strip().toUpperCase(Locale.ROOT);
        Set<String> keys = modificationKeys(id);
        List<EntityThread> found = find.apply(keys);
        return found.stream()
                .filter(one -> one.mentions().stream()
                        .anyMatch(mention -> mention.printed().equals(id)))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The keys that an id may stand for, in no order; an {@link IllegalArgumentException} where it is none. */
    Set<String> modificationKeys(String text) {
        Set<String> keys = reader.modificationKeys(text.strip().toUpperCase(Locale.ROOT));
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' is no modification's id such as SECMP0062, MP122 or DP219".formatted(text));
        }
        return keys;
    }

    /** The key of an incident. */
    static String incident(String text) {
        Matcher m = INCIDENT.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            throw new IllegalArgumentException("'%s' is no incident's id such as INC000000503961".formatted(text));
        }
        return "INC" + m.group(1);
    }
}
