package org.minutebook.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Basis;
import org.minutebook.model.Decision;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.Provenance;

/**
 * Reads minutes that print no ids, as most bodies' minutes are: one document being read. Meeting and actions get ids
 * that are inferred: the meeting's from the name of its body ({@link Body}) and its number, else its day; the actions' from
 * their meeting's and the numbers that {@link TaskRegister} gives them.
 */
final class FreehandReading {
    private static final Pattern ABOUT_ROLL = Pattern.compile(
            "(?i).*\\b(?:present|attend\\w*|apolog\\w*|absen\\w*|welcome|regrets|quorum|roll call|introductions)\\b.*");
    private static final Pattern NEXT = Pattern.compile(
            "(?i).*\\b(?:next|future|forthcoming|upcoming)\\b.{0,30}\\b(?:meetings?|sync|session|calls?)\\b.*|next(?: one)?\\s*:.*|.*[.] next one\\s*:.*");
    /** What is below the announcement of the next meeting, with days of its own. */
    private static final Pattern AFTER = Pattern.compile(
            "(?i)\\W*(?:post[- ]meeting|signed\\b|minutes (?:taken|prepared|by)\\b)|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3},? \\d{1,2}(?:st|nd|rd|th)? \\p{L}+ \\d{4}$");

    private static final Pattern LAST = Pattern.compile(
            "(?i)\\b(?:minutes|meeting)\\b[^.]{0,60}?\\b(?:of|on|from|held)\\b|\\b(?:last|previous)\\b[^.]{0,20}\\bmeeting\\b");
    private static final int LONGEST_LABEL = 40;
    /** Within so many characters behind "the meeting of" stands its day. */
    private static final int LONGEST_DAY = 30;

    private static final int LONGEST_ANNOUNCEMENT = 160;
    /** Among so many last blocks some minutes say who took them. */
    private static final int LAST_LINES = 4;
    /** Blocks in which minutes without headings say which meeting they are of. */
    private static final int MOST_FRONT = 40;

    private final Page page;
    private final List<Block> blocks;
    private final FreehandAgenda agenda;
    private final FreehandHead head;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param page with the code of the committee, empty where the body's name is to give one */
    FreehandReading(Page page, List<Block> blocks) {
        this.page = page;
        String document = page.document().text();
        List<Block> unrolled = MinuteTable.unrolled(document, blocks);
        FreehandAgenda set = FreehandAgenda.find(document, unrolled);
        this.blocks = set.items().isEmpty() ? RunInHeadings.split(unrolled) : unrolled;
        this.agenda = set.items().isEmpty() ? FreehandAgenda.find(document, this.blocks) : set;
        int front = agenda.items().isEmpty() ? Math.min(MOST_FRONT, this.blocks.size()) : agenda.front();
        FreehandHead over = FreehandHead.read(this.blocks.subList(0, front));
        this.head = over.number() == null && over.date() == null
                ? FreehandHead.read(this.blocks.subList(0, Math.min(MOST_FRONT, this.blocks.size())))
                : over;
    }

    /** @throws NotMinutesException where nothing tells which meeting it was, or nothing says that there was one */
    Minutes minutes() throws NotMinutesException {
        diagnostics.addAll(page.notices());
        MeetingId id = id();
        Roll roll = roll();
        People people = new People(roll.attendance(), roll.marks());
        TaskRegister register = register(id, people);
        List<Prose> prose = prose(new FreehandSections(page, register, people));
        List<Decision> decisions = FreehandDecisions.find(page, prose);
        Meeting meeting = meeting(id, prose);
        List<Text> unclaimed = Unclaimed.find(page, blocks.subList(0, agenda.front()), meeting, roll.attendance());
        boolean says =
                (head.saysMinutes() && (!decisions.isEmpty() || agenda.items().size() > 1))
                        || !roll.attendance().isEmpty()
                        || !register.raised().isEmpty();
        if (!says || prose.isEmpty()) {
            throw new NotMinutesException(
                    "it has a date but neither says that it is of a meeting nor who was there nor what anyone is to do");
        }
        return new Minutes(
                page.document().id(),
                meeting,
                roll.attendance(),
                items(),
                register.reviews(),
                register.raised(),
                decisions.stream().filter(Decision::formal).toList(),
                decisions.stream().filter(decision -> !decision.formal()).toList(),
                Mentions.find(page, prose, id),
                Links.find(page, prose),
                Definitions.find(page, head.above(), prose),
                Anomalies.find(register.dated(), head.date()),
                page.passages(unclaimed, prose),
                diagnostics);
    }

