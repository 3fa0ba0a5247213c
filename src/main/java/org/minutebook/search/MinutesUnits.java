package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Attendance;
import org.minutebook.model.Decision;
import org.minutebook.model.Evidence;
import org.minutebook.model.Mention;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;
import org.minutebook.model.TopicName;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;

/** The units that one document gives: its meeting, items, decisions and passages. */
final class MinutesUnits {
    private static final int TITLE_LENGTH = 160;

    private final Minutes minutes;
    private final MeetingRef meeting;
    private final boolean current;
    private final Map<String, AgendaItem> items = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final WordForms forms = new WordForms();

    MinutesUnits(DocumentSummary document, Minutes minutes) {
        this.minutes = minutes;
        this.meeting = new MeetingRef(
                minutes.meeting().id(),
                minutes.meeting().date(),
                minutes.meeting().version());
        this.current = document.current();
        minutes.items().forEach(item -> items.putIfAbsent(item.number(), item));
    }

    List<Unit> all() {
        List<Unit> units = new ArrayList<>();
        units.add(meeting());
        items.values().stream().map(this::item).forEach(units::add);
        int count = 0;
        for (Decision decision : minutes.decisions()) {
            units.add(decision(decision, ++count));
        }
        for (Decision decision : minutes.informalDecisions()) {
            units.add(decision(decision, ++count));
        }
        for (int i = 0; i < minutes.passages().size(); i++) {
            units.add(passage(minutes.passages().get(i), i + 1));
        }
        return units;
    }

    private Unit meeting() {
        String title = Objects.requireNonNullElse(
                minutes.meeting().title(), meeting.id().toString());
        List<Paragraph> text = new ArrayList<>();
        for (Passage passage : minutes.passages()) {
            if (passage.item() == null) {
                text.add(new Paragraph(passage.text(), passage.evidence()));
            }
        }
        Set<String> persons = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        for (Attendance row : minutes.attendance()) {
            text.add(new Paragraph(who(row), row.source().evidence()));
            persons.add(row.name());
            if (row.representing() != null) {
                organisations.add(row.representing());
            }
        }
        Hit hit = hit(
                HitKind.MEETING,
                meeting.id().toString(),
                title,
                null,
                minutes.meeting().source().evidence());
        Tags tags = new Tags(minutes.document(), current, false, null, List.of(), persons, organisations);
        return new Unit(key(hit), hit, title, "", text, tags);
    }

    private static String who(Attendance row) {
        return row.representing() == null ? row.name() : row.name() + ", " + row.representing();
    }

    private Unit item(AgendaItem item) {
        List<Paragraph> text = new ArrayList<>();
        for (Passage passage : minutes.passages()) {
            if (isIn(passage.item(), item.number())) {
                text.add(new Paragraph(passage.text(), passage.evidence()));
            }
        }
        List<Mention> mentions =
                Stream.concat(mentionsIn(item), actionsIn(item)).toList();
        String id = meeting.id() + "#" + item.number();
        Hit hit = hit(HitKind.ITEM, id, item.title(), item, item.source().evidence());
        String above = item.number().equals(item.topNumber()) ? "" : title(items.get(item.topNumber()));
        return new Unit(key(hit), hit, item.title(), above, text, tags(item, false, mentions));
    }

    private Unit decision(Decision decision, int count) {
        AgendaItem item = item(decision.item());
        String verb = decision.formal() ? decision.verb() : decision.verb().toLowerCase(Locale.ROOT);
        String text = verb + " " + decision.text();
        Evidence evidence = decision.source().evidence();
        Hit hit = hit(HitKind.DECISION, numbered(item, "d" + count), shorten(text), item, evidence);
        List<Paragraph> paragraphs = List.of(new Paragraph(text, evidence));
        return new Unit(key(hit), hit, "", title(item), paragraphs, tags(item, false, mentionsIn(text, item)));
    }

