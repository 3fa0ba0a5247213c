package org.minutebook.model;

import java.util.List;

/** One document of minutes, read. Lists are in the order of the page. */
public record Minutes(
        DocumentId document,
        Meeting meeting,
        List<Attendance> attendance,
        List<AgendaItem> items,
        List<Review> reviews,
        List<RaisedAction> raised,
        List<Decision> decisions,
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
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        definitions = List.copyOf(definitions);
        anomalies = List.copyOf(anomalies);
        passages = List.copyOf(passages);
        diagnostics = List.copyOf(diagnostics);
    }
}
