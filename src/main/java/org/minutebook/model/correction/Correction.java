package org.minutebook.model.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;

/**
 * One judgement. Which components it has, its kind tells.
 *
 * @param of whose name, of a merge, a split or two told apart
 * @param name as printed, in any spelling that has the same slug
 * @param into what it is to be; of two told apart the other name
 * @param meetings where a split holds
 * @param link of a link accepted or rejected: what it says
 * @param from of a link: the newer action, or the one that refers
 * @param to of a link: the older action, or the one referred to
 * @param action that is mended, as {@code meeting} tells it
 * @param meeting that is mended, or tells what is mended; null for the latest one that tells it
 * @param field that is mended
 * @param value that it is to have
 */
public record Correction(
        Kind kind,
        @Nullable NameKind of,
        @Nullable String name,
        @Nullable String into,
        List<MeetingId> meetings,
        @Nullable LinkKind link,
        @Nullable ActionId from,
        @Nullable ActionId to,
        @Nullable ActionId action,
        @Nullable MeetingId meeting,
        @Nullable Field field,
        @Nullable String value) {
    /** What is judged. */
    public enum Kind {
        /** Two names are one's. */
        MERGE,
        /** One name is two's. */
        SPLIT,
        /** Two names are two's, however alike they are: neither is suggested for the other. */
        APART,
        /** A link holds, whatever the reading made of the page. */
        ACCEPT_LINK,
        /** A link does not hold. */
        REJECT_LINK,
        /** A field has another value. */
        MEND
    }

    private static final Set<String> STATES = Set.of("open", "closed");

    public Correction {
        meetings = List.copyOf(meetings);
        switch (kind) {
            case MERGE, SPLIT, APART -> checkName(kind, of, name, into, meetings);
            case ACCEPT_LINK, REJECT_LINK -> {
                need(
                        link != null && from != null && to != null,
                        "A link needs link (supersedes or relates-to), from and to");
                need(from == null || !from.equals(to), "A link leads from one action to another");
            }
            case MEND -> checkMend(action, meeting, field, value);
        }
    }

    private static void checkName(
            Kind kind, @Nullable NameKind of, @Nullable String name, @Nullable String into, List<MeetingId> meetings) {
        need(
                of != null && name != null && !name.isBlank() && into != null && !into.isBlank(),
                "What is judged of names needs of (person or organisation), name and into");
        need(name == null || !name.equals(into), "name and into are the same");
        need(name == null || !Slug.of(name).isEmpty(), "A name has a letter or a digit");
        need(
                kind != Kind.APART
                        || name == null
                        || into == null
                        || !Slug.of(name).equals(Slug.of(into)),
                "Names that differ in case, accents and signs only are one; a split tells whose it is at which meeting");
        need(
                (kind == Kind.SPLIT) != meetings.isEmpty(),
                "A split needs the meetings where the name is another's; all else that is judged of names holds everywhere");
    }

    private static void checkMend(
            @Nullable ActionId action, @Nullable MeetingId meeting, @Nullable Field field, @Nullable String value) {
        need(
                field != null && value != null && !value.isBlank() && (action != null || meeting != null),
                "To mend something takes action or meeting, field and value");
        if (field == null || value == null) {
            return;
        }
        need(
                field.isOfAction() == (action != null),
                field.isOfAction()
                        ? "The field " + lower(field) + " is an action's; say which"
                        : "The field " + lower(field) + " is a meeting's; name no action");
        if (field.isDay()) {
            day(field, value);
        }
        need(field != Field.STATUS || STATES.contains(value), "A status is open or closed, not '" + value + "'");
    }

    private static void day(Field field, String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(lower(field) + " is a date such as 2020-01-31, not '" + value + "'", e);
        }
    }

    private static String lower(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static void need(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise + ".");
        }
    }

    public static Correction merge(NameKind of, String name, String into) {
        return new Correction(Kind.MERGE, of, name, into, List.of(), null, null, null, null, null, null, null);
    }

    public static Correction split(NameKind of, String name, String into, List<MeetingId> meetings) {
        return new Correction(Kind.SPLIT, of, name, into, meetings, null, null, null, null, null, null, null);
    }

    /** Tells two apart. */
    public static Correction apart(NameKind of, String name, String other) {
        return new Correction(Kind.APART, of, name, other, List.of(), null, null, null, null, null, null, null);
    }

    public static Correction link(boolean accepted, LinkKind link, ActionId from, ActionId to) {
        Kind kind = accepted ? Kind.ACCEPT_LINK : Kind.REJECT_LINK;
        return new Correction(kind, null, null, null, List.of(), link, from, to, null, null, null, null);
    }

    /**
     * Mends an action.
     *
     * @param meeting null for the latest that speaks of it
     */
    public static Correction mend(ActionId action, @Nullable MeetingId meeting, Field field, String value) {
        return new Correction(Kind.MEND, null, null, null, List.of(), null, null, null, action, meeting, field, value);
    }

    public static Correction mend(MeetingId meeting, Field field, String value) {
        return new Correction(Kind.MEND, null, null, null, List.of(), null, null, null, null, meeting, field, value);
    }

    /** Whether it mends a meeting itself, not what that says of an action. */
    public boolean mends(MeetingId one) {
        return action == null && one.equals(meeting);
    }

    /** {@code person Dave Warnar is Dave Warner} for people. */
    public String inWords() {
        return switch (kind) {
            case MERGE -> "%s %s is %s".formatted(word(of), name, into);
            case SPLIT -> "%s %s is %s at %s".formatted(word(of), name, into, joined(meetings));
            case APART -> "%s %s is not %s".formatted(word(of), name, into);
            case ACCEPT_LINK -> "%s %s %s".formatted(from, word(link), to);
            case REJECT_LINK -> "not: %s %s %s".formatted(from, word(link), to);
            case MEND -> "%s of %s is %s".formatted(word(field), action == null ? meeting : mended(), value);
        };
    }

    private String mended() {
        return meeting == null ? "" + action : action + " at " + meeting;
    }

    private static String joined(List<MeetingId> meetings) {
        return meetings.stream().map(MeetingId::toString).collect(Collectors.joining(", "));
    }

    private static String word(@Nullable Enum<?> constant) {
        return Objects.requireNonNull(constant).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
