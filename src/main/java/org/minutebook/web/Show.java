package org.minutebook.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ItemEntry;
import org.minutebook.model.answer.ItemRef;

/** How templates print values, and where the page of each thing is. */
final class Show {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final long KILO = 1_000;

    private Show() {}

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** A constant as a word. */
    static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The day of an instant, in universal time. */
    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String times(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    static String size(long bytes) {
        return bytes < KILO * KILO
                ? "%d kB".formatted(Math.ceilDiv(bytes, KILO))
                : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }

    /** What leads from an action to one that is linked to it, seen from the older. */
    static String linkTo(LinkKind kind) {
        return switch (kind) {
            case SUPERSEDES -> "Superseded by";
            case RELATES_TO -> "Related to";
        };
    }

    static String meeting(MeetingId id) {
        return "/meetings/" + part(id.toString());
    }

    static String changes(MeetingId id) {
        return meeting(id) + "/changes";
    }

    static String item(MeetingId meeting, ItemRef item) {
        return meeting(meeting) + "/items/" + parts(item.number());
    }

    static String item(MeetingId meeting, ItemEntry item) {
        return meeting(meeting) + "/items/" + parts(item.number());
    }

    static String action(ActionId id) {
        return "/actions/%s/%s/%s"
                .formatted(part(id.committee()), part(id.meeting().label()), part(id.number()));
    }

    /** One of the things in a list at an address. */
    static String entity(String list, String id) {
        return list + "/" + part(id);
    }

    static String document(DocumentId id) {
        return "/documents/" + id.sha256();
    }

    /** The document's page with the quote marked and in view. */
    static String place(Evidence evidence) {
        return "%s?start=%d&end=%d#quote".formatted(document(evidence.document()), evidence.start(), evidence.end());
    }

    /** What may have slashes, as it stands in an address. */
    private static String parts(String text) {
        return part(text).replace("%2F", "/");
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
