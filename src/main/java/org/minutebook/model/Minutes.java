package org.minutebook.model;

import java.util.List;

/**
 * One document of minutes, read. Lists are in the order of the page.
 *
 * @param decisions the formal ones
 * @param informalDecisions those made in passing
 */
public record Minutes(
        DocumentId document,
        Meeting meeting,
        List<Attendance> attendance,
        List<AgendaItem> items,
        List<Review> reviews,
        List<RaisedAction> raised,
        List<Decision> decisions,
        List<Decision> informalDecisions,
        List<Mention> mentions,
        List<Link> links,
        List<Definition> definitions,
        List<Anomaly> anomalies,
        List<Passage> passages,
        List<Diagnostic> diagnostics) {
    public Minutes {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        reviews = List.copyOf(reviews);
        raised = List.copyOf(raised);
        decisions = List.copyOf(decisions);
        informalDecisions = List.copyOf(informalDecisions);
        if (!decisions.stream().allMatch(Decision::formal)
                || informalDecisions.stream().anyMatch(Decision::formal)) {
            throw new IllegalArgumentException("decisions must be formal, and informalDecisions must not be");
        }
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        definitions = List.copyOf(definitions);
        anomalies = List.copyOf(anomalies);
        passages = List.copyOf(passages);
        diagnostics = List.copyOf(diagnostics);
    }
}
