package org.minutebook.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes minutes for tests, fact by fact. Each fact's words are taken to stand on the page after those of the fact before,
 * so every fact has evidence of its own. Two builders of one name make the same document.
 */
public final class MinutesBuilder {
    private final MeetingId meeting;
    private final DocumentId document;
    private final StringBuilder page = new StringBuilder();
    private @Nullable LocalDate date;
    private @Nullable Version version;
    private @Nullable Classification classification;
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<RaisedAction> raised = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private MinutesBuilder(String meeting, String document) {
        this.meeting = MeetingId.parse(meeting);
        this.document = document(document);
    }

    /** The one document of a meeting, dated nowhere. */
    public static MinutesBuilder of(String meeting) {
        return new MinutesBuilder(meeting, meeting);
    }

    /** One document of several that a meeting has, by a name of its own. */
    public static MinutesBuilder of(String meeting, String document) {
        return new MinutesBuilder(meeting, document);
    }

    /** The id of the document that a builder of this name makes. */
    public static DocumentId document(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new DocumentId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public MinutesBuilder on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    public MinutesBuilder version(Version version) {
        this.version = version;
        return this;
    }

    public MinutesBuilder classified(Classification classification) {
        this.classification = classification;
        return this;
    }

    public MinutesBuilder attended(String name, @Nullable String representing, Role role, String... items) {
        attendance.add(
                new Attendance(name, representing, role, false, items.length > 0, false, List.of(items), stated(name)));
        return this;
    }

    public MinutesBuilder item(String number, String title) {
        items.add(new AgendaItem(number, title, stated(number + ". " + title)));
        return this;
    }

    public MinutesBuilder raised(String action, @Nullable String item, String text, String... owners) {
        Provenance source = stated("ACTION " + action + ": " + text);
        raised.add(new RaisedAction(ActionId.parse(action), List.of(owners), text, item, source));
        return this;
    }

    /** A row of the table of actions; targets as ISO days. */
    public MinutesBuilder reviewed(
            String action, @Nullable ReviewStatus status, @Nullable String lastTarget, @Nullable String revisedTarget) {
        return reviewed(action, "The work of " + action, null, status, lastTarget, revisedTarget);
    }

    public MinutesBuilder reviewed(
            String action,
            String text,
            @Nullable String owner,
            @Nullable ReviewStatus status,
            @Nullable String lastTarget,
            @Nullable String revisedTarget) {
        reviews.add(new Review(
                ActionId.parse(action),
                text,
                owner,
                null,
                null,
                null,
                day(lastTarget),
                day(revisedTarget),
                null,
                status,
                null,
                "",
                stated("| " + action + " | " + text + " |")));
        return this;
    }

    public MinutesBuilder decided(String verb, String text, @Nullable String item) {
        decisions.add(new Decision(true, verb, text, item, stated(verb + " " + text)));
        return this;
    }

    public MinutesBuilder mentioned(MentionKind kind, String id, @Nullable String item) {
        mentions.add(new Mention(kind, id, item, stated("as seen in " + id)));
        return this;
    }

    /** A modification with its title, or an incident with its category; those of one key are one thing. */
    public MinutesBuilder named(
            MentionKind kind,
            String id,
            String key,
            @Nullable String item,
            @Nullable String title,
            @Nullable Integer category) {
        mentions.add(new Mention(kind, id, key, item, title, category, stated("talk of " + id)));
        return this;
    }

    public MinutesBuilder supersedes(String newer, String older) {
        return linked(LinkKind.SUPERSEDES, newer, older, "superseded by");
    }

    public MinutesBuilder linked(LinkKind kind, String from, String to, String said) {
        Provenance source = stated("action " + to + " " + said + " action " + from);
        links.add(new Link(kind, ActionId.parse(from), ActionId.parse(to), said, source));
        return this;
    }

    public MinutesBuilder defined(String term, String expansion) {
        definitions.add(new Definition(term, expansion, stated(expansion + " (" + term + ")")));
        return this;
    }

    public MinutesBuilder puzzled(String message) {
        diagnostics.add(
                new Diagnostic(Diagnostic.Kind.SOURCE, message, stated(message).evidence()));
        return this;
    }

    public Minutes build() {
        Meeting front = new Meeting(
                meeting,
                "Meeting " + meeting.label(),
                date,
                Basis.STATED,
                null,
                null,
                null,
                version,
                classification,
                List.of(),
                stated(meeting.toString()));
        return new Minutes(
                document,
                front,
                attendance,
                items,
                reviews,
                raised,
                decisions,
                List.of(),
                mentions,
                links,
                definitions,
                List.of(),
                List.of(),
                diagnostics);
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private Provenance stated(String words) {
        int start = page.length();
        page.append(words).append('\n');
        return Provenance.stated(new Evidence(document, start, start + words.length(), 1, words));
    }
}
