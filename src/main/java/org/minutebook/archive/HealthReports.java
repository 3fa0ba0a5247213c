package org.minutebook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.HealthReport;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Page;

/** Looks through the whole archive for what does not fit together. */
final class HealthReports {
    private static final int AT_ONCE = 100;

    private final Stores stores;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<MeetingId, LocalDate> dates = new HashMap<>();

    private HealthReports(Stores stores) {
        this.stores = stores;
    }

    static HealthReport of(Stores stores) {
        HealthReports report = new HealthReports(stores);
        report.meetings();
        report.documents();
        report.actions();
        report.findings.sort(Comparator.comparing(Finding::kind));
        return new HealthReport(report.findings);
    }

    private void meetings() {
        Map<String, List<MeetingSummary>> byCommittee = new TreeMap<>();
        String cursor = null;
        do {
            Page<MeetingSummary> page = stores.graph().meetings(AT_ONCE, cursor);
            page.items()
                    .forEach(meeting -> byCommittee
                            .computeIfAbsent(meeting.committee(), _ -> new ArrayList<>())
                            .add(meeting));
            cursor = page.next();
        } while (cursor != null);
        byCommittee.values().forEach(meetings -> {
            meetings.sort(Comparator.comparing(MeetingSummary::id));
            gaps(meetings.stream().map(MeetingSummary::id).toList());
            order(meetings);
        });
    }

    /** Meetings whose dates don't run as their numbers do. */
    private void order(List<MeetingSummary> sorted) {
        MeetingSummary latest = null;
        for (MeetingSummary meeting : sorted) {
            LocalDate date = meeting.date();
            if (date == null) {
                continue;
            }
            dates.put(meeting.id(), date);
            if (latest != null && date.isBefore(Objects.requireNonNull(latest.date()))) {
                add(
                        Finding.Kind.MEETINGS_OUT_OF_ORDER,
                        meeting.id().toString(),
                        "%s of %s was held before %s of %s, which has a lower number"
                                .formatted(meeting.id(), date, latest.id(), latest.date()),
                        "Look which of the dates or numbers is misprinted");
            } else {
                latest = meeting;
            }
        }
    }

    private void gaps(List<MeetingId> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            MeetingId before = sorted.get(i - 1);
            MeetingId after = sorted.get(i);
            MeetingGap.between(before, after).ifPresent(gap -> {
                String which = gap.isOne() ? gap + " is" : gap.first() + " to " + gap.last() + " are";
                add(
                        Finding.Kind.MEETING_GAP,
                        gap.toString(),
                        "%s not here, between %s and %s".formatted(which, before, after),
                        "Add their minutes, if they were held");
            });
        }
    }

    private void add(Finding.Kind kind, String subject, String detail, String advice) {
        findings.add(new Finding(kind, subject, detail, advice, null));
    }

    private void documents() {
        DocumentChecks checks = new DocumentChecks(findings);
        SharedCodes codes = new SharedCodes();
        for (DocumentSummary document : stores.graph().documents()) {
            if (document.current()) {
                Minutes minutes = stores.reread(document.id(), document.name()).minutes();
                checks.check(minutes);
                codes.see(minutes);
            }
        }
        codes.report(findings);
    }

    private void actions() {
        MeetingGraph graph = stores.graph();
        ActionChecks checks = new ActionChecks(findings, dates);
        Map<ActionId, Boolean> cyclic = new HashMap<>();
        String cursor = null;
        do {
            Page<ActionSummary> page = graph.actions(ActionFilter.ALL, AT_ONCE, cursor);
            graph.lives(page.items().stream().map(ActionSummary::id).toList()).forEach(checks::check);
            for (ActionSummary action : page.items()) {
                boolean linked =
                        !action.supersedes().isEmpty() && !action.supersededBy().isEmpty();
                if (linked && isInCycle(action.id(), cyclic)) {
                    add(
                            Finding.Kind.CYCLE,
                            action.id().toString(),
                            "%s supersedes and is superseded by the same actions".formatted(action.id()),
                            "Look which of the sentences is meant the other way round");
                }
            }
            cursor = page.next();
        } while (cursor != null);
    }

    /** Asks for each chain once, for any of its actions: there may be a thousand. */
    private boolean isInCycle(ActionId action, Map<ActionId, Boolean> known) {
        if (!known.containsKey(action)) {
            stores.graph()
                    .chain(action)
                    .ifPresent(chain -> chain.nodes().forEach(node -> known.put(node.id(), chain.cyclic())));
        }
        return known.getOrDefault(action, false);
    }
}
