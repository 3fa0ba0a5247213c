package org.minutebook.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minutebook.layout.Block;
import org.minutebook.layout.IdForm;
import org.minutebook.layout.Layout;
import org.minutebook.layout.Text;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Attendance;
import org.minutebook.model.Basis;
import org.minutebook.model.Decision;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.source.DocumentText;

/** Reads the minutes out of a document's text. Safe for use by many threads. */
public final class MinutesReader {
    private final Profiles profiles;

    /** Knows the built-in committees. */
    public MinutesReader() {
        this(List.of());
    }

    /** @param added profiles of more committees */
    public MinutesReader(List<CommitteeProfile> added) {
        profiles = new Profiles(added.stream().map(CommitteeProfile::profile).toList());
    }

    /**
     * Reads a document.
     *
     * @throws NotMinutesException where it has neither the id of a meeting nor anything that one could be inferred from
     */
    public Minutes read(DocumentText document) throws NotMinutesException {
        Optional<Profile> clear = profiles.clear(document.text());
        List<Block> blocks = Layout.read(document, profiles.form(clear, document.text()));
        Profiles.Choice choice = clear.map(profile -> new Profiles.Choice(profile, true))
                .orElseGet(() -> profiles.of(blocks, document.text()));
        if (choice.printsIds()) {
            IdForm own = choice.profile().ids().form(choice.profile().code());
            boolean known = choice.profile().describesOne() || own.isUsual();
            Reading reading = new Reading(page(document, choice), known ? blocks : Layout.read(document, own));
            if (reading.isIdentified()) {
                return reading.minutes();
            }
        }
        List<Block> unprofiled = OwnForm.of(document.text())
                .map(form -> Layout.read(document, form))
                .filter(own -> rows(own) >= rows(blocks))
                .orElse(blocks);
        return new FreehandReading(page(document, profiles.withoutIds(document.text())), unprofiled).minutes();
    }

    /** How many rows of tables a reading found: references that only headings bear tell none. */
    private static long rows(List<Block> blocks) {
        return blocks.stream().filter(Block.Row.class::isInstance).count();
    }

    private Page page(DocumentText document, Profiles.Choice choice) {
        return new Page(document, choice.profile(), profiles.ids(choice));
    }

    /**
     * The keys of the modifications that an id in any spelling may name: one for each committee that calls its
     * modifications so, none where no committee does.
     */
    public Set<String> modificationKeys(String id) {
        return profiles.modificationKeys(id);
    }

    /** One document being read. */
    private static final class Reading {
        private final Page page;
        private final List<Block> blocks;
        private final List<Agenda.Found> agenda;
        private final List<Block> front;
        private final List<Block> strays = new ArrayList<>();
        private final SectionReader sections;
        private final FrontMatter matter;
        private final Optional<MeetingId> id;
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Reading(Page page, List<Block> blocks) {
            this.page = page;
            this.blocks = blocks;
            this.agenda = Agenda.find(blocks);
            this.front = agenda.isEmpty()
                    ? blocks
                    : blocks.subList(0, agenda.getFirst().block());
            this.sections = new SectionReader(page);
            readSections();
            this.matter = FrontMatter.read(page, front);
            matter.classification(blocks.subList(front.size(), blocks.size()));
            this.id = Optional.ofNullable(matter.id).or(this::inferredId);
        }

        /** Whether the page tells by its ids which meeting it is of. */
        boolean isIdentified() {
            return id.isPresent();
        }

        Minutes minutes() {
            diagnostics.addAll(page.notices());
            List<Attendance> attendance = AttendanceReader.read(withParties(), front, strays);
            Meeting meeting = meeting(id.orElseThrow());
            List<Prose> prose = sections.prose();
            List<Decision> decisions = Resolutions.find(page, prose);
            List<Text> unclaimed = Unclaimed.find(page, front, meeting, attendance);
            report(unclaimed);
            return new Minutes(
                    page.document().id(),
                    meeting,
                    attendance,
                    items(),
                    sections.reviews(),
                    sections.raised(),
                    decisions.stream().filter(Decision::formal).toList(),
                    decisions.stream().filter(one -> !one.formal()).toList(),
                    Mentions.find(page, prose, meeting.id()),
                    Links.find(page, prose),
                    Definitions.find(page, matter.above(), prose),
                    Anomalies.find(sections.reviews(), meeting.date()),
                    page.passages(unclaimed, prose),
                    diagnostics);
        }

