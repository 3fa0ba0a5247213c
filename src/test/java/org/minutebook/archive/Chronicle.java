package org.minutebook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.generate.Gold;
import org.minutebook.generate.Paper;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MentionKind;

/**
 * What became of a generated committee's actions, played once more from the facts that its papers are known to hold, one
 * meeting after the other. It shares no rule with the graph: that has all facts at once and sorts them out.
 */
final class Chronicle {
    private final List<Paper> papers;

    Chronicle(List<Paper> papers) {
        this.papers = papers;
    }

    static LocalDate day(Paper paper) {
        return Objects.requireNonNull(paper.gold().meeting().date());
    }

    /** How each action stood on a day that papers up to then tell of, and what later rows say of the time before it. */
    Map<ActionId, Standing> on(LocalDate day) {
        Map<ActionId, Standing> actions = new TreeMap<>();
        for (Paper paper : papers) {
            if (!day(paper).isAfter(day)) {
                play(paper, actions);
            }
        }
        Set<ActionId> told = new HashSet<>();
        Map<ActionId, Deed> deeds = new TreeMap<>();
        for (Paper paper : papers) {
            if (day(paper).isAfter(day)) {
                lookBack(paper, day, actions, told, deeds);
            }
        }
        deeds.forEach((id, deed) -> at(actions, id).recall(deed));
        return actions;
    }

    private static Standing at(Map<ActionId, Standing> actions, ActionId id) {
        return actions.computeIfAbsent(id, Standing::new);
    }

    private static void play(Paper paper, Map<ActionId, Standing> actions) {
        Gold gold = paper.gold();
        gold.raised().forEach(raised -> at(actions, raised.id()).raise(raised, day(paper)));
        gold.reviews().forEach(row -> at(actions, row.id()).review(row, paper));
        gold.mentions().stream()
                .filter(named -> named.kind() == MentionKind.ACTION)
                .forEach(named -> at(actions, ActionId.parse(named.id())));
        for (Gold.Linked link : gold.links()) {
            at(actions, link.from()).link(link);
            at(actions, link.to()).link(link);
        }
    }

    /** The latest day on which a later row says that an action was closed or opened again. */
    private static void lookBack(
            Paper paper,
            LocalDate day,
            Map<ActionId, Standing> actions,
            Set<ActionId> told,
            Map<ActionId, Deed> deeds) {
        for (Gold.Row row : paper.gold().reviews()) {
            Paper.Reopening reopening = paper.reopenings().get(row.id());
            if (row.raised() != null && !row.raised().isAfter(day)) {
                if (told.add(row.id())) {
                    at(actions, row.id()).foretell(row);
                }
            }
            if (reopening != null) {
                Stream.of(new Deed(reopening.closed(), "CLOSED"), new Deed(reopening.reopened(), "OPEN"))
                        .filter(deed -> !deed.day().isAfter(day))
                        .forEach(deed -> deeds.merge(
                                row.id(), deed, (one, next) -> next.day().isBefore(one.day()) ? one : next));
            }
        }
    }

    private record Deed(LocalDate day, String status) {}

    /** All that are joined with one by superseding. */
    static Set<ActionId> component(ActionId id, Map<ActionId, Standing> actions) {
        Set<ActionId> joined = new TreeSet<>();
        List<ActionId> ahead = new ArrayList<>(List.of(id));
        while (!ahead.isEmpty()) {
            ActionId next = ahead.removeLast();
            if (joined.add(next)) {
                ahead.addAll(at(actions, next).supersededBy);
                ahead.addAll(at(actions, next).supersedes);
            }
        }
        return joined;
    }

    private static Set<ActionId> later(ActionId id, Map<ActionId, Standing> actions) {
        Set<ActionId> later = new TreeSet<>();
        List<ActionId> ahead = new ArrayList<>(at(actions, id).supersededBy);
        while (!ahead.isEmpty()) {
            ActionId next = ahead.removeLast();
            if (later.add(next)) {
                ahead.addAll(at(actions, next).supersededBy);
            }
        }
        return later;
    }

