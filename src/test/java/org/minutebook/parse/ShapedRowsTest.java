package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.UnreadableException;

/** Tables of actions whose ids no other committee writes so, as programs leave them of a page. */
class ShapedRowsTest {
    private static final MinutesReader READER = new MinutesReader(List.of(CommitteeProfile.read("board.yaml", """
            code: RGB
            names: [Reservoir Gauging Board]
            joins: ["-"]
            meeting-numbers: "9999-99"
            action-numbers: "A99"
            """)));

    private static final String PAGE = """
            Reservoir Gauging Board

            12 July 2024, 10:00 - 12:00

            RGB-2024-07 - Final Minutes

            1. Minutes

            The Board agreed the minutes of RGB-2024-06.

            2. Actions Outstanding

            TABLE

            3. Northern gauge

            The gauge was read each day of June, as the Board had asked, and no reading differed from the float by more than a hair.

            ACTION RGB-2024-07/A12: The Keeper to paint the ladder. This action replaces RGB-2024-05/A04.
            """;

    private static final String TORN = """
            Action
            ID
            Action
            Date
            Raised
            Last Target
            Date
            Revised
            Target Date
            Owner
            RGB-2024-
            05/A03
            The Surveyor to level the gauge
            at the northern weir.
            10/05/2024
            12/07/2024
            N/A
            Surveyor
            RGB-2024-05/A04
            The Keeper to ask what a new
            ladder costs.
            10/05/2024 12/07/2024 09/08/2024
            Keeper
            RGB-
            2024-06/A01
            The Clerk to print the tables.
            14/06/2024 12/07/2024 09/08/2024 Clerk
            The tables are at the printer's, who has had the paper for a week and says that the ink is still on its way.
            Status: Open
            """;

    private static final String CELL_BY_CELL = """
            Action ID

            Action

            Date Raised

            Last Target Date

            Revised Target Date

            Owner

            RGB-2024-
            05/A03

            The Surveyor to level the gauge
            at the northern weir.

            10/05/2024

            12/07/2024

            N/A

            Surveyor

            RGB-2024-05/A04

            The Keeper to ask what a new
            ladder costs.

            10/05/2024

            12/07/2024

            09/08/2024

            Keeper

            RGB-
            2024-06/A01

            The Clerk to print the tables.

            14/06/2024

            12/07/2024

            09/08/2024

            Clerk
            """;

    private static final String CELLS_SHARE_LINES = """
            Ref Action Owner Due Status Comments
            RGB-2024-
            05/A03
            The Surveyor to level the gauge
            at the northern weir.
            Surveyor 12/07/2024 Closed Levelled in
            June.
            RGB-2024-05/A04 The Keeper to ask what a new
            ladder costs.
            Keeper 12/07/2024 Open No price yet.
            RGB-
            2024-06/A01
            The Clerk to print the tables.
            Clerk 12/07/2024 Open The ink is on its
            way.
            """;

    private static final String COLUMNS_APART = """
             Ref           Action                           Owner        Due          Status   Comments

             RGB-2024-     The Surveyor to level the gauge  Surveyor     12/07/2024   Closed   Levelled in
             05/A03        at the northern weir.                                               June.

             RGB-2024-     The Keeper to ask what a new     Keeper       12/07/2024   Open     No price yet.
             05/A04        ladder costs.

             RGB-2024-06/  The Clerk to print the tables.   Clerk        12/07/2024   Open     The ink is on
             A01                                                                               its way.
            """;

    private static final String LINE_BY_LINE = """
            Ref Action Owner Due Status Comments
            RGB-2024- The Surveyor to level the gauge Surveyor 12/07/2024 Closed Levelled in
            05/A03 at the northern weir. June.
            RGB-2024- The Keeper to ask what a new Keeper 12/07/2024 Open No price yet.
            05/A04 ladder costs.
            RGB-2024- The Clerk to print the tables. Clerk 12/07/2024 Open The ink is on
            06/A01 its way.
            """;

    private static final String SIX_COLUMNS_LINE_BY_LINE = """
            Action ID Action Date Raised Last Target Revised Owner
            Date Target Date
            RGB-2024- The Surveyor to level the gauge 10/05/2024 12/07/2024 N/A Surveyor
            05/A03 at the northern weir.
            RGB-2024- The Keeper to ask what a new 10/05/2024 12/07/2024 09/08/2024 Keeper
            05/A04 ladder costs.
            RGB-2024- The Clerk to print the tables. 14/06/2024 12/07/2024 09/08/2024 Clerk
            06/A01
            """;

    private static List<String> tables() {
        return List.of(TORN, CELL_BY_CELL, CELLS_SHARE_LINES, COLUMNS_APART, LINE_BY_LINE, SIX_COLUMNS_LINE_BY_LINE);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreFoundByTheShapeOfTheProfile(String table) throws UnreadableException, NotMinutesException {
        assertThat(READER.read(DocumentReader.read(
                                "made.txt", PAGE.replace("TABLE", table).getBytes(StandardCharsets.UTF_8)))
                        .reviews())
                .extracting(review -> review.id() + " " + review.owner() + " " + review.lastTarget())
                .containsExactly(
                        "RGB 2024-05/A03 Surveyor 2024-07-12",
                        "RGB 2024-05/A04 Keeper 2024-07-12",
                        "RGB 2024-06/A01 Clerk 2024-07-12");
    }
}
