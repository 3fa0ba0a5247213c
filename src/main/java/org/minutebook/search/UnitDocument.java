package org.minutebook.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Mention;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.ItemRef;

/** A unit as Lucene keeps it. */
final class UnitDocument {
    static final String NO = "no";

    private static final int LONGEST_TERM = 1000;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int HASH_BITS = 40;
    private static final long MOST_START = (1L << (Long.SIZE - 1 - HASH_BITS)) - 1;
    private static final FieldType TEXT = text();

    private final Document document = new Document();
    private final WordForms forms;

    private UnitDocument(WordForms forms) {
        this.forms = forms;
    }

    /** @param forms shared by all units of a document, which have many words in common */
    static Document of(Unit unit, WordForms forms) {
        UnitDocument made = new UnitDocument(forms);
        made.words(unit);
        made.keywords(unit.hit());
        made.tags(unit.tags());
        made.dated(unit.hit().meeting().date());
        made.document.add(new NumericDocValuesField(IndexField.ORDER.label(), order(unit)));
        made.document.add(new DoubleDocValuesField(IndexField.WEIGHT.label(), Weights.of(unit)));
        made.kept(IndexField.SHOWN, ShownWriter.write(unit.hit(), unit.paragraphs()));
        made.passages(unit);
        return made.document;
    }

    /** By where it stands on the page; of several at one place by a hash that no two have in common. */
    private static long order(Unit unit) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < unit.key().length(); i++) {
            hash = (hash ^ unit.key().charAt(i)) * FNV_PRIME;
        }
        return order(unit.hit().evidence().start(), hash);
    }

    private static long order(int start, long hash) {
        return Math.min(start, MOST_START) << HASH_BITS | hash >>> (Long.SIZE - HASH_BITS);
    }

    /** The order of a passage of a unit that is itself ordered so. */
    static long orderOf(int start, long unit, int number) {
        return order(start, ((FNV_OFFSET ^ unit) * FNV_PRIME ^ number) * FNV_PRIME);
    }

    private void passages(Unit unit) {
        if (unit.passages().stream().anyMatch(number -> number > 0)) {
            shown(IndexField.HOLDS, lower(HitKind.PASSAGE));
            kept(IndexField.PASSAGES, Passages.write(unit));
        }
    }

    private static FieldType text() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private void words(Unit unit) {
        document.add(new Field(IndexField.TEXT.label(), new ParagraphStream(unit.paragraphs()), TEXT));
        kept(IndexField.TEXT, new BytesRef(unit.text().getBytes(StandardCharsets.UTF_8)));
        words(IndexField.TITLE, unit.heading());
        words(IndexField.CONTEXT, unit.context());
        words(IndexField.OWNERS, String.join("\n", unit.hit().owners()));
    }

    private void kept(IndexField field, BytesRef value) {
        document.add(new BinaryDocValuesField(field.label(), value));
    }

    private void words(IndexField field, String text) {
        if (!text.isEmpty()) {
            document.add(new TextField(field.label(), text, Field.Store.NO));
        }
    }

    private void keywords(Hit hit) {
        shown(IndexField.KIND, lower(hit.kind()));
        shown(IndexField.COMMITTEE, hit.meeting().id().committee());
        shown(IndexField.MEETING, hit.meeting().id().toString());
        if (hit.meeting().version() != null) {
            shown(IndexField.VERSION, lower(hit.meeting().version()));
        }
        if (hit.status() != null) {
            shown(IndexField.STATUS, lower(hit.status()));
        }
        for (String owner : new TreeSet<>(hit.owners())) {
            shown(IndexField.OWNER, Slug.of(owner), owner);
        }
        items(hit.item());
        if (hit.kind() != HitKind.PASSAGE && hit.kind() != HitKind.DECISION) {
            keyword(IndexField.ID, forms.code(hit.id()));
        }
        if (hit.kind() == HitKind.ACTION) {
            keyword(IndexField.KEY, hit.id());
            keyword(IndexField.ID, forms.code(hit.id().substring(hit.id().indexOf(' ') + 1)));
        }
    }

    /** A sub-item is found by the number of its item too. */
    private void items(@Nullable ItemRef item) {
        String number = item == null ? "" : item.number();
        while (!number.isEmpty()) {
            shown(IndexField.ITEM, number);
            number = number.substring(0, Math.max(0, number.lastIndexOf('.')));
        }
    }

    private void tags(Tags tags) {
        if (tags.document() != null) {
            keyword(IndexField.DOCUMENT, tags.document().sha256());
        }
        if (!tags.current()) {
            keyword(IndexField.CURRENT, NO);
        }
        if (tags.topic() != null && !tags.topic().isEmpty()) {
            shown(IndexField.TOPIC, tags.topic());
        }
        tags.persons().forEach(name -> shown(IndexField.PERSON, Slug.of(name), name));
        tags.organisations().forEach(name -> shown(IndexField.ORGANISATION, Slug.of(name), name));
        mentions(IndexField.MODIFICATION, MentionKind.MODIFICATION, tags.mentions());
        mentions(IndexField.INCIDENT, MentionKind.INCIDENT, tags.mentions());
        tags.mentions().stream().map(Mention::id).distinct().forEach(id -> keyword(IndexField.MENTION, forms.code(id)));
    }

    private void mentions(IndexField field, MentionKind kind, Collection<Mention> mentions) {
        Set<String> ids = new TreeSet<>();
        mentions.stream().filter(m -> m.kind() == kind).forEach(m -> ids.add(m.id()));
        ids.forEach(id -> shown(field, forms.code(id), id));
    }

    private void dated(@Nullable LocalDate date) {
        if (date != null) {
            document.add(NumericDocValuesField.indexedField(IndexField.DATE.label(), date.toEpochDay()));
            shown(IndexField.YEAR, String.valueOf(date.getYear()));
        }
    }

    private void keyword(IndexField field, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(field.label(), cut(value), Field.Store.NO));
        }
    }

    private void shown(IndexField field, String value) {
        document.add(new KeywordField(field.label(), cut(value), Field.Store.NO));
    }

    private void shown(IndexField field, String term, String value) {
        keyword(field, term);
        document.add(new SortedSetDocValuesField(field.label(), new BytesRef(cut(value))));
    }

    /** Lucene refuses terms of more than 32,766 bytes; no honest name comes near. */
    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST_TERM));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
