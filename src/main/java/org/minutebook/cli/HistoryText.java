package org.minutebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.minutebook.archive.Archive;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.DecisionEntry;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicGap;
import org.minutebook.model.answer.TopicHistory;

/** A topic's dated thread, for people. */
final class HistoryText {
    private static final int INDENT = 4;

    private final Sheet sheet;
    private final Archive archive;

    HistoryText(Sheet sheet, Archive archive) {
        this.sheet = sheet;
        this.archive = archive;
    }

    void print(TopicHistory history) {
        sheet.line(Sheet.strong(history.name())
                + (history.aliases().isEmpty() ? "" : " (also: " + String.join("; ", history.aliases()) + ")"));
        if (history.entries().isEmpty()) {
            sheet.line("No minutes here speak of it. Other words may: minutebook search '" + history.name() + "'");
        }
        for (TopicEntry entry : history.entries()) {
            sheet.blank();
            print(entry);
        }
        if (!history.gaps().isEmpty()) {
            sheet.blank();
        }
        for (TopicGap gap : history.gaps()) {
            sheet.entry(
                    0,
                    Sheet.faint("Between %s and %s: %s."
                            .formatted(gap.after().id(), gap.before().id(), gap.inWords())));
        }
    }

    private void print(TopicEntry entry) {
        sheet.entry(
                0,
                Sheet.strong(Words.day(entry.meeting().date())) + " · " + Words.place(entry.meeting(), entry.item())
                        + joined(entry));
        if (!entry.summary().isBlank()) {
            sheet.line(INDENT, entry.summary());
        }
        for (DecisionEntry decision : entry.decisions()) {
            sheet.entry(INDENT, "• " + Sheet.strong(decision.verb()) + " " + decision.text() + Words.doubt(decision));
        }
        for (DecisionEntry decision : entry.informalDecisions()) {
            sheet.entry(
                    INDENT,
                    "• " + decision.verb().toLowerCase(Locale.ROOT) + " " + decision.text() + Words.doubt(decision));
        }
        for (TopicAction action : entry.actions()) {
            sheet.entry(
                    INDENT,
                    "→ " + Sheet.strong(action.id().toString()) + " (" + standing(action) + ") " + action.text()
                            + Words.doubt(action));
        }
        sheet.entry(INDENT, Sheet.faint("— " + Words.source(entry, archive)));
    }

    /** What is only taken to be of the topic is told from what is headed so. */
    private static String joined(TopicEntry entry) {
        String why = entry.joined().inWords();
        return why == null ? "" : " " + Sheet.faint("[" + why + "]");
    }

    private static String standing(TopicAction action) {
        List<ActionId> successors = action.supersededBy();
        String status = successors.isEmpty()
                ? FilterValues.nameOf(action.statusNow())
                : "superseded by " + successors.stream().map(ActionId::toString).collect(Collectors.joining(", "));
        return action.owners().isEmpty() ? status : String.join(", ", action.owners()) + ", " + status;
    }
}
