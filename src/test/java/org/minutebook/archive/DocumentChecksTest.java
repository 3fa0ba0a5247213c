package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Evidence;
import org.minutebook.model.answer.Finding;
import org.minutebook.parse.MinutesReader;
import org.minutebook.source.DocumentReader;

/** What one document's own pages show to be doubtful. */
class DocumentChecksTest {
    private static final String HEAD = """
            # Service Review Forum Meeting 14

            11 July 2023, 10:00 - 12:00

            ## SRF\\_14\\_1107 - Final Minutes

            """;
    private static final String TABLE = HEAD + """
            ## 1. Actions Outstanding

            Action ID\tAction\tDate Raised\tLast Target Date\tRevised Target Date\tOwner
            %s

            Status: Open.
            """;

    @Test
    void aDateThatNoCalendarHasIsNamed() throws Exception {
        assertThat(check(TABLE.formatted(
                        "SRF 12/04\tThe MDS to count the masts.\t14/03/2023\t31/06/2023\t08/08/2023\tMDS")))
                .filteredOn(one -> one.kind() == Finding.Kind.IMPOSSIBLE_DATE)
                .extracting(DocumentChecksTest::quote)
                .containsExactly("31/06/2023");
    }

    @Test
    void aTargetBeforeTheDayOfRaisingAndAMissingOneAreNamed() throws Exception {
        assertThat(check(TABLE.formatted("SRF 12/04\tThe MDS to count the masts.\t14/03/2023\t11/07/2022\tN/A\tMDS")))
                .extracting(one -> one.kind() + " " + one.subject())
                .containsExactly("TARGET_BEFORE_RAISED SRF 12/04", "MISSING_TARGET SRF 12/04");
    }

    @Test
    void oneIdForTwoActionsIsNamedWithTheSecond() throws Exception {
        String page = HEAD + """
                ## 1. Masts

                **ACTION SRF 14/01:** The MDS to count the masts at Brack Point.

                **ACTION SRF 14/01:** OWR to publish prices for next spring.

                **ACTION SRF 14/02:** OWR to meet the MDS.

                **ACTION SRF 14/02:** OWR to meet the MDS in May.
                """;
        assertThat(check(page))
                .filteredOn(one -> one.kind() == Finding.Kind.WORDING_DIFFERS)
                .extracting(one -> one.subject() + ": " + quote(one))
                .containsExactly("SRF 14/01: ACTION SRF 14/01:** OWR to publish prices for next spring.");
    }

    @Test
    void textThatNobodyReadIsNamed() throws Exception {
        String page = HEAD + "The gates were shut all morning for a funeral.\n\n## 1. Masts\n\nThey were counted.\n";
        assertThat(check(page))
                .extracting(one -> one.kind() + ": " + quote(one))
                .containsExactly("UNCLAIMED_TEXT: The gates were shut all morning for a funeral.");
    }

    /** No page is missing where a body never prints ids. */
    @Test
    void bodyThatPrintsNoIdsLacksNoPage() throws Exception {
        String page = """
                Minutes of the Withy Marsh Parish Council held on 12 March 2024

                Present: Cllr Rosalind Pike (Chair), Cllr Moira Quayle

                1. Playing field
                ACTION: Cllr Quayle to order a new swing.
                """;
        assertThat(check(page)).extracting(Finding::kind).doesNotContain(Finding.Kind.INFERRED_MEETING);
    }

    @Test
    void minutesWithNothingDoubtfulHaveNoFindings() throws Exception {
        assertThat(check(TABLE.formatted(
                        "SRF 12/04\tThe MDS to count the masts.\t14/03/2023\t11/07/2023\t08/08/2023\tMDS")))
                .isEmpty();
    }

    private static String quote(Finding finding) {
        Evidence evidence = finding.evidence();
        return evidence == null ? "" : evidence.quote();
    }

    private static List<Finding> check(String page) throws Exception {
        List<Finding> findings = new ArrayList<>();
        new DocumentChecks(findings)
                .check(new MinutesReader().read(DocumentReader.read("made.md", page.getBytes(StandardCharsets.UTF_8))));
        return findings;
    }
}
