package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.StatusNow;

/** Reads what {@link ShownWriter} wrote. */
final class ShownReader {
    private final ByteArrayDataInput in;
    private final List<DocumentId> documents = new ArrayList<>();

    private ShownReader(BytesRef bytes) {
        in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    /**
     * What is shown of a unit.
     *
     * @param text the unit's text, which the paragraphs' quotes may be taken from
     */
    static ShownUnit read(BytesRef bytes, String text) {
        ShownReader reader = new ShownReader(bytes);
        try {
            Hit hit = reader.hit();
            List<ShownUnit.Place> places = new ArrayList<>();
            int offset = 0;
            for (int n = reader.in.readVInt(); n > 0; n--) {
                int end = offset + reader.in.readVInt();
                places.add(new ShownUnit.Place(offset, reader.evidence(text.substring(offset, end))));
                offset = end + 1;
            }
            return new ShownUnit(hit, places);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory can't fail", e);
        }
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
                evidence(""),
                in.readString());
    }

    private MeetingRef meeting() throws IOException {
        MeetingId id = new MeetingId(in.readString(), in.readString());
        String date = nullable();
        String version = nullable();
        return new MeetingRef(
                id, date == null ? null : LocalDate.parse(date), version == null ? null : Version.valueOf(version));
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

    private Evidence evidence(String text) throws IOException {
        int known = in.readVInt();
        if (known == 0) {
            documents.add(new DocumentId(in.readString()));
        }
        DocumentId document = known == 0 ? documents.getLast() : documents.get(known - 1);
        int start = in.readVInt();
        int page = in.readVInt();
        String kept = nullable();
        String quote = kept == null ? text : kept;
        return new Evidence(document, start, start + quote.length(), page == 0 ? null : page, quote);
    }

    private @Nullable String nullable() throws IOException {
        return in.readVInt() == 0 ? null : in.readString();
    }
}
