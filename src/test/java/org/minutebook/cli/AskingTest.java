package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.json.Json;
import org.minutebook.model.StoreException;

class AskingTest {
    @TempDir
    private Path data = Path.of("");

    private Commands commands = new Commands(data);

    @BeforeEach
    void fresh() {
        commands = new Commands(data);
    }

    @Test
    void traceTellsTheChainWithTheSentenceAndItsPlace() {
        assertThat(commands.run("trace", "HLG 07/01")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).isEqualTo("""
                HLG 07/01 was superseded; what holds now is HLG 08x/01.

                > HLG 07/01 · superseded · raised 2 Mar 2021 at HLG_07
                    The Keepers to count the dim lamps.
                    ↳ superseded by HLG 08x/01: “this action is superseded by HLG 08x/01” — HLG_08x.md, page 1

                  HLG 08x/01 · open · raised 6 Apr 2021 at HLG_08x [current]
                    The Keepers to replace the dim lamps.

                What the meetings said of HLG 07/01:
                  6 Apr 2021 · HLG_08x (draft) · open, target moved to 4 May 2021
                    Counting by night proved slow.
                """);
        assertThat(commands.archive().isClosed()).isTrue();
    }

    @Test
    void traceTellsWhatWasKnownOnADay() {
        assertThat(commands.run("trace", "HLG 07/01", "--as-of", "2021-03-02")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).contains("HLG 07/01");
        Commands before = new Commands(data);
        assertThat(before.run("trace", "HLG 07/01", "--as-of", "2021-03-01")).isEqualTo(Exit.SOME_FAILED);
        assertThat(before.err()).contains("Nothing minuted by 2021-03-01 tells of action 'HLG 07/01'");
        assertThat(new Commands(data).run("trace", "HLG 07/01", "--as-of", "spring"))
                .isEqualTo(Exit.WRONG_USAGE);
    }

    @Test
    void traceTakesAnIdWithoutQuotesOrCommittee() {
        assertThat(commands.run("trace", "hlg", "8x/1")).isEqualTo(Exit.DONE);
        assertThat(commands.run("trace", "07/01")).isEqualTo(Exit.DONE);
    }

    @Test
    void jsonIsWhatTheApiAnswers() {
        commands.run("trace", "HLG 07/01", "--json");
        assertThat(commands.out().strip())
                .isEqualTo(Json.line(commands.archive().chain("HLG 07/01").orElseThrow()));
    }

    @Test
    void historyIsADatedThread() {
        assertThat(commands.run("history", "Lamps")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).isEqualTo("""
                Lamps & Lenses (also: Lamps)

                2 Mar 2021 · HLG_07, item 4: Lamps & Lenses
                    Zoë Brontë spoke for the keepers \uD83D\uDCA1.
                    • AGREED that lamps <b>must</b> burn until dawn.
                    → HLG 07/01 (Keepers, superseded by HLG 08x/01) The Keepers to count the dim lamps.
                    — HLG_07 – final.txt, page 1

                6 Apr 2021 · HLG_08x (draft), item 4: Lamps & Lenses [mentioned in passing]
                    → HLG 08x/01 (Keepers, open) The Keepers to replace the dim lamps.
                    — HLG_08x.md, page 1
                """);
    }

    @Test
    void historyOfNothingSaysSo() {
        assertThat(commands.run("history", "ships")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).contains("No minutes here speak of it.");
    }

    @Test
    void changesMarkWordsThatAreGoneAndNew() {
        assertThat(commands.run("changes", "hlg", "7")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).isEqualTo("""
                What changed in the minutes of HLG_07, from HLG_07 – draft.txt (draft) to HLG_07 – final.txt (final):

                Decisions (1)
                changed · Lamps & Lenses
                    AGREED that lamps <b>[-may-]{+must+}</b> burn until dawn.
                    — before: HLG_07 – draft.txt, page 1; after: HLG_07 – final.txt, page 1

                Actions raised (1)
                added · HLG 07/01
                    {+The Keepers to count the dim lamps.+}
                    — after: HLG_07 – final.txt, page 1

                Wording (1)
                removed · Lenses
                    [-Lenses were <i>not</i> spoken of.-]
                    — before: HLG_07 – draft.txt, page 1
                """);
    }

    @Test
    void changesOfAMeetingWithOneDocumentSaySo() {
        assertThat(commands.run("changes", "HLG_08x")).isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.err()).contains("Fewer than two documents of 'HLG_08x' are here");
        Commands json = new Commands(data);
        assertThat(json.run("changes", "HLG_07", "--json")).isEqualTo(Exit.DONE);
        assertThat(json.out().strip())
                .isEqualTo(
                        Json.line(json.archive().changes("HLG_07", null, null).orElseThrow()));
    }

    @Test
    void searchShowsSnippetsAsPlainWords() {
        assertThat(commands.run("search", "lamps", "--only", "meeting=HLG 08x")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).isEqualTo("""
                1 hit for lamps.

                Action HLG 08x/01 (Keepers, open) · The Keepers to replace the dim lamps.
                    6 Apr 2021 · HLG_08x (draft), item 4: Lamps & Lenses
                    The Keepers to replace the <dim> & [31mred lamps.
                    — HLG_08x.md, page 1
                """);
    }

    @Test
    void searchHighlightsAndWrapsOnATerminal() {
        commands.terminal(40).run("search", "lamps");
        assertThat(commands.out()).contains("\u001b[1mlamps\u001b[0m").doesNotContain("\u001b[31m");
        assertThat(commands.out().replaceAll("\u001b\\[\\dm", "").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void searchOffersABetterSpellingAndTheRest() {
        commands.run("search", "lmaps");
        assertThat(commands.out()).isEqualTo("Nothing found for lmaps; did you mean lamps?\n");
        Commands one = new Commands(data);
        one.run("search", "lamps", "--limit", "1");
        assertThat(one.out()).startsWith("2 hits for lamps, these are 1.").endsWith("More with --cursor 1\n");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(commands.run("trace", "HLG 99/01")).isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.err()).startsWith("minutebook: No minutes here name action 'HLG 99/01'");
        assertThat(commands.out()).isEmpty();
    }

    @Test
    void aWrongIdIsWrongUsage() {
        assertThat(commands.run("trace", "lamps")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err()).isEqualTo("minutebook: 'lamps' is no action's id; one looks like OPSG 28/01\n");
    }

    @Test
    void wrongFiltersAreNamedWithTheRightOnes() {
        assertThat(commands.run("search", "a", "--only", "colour=red")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err())
                .contains("A filter of --only is one of kind, meeting,")
                .contains("'colour'");
    }

    @Test
    void aStoreThatCannotBeOpenedIsASentenceAndThree() {
        commands.opening(settings -> {
            throw new StoreException("The graph at bolt://nowhere can't be reached.", null);
        });
        assertThat(commands.run("search", "lamps")).isEqualTo(Exit.STORE_CLOSED);
        assertThat(commands.err()).isEqualTo("minutebook: The graph at bolt://nowhere can't be reached.\n");
    }

    @Test
    void askingAFolderThatIsNotThereMakesNone() {
        Path missing = data.resolve("missing");
        assertThat(commands.run("search", "lamps", "--data", missing.toString()))
                .isEqualTo(Exit.STORE_CLOSED);
        assertThat(commands.err()).contains("There is no data folder " + missing);
        assertThat(missing).doesNotExist();
    }

    @Test
    void aBugIsASentenceToo() {
        commands.archive().failWith(new IllegalStateException("odd"));
        assertThat(commands.run("search", "lamps")).isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.err()).contains("A fault of Minutebook itself").doesNotContain("\tat ");
    }
}
