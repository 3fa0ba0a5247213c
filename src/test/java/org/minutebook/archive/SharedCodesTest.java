package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.model.answer.Finding;
import org.minutebook.parse.CommitteeProfile;
import org.minutebook.parse.MinutesReader;
import org.minutebook.source.DocumentReader;

class SharedCodesTest {
    private static final String PAGE = """
            Minutes of the meeting of %s held on %s

            Present: Rosalind Pike (Chair), Moira Quayle

            1. Playing field
            ACTION: Moira Quayle to order a new swing.
            """;
    private static final String COUNCIL = PAGE.formatted("the Withy Marsh Parish Council", "12 March 2024");
    private static final String AGAIN = PAGE.formatted("WITHY MARSH PARISH COUNCIL", "9 April 2024");
    private static final String COMMITTEE = PAGE.formatted("the West Moor Planning Committee", "2 May 2024");

    @Test
    void namesOfTwoBodiesThatComeToOneCodeAreNamedBoth() throws Exception {
        assertThat(findings(List.of(), COUNCIL, AGAIN, COMMITTEE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo("WMPC");
                    assertThat(finding.detail())
                            .contains("Withy Marsh Parish Council (as at WMPC_2024-03-12)")
                            .contains("West Moor Planning Committee (as at WMPC_2024-05-02)");
                });
    }

    @Test
    void oneNameInAnyLettersIsOneBody() throws Exception {
        assertThat(findings(List.of(), COUNCIL, AGAIN)).isEmpty();
    }

    @Test
    void profilePartsThem() throws Exception {
        CommitteeProfile moor =
                CommitteeProfile.read("moor.yaml", "code: MOOR\nnames: [West Moor Planning Committee]\n");
        assertThat(findings(List.of(moor), COUNCIL, COMMITTEE)).isEmpty();
    }

    private static List<Finding> findings(List<CommitteeProfile> profiles, String... pages) throws Exception {
        MinutesReader reader = new MinutesReader(profiles);
        SharedCodes codes = new SharedCodes();
        for (String page : pages) {
            codes.see(reader.read(DocumentReader.read("made.txt", page.getBytes(StandardCharsets.UTF_8))));
        }
        List<Finding> findings = new ArrayList<>();
        codes.report(findings);
        return findings;
    }
}
