package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.minutebook.model.answer.HitKind;

/**
 * Where the passages of a segment stand in the texts of its units. They are counted from 0, unit after unit and as they
 * stand on the page; each belongs to the innermost item that it stands in, or to the meeting.
 */
final class Passages {
    private static final int COLUMNS = 6;
    private static final int UNIT = 0;
    private static final int PARAGRAPH = 1;
    private static final int NUMBER = 2;
    private static final int OFFSET = 3;
    private static final int PLACE = 4;
    private static final int PLACES = 5;

    private final int[] firsts;
    private final boolean[] headed;
    private int[] rows = new int[COLUMNS * 64];
    private int[] starts = new int[64];
    private int size;

    private Passages(int units) {
        firsts = new int[units + 1];
        headed = new boolean[units];
    }

    /** What is kept of a unit's passages. */
    static BytesRef write(Unit unit) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(unit.hit().kind() == HitKind.ITEM ? 1 : 0);
            for (int i = 0; i < unit.passages().size(); i++) {
                Paragraph paragraph = unit.paragraphs().get(i);
                out.writeVInt(unit.passages().get(i));
                out.writeVInt(paragraph.evidence().start());
                out.writeVInt(paragraph.text().length());
                out.writeVInt(paragraph.places());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Passages read(LeafReader segment) throws IOException {
        Passages passages = new Passages(segment.maxDoc());
        BinaryDocValues kept = DocValues.getBinary(segment, IndexField.PASSAGES.label());
        int unit = 0;
        for (int next = kept.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = kept.nextDoc()) {
            Arrays.fill(passages.firsts, unit, next + 1, passages.size);
            passages.add(next, kept.binaryValue());
            unit = next + 1;
        }
        Arrays.fill(passages.firsts, unit, passages.firsts.length, passages.size);
        return passages;
    }

    private void add(int unit, BytesRef kept) {
        ByteArrayDataInput in = new ByteArrayDataInput(kept.bytes, kept.offset, kept.length);
        headed[unit] = in.readVInt() > 0;
        int offset = 0;
        int place = 0;
        for (int paragraph = 0; !in.eof(); paragraph++) {
            int number = in.readVInt();
            int start = in.readVInt();
            int length = in.readVInt();
            int places = in.readVInt();
            if (number > 0) {
                add(start, unit, paragraph, number, offset, place, places);
            }
            offset += length + 1;
            place += WordScanner.PARAGRAPH_GAP + places;
        }
    }

    private void add(int start, int... row) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            rows = Arrays.copyOf(rows, COLUMNS * 2 * size);
        }
        starts[size] = start;
        System.arraycopy(row, 0, rows, COLUMNS * size, COLUMNS);
        size++;
    }

    int size() {
        return size;
    }

    /** The first passage of a unit or, where it has none, of those after it. */
    int first(int unit) {
        return firsts[unit];
    }

    /** Whether the unit's passages stand under its title. */
    boolean isHeaded(int unit) {
        return headed[unit];
    }

    /** The unit whose text has it. */
    int unit(int passage) {
        return at(passage, UNIT);
    }

    /** Which of the unit's paragraphs it is, from 0. */
    int paragraph(int passage) {
        return at(passage, PARAGRAPH);
    }

    /** Its number in its minutes, from 1. */
    int number(int passage) {
        return at(passage, NUMBER);
    }

    /** Where it begins on the page. */
    int start(int passage) {
        return starts[passage];
    }

    /** Where it begins in the unit's text. */
    int offset(int passage) {
        return at(passage, OFFSET);
    }

    /** The place of its first word in the unit's text. */
    int place(int passage) {
        return at(passage, PLACE);
    }

    /** How many places its words take. */
    int places(int passage) {
        return at(passage, PLACES);
    }

    private int at(int passage, int column) {
        return rows[COLUMNS * passage + column];
    }
}
