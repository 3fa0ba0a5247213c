package org.minutebook.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.Evidence;
import org.minutebook.model.Version;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.Sourced;

/** How dates, meetings and places on a page are worded for people. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Words() {}

    /** {@code 7 Jan 2020}. */
    static String day(@Nullable LocalDate date) {
        return date == null ? "no date" : DAY.format(date);
    }

    /** {@code OPSG_56 (draft), item 8: CH Exceptions}. */
    static String place(MeetingRef meeting, @Nullable ItemRef item) {
        return meeting.id()
                + (meeting.version() == Version.DRAFT ? " (draft)" : "")
                + (meeting.basis().inWords() == null
                        ? ""
                        : " (" + meeting.basis().inWords() + ")")
                + (item == null ? "" : ", item " + item.number() + ": " + item.title());
    }

    /** {@code “superseded by OPSG 35x/01” — OPSG_35x.txt, page 2, inferred}. */
    static String quote(Sourced fact, Archive archive) {
        return "“" + fact.evidence().quote().strip() + "” " + Sheet.faint("— " + source(fact, archive));
    }

    /** {@code (inferred, 80% sure)} behind a fact that no page plainly says; nothing behind others. */
    static String doubt(Sourced fact) {
        return fact.source().plain()
                ? ""
                : " " + Sheet.faint("(" + fact.source().inWords() + ")");
    }

    /** {@code OPSG_35x.txt, page 2, inferred, 80% sure}: how a fact came about where the page does not plainly say so. */
    static String source(Sourced fact, Archive archive) {
        return source(fact.evidence(), archive)
                + (fact.source().plain() ? "" : ", " + fact.source().inWords());
    }

    /** {@code “superseded by OPSG 35x/01” — OPSG_35x.txt, page 2}. */
    static String quote(Evidence evidence, Archive archive) {
        return "“" + evidence.quote().strip() + "” " + Sheet.faint("— " + source(evidence, archive));
    }

    /** {@code OPSG_35x.txt, page 2}. */
    static String source(Evidence evidence, Archive archive) {
        String name = archive.document(evidence.document().sha256())
                .map(DocumentSummary::name)
                .orElse("document " + evidence.document().sha256().substring(0, 12));
        return name + (evidence.page() == null ? "" : ", page " + evidence.page());
    }
}
