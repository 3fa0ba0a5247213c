package org.minutebook.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minutebook.model.ActionId;
import org.minutebook.model.Anomaly;
import org.minutebook.model.AnomalyKind;
import org.minutebook.model.Basis;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.answer.Finding;

/** Looks at one document for what is doubtful on its own pages, or in what was read from them. */
final class DocumentChecks {
    private final List<Finding> findings;

    DocumentChecks(List<Finding> findings) {
        this.findings = findings;
    }

    void check(Minutes minutes) {
        anomalies(minutes);
        inferred(minutes);
        raisedTwice(minutes);
        minutes.diagnostics().forEach(one -> diagnostic(minutes, one));
        doubtful(minutes);
    }

    private void anomalies(Minutes minutes) {
        for (Anomaly anomaly : minutes.anomalies()) {
            findings.add(new Finding(
                    Finding.Kind.valueOf(anomaly.kind().name()),
                    anomaly.action().toString(),
                    "%s (%s)".formatted(anomaly.detail(), minutes.meeting().id()),
                    anomaly.kind() == AnomalyKind.MISSING_TARGET
                            ? "Ask the owner for a date"
                            : "Look which of the dates is misprinted",
                    anomaly.source().evidence()));
        }
    }

    private void inferred(Minutes minutes) {
        boolean printsIds = minutes.diagnostics().stream().noneMatch(one -> one.kind() == Diagnostic.Kind.NO_IDS);
        boolean guessedId = printsIds && minutes.meeting().source().basis() == Basis.INFERRED;
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

    private void raisedTwice(Minutes minutes) {
        Map<ActionId, String> wordings = new HashMap<>();
        for (RaisedAction raised : minutes.raised()) {
            String before = wordings.putIfAbsent(raised.id(), raised.text());
            if (before != null && !Wording.alike(before, raised.text())) {
                findings.add(new Finding(
                        Finding.Kind.WORDING_DIFFERS,
                        raised.id().toString(),
                        "%s raises it twice, in wordings that have little in common"
                                .formatted(minutes.meeting().id()),
                        "Look whether one id was given to two actions",
                        raised.source().evidence()));
            }
        }
    }

    private void diagnostic(Minutes minutes, Diagnostic diagnostic) {
        String meeting = minutes.meeting().id().toString();
        switch (diagnostic.kind()) {
            case UNCLAIMED ->
                findings.add(new Finding(
                        Finding.Kind.UNCLAIMED_TEXT,
                        meeting,
                        diagnostic.message(),
                        "Look at the page whether something is missing among what was read",
                        diagnostic.evidence()));
            case IMPOSSIBLE_DATE ->
                findings.add(new Finding(
                        Finding.Kind.IMPOSSIBLE_DATE,
                        meeting,
                        diagnostic.message(),
                        "Look which day is meant, and mend the document",
                        diagnostic.evidence()));
            case SOURCE, INFERRED, NO_IDS -> {}
        }
    }

    private void doubtful(Minutes minutes) {
        Stream.of(
                        minutes.attendance().stream().map(row -> new Row("attendance of " + row.name(), row.source())),
                        minutes.reviews().stream().map(row -> new Row("row of " + row.id(), row.source())),
                        minutes.raised().stream().map(row -> new Row("action " + row.id(), row.source())),
                        minutes.decisions().stream().map(row -> new Row("decision", row.source())))
                .flatMap(rows -> rows)
                .filter(row ->
                        row.source().basis() == Basis.STATED && row.source().confidence() < 1)
                .forEach(row -> findings.add(new Finding(
                        Finding.Kind.LOW_CONFIDENCE,
                        minutes.meeting().id().toString(),
                        "The %s was pieced together from a damaged or torn page (confidence %.2f)"
                                .formatted(row.what(), row.source().confidence()),
                        "Compare it with the page",
                        row.source().evidence())));
    }

    private record Row(String what, Provenance source) {}
}
