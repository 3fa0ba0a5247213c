package org.minutebook.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.HealthReport;

/** The data-health report, for people. */
final class ReportText {
    private static final int INDENT = 4;

    private final Sheet sheet;
    private final Archive archive;

    ReportText(Sheet sheet, Archive archive) {
        this.sheet = sheet;
        this.archive = archive;
    }

    void print(HealthReport report) {
        if (report.findings().isEmpty()) {
            sheet.line("Nothing is doubtful.");
        }
        Finding.@Nullable Kind last = null;
        for (Finding finding : report.findings()) {
            if (finding.kind() != last) {
                sheet.blank();
                sheet.line(Sheet.strong(heading(finding.kind())));
                last = finding.kind();
            }
            sheet.entry(0, finding.subject() + ": " + finding.detail() + ". " + finding.advice() + ".");
            if (finding.evidence() != null) {
                sheet.entry(INDENT, Words.quote(finding.evidence(), archive));
            }
        }
    }

    private static String heading(Finding.Kind kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
