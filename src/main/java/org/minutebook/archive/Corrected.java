package org.minutebook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Attendance;
import org.minutebook.model.Basis;
import org.minutebook.model.Link;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Slug;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.Correction.Kind;
import org.minutebook.model.correction.Field;
import org.minutebook.model.correction.NameKind;

/**
 * Minutes as corrections have them. Each correction is applied to what those before it made, document by document, so that
 * the order in which documents come in does not matter, and that without a correction all is as if it had never been made.
 * Whatever was changed keeps its evidence and has the basis {@link Basis#CORRECTED}.
 */
final class Corrected {
    private final Minutes read;
    private Meeting meeting;
    private List<Attendance> attendance;
    private List<Review> reviews;
    private List<RaisedAction> raised;
    private List<Link> links;

    private Corrected(Minutes read) {
        this.read = read;
        this.meeting = read.meeting();
        this.attendance = read.attendance();
        this.reviews = read.reviews();
        this.raised = read.raised();
        this.links = read.links();
    }

    static Minutes of(Minutes read, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return read;
        }
        Corrected corrected = new Corrected(read);
        corrections.forEach(corrected::apply);
        return corrected.minutes();
    }

    /** A name as corrections have it, whichever meeting it is asked for. */
    static String name(NameKind of, String name, List<Correction> corrections) {
        String now = name;
        for (Correction correction : corrections) {
            if (correction.kind() == Kind.MERGE && correction.of() == of && isNamed(now, correction)) {
                now = Objects.requireNonNull(correction.into());
            }
        }
        return now;
    }

    /** What of a meeting, not of what it says of actions, people said. */
    static List<Field> mended(MeetingId meeting, List<Correction> corrections) {
        return corrections.stream()
                .filter(correction -> correction.mends(meeting))
                .flatMap(correction -> Stream.ofNullable(correction.field()))
                .distinct()
                .sorted()
                .toList();
    }

    private void apply(Correction correction) {
        switch (correction.kind()) {
            case MERGE -> rename(correction);
            case SPLIT -> {
                if (correction.meetings().contains(meeting.id())) {
                    rename(correction);
                }
            }
            case APART -> {}
            case REJECT_LINK -> links = without(correction);
            case ACCEPT_LINK ->
                accepted(correction).ifPresent(link -> {
                    List<Link> others = new ArrayList<>(without(correction));
                    others.removeIf(other -> other.kind() == LinkKind.RELATES_TO && joins(other, correction));
                    others.add(link);
                    links = others;
                });
            case MEND -> {
                if (meeting.id().equals(correction.meeting())) {
                    mend(correction);
                }
            }
        }
    }

    private static boolean isNamed(@Nullable String name, Correction correction) {
        return name != null
                && !name.equals(correction.into())
                && Slug.of(name).equals(Slug.of(Objects.requireNonNull(correction.name())));
    }

    private void rename(Correction correction) {
        String into = Objects.requireNonNull(correction.into());
        if (correction.of() == NameKind.PERSON) {
            attendance = each(
                    attendance, one -> isNamed(one.name(), correction) ? named(one, into, one.representing()) : one);
            return;
        }
        attendance =
                each(attendance, one -> isNamed(one.representing(), correction) ? named(one, one.name(), into) : one);
        raised = each(
                raised,
                one -> one.owners().stream().anyMatch(owner -> isNamed(owner, correction))
                        ? owned(
                                one,
                                one.owners().stream()
                                        .map(owner -> isNamed(owner, correction) ? into : owner)
                                        .distinct()
                                        .toList())
                        : one);
        reviews = each(reviews, one -> isNamed(one.owner(), correction) ? with(one, Field.OWNER, into) : one);
    }

    private static Attendance named(Attendance one, String name, @Nullable String representing) {
        return new Attendance(
                name,
                representing,
                one.role(),
                one.alternate(),
                one.part(),
                one.remote(),
                one.items(),
                corrected(one.source()));
    }

    private static RaisedAction owned(RaisedAction one, List<String> owners) {
        return new RaisedAction(one.id(), owners, one.text(), one.item(), corrected(one.source()));
    }

    private List<Link> without(Correction correction) {
        return links.stream().filter(link -> !isMeant(link, correction)).toList();
    }

    private static boolean isMeant(Link link, Correction correction) {
        return link.kind() == correction.link()
                && link.from().equals(correction.from())
                && link.to().equals(correction.to());
    }

    private static boolean joins(Link link, Correction correction) {
        List<ActionId> ends = List.of(link.from(), link.to());
        return ends.contains(correction.from()) && ends.contains(correction.to());
    }

    /** The link with the evidence that the page has for it, or for any other between the two; empty where it has none. */
    private Optional<Link> accepted(Correction correction) {
        return Stream.concat(
                        read.links().stream().filter(link -> isMeant(link, correction)),
                        read.links().stream().filter(link -> joins(link, correction)))
                .findFirst()
                .map(link -> new Link(
                        Objects.requireNonNull(correction.link()),
                        Objects.requireNonNull(correction.from()),
                        Objects.requireNonNull(correction.to()),
                        link.said(),
                        corrected(link.source())));
    }

    private void mend(Correction correction) {
        Field field = Objects.requireNonNull(correction.field());
        String value = Objects.requireNonNull(correction.value());
        ActionId action = correction.action();
        if (action == null) {
            mendMeeting(field, value);
            return;
        }
        reviews = each(reviews, one -> one.id().equals(action) ? with(one, field, value) : one);
        raised = each(raised, one -> one.id().equals(action) ? with(one, field, value) : one);
    }

    private void mendMeeting(Field field, String value) {
        meeting = new Meeting(
                meeting.id(),
                field == Field.TITLE ? value : meeting.title(),
                field == Field.DATE ? LocalDate.parse(value) : meeting.date(),
                field == Field.DATE ? Basis.CORRECTED : meeting.dateBasis(),
                meeting.start(),
                meeting.end(),
                field == Field.VENUE ? value : meeting.venue(),
                meeting.version(),
                meeting.classification(),
                meeting.next(),
                meeting.source());
    }

    private static Review with(Review one, Field field, String value) {
        return new Review(
                one.id(),
                field == Field.TEXT ? value : one.text(),
                field == Field.OWNER ? value : one.owner(),
                field == Field.RAISED ? LocalDate.parse(value) : one.raised(),
                field == Field.CLOSED ? LocalDate.parse(value) : one.closed(),
                one.reopened(),
                one.lastTarget(),
                field == Field.DUE ? LocalDate.parse(value) : one.revisedTarget(),
                one.targetNote(),
                field == Field.STATUS ? ReviewStatus.valueOf(value.toUpperCase(Locale.ROOT)) : one.status(),
                one.item(),
                one.discussion(),
                corrected(one.source()));
    }

    /** An ACTION paragraph tells owners and text; of all else a row does. */
    private static RaisedAction with(RaisedAction one, Field field, String value) {
        return switch (field) {
            case OWNER -> owned(one, List.of(value));
            case TEXT -> new RaisedAction(one.id(), one.owners(), value, one.item(), corrected(one.source()));
            default -> one;
        };
    }

    private static Provenance corrected(Provenance source) {
        return new Provenance(source.evidence(), Basis.CORRECTED, 1);
    }

    private static <T> List<T> each(List<T> rows, UnaryOperator<T> change) {
        return rows.stream().map(change).toList();
    }

    private Minutes minutes() {
        return new Minutes(
                read.document(),
                meeting,
                attendance,
                read.items(),
                reviews,
                raised,
                read.decisions(),
                read.informalDecisions(),
                read.mentions(),
                links,
                read.definitions(),
                read.anomalies(),
                read.passages(),
                read.diagnostics());
    }
}
