package org.minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Gold;
import org.minutebook.generate.LongTable;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.json.Json;
import org.minutebook.model.Minutes;

/**
 * Laws of reading, tried on invented minutes. A failure names the minutes by the command that writes them; many more
 * tries than an ordinary build has are made with {@code mvn test -Dtest='*Law*' -Djqwik.tries.default=5000}.
 */
class ReadingLawsTest {
    @Provide
    Arbitrary<Printed> whole() {
        return Printed.inOneOf(Look.MARKDOWN, Look.PIPES, Look.DOCX);
    }

    @Provide
    Arbitrary<Printed> flattened() {
        return Printed.inOneOf(Look.PDFTEXT, Look.PDF);
    }

    @Provide
    Arbitrary<Printed> scanned() {
        return Printed.inOneOf(Look.OCR);
    }

    @Provide
    Arbitrary<Printed> text() {
        return Printed.inAnyTextLook();
    }

    @Provide
    Arbitrary<Printed> any() {
        return Printed.inAnyLook();
    }

    @Property
    void looksThatKeepTheirStructureAreReadWhole(@ForAll("whole") Printed printed) {
        assertFound(printed, printed.gold(), 0.97);
    }

    @Property
    void printedPagesAreReadNearlyWhole(@ForAll("flattened") Printed printed) {
        assertFound(printed, printed.gold(), 0.93);
    }

    /** One of the names stands with its marks on a line longer than the others, in a table without frames. */
    @Example
    void longMarksOfOneDontMakeATableOfNamesAnother() {
        Printed printed = Printed.of(1871, 4, Look.PDF);
        assertThat(Facts.of(printed.minutes()).attendance())
                .isEqualTo(printed.gold().attendance());
    }

    /** Nothing but a table, whose Word document is mostly plain text. */
    @Property
    void longTablesAreReadRowByRow(@ForAll("tabled") Look look) {
        byte[] bytes = look.print(LongTable.of(1_500), 1);

        assertThat(Printed.read("long" + look.ending(), bytes).minutes().reviews())
                .hasSizeBetween(1_490, 1_500);
    }

    @Provide
    Arbitrary<Look> tabled() {
        return Arbitraries.of(Look.MARKDOWN, Look.PIPES, Look.PDFTEXT, Look.OCR, Look.DOCX);
    }

    @Property
    void scansAreReadWell(@ForAll("scanned") Printed printed) {
        assertFound(printed, printed.gold(), 0.7);
    }

    @Example
    void idThatASentenceEndsWithBehindAPagesFootIsNoRow() {
        Printed printed = Printed.of(271744, 6, Look.PDFTEXT);

        assertFound(printed, printed.gold(), 0.99);
    }

    /** What one look says is found in every other, but for what a scan lost. */
    @Property
    void allLooksOfAMeetingSayTheSame(@ForAll("whole") Printed printed) {
        Gold facts = Facts.of(printed.minutes());
        for (Look look : Look.values()) {
            Printed other = printed.in(look);
            if (other.gold().equals(printed.gold())) {
                assertFound(other, facts, look == Look.OCR ? 0.7 : 0.9);
            }
        }
    }

    @Example
    void lateMeetingsOfALongSeriesAreReadAsWell() {
        Paper last = Committee.invent(2_000, 7).papers().getLast();
        for (Look look : Look.values()) {
            if (look.isText()) {
                Printed printed = new Printed(last, 7, 2_000, look);
                assertFound(printed, printed.gold(), 0.97);
            }
        }
    }

    private static void assertFound(Printed printed, Gold gold, double share) {
        Score score = Score.of(gold, Facts.of(printed.minutes()));
        Count all = score.sections().values().stream().reduce(Count.NONE, Count::and);
        assertThat(all.f1()).as("%s: %s", printed, score.misses()).isGreaterThanOrEqualTo(share);
    }

    @Property
    void whatWasReadComesBackFromJson(@ForAll("any") Printed printed) {
        Minutes minutes = printed.minutes();

        assertThat(Json.minutes(Json.line(minutes))).isEqualTo(minutes);
        assertThat(Json.minutes(Json.indented(minutes))).isEqualTo(minutes);
    }

    @Provide
    Arbitrary<Spelling> spelling() {
        return Arbitraries.of(Spelling.class);
    }

    @Property
    void spellingOfThePageChangesNoFact(
            @ForAll("text") Printed printed, @ForAll("spelling") Spelling spelling, @ForAll long seed) {
        String page = new String(printed.bytes(), StandardCharsets.UTF_8);
        byte[] respelt = spelling.write(page, new Random(seed));

        assertThat(facts(Printed.read(printed.name(), respelt).minutes()))
                .as("%s in %s", printed, spelling)
                .isEqualTo(facts(printed.minutes()));
    }

    /** The facts a line each, quotes and ligatures folded, which may be printed either way. */
    private static List<String> facts(Minutes minutes) {
        String json = Json.indented(Facts.of(minutes));
        return Normalizer.normalize(json, Normalizer.Form.NFKC)
                .replaceAll("[\u2018\u2019]", "'")
                .lines()
                .toList();
    }
}
