package org.minutebook.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.Anomaly;
import org.minutebook.model.AnomalyKind;
import org.minutebook.model.Basis;
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
        Map<String, List<MeetingId>> byCommittee = new TreeMap<>();
        String cursor = null;
        do {
            Page<MeetingSummary> page = stores.graph().meetings(AT_ONCE, cursor);
            page.items()
                    .forEach(meeting -> byCommittee
                            .computeIfAbsent(meeting.committee(), _ -> new ArrayList<>())
                            .add(meeting.id()));
            cursor = page.next();
        } while (cursor != null);
        byCommittee.values().forEach(this::gaps);
    }

    private void gaps(List<MeetingId> meetings) {
        List<MeetingId> sorted = meetings.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            MeetingId before = sorted.get(i - 1);
            MeetingId after = sorted.get(i);
            boolean extra =
                    !after.label().equals(new MeetingId(after.committee(), String.valueOf(after.number())).label());
            int first = before.number() + 1;
            int last = extra ? after.number() : after.number() - 1;
            if (first <= last) {
                String from = new MeetingId(before.committee(), String.valueOf(first)).toString();
                String to = new MeetingId(before.committee(), String.valueOf(last)).toString();
                String which = first == last ? from + " is" : from + " to " + to + " are";
                add(
                        Finding.Kind.MEETING_GAP,
                        first == last ? from : from + ".." + to,
                        "%s not here, between %s and %s".formatted(which, before, after),
                        "Add their minutes, if they were held");
            }
        }
    }

    private void add(Finding.Kind kind, String subject, String detail, String advice) {
        findings.add(new Finding(kind, subject, detail, advice, null));
    }

    private void documents() {
        for (DocumentSummary document : stores.graph().documents()) {
            if (document.current()) {
                minutes(stores.reread(document.id(), document.name()).minutes());
            }
        }
    }

    private void minutes(Minutes minutes) {
        minutes.anomalies()
                .forEach(anomaly -> findings.add(new Finding(
                        Finding.Kind.valueOf(anomaly.kind().name()),
                        anomaly.action().toString(),
                        "%s (%s)".formatted(anomaly.detail(), minutes.meeting().id()),
                        advice(anomaly),
                        anomaly.source().evidence())));
        boolean guessedId = minutes.meeting().source().basis() == Basis.INFERRED;
        if (guessedId || minutes.meeting().dateBasis() == Basis.INFERRED) {
            findings.add(new Finding(
                    Finding.Kind.INFERRED_MEETING,
                    minutes.meeting().id().toString(),
                    "No page states the meeting's %s; %s of %s was inferred"
                            .formatted(
                                    guessedId ? "id" : "date",
                                    minutes.meeting().id(),
                                    minutes.meeting().date()),
                    "Look whether the first page is missing, and add the whole document",
                    minutes.meeting().source().evidence()));
        }
    }

    private static String advice(Anomaly anomaly) {
        return anomaly.kind() == AnomalyKind.MISSING_TARGET
                ? "Ask the owner for a date"
                : "Look which of the dates is misprinted";
    }

    private void actions() {
        MeetingGraph graph = stores.graph();
        ActionChecks checks = new ActionChecks(findings);
        String cursor = null;
        do {
            Page<ActionSummary> page = graph.actions(ActionFilter.ALL, AT_ONCE, cursor);
            graph.lives(page.items().stream().map(ActionSummary::id).toList()).forEach(checks::check);
            for (ActionSummary action : page.items()) {
                boolean linked =
                        !action.supersedes().isEmpty() && !action.supersededBy().isEmpty();
                if (linked) {
                    graph.chain(action.id())
                            .filter(chain -> chain.cyclic())
                            .ifPresent(_ -> add(
                                    Finding.Kind.CYCLE,
                                    action.id().toString(),
                                    "%s supersedes and is superseded by the same actions".formatted(action.id()),
                                    "Look which of the sentences is meant the other way round"));
                }
            }
            cursor = page.next();
        } while (cursor != null);
    }
}
