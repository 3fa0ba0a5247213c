package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Bases;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitPlace;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;

/**
 * Writes what is shown of a unit as one stored field. A document's id is written where it comes first and counted after
 * that, and {@link Quotes} beside the paragraphs that they are of.
 */
final class ShownWriter {
    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    private final List<DocumentId> documents = new ArrayList<>();
    private final Quotes quotes = new Quotes();

    private ShownWriter() {}

    static BytesRef write(Hit hit, List<Paragraph> paragraphs) {
        ShownWriter writer = new ShownWriter();
        try {
            writer.hit(hit);
            writer.out.writeVInt(paragraphs.size());
            for (Paragraph paragraph : paragraphs) {
                writer.out.writeVInt(paragraph.text().length());
                writer.evidence(paragraph.evidence(), paragraph.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail", e);
        }
        return new BytesRef(writer.out.toArrayCopy());
    }

    private void hit(Hit hit) throws IOException {
        out.writeString(hit.kind().name());
        out.writeString(hit.id());
        out.writeString(hit.title());
        meeting(hit.meeting());
        ItemRef item = hit.item();
        nullable(item == null ? null : item.number());
        nullable(item == null ? null : item.title());
        nullable(name(hit.status()));
        out.writeVInt(hit.owners().size());
        for (String owner : hit.owners()) {
            out.writeString(owner);
        }
        out.writeVInt(hit.supersededBy().size());
        for (ActionId id : hit.supersededBy()) {
            out.writeString(id.committee());
            out.writeString(id.meeting().label());
            out.writeString(id.number());
        }
        source(hit.source());
        out.writeString(hit.href());
        out.writeVInt(hit.also().size());
        for (HitPlace place : hit.also()) {
            meeting(place.meeting());
            out.writeString(place.href());
        }
    }

    private void meeting(MeetingRef meeting) throws IOException {
        out.writeString(meeting.id().committee());
        out.writeString(meeting.id().label());
        LocalDate date = meeting.date();
        nullable(date == null ? null : date.toString());
        nullable(name(meeting.version()));
        boolean stated = meeting.basis().equals(Bases.STATED);
        nullable(stated ? null : meeting.basis().id().name());
        nullable(stated ? null : meeting.basis().date().name());
    }

    /** Nearly all is plainly on the page, which takes a byte. */
    private void source(Provenance source) throws IOException {
        evidence(source.evidence(), "");
        nullable(source.plain() ? null : source.basis().name());
        if (!source.plain()) {
            out.writeLong(Double.doubleToLongBits(source.confidence()));
        }
    }

    private void evidence(Evidence evidence, String text) throws IOException {
        int known = documents.indexOf(evidence.document());
        out.writeVInt(known + 1);
        if (known < 0) {
            documents.add(evidence.document());
            byte[] digest = HexFormat.of().parseHex(evidence.document().sha256());
            out.writeBytes(digest, digest.length);
        }
        out.writeVInt(evidence.start());
        Integer page = evidence.page();
        out.writeVInt(page == null ? 0 : page);
        quotes.write(out, evidence.quote(), text);
    }

    private void nullable(@Nullable String value) throws IOException {
        out.writeVInt(value == null ? 0 : 1);
        if (value != null) {
            out.writeString(value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