    private MeetingId id() throws NotMinutesException {
        String number = head.number();
        LocalDate date = head.date();
        if (number == null && date == null) {
            throw new NotMinutesException(
                    "no meeting's id, number or date is over the text; minutes name their meeting as OPSG_28, as Board Meeting 7, or by its day as in 12 March 2024");
        }
        String known = page.profile().code();
        MeetingId id = new MeetingId(
                known.isEmpty() ? head.body().code() : known, number == null ? String.valueOf(date) : number);
        diagnostics.add(new Diagnostic(
                Diagnostic.Kind.NO_IDS,
                "The page prints no ids; %s was inferred from the body's name%s and the meeting's %s; a profile of the committee (--committee) gives another code"
                        .formatted(
                                id,
                                head.body().name().isEmpty()
                                        ? ""
                                        : ", " + head.body().name() + ",",
                                number == null ? "day" : "number"),
                null,
                known.isEmpty() && !head.body().ownName().isEmpty()
                        ? head.body().ownName()
                        : null));
        return id;
    }

    private Meeting meeting(MeetingId id, List<Prose> prose) {
        Text place = head.place();
        Provenance source = page.inferred(place == null ? page.top() : page.evidence(place));
        return new Meeting(
                id,
                head.title(),
                head.date(),
                head.date() == null ? Basis.INFERRED : Basis.STATED,
                head.start() == null ? FreehandHead.openedAt(prose).orElse(null) : head.start(),
                head.end() == null ? FreehandHead.closedAt(prose).orElse(null) : head.end(),
                head.venue(),
                head.version(),
                head.classification(),
                next(prose),
                source);
    }

    private Roll roll() {
        Roll roll = new Roll(page);
        List<Block> front = blocks.subList(0, agenda.front());
        roll.read(Text.standingFor("", 0), front);
        front.forEach(block -> block.texts().forEach(text -> {
            roll.sentApologies(text);
            roll.tells(text);
        }));
        blocks.subList(Math.max(agenda.front(), blocks.size() - LAST_LINES), blocks.size())
                .forEach(block -> block.texts().forEach(roll::tells));
        for (int i = 0; i < agenda.items().size(); i++) {
            Text title = agenda.items().get(i).title();
            if (ABOUT_ROLL.matcher(title.value()).matches()) {
                List<Block> section = section(i);
                roll.read(title, section);
                section.forEach(block -> block.texts().forEach(roll::sentApologies));
            }
        }
        return roll;
    }

    private List<Block> section(int item) {
        List<Agenda.Found> items = agenda.items();
        int end = item + 1 < items.size() ? items.get(item + 1).block() : blocks.size();
        return blocks.subList(items.get(item).block() + 1, end);
    }

    private TaskRegister register(MeetingId id, People people) {
        LocalDate last = lastDay();
        MeetingId before = null;
        if (head.number() != null && id.number() > 1) {
            before = new MeetingId(id.committee(), String.valueOf(id.number() - 1));
        } else if (head.number() == null && last != null) {
            before = new MeetingId(id.committee(), last.toString());
        }
        boolean prints = blocks.stream()
                .flatMap(block -> block.texts().stream())
                .filter(text -> TaskReport.all(text, people).isEmpty())
                .flatMap(text -> TaskLine.of(text, people).stream())
                .anyMatch(task -> task.number() != null);
        return new TaskRegister(page, id, before, last, head.date(), prints);
    }