    /** A chain in one line: where it leads, whether in a circle, its actions, its hops. */
    static String chain(ActionId id, Map<ActionId, Standing> actions) {
        Set<ActionId> joined = component(id, actions);
        List<ActionId> current = joined.stream()
                .filter(one -> later(one, actions).stream()
                        .allMatch(next -> later(next, actions).contains(one)))
                .toList();
        boolean cyclic = joined.stream().anyMatch(one -> later(one, actions).contains(one));
        return "to %s%s over %s by %s"
                .formatted(
                        current,
                        cyclic ? " in a circle" : "",
                        joined.stream()
                                .map(one -> one + " " + at(actions, one).status())
                                .toList(),
                        joined.stream()
                                .flatMap(one ->
                                        at(actions, one).supersededBy.stream().map(newer -> one + " < " + newer))
                                .toList());
    }

    /** An action as the minutes so far have it. */
    static final class Standing {
        final ActionId id;
        private String known = "MENTIONED";
        private @Nullable String text;
        private List<String> owners = List.of();
        private @Nullable String said;
        private @Nullable LocalDate lastWord;
        private @Nullable LocalDate raised;
        private @Nullable LocalDate due;
        private final List<String> slips = new ArrayList<>();
        private final List<String> reviews = new ArrayList<>();
        final Set<ActionId> supersededBy = new TreeSet<>();
        final Set<ActionId> supersedes = new TreeSet<>();
        private final Set<String> links = new TreeSet<>();

        Standing(ActionId id) {
            this.id = id;
        }

        private void raise(Gold.Raised paragraph, LocalDate day) {
            known = "RAISED";
            text = paragraph.text();
            owners = paragraph.owners();
            raised = day;
            lastWord = day;
        }

        private void review(Gold.Row row, Paper paper) {
            Paper.Reopening reopening = paper.reopenings().get(row.id());
            if (!known.equals("RAISED")) {
                known = "TABLED";
                raised = row.raised();
            }
            text = row.text();
            owners = row.owner() == null ? owners : List.of(row.owner());
            said = String.valueOf(row.status());
            lastWord = day(paper);
            Stream.of(row.lastTarget(), row.revisedTarget()).forEach(target -> move(target, paper.name()));
            reviews.add("%s %s last %s revised %s%s"
                    .formatted(
                            paper.name(),
                            row.status(),
                            row.lastTarget(),
                            row.revisedTarget(),
                            reopening == null
                                    ? ""
                                    : " closed %s reopened %s".formatted(reopening.closed(), reopening.reopened())));
        }

        private void move(@Nullable LocalDate target, String meeting) {
            if (target == null) {
                return;
            }
            if (due != null && target.isAfter(due)) {
                slips.add("%s %s to %s".formatted(meeting, due, target));
            }
            due = target;
        }

        private void link(Gold.Linked link) {
            links.add("%s %s %s".formatted(link.from(), link.kind(), link.to()));
            if (link.kind() == LinkKind.SUPERSEDES && link.to().equals(id)) {
                supersededBy.add(link.from());
            } else if (link.kind() == LinkKind.SUPERSEDES) {
                supersedes.add(link.to());
            }
        }

        /** No meeting has settled anything of it yet, but a later one tells that it was there. */
        private void foretell(Gold.Row row) {
            if (lastWord == null) {
                known = "TABLED";
                text = row.text();
                owners = row.owner() == null ? List.of() : List.of(row.owner());
                raised = row.raised();
            }
        }

        private void recall(Deed deed) {
            if (!known.equals("MENTIONED") && (lastWord == null || deed.day().isAfter(lastWord))) {
                said = deed.status();
            }
        }

        String status() {
            if (!supersededBy.isEmpty()) {
                return "SUPERSEDED";
            }
            return Objects.requireNonNullElse(said, known.equals("MENTIONED") ? "UNKNOWN" : "OPEN");
        }

        /** As the register has it. */
        String row() {
            return "%s %s %s by %s raised %s due %s slips %d over %s under %s: %s"
                    .formatted(id, known, status(), owners, raised, due, slips.size(), supersedes, supersededBy, text);
        }

        /** Its life line. */
        String life() {
            return Stream.of(Stream.of(row()), reviews.stream(), slips.stream(), links.stream())
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n"));
        }
    }
}
