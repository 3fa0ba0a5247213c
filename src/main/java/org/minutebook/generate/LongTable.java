package org.minutebook.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.model.Basis;
import org.minutebook.model.Classification;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;

/** Minutes that no secretary writes: one table of actions with as many rows as it takes to see how a reader grows. */
public final class LongTable {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 14);
    private static final int A_MEETING = 90;
    private static final int MEETINGS = 98;

    private LongTable() {}

    /**
     * Minutes with a long table.
     *
     * @param rows each with an id, though ids come back after some thousands, and what was said of it
     */
    public static Paper of(int rows) {
        Gold.Sat sat = new Gold.Sat(
                new MeetingId(Calendar.CODE, "99"),
                DAY,
                null,
                null,
                null,
                Version.FINAL,
                Classification.WHITE,
                List.of(),
                new Gold.Bases(Basis.STATED, Basis.STATED));
        Gold gold = new Gold(
                sat,
                List.of(),
                List.of(new Gold.Item("1", "Actions Outstanding")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Paper.Front front = new Paper.Front(
                "Tide Gauge Forum Meeting 99",
                Habits.WRITTEN.format(DAY) + ", 10:00 - 15:30",
                "Teleconference",
                "TGF_99_1403",
                "Final Minutes",
                "White");
        Paper.Section section = new Paper.Section("1", "Actions Outstanding", List.of(new Part.Table(rows(rows))));
        return new Paper(front, List.of(), List.of(section), List.of(), gold, Map.of());
    }

    private static List<Part.Row> rows(int count) {
        List<Part.Row> rows = new ArrayList<>(count);
        String raised = Habits.CELL.format(DAY.minusDays(28));
        for (int i = 0; i < count; i++) {
            String id = String.format(
                    Locale.ROOT, "%s %02d/%02d", Calendar.CODE, 1 + i / A_MEETING % MEETINGS, 1 + i % A_MEETING);
            String text = "The HDS to report on gauge " + i + " and to say what became of its second signal.";
            List<Part> talk = List.of(
                    new Part.Paragraph(
                            "The HDS reported that the engineer had been to the gauge twice since the meeting"
                                    + " before, and that nothing was found which would explain why its second signal had failed."),
                    new Part.Status("Status: Open"));
            rows.add(new Part.Row(id, text, List.of(raised), Habits.CELL.format(DAY), "N/A", "HDS", talk));
        }
        return rows;
    }
}
