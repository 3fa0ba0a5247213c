package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;
import org.minutebook.model.Passage;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;

/**
 * The passages of a segment as units of their own, read out of the units whose texts have them: whatever is asked of
 * units can be asked of them, and nothing is written twice. They have what their unit has, except what only items,
 * meetings and actions have; their text is a piece of its text, and they stand under its title.
 */
final class PassageReader extends FilterLeafReader {
    private final Passages passages;
    private final @Nullable Bits live;
    private final int count;

    PassageReader(LeafReader segment, Passages passages) {
        super(segment);
        this.passages = passages;
        Bits units = segment.getLiveDocs();
        this.live = units == null ? null : new Live(units, passages);
        this.count = live == null ? passages.size() : count(live);
    }

    private record Live(Bits units, Passages passages) implements Bits {
        @Override
        public boolean get(int passage) {
            return units.get(passages.unit(passage));
        }

        @Override
        public int length() {
            return passages.size();
        }
    }

    private static int count(Bits bits) {
        int count = 0;
        for (int i = 0; i < bits.length(); i++) {
            count += bits.get(i) ? 1 : 0;
        }
        return count;
    }

    /** The id of the passage of a number in an item or meeting. */
    static String id(String unit, int number) {
        return unit + "-p" + number;
    }

    @Override
    public int maxDoc() {
        return passages.size();
    }

    @Override
    public int numDocs() {
        return count;
    }

    @Override
    public @Nullable Bits getLiveDocs() {
        return live;
    }

    @Override
    public @Nullable Terms terms(String name) throws IOException {
        return switch (IndexField.named(name)) {
            case TEXT -> placed(in.terms(name));
            case CONTEXT -> inherited(in.terms(IndexField.TITLE.label()), passages::isHeaded);
            case KIND -> inherited(in.terms(IndexField.HOLDS.label()), PassagePostings.Units.ALL);
            case MODIFICATION, INCIDENT -> tagged(in.terms(name));
            case COMMITTEE, MEETING, ITEM, VERSION, TOPIC, YEAR, DOCUMENT, CURRENT ->
                inherited(in.terms(name), PassagePostings.Units.ALL);
            default -> null;
        };
    }

    private @Nullable Terms inherited(@Nullable Terms units, PassagePostings.Units counted) {
        return units == null
                ? null
                : new PassageTerms(
                        units,
                        passages.size(),
                        (term, flags) ->
                                PassagePostings.inherited(passages, term.postings(null, flags), flags, counted));
    }

    private @Nullable Terms placed(@Nullable Terms units) {
        return units == null
                ? null
                : new PassageTerms(
                        units,
                        passages.size(),
                        (term, flags) -> PassagePostings.placed(
                                passages, places(term, flags), flags, PassagePostings.Units.ALL));
    }

    /** A unit's tags are of those passages where they stand. */
    private @Nullable Terms tagged(@Nullable Terms units) throws IOException {
        Terms text = in.terms(IndexField.TEXT.label());
        if (units == null || text == null) {
            return null;
        }
        TermsEnum words = text.iterator();
        return new PassageTerms(units, passages.size(), (tag, flags) -> {
            PostingsEnum tagged = tag.postings(null, PostingsEnum.NONE);
            return words.seekExact(tag.term())
                    ? PassagePostings.placed(passages, places(words, flags), flags, PassagePostings.Units.of(tagged))
                    : PassagePostings.none(passages, tagged);
        });
    }

    private static PostingsEnum places(TermsEnum term, int flags) throws IOException {
        return term.postings(null, flags | PostingsEnum.POSITIONS);
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String name) throws IOException {
        return switch (IndexField.named(name)) {
            case TEXT -> numbers(passage -> SmallFloat.intToByte4(passages.places(passage)));
            case CONTEXT -> inherited(in.getNormValues(IndexField.TITLE.label()));
            default -> null;
        };
    }

    @Override
    public @Nullable NumericDocValues getNumericDocValues(String name) throws IOException {
        return switch (IndexField.named(name)) {
            case DATE -> inherited(in.getNumericDocValues(name));
            case WEIGHT -> numbers(_ -> Double.doubleToLongBits(Weights.PASSAGE));
            case ORDER -> {
                NumericDocValues units = in.getNumericDocValues(name);
                yield numbers(passage -> units.advanceExact(passages.unit(passage))
                        ? UnitDocument.orderOf(passages.start(passage), units.longValue(), passages.number(passage))
                        : 0);
            }
            default -> null;
        };
    }

