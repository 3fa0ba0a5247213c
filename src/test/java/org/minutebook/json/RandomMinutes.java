package org.minutebook.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Anomaly;
import org.minutebook.model.AnomalyKind;
import org.minutebook.model.Attendance;
import org.minutebook.model.Basis;
import org.minutebook.model.Classification;
import org.minutebook.model.Decision;
import org.minutebook.model.Definition;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.Link;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Mention;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.Passage;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.Version;

/** Minutes of any shape that the model allows, the same for the same seed. */
final class RandomMinutes {
    private static final DocumentId DOCUMENT = new DocumentId("0123456789abcdef".repeat(4));
    private static final List<String> WORDS = List.of(
            "lamp", "\"quoted\"", "back\\slash", "<b>&", "Zoë", "\uD83D\uDCA1", "line\nfeed", "\u0007", "’", "");

    private final Random random;

    RandomMinutes(long seed) {
        random = new Random(seed);
    }

    Minutes next() {
        return new Minutes(
                DOCUMENT,
                meeting(),
                some(() -> new Attendance(
                        text(),
                        maybe(this::text),
                        one(Role.class),
                        flip(),
                        flip(),
                        flip(),
                        some(this::number),
                        source())),
                some(() -> new AgendaItem(number(), text(), source())),
                some(this::review),
                some(() -> new RaisedAction(action(), some(this::text), text(), maybe(this::number), source())),
                some(() -> new Decision(true, "NOTED", text(), maybe(this::number), source())),
                some(() -> new Decision(false, "AGREED", text(), maybe(this::number), source())),
                some(() -> new Mention(
                        one(MentionKind.class),
                        text(),
                        text(),
                        maybe(this::number),
                        maybe(this::text),
                        maybe(() -> random.nextInt(1, 6)),
                        source())),
                some(() -> new Link(one(LinkKind.class), action(), action(), text(), source())),
                some(() -> new Definition(text(), text(), source())),
                some(() -> new Anomaly(one(AnomalyKind.class), action(), text(), source())),
                some(() -> new Passage(maybe(this::number), text(), evidence())),
                some(() -> new Diagnostic(one(Diagnostic.Kind.class), text(), maybe(this::evidence))));
    }

    private Meeting meeting() {
        return new Meeting(
                meetingId(),
                maybe(this::text),
                maybe(this::date),
                one(Basis.class),
                maybe(this::time),
                maybe(this::time),
                maybe(this::text),
                maybe(() -> one(Version.class)),
                maybe(() -> one(Classification.class)),
                some(() -> new NextMeeting(text(), date())),
                source());
    }

    private Review review() {
        return new Review(
                action(),
                text(),
                maybe(this::text),
                maybe(this::date),
                maybe(this::date),
                maybe(this::date),
                maybe(this::date),
                maybe(this::date),
                maybe(this::text),
                maybe(() -> one(ReviewStatus.class)),
                maybe(this::number),
                flip() ? "" : text(),
                source());
    }

    private MeetingId meetingId() {
        return new MeetingId(
                flip() ? "OPSG" : "T-2",
                List.of("28", "34xx", "26b", "74_1511", "2020-01-31").get(random.nextInt(5)));
    }

    private ActionId action() {
        return new ActionId(meetingId(), flip() ? "04" : "CONF01");
    }

    private Provenance source() {
        return new Provenance(evidence(), one(Basis.class), 1 - random.nextDouble());
    }

    private Evidence evidence() {
        int start = random.nextInt(100_000);
        String quote = text();
        return new Evidence(DOCUMENT, start, start + quote.length(), maybe(() -> 1 + random.nextInt(9)), quote);
    }

    private String text() {
        return String.join(
                " ",
                Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                        .limit(random.nextInt(5))
                        .toList());
    }

    private String number() {
        return flip() ? "4" : "4.5";
    }

    private LocalDate date() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000));
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private boolean flip() {
        return random.nextBoolean();
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return flip() ? value.get() : null;
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }
}
