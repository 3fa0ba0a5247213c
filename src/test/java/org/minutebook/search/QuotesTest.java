package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final String TEXT = "The Keeper will walk the lower weir before the June meeting.";

    record Pair(String quote, String text) {}

    @Property
    void whatIsReadIsWhatWasWritten(@ForAll("pairs") List<Pair> pairs) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(written(pairs));
        Quotes reader = new Quotes();
        List<String> read = new ArrayList<>();
        for (Pair pair : pairs) {
            read.add(reader.read(in, pair.text));
        }
        assertThat(read).isEqualTo(pairs.stream().map(Pair::quote).toList());
        assertThat(in.eof()).isTrue();
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("ab \n\t\u00e9").ofMaxLength(6);
        Arbitrary<String> breaks = Arbitraries.of(" ", "\n", " \r\n  ", "", "x");
        return Combinators.combine(words, words, breaks, breaks)
                .as((a, b, one, two) -> new Pair(a + one + b + two + a, a + " " + b + " " + a))
                .list()
                .ofMaxSize(6);
    }

    @Test
    void linesAndWhatWasQuotedJustBeforeTakeAFewBytes() throws IOException {
        String lines = TEXT.replace(" walk ", "\nwalk ").replace(" before ", " \nbefore ");
        assertThat(written(List.of(new Pair(TEXT, TEXT)))).hasSize(1);
        assertThat(written(List.of(new Pair(lines, TEXT)))).hasSizeLessThan(12);
        String row = "RSF 05/01 | " + TEXT;
        int once = written(List.of(new Pair(row, TEXT))).length;
        assertThat(written(List.of(new Pair(row, TEXT), new Pair(row, "Status: open."))))
                .hasSize(once + 1);
    }

    private static byte[] written(List<Pair> pairs) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        Quotes writer = new Quotes();
        for (Pair pair : pairs) {
            writer.write(out, pair.quote, pair.text);
        }
        return out.toArrayCopy();
    }
}
