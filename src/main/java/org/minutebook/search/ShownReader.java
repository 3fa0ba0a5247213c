package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Bases;
import org.minutebook.model.Basis;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Passage;
import org.minutebook.model.Provenance;
import org.minutebook.model.Version;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.HitPlace;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.StatusNow;

/** Reads what {@link ShownWriter} wrote. */
final class ShownReader {
    private static final int SHA256_BYTES = 32;

    private final ByteArrayDataInput in;
    private final List<DocumentId> documents = new ArrayList<>();
    private final Quotes quotes = new Quotes();

    private ShownReader(BytesRef bytes) {
        in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    /**
     * What is shown of a unit, without score and snippets.
     *
     * @param text the unit's text, which the paragraphs' quotes may be taken from
     * @param best offset in the text of what the evidence is to be of; -1 takes the unit's own
     */
    static Hit read(BytesRef bytes, String text, int best) {
        ShownReader reader = new ShownReader(bytes);
        try {
            Hit hit = reader.hit();
            return best < 0 ? hit : placed(hit, reader.placeOf(best, text));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory can't fail", e);
        }
    }

    /** The place of the paragraph that the character at the offset belongs to. */
    private Evidence placeOf(int best, String text) throws IOException {
        int paragraphs = in.readVInt();
        int offset = 0;
        for (int n = 1; ; n++) {
            int end = offset + in.readVInt();
            Evidence evidence = evidence(text.substring(offset, end));
            if (best <= end || n == paragraphs) {
                return evidence;
            }
            offset = end + 1;
        }
    }

    /** The paragraphs of a unit. */
    static List<Passage> paragraphs(BytesRef bytes, String text) {
        ShownReader reader = new ShownReader(bytes);
        try {
            reader.hit();
            List<Passage> paragraphs = new ArrayList<>();
            int offset = 0;
            for (int n = reader.in.readVInt(); n > 0; n--) {
                int end = offset + reader.in.readVInt();
                String paragraph = text.substring(offset, end);
                paragraphs.add(new Passage(null, paragraph, reader.evidence(paragraph)));
                offset = end + 1;
            }
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory can't fail", e);
        }
    }

    private static Hit placed(Hit hit, Evidence evidence) {
        return new Hit(
                hit.kind(),
                hit.id(),
                hit.title(),
                0,
                hit.meeting(),
                hit.item(),
                List.of(),
                hit.status(),
                hit.owners(),
                hit.supersededBy(),
                hit.source().at(evidence),
                hit.href(),
                hit.also(),
                null);
    }

    private Hit hit() throws IOException {
        return new Hit(
                HitKind.valueOf(in.readString()),
                in.readString(),
                in.readString(),
                0,
                meeting(),
                item(),
                List.of(),
                status(),
                owners(),
                supersededBy(),
                source(),
                in.readString(),
                also(),
                null);
    }

    private MeetingRef meeting() throws IOException {
        MeetingId id = new MeetingId(in.readString(), in.readString());
        String date = nullable();
        String version = nullable();
        String idBasis = nullable();
        String dateBasis = nullable();
        return new MeetingRef(
                id,
                date == null ? null : LocalDate.parse(date),
                version == null ? null : Version.valueOf(version),
                idBasis == null || dateBasis == null
                        ? Bases.STATED
                        : new Bases(Basis.valueOf(idBasis), Basis.valueOf(dateBasis)));
    }

    private @Nullable ItemRef item() throws IOException {
        String number = nullable();
        String title = nullable();
        return number == null || title == null ? null : new ItemRef(number, title);
    }

    private @Nullable StatusNow status() throws IOException {
        String status = nullable();
        return status == null ? null : StatusNow.valueOf(status);
    }

    private List<String> owners() throws IOException {
        List<String> owners = new ArrayList<>();
        for (int n = in.readVInt(); n > 0; n--) {
            owners.add(in.readString());
        }
        return owners;
    }

    private List<ActionId> supersededBy() throws IOException {
        List<ActionId> ids = new ArrayList<>();
        for (int n = in.readVInt(); n > 0; n--) {
            ids.add(new ActionId(new MeetingId(in.readString(), in.readString()), in.readString()));
        }
        return ids;
    }

    private List<HitPlace> also() throws IOException {
        List<HitPlace> also = new ArrayList<>();
        for (int n = in.readVInt(); n > 0; n--) {
            also.add(new HitPlace(meeting(), in.readString()));
        }
        return also;
    }

    private Provenance source() throws IOException {
        Evidence evidence = evidence("");
        String basis = nullable();
        return basis == null
                ? Provenance.stated(evidence)
                : new Provenance(evidence, Basis.valueOf(basis), Double.longBitsToDouble(in.readLong()));
    }

    private Evidence evidence(String text) throws IOException {
        int known = in.readVInt();
        if (known == 0) {
            byte[] digest = new byte[SHA256_BYTES];
            in.readBytes(digest, 0, digest.length);
            documents.add(new DocumentId(HexFormat.of().formatHex(digest)));
        }
        DocumentId document = known == 0 ? documents.getLast() : documents.get(known - 1);
        int start = in.readVInt();
        int page = in.readVInt();
        String quote = quotes.read(in, text);
        return new Evidence(document, start, start + quote.length(), page == 0 ? null : page, quote);
    }

    private @Nullable String nullable() throws IOException {
        return in.readVInt() == 0 ? null : in.readString();
    }
}