    private Unit passage(Passage passage, int count) {
        AgendaItem item = item(passage.item());
        String title = item == null
                ? Objects.requireNonNullElse(
                        minutes.meeting().title(), meeting.id().toString())
                : item.title();
        Hit hit = hit(HitKind.PASSAGE, numbered(item, "p" + count), title, item, passage.evidence());
        List<Paragraph> paragraphs = List.of(new Paragraph(passage.text(), passage.evidence()));
        boolean within = passage.item() == null || item != null;
        Tags tags = tags(item, within, mentionsIn(passage.text(), item));
        return new Unit(key(hit), hit, "", title(item), paragraphs, tags);
    }

    private Hit hit(HitKind kind, String id, String title, @Nullable AgendaItem item, Evidence evidence) {
        ItemRef ref = item == null ? null : new ItemRef(item.number(), item.title());
        String href = "/meetings/" + meeting.id() + (item == null ? "" : "/items/" + item.number());
        return new Hit(
                kind, id, title, 0, meeting, ref, List.of(), null, List.of(), List.of(), evidence, href, List.of(),
                null);
    }

    private Tags tags(@Nullable AgendaItem item, boolean within, List<Mention> mentions) {
        String topic = item == null ? null : TopicName.of(item.title()).slug();
        return new Tags(minutes.document(), current, within, topic, mentions, Set.of(), Set.of());
    }

    private Stream<Mention> mentionsIn(AgendaItem item) {
        return minutes.mentions().stream().filter(m -> isIn(m.item(), item.topNumber()));
    }

    /** The actions reviewed or raised under the item: their ids stand in tables and headings, not in its paragraphs. */
    private Stream<Mention> actionsIn(AgendaItem item) {
        return Stream.concat(
                minutes.reviews().stream()
                        .filter(r -> isIn(r.item(), item.number()))
                        .map(r -> new Mention(MentionKind.ACTION, r.id().toString(), r.item(), r.source())),
                minutes.raised().stream()
                        .filter(r -> isIn(r.item(), item.number()))
                        .map(r -> new Mention(MentionKind.ACTION, r.id().toString(), r.item(), r.source())));
    }

    /** The mentions of the item whose id, in any spelling, stands in the text. */
    private List<Mention> mentionsIn(String text, @Nullable AgendaItem item) {
        if (item == null) {
            return List.of();
        }
        List<Mention> mentions = mentionsIn(item).toList();
        if (mentions.isEmpty()) {
            return mentions;
        }
        Set<String> written = Codes.in(WordScanner.scan(text, forms));
        return mentions.stream().filter(m -> written.contains(code(m.id()))).toList();
    }

    private String code(String id) {
        return codes.computeIfAbsent(id, Codes::fold);
    }

    /** The item of that number, else the one that it would be part of. */
    private @Nullable AgendaItem item(@Nullable String number) {
        String outer = number == null ? "" : number;
        while (!outer.isEmpty() && !items.containsKey(outer)) {
            outer = outer.substring(0, Math.max(0, outer.lastIndexOf('.')));
        }
        return items.get(outer);
    }

    private static String title(@Nullable AgendaItem item) {
        return item == null ? "" : item.title();
    }

    /** Whether what stands in the item of one number stands in that of the other. */
    private static boolean isIn(@Nullable String number, String outer) {
        return number != null && (number.equals(outer) || number.startsWith(outer + "."));
    }

    private String numbered(@Nullable AgendaItem item, String count) {
        return meeting.id() + (item == null ? "" : "#" + item.number()) + "-" + count;
    }

    /** A draft and the final of one meeting have units of the same id. */
    private String key(Hit hit) {
        return hit.id() + " " + minutes.document().sha256().substring(0, 12);
    }

    static String shorten(String text) {
        if (text.length() <= TITLE_LENGTH) {
            return text;
        }
        int blank = text.lastIndexOf(' ', TITLE_LENGTH);
        return text.substring(0, blank > 0 ? blank : TITLE_LENGTH) + " …";
    }
}
