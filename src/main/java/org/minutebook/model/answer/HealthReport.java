package org.minutebook.model.answer;

import java.util.List;

/** What is doubtful about the archive's data, kind by kind. */
public record HealthReport(List<Finding> findings) {
    public HealthReport {
        findings = List.copyOf(findings);
    }
}