    /** The day of the meeting before: the last on which a row of a table was raised, else the one that a sentence names. */
    private @Nullable LocalDate lastDay() {
        LocalDate today = head.date() == null ? LocalDate.MAX : head.date();
        List<LocalDate> raised = new ArrayList<>();
        LocalDate said = null;
        TaskTable table = null;
        for (Block block : blocks.subList(agenda.front(), blocks.size())) {
            if (block instanceof Block.Row row) {
                Optional<TaskTable> headed = TaskTable.headedBy(row);
                table = headed.orElse(table);
                if (table != null) {
                    table.cell(row, TaskTable.Column.RAISED)
                            .flatMap(cell -> Dates.loose(cell.value()))
                            .ifPresent(raised::add);
                }
            }
            if (said == null) {
                said = block.texts().stream()
                        .flatMap(text -> lastSaid(text.value(), today).stream())
                        .findFirst()
                        .orElse(null);
            }
        }
        return raised.stream()
                .filter(day -> day.isBefore(today))
                .max(LocalDate::compareTo)
                .orElse(said);
    }

    private static Optional<LocalDate> lastSaid(String text, LocalDate today) {
        Matcher m = LAST.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String behind = text.substring(m.end());
        return Dates.loose(behind)
                .filter(day -> day.isBefore(today))
                .or(() -> today.equals(LocalDate.MAX)
                        ? Optional.empty()
                        : Yearless.before(behind.substring(0, Math.min(behind.length(), LONGEST_DAY)), today));
    }

    private List<Prose> prose(FreehandSections sections) {
        if (agenda.items().isEmpty()) {
            sections.blocks(blocks.subList(agenda.front(), blocks.size()));
        }
        sections.blocks(earlierTasks());
        for (int i = 0; i < agenda.items().size(); i++) {
            Agenda.Found item = agenda.items().get(i);
            sections.item(item.label(), item.title());
            sections.blocks(section(i));
        }
        return sections.prose();
    }

    /** A list of what earlier meetings gave, with its heading, before the first item. */
    private List<Block> earlierTasks() {
        List<Block> front = agenda.items().isEmpty() ? List.of() : blocks.subList(0, agenda.front());
        for (int i = 0; i < front.size(); i++) {
            boolean heads = front.get(i).texts().stream()
                    .findFirst()
                    .filter(text -> text.value().length() <= LONGEST_LABEL
                            && TaskHeading.of(text).earlier())
                    .isPresent();
            if (heads) {
                return front.subList(i, front.size());
            }
        }
        return List.of();
    }

    private List<AgendaItem> items() {
        return agenda.items().stream()
                .map(found -> new AgendaItem(
                        found.label(),
                        Titles.clean(found.title().value()),
                        agenda.printed() || found.reference() != null
                                ? page.stated(found.whole())
                                : page.inferred(page.evidence(found.whole()))))
                .toList();
    }

    private List<NextMeeting> next(List<Prose> prose) {
        List<NextMeeting> next = new ArrayList<>();
        String label = null;
        for (Prose part : prose) {
            boolean announces = NEXT.matcher(part.value()).matches();
            if (part.kind() == Prose.Kind.HEADING) {
                label = announces ? Titles.clean(part.value()) : null;
            }
            if (AFTER.matcher(part.value()).lookingAt()) {
                label = null;
                continue;
            }
            if (label == null
                    && announces
                    && part.value().length() < LONGEST_LABEL
                    && days(part.value()).isEmpty()) {
                label = Titles.clean(part.value());
            } else if (label != null
                    || (announces && part.value().length() < LONGEST_ANNOUNCEMENT && part.subject() == null)) {
                String said = label == null ? "Next meeting" : label;
                days(part.value()).forEach(day -> next.add(new NextMeeting(said, day)));
            }
        }
        return next.stream().distinct().toList();
    }

    /** The days after this meeting that a text names; where it names them without a year, the nearest. */
    private List<LocalDate> days(String text) {
        LocalDate today = head.date();
        List<LocalDate> days = Dates.looseAll(text).stream()
                .map(Dates.Found::date)
                .filter(day -> today == null || day.isAfter(today))
                .toList();
        return days.isEmpty() && today != null && text.length() < LONGEST_ANNOUNCEMENT
                ? Yearless.after(text, today).stream().toList()
                : days;
    }
}
