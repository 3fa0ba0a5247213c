package org.minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.minutebook.json.Json;
import org.minutebook.model.Minutes;
import org.minutebook.parse.MinutesReader;
import org.minutebook.parse.NotMinutesException;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.DocumentText;
import org.minutebook.source.UnreadableException;

/** No accident to a file makes the readers throw, hang, or say what is not on the page. */
class MutantsTest {
    private static final MinutesReader READER = new MinutesReader();
    /** Thousands of times what any of these takes; only a hang runs into it. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Provide
    Arbitrary<Printed> text() {
        return Printed.inAnyTextLook();
    }

    @Provide
    Arbitrary<Printed> any() {
        return Printed.inAnyLook();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void mutilatedTextIsReadOrRefused(@ForAll("text") Printed printed, @ForAll long seed) {
        String mutant = Mutant.of(new String(printed.bytes(), StandardCharsets.UTF_8), seed);
        assertReadOrRefused(printed.name(), mutant.getBytes(StandardCharsets.UTF_8));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void mutilatedFilesAreReadOrRefused(@ForAll("any") Printed printed, @ForAll long seed) {
        assertReadOrRefused(printed.name(), torn(printed.bytes(), new Random(seed)));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void unclosedPagesOfTheWebAreReadOrRefused(@ForAll("text") Printed printed, @ForAll long seed) {
        String page = new String(printed.bytes(), StandardCharsets.UTF_8);
        String mutant = Mutant.of(page.replace("\n", "\n<p>").replace("|", "<td>"), seed);
        assertReadOrRefused(printed.name(), ("<html><body><table>" + mutant).getBytes(StandardCharsets.UTF_8));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anyCharactersAreReadOrRefused(@ForAll String characters) {
        assertReadOrRefused("a.txt", ("SRF_12\n\n1. First\n" + characters).getBytes(StandardCharsets.UTF_16));
        assertReadOrRefused("a.md", ("# SRF_12\n\n## 1. First\n" + characters).getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void lookalikesInLabelsOfMeetingsAndInDatesAreNoNumbers() {
        assertReadOrRefused("a.txt", """
                Tide Gauge Forum Meeting 12
                TGF_12_1403 - Final Minutes
                1. Actions Outstanding
                ACTION TGF 01s1e/O1: The HDS to go on, see TGF 34xlx/01, TGF_0lol and Action 1lxl/0l.
                The HDS said so on i3/O2/2i01, L4/03/2023 and 7 March 2023.
                """.getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void barAlonePastATabIsARowOfOneEmptyCell() {
        assertReadOrRefused(
                "a.md", "# TGF_12\n\n## Attendees\n\n\t|\n\n## 1. First\n".getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void marksOfMarkdownWithoutWordsAreNothing() {
        assertReadOrRefused(
                "a.md", "# TGF_12\n\n## 9. First\n\n## *\n\n- **\n\n[^1]: `\n".getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void idBelowTheWordsOfItsRowIsQuotedWithThem() {
        assertReadOrRefused(
                "a.txt",
                "All was left as it was\nand fresh dates were set for the other two\nof them 1/9/09\nTGF\n01/\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] torn(byte[] whole, Random random) {
        byte[] bytes =
                random.nextBoolean() ? whole.clone() : java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
        for (int i = random.nextInt(40); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void assertReadOrRefused(String name, byte[] bytes) {
        assertTimeoutPreemptively(LONGEST, () -> {
            try {
                DocumentText text = DocumentReader.read(name, bytes);
                assertSound(text, READER.read(text));
            } catch (UnreadableException | NotMinutesException refused) {
                assertThat(refused).hasMessageMatching("(?s).{10,}");
            }
        });
    }

    private static void assertSound(DocumentText text, Minutes minutes) {
        assertThat(minutes.passages())
                .allSatisfy(passage -> assertThat(text.text()
                                .substring(
                                        passage.evidence().start(),
                                        passage.evidence().end()))
                        .isEqualTo(passage.evidence().quote()));
        assertThatCode(() -> Json.minutes(Json.line(minutes))).doesNotThrowAnyException();
        assertThat(List.of(minutes.meeting().id().label())).isNotEmpty();
    }
}
