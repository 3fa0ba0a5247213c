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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Attendance;
import org.minutebook.model.Decision;
import org.minutebook.model.Evidence;
import org.minutebook.model.Mention;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;
import org.minutebook.model.Provenance;
import org.minutebook.model.TopicName;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;

/**
 * The units that one document gives: its meeting, items and decisions, which know the passages in them, and those passages
 * that stand in no item that there is.
 */
final class MinutesUnits {
    private static final int TITLE_LENGTH = 160;

    private final Minutes minutes;
    private final WordForms forms;
    private final MeetingRef meeting;
    private final boolean current;
    private final Map<String, AgendaItem> items = new LinkedHashMap<>();
    private final Map<String, Chapter> chapters;
    private final Map<String, String> topics = new HashMap<>();

    /** @param forms shared by all units, which have many words in common */
    MinutesUnits(DocumentSummary document, Minutes minutes, WordForms forms) {
        this.minutes = minutes;
        this.forms = forms;
        this.meeting = MeetingRef.of(minutes.meeting());
        this.current = document.current();
        minutes.items().forEach(item -> items.putIfAbsent(item.number(), item));
        this.chapters = Chapter.of(minutes, items.values());
    }

    /** Each when it is asked for, so that of long minutes no more than one item is held with its words. */
    Stream<Unit> all() {
        Stream<Unit> inItems = chapters.entrySet().stream()
                .filter(chapter -> !chapter.getKey().equals(Chapter.NONE))
                .flatMap(chapter -> units(chapter.getValue()));
        List<Decision> decisions = Stream.concat(minutes.decisions().stream(), minutes.informalDecisions().stream())
                .toList();
        Stream<Unit> decided = IntStream.range(0, decisions.size()).mapToObj(i -> decision(decisions.get(i), i + 1));
        return Stream.concat(Stream.concat(Stream.of(meeting()), inItems), decided);
    }

    /** Its passages are cut into words once for all items that they stand in. */
    private Stream<Unit> units(Chapter chapter) {
        List<Paragraph> paragraphs = paragraphs(chapter);
        Stream<Unit> whole = chapter.items().stream().map(item -> item(chapter, item, paragraphs));
        Stream<Unit> stray = IntStream.range(0, paragraphs.size())
                .filter(i -> item(passage(chapter, i).item()) == null)
                .mapToObj(i -> stray(chapter.passages().get(i), paragraphs.get(i)));
        return Stream.concat(whole, stray);
    }

    private List<Paragraph> paragraphs(Chapter chapter) {
        return chapter.passages().stream()
                .map(at -> minutes.passages().get(at))
                .map(passage -> paragraph(passage.text(), passage.evidence()))
                .toList();
    }

    private Passage passage(Chapter chapter, int i) {
        return minutes.passages().get(chapter.passages().get(i));
    }

    private Unit meeting() {
        String title = title();
        Chapter front = chapters.getOrDefault(Chapter.NONE, new Chapter());
        List<Paragraph> text = new ArrayList<>(paragraphs(front));
        List<Integer> passages = front.passages().stream().map(at -> at + 1).toList();
        Set<String> persons = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        for (Attendance row : minutes.attendance()) {
            text.add(paragraph(who(row), row.source().evidence()));
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
                minutes.meeting().source());
        Tags tags = new Tags(minutes.document(), current, null, List.of(), persons, organisations);
        return new Unit(key(hit), hit, title, "", text, passages, tags);
    }

    private static String who(Attendance row) {
        return row.representing() == null ? row.name() : row.name() + ", " + row.representing();
    }

    private Unit item(Chapter chapter, AgendaItem item, List<Paragraph> paragraphs) {
        List<Paragraph> text = new ArrayList<>();
        List<Integer> passages = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String number = passage(chapter, i).item();
            if (Chapter.isIn(number, item.number())) {
                text.add(paragraphs.get(i));
                passages.add(item.equals(item(number)) ? chapter.passages().get(i) + 1 : 0);
            }
        }
        Stream<Mention> actions = chapter.actions().stream().filter(one -> Chapter.isIn(one.item(), item.number()));
        List<Mention> mentions =
                Stream.concat(chapter.mentions().stream(), actions).toList();
        String id = meeting.id() + "#" + item.number();
        Hit hit = hit(HitKind.ITEM, id, item.title(), item, item.source());
        String above = item.number().equals(item.topNumber()) ? "" : title(items.get(item.topNumber()));
        return new Unit(key(hit), hit, item.title(), above, text, passages, tags(item, mentions));
    }

    private Unit decision(Decision decision, int count) {
        AgendaItem item = item(decision.item());
        String verb = decision.formal() ? decision.verb() : decision.verb().toLowerCase(Locale.ROOT);
        Paragraph text =
                paragraph(verb + " " + decision.text(), decision.source().evidence());
        Hit hit = hit(HitKind.DECISION, numbered(item, "d" + count), shorten(text.text()), item, decision.source());
        List<Mention> mentions = item == null ? List.of() : mentionsIn(text, chapters.get(item.topNumber()));
        return new Unit(key(hit), hit, "", title(item), List.of(text), List.of(), tags(item, mentions));
    }

    private Unit stray(int at, Paragraph text) {
        String id = PassageReader.id(meeting.id().toString(), at + 1);
        Hit hit = hit(HitKind.PASSAGE, id, title(), null, Provenance.stated(text.evidence()));
        return new Unit(key(hit), hit, "", "", List.of(text), List.of(), tags(null, List.of()));
    }

    private String title() {
        return Objects.requireNonNullElse(
                minutes.meeting().title(), meeting.id().toString());
    }

    private Paragraph paragraph(String text, Evidence evidence) {
        return Paragraph.of(text, evidence, forms);
    }

    private Hit hit(HitKind kind, String id, String title, @Nullable AgendaItem item, Provenance source) {
        ItemRef ref = item == null ? null : new ItemRef(item.number(), item.title());
        String href = "/meetings/" + meeting.id() + (item == null ? "" : "/items/" + item.number());
        return new Hit(
                kind, id, title, 0, meeting, ref, List.of(), null, List.of(), List.of(), source, href, List.of(), null);
    }

    private Tags tags(@Nullable AgendaItem item, List<Mention> mentions) {
        String topic = item == null
                ? null
                : topics.computeIfAbsent(
                        item.title(), title -> TopicName.of(title).slug());
        return new Tags(minutes.document(), current, topic, mentions, Set.of(), Set.of());
    }

    /** The mentions of the item whose id, in any spelling, stands in the text. */
    private List<Mention> mentionsIn(Paragraph text, @Nullable Chapter chapter) {
        if (chapter == null || chapter.mentions().isEmpty()) {
            return List.of();
        }
        Set<String> written = Codes.in(text.words());
        return chapter.mentions().stream()
                .filter(m -> written.contains(forms.code(m.id())))
                .toList();
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
