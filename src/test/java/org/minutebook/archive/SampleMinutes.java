package org.minutebook.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Classification;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Provenance;
import org.minutebook.model.Version;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;

/** Two meetings of an invented committee that looks after the lamps of a harbour, as documents to take evidence from. */
final class SampleMinutes {
    static final ItemRef LAMPS = new ItemRef("4", "Lamps & Lenses");
    static final ItemRef LENSES = new ItemRef("4.1", "Lenses");
    static final ActionId OLD = ActionId.parse("HLG 07/01");
    static final ActionId NEW = ActionId.parse("HLG 08x/01");

    static final SampleMinutes FIRST =
            new SampleMinutes("HLG_07", LocalDate.of(2021, 3, 2), Version.FINAL, "HLG_07 – final.txt", """
            Harbour Lights Group, meeting 07, 2 March 2021
            Zoë Brontë spoke for the keepers \uD83D\uDCA1.
            4 Lamps & Lenses
            The group AGREED that lamps <b>must</b> burn until dawn.
            HMP0012 (Brighter Lamps) waits for INC000000012345.
            ACTION HLG 07/01: The Keepers to count the dim lamps.
            """);
    static final SampleMinutes SECOND =
            new SampleMinutes("HLG_08x", LocalDate.of(2021, 4, 6), Version.DRAFT, "HLG_08x.md", """
            Harbour Lights Group, meeting 08x, 6 April 2021
            4 Lamps & Lenses
            HLG 07/01 open; this action is superseded by HLG 08x/01.
            ACTION HLG 08x/01: The Keepers to replace the dim lamps.
            """);

    /** What was there of the first before it was agreed. */
    static final SampleMinutes DRAFT =
            new SampleMinutes("HLG_07", LocalDate.of(2021, 3, 2), Version.DRAFT, "HLG_07 – draft.txt", """
            Harbour Lights Group, meeting 07, 2 March 2021
            4 Lamps & Lenses
            The group AGREED that lamps <b>may</b> burn until dawn.
            4.1 Lenses
            Lenses were <i>not</i> spoken of.
            """);

    private final MeetingId meeting;
    private final LocalDate date;
    private final Version version;
    private final String name;
    private final String text;

    private SampleMinutes(String meeting, LocalDate date, Version version, String name, String text) {
        this.meeting = MeetingId.parse(meeting);
        this.date = date;
        this.version = version;
        this.name = name;
        this.text = text;
    }

    MeetingId meeting() {
        return meeting;
    }

    LocalDate date() {
        return date;
    }

    Version version() {
        return version;
    }

    String text() {
        return text;
    }

    MeetingRef ref() {
        return new MeetingRef(meeting, date, version);
    }

    DocumentId id() {
        return idOf(text.getBytes(StandardCharsets.UTF_8));
    }

    DocumentSummary document(long sequence) {
        return new DocumentSummary(
                id(),
                name,
                "/minutes/" + name,
                "text/plain",
                text.getBytes(StandardCharsets.UTF_8).length,
                sequence,
                meeting,
                version,
                Classification.WHITE,
                !name.contains("draft"),
                List.of());
    }

    Provenance says(String words) {
        return Provenance.stated(quote(words));
    }

    Evidence quote(String words) {
        return quote(words, 1);
    }

    Evidence quote(String words, @Nullable Integer page) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(name + " does not say " + words);
        }
        return new Evidence(id(), start, start + words.length(), page, words);
    }

    static DocumentId idOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new DocumentId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
