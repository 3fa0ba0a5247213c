package org.minutebook.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Attendance;
import org.minutebook.model.Basis;
import org.minutebook.model.Decision;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Mention;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;
import org.minutebook.model.Provenance;
import org.minutebook.model.Role;
import org.minutebook.model.Version;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.StatusNow;

/** Writes small minutes page by page, so that all evidence in them is true. */
final class SampleMinutes {
    private final StringBuilder page = new StringBuilder();
    private final MeetingId meeting;
    private final @Nullable LocalDate date;
    private final Version version;
    private final boolean current;
    private final DocumentId document;
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<ActionLife> actions = new ArrayList<>();
    private final Provenance front;

    private SampleMinutes(MeetingId meeting, @Nullable LocalDate date, Version version, boolean current) {
        this.meeting = meeting;
        this.date = date;
        this.version = version;
        this.current = current;
        this.document = documentOf(meeting + version.name());
        this.front = Provenance.stated(write(meeting + " minutes"));
    }

    static SampleMinutes of(String meeting, @Nullable String date) {
        return new SampleMinutes(
                MeetingId.parse(meeting), date == null ? null : LocalDate.parse(date), Version.FINAL, true);
    }

    static SampleMinutes draft(String meeting, String date) {
        return new SampleMinutes(MeetingId.parse(meeting), LocalDate.parse(date), Version.DRAFT, false);
    }

    static DocumentId documentOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new DocumentId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    SampleMinutes attendee(String name, String representing) {
        Provenance source = Provenance.stated(write(name + " | " + representing));
        attendance.add(new Attendance(name, representing, Role.MEMBER, false, false, false, List.of(), source));
        return this;
    }

    SampleMinutes item(String number, String title) {
        items.add(new AgendaItem(number, title, Provenance.stated(write(number + ". " + title))));
        return this;
    }

    SampleMinutes says(String text) {
        passages.add(new Passage(item(), text, write(text)));
        return this;
    }

    /** A paragraph that stands broken over two lines on the page. */
    SampleMinutes saysBroken(String text) {
        passages.add(new Passage(item(), text, write(text.replaceFirst(" ", "\n"))));
        return this;
    }

    SampleMinutes decides(String verb, String text) {
        Evidence evidence = write("The Forum " + verb + " " + text);
        passages.add(new Passage(item(), evidence.quote(), evidence));
        decisions.add(new Decision(true, verb, text, item(), Provenance.stated(evidence)));
        return this;
    }

    SampleMinutes mentions(MentionKind kind, String id) {
        mentions.add(new Mention(kind, id, item(), front));
        return this;
    }

    SampleMinutes action(String number, String owner, String text, StatusNow status, String... supersededBy) {
        ActionId id = new ActionId(meeting, number);
        Evidence evidence = write("ACTION " + id + ": " + text);
        passages.add(new Passage(item(), evidence.quote(), evidence));
        List<ActionId> newer =
                List.of(supersededBy).stream().map(ActionId::parse).toList();
        ItemRef item = items.isEmpty()
                ? null
                : new ItemRef(items.getLast().number(), items.getLast().title());
        ActionSummary summary = new ActionSummary(
                id,
                text,
                List.of(owner),
                status,
                Known.RAISED,
                date,
                null,
                0,
                new MeetingRef(meeting, date, version),
                item,
                newer,
                List.of(),
                Provenance.stated(evidence));
        actions.add(new ActionLife(summary, List.of(), List.of(), List.of(), List.of()));
        return this;
    }

    void addTo(SearchWriter writer) {
        writer.put(summary(), minutes());
        writer.putActions(actions);
    }

    String page() {
        return page.toString();
    }

    DocumentId document() {
        return document;
    }

    List<ActionLife> actions() {
        return actions;
    }

    DocumentSummary summary() {
        return new DocumentSummary(
                document,
                meeting + ".txt",
                "/minutes/" + meeting,
                "text/plain",
                page.length(),
                1,
                meeting,
                version,
                null,
                current,
                List.of());
    }

    Minutes minutes() {
        Meeting held = new Meeting(
                meeting,
                "Reservoir Forum Meeting " + meeting.label(),
                date,
                Basis.STATED,
                null,
                null,
                null,
                version,
                null,
                List.of(),
                front);
        return new Minutes(
                document,
                held,
                attendance,
                items,
                List.of(),
                List.of(),
                decisions,
                List.of(),
                mentions,
                List.of(),
                List.of(),
                List.of(),
                passages,
                List.of());
    }

    private @Nullable String item() {
        return items.isEmpty() ? null : items.getLast().number();
    }

    private Evidence write(String text) {
        int start = page.length();
        page.append(text).append("\n\n");
        return new Evidence(document, start, start + text.length(), 1, text);
    }
}
