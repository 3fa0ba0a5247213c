package org.minutebook.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.model.MeetingId;

/**
 * When the committee meets: on the first Tuesday of a month, and now and then in between. Meetings in between bear the
 * number of the one before and a suffix, {@code 34x}, {@code 34xx}; in some years the suffix is a letter, {@code 26b}.
 */
final class Calendar {
    static final String CODE = "TGF";

    private static final LocalDate FOUNDED = LocalDate.of(2009, 1, 1);
    private static final int AHEAD = 8;
    private static final int NEVER_LOST = 2;

    private final List<Sitting> sittings = new ArrayList<>();

    /** @param minuted how many meetings have minutes that are kept */
    Calendar(int minuted, Dice dice) {
        LocalDate month = FOUNDED.plusMonths(dice.between(0, 11));
        int kept = 0;
        int number = 1;
        while (kept < minuted + AHEAD) {
            LocalDate day = month.with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
            boolean lost = number > NEVER_LOST && dice.chance(0.04);
            add(String.valueOf(number), day, true, !lost);
            kept += lost ? 0 : 1;
            kept += between(number, day, dice);
            number++;
            month = month.plusMonths(1);
        }
    }

    private int between(int number, LocalDate day, Dice dice) {
        int extra = dice.chance(0.3) ? dice.chance(0.25) ? 2 : 1 : 0;
        boolean letters = number % 40 > 32;
        for (int i = 1; i <= extra; i++) {
            String suffix = letters ? String.valueOf((char) ('a' + i)) : "x".repeat(i);
            add(number + suffix, day.plusDays(7L * i + dice.between(0, 2)), false, true);
        }
        return extra;
    }

    private void add(String label, LocalDate day, boolean main, boolean kept) {
        sittings.add(new Sitting(new MeetingId(CODE, label), day, main, kept));
    }

    /** In their order; the last few lie ahead of the others, to be announced. */
    List<Sitting> sittings() {
        return sittings;
    }

    Sitting at(int index) {
        return sittings.get(Math.min(index, sittings.size() - 1));
    }

    /** The next sitting of a kind after another. */
    Optional<Sitting> next(int index, boolean main) {
        return sittings.stream()
                .skip(index + 1L)
                .filter(sitting -> sitting.main() == main)
                .findFirst();
    }
}