    private PassageValues.Numbers numbers(PassageValues.Value number) {
        return new PassageValues.Numbers(passages.size(), _ -> true, number);
    }

    private @Nullable NumericDocValues inherited(@Nullable NumericDocValues units) {
        return units == null
                ? null
                : new PassageValues.Numbers(
                        passages.size(), passage -> units.advanceExact(passages.unit(passage)), _ -> units.longValue());
    }

    @Override
    public @Nullable SortedSetDocValues getSortedSetDocValues(String name) throws IOException {
        return switch (IndexField.named(name)) {
            case KIND -> inherited(in.getSortedSetDocValues(IndexField.HOLDS.label()));
            case MODIFICATION, INCIDENT -> tagged(name);
            case COMMITTEE, MEETING, ITEM, VERSION, TOPIC, YEAR -> inherited(in.getSortedSetDocValues(name));
            default -> DocValues.emptySortedSet();
        };
    }

    private @Nullable SortedSetDocValues inherited(@Nullable SortedSetDocValues units) {
        return units == null ? null : new PassageValues.Inherited(units, passages);
    }

    private @Nullable SortedSetDocValues tagged(String name) throws IOException {
        SortedSetDocValues units = in.getSortedSetDocValues(name);
        Terms tags = terms(name);
        if (units == null || tags == null) {
            return null;
        }
        TermsEnum tag = tags.iterator();
        List<Long> pairs = new ArrayList<>();
        for (long ord = 0; ord < units.getValueCount(); ord++) {
            if (tag.seekExact(new BytesRef(Codes.fold(units.lookupOrd(ord).utf8ToString())))) {
                pair(tag.postings(null, PostingsEnum.NONE), in.getSortedSetDocValues(name), ord, pairs);
            }
        }
        long[] sorted = pairs.stream().mapToLong(pair -> pair).sorted().toArray();
        return new PassageValues.Own(units, passages.size(), sorted);
    }

    /** One code may be printed in several ways, so the unit is asked for this one. */
    private void pair(PostingsEnum coded, SortedSetDocValues units, long ord, List<Long> pairs) throws IOException {
        for (int passage = coded.nextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = coded.nextDoc()) {
            int values = units.advanceExact(passages.unit(passage)) ? units.docValueCount() : 0;
            for (int i = 0; i < values; i++) {
                if (units.nextOrd() == ord) {
                    pairs.add(PassageValues.Own.pair(passage, ord));
                }
            }
        }
    }

    @Override
    public @Nullable DocValuesSkipper getDocValuesSkipper(String name) {
        return null;
    }

    @Override
    public @Nullable BinaryDocValues getBinaryDocValues(String name) throws IOException {
        SearchHits.Kept units = SearchHits.Kept.in(in);
        return switch (IndexField.named(name)) {
            case TEXT ->
                new PassageValues.Kept(
                        passages.size(),
                        passage -> new BytesRef(said(units, passage).text()));
            case SHOWN -> new PassageValues.Kept(passages.size(), passage -> shown(units, passage));
            default -> null;
        };
    }

    private Passage said(SearchHits.Kept units, int passage) throws IOException {
        int unit = passages.unit(passage);
        return ShownReader.paragraphs(units.shown(unit), units.text(unit)).get(passages.paragraph(passage));
    }

    private BytesRef shown(SearchHits.Kept units, int passage) throws IOException {
        Passage said = said(units, passage);
        int unit = passages.unit(passage);
        Hit whole = ShownReader.read(units.shown(unit), units.text(unit), -1);
        return ShownWriter.write(
                hit(whole, passages.number(passage), said.evidence()),
                List.of(Paragraph.shown(said.text(), said.evidence())));
    }

    private static Hit hit(Hit unit, int number, Evidence evidence) {
        return new Hit(
                HitKind.PASSAGE,
                id(unit.id(), number),
                unit.title(),
                0,
                unit.meeting(),
                unit.item(),
                List.of(),
                null,
                List.of(),
                List.of(),
                Provenance.stated(evidence),
                unit.href(),
                List.of(),
                null);
    }

    /** What is kept of segments for their life is not of these. */
    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    @Override
    protected void doClose() {}
}