        /** The page with the parties that its own words tell of where nobody wrote a profile for the body. */
        private Page withParties() {
            if (page.profile().describesOne()) {
                return page;
            }
            List<String> own = OwnParties.of(front, sections.reviews(), sections.raised());
            return new Page(page.document(), page.profile().knowing(own), page.ids());
        }

        private void readSections() {
            for (int i = 0; i < agenda.size(); i++) {
                Agenda.Found item = agenda.get(i);
                int end = i + 1 < agenda.size() ? agenda.get(i + 1).block() : blocks.size();
                List<Block> section = blocks.subList(item.block() + 1, end);
                BitSet stray = AttendanceReader.strays(page, section);
                sections.item(item.label(), item.title(), section, i + 1 == agenda.size());
                for (int j = 0; j < section.size(); j++) {
                    if (stray.get(j)) {
                        strays.add(section.get(j));
                    } else {
                        sections.block(section.get(j));
                        apologies(section.get(j), i);
                    }
                }
            }
            sections.end();
        }

        /** Some minutes tell of apologies in their first item. */
        private void apologies(Block block, int item) {
            if (item < 2 && block instanceof Block.Paragraph(Text text) && AttendanceReader.apologises(text)) {
                strays.add(block);
            }
        }

        private List<AgendaItem> items() {
            List<String> titles = agenda.stream()
                    .map(found -> Titles.clean(found.title().value()))
                    .toList();
            Vocabulary vocabulary = new Vocabulary(titles, sections.prose());
            List<AgendaItem> items = new ArrayList<>(titles.size());
            for (int i = 0; i < titles.size(); i++) {
                Agenda.Found found = agenda.get(i);
                items.add(new AgendaItem(found.label(), vocabulary.mend(titles.get(i)), page.stated(found.whole())));
            }
            return items;
        }

        private Meeting meeting(MeetingId id) {
            Provenance source = idSource();
            LocalDate date = matter.date == null ? inferredDate().orElse(null) : matter.date;
            if (matter.id == null) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Kind.INFERRED,
                        "The page does not name its meeting; " + id
                                + " was inferred from the ids of the actions that it raised",
                        null));
            }
            return new Meeting(
                    id,
                    matter.title,
                    date,
                    matter.date == null ? Basis.INFERRED : Basis.STATED,
                    matter.start,
                    matter.end,
                    matter.venue,
                    matter.version,
                    matter.classification,
                    Closing.find(sections.prose()),
                    source);
        }

        private Provenance idSource() {
            if (matter.idText != null) {
                return page.stated(matter.idText);
            }
            List<RaisedAction> raised = sections.raised();
            return page.inferred(
                    raised.isEmpty() ? page.top() : raised.getFirst().source().evidence());
        }

        private Optional<MeetingId> inferredId() {
            List<MeetingId> ids = new ArrayList<>();
            sections.raised().forEach(raised -> ids.add(raised.id().meeting()));
            return mostFrequent(ids, Comparator.naturalOrder());
        }

        /** The day that most last targets fall on: what is reviewed at a meeting was due at it. */
        private Optional<LocalDate> inferredDate() {
            List<LocalDate> targets = new ArrayList<>();
            List<LocalDate> raised = new ArrayList<>();
            for (Review review : sections.reviews()) {
                Optional.ofNullable(review.lastTarget()).ifPresent(targets::add);
                Optional.ofNullable(review.raised()).ifPresent(raised::add);
            }
            return mostFrequent(targets.isEmpty() ? raised : targets, Comparator.naturalOrder());
        }

        /** Of several the last in order. */
        private static <T> Optional<T> mostFrequent(List<T> values, Comparator<? super T> order) {
            Map<T, Long> counts = new TreeMap<>(order);
            values.forEach(value -> counts.merge(value, 1L, Long::sum));
            return counts.entrySet().stream()
                    .reduce((best, next) -> next.getValue() >= best.getValue() ? next : best)
                    .map(Map.Entry::getKey);
        }

        private void report(List<Text> unclaimed) {
            for (Text text : sections.impossibleDates()) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Kind.IMPOSSIBLE_DATE,
                        "No calendar has this date; it was left out",
                        page.evidence(text)));
            }
            if (agenda.isEmpty()) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Kind.UNCLAIMED,
                        "No items of an agenda were found; its words can be searched, but what was raised or decided under them can't be told",
                        null));
                return;
            }
            for (Text text : sections.nameless()) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Kind.UNCLAIMED,
                        "This row of the table of actions has no id that could be read; it is kept as text only",
                        page.evidence(text)));
            }
            for (Text text : unclaimed) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Kind.UNCLAIMED,
                        "Nothing was read from this text before the first item; it can only be searched",
                        page.evidence(text)));
            }
        }
    }
}
