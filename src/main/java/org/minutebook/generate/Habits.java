package org.minutebook.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How the secretary writes minutes. Habits change with the secretary, every few years.
 *
 * @param the whether {@code The TGF} is written, not {@code TGF}
 * @param plural whether parties stand in the plural
 * @param status where an action's status stands
 * @param actionsFirst whether the actions outstanding come before what the Panel says
 * @param day how the day of the meeting is written
 * @param dash between the hours, and before the version
 * @param remote how somebody who dials in is marked
 * @param partItems whether the items of a part attendee are given
 * @param resolutionFirst whether an item's resolution comes before the actions that it raises
 */
record Habits(
        boolean the,
        boolean plural,
        StatusPlace status,
        boolean actionsFirst,
        String day,
        String dash,
        String remote,
        boolean partItems,
        boolean resolutionFirst) {
    static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    enum StatusPlace {
        /** {@code Action Status: Open}, a line of its own. */
        LONG_LINE,
        /** {@code Status: Open}, a line of its own. */
        LINE,
        /** {@code ... Status: Open.}, at the end of the last paragraph. */
        INLINE
    }

    static Habits of(Dice dice) {
        return new Habits(
                dice.chance(0.7),
                dice.chance(0.5),
                dice.pick(List.of(StatusPlace.values())),
                dice.chance(0.5),
                dice.pick(List.of("d MMMM yyyy", "d MMMM yyyy", "EEEE d MMMM yyyy", "dd/MM/yyyy")),
                dice.pick(List.of("-", "–")),
                dice.pick(List.of("Teleconference", "Teleconference", "Dial-in", "Remote")),
                dice.chance(0.8),
                dice.chance(0.5));
    }

    String subject() {
        return the ? "The TGF" : "TGF";
    }

    String written(LocalDate date) {
        return DateTimeFormatter.ofPattern(day, Locale.ENGLISH).format(date);
    }

    /** A party as it stands in an attendance table. */
    String party(String party) {
        if (!plural || !party.contains(" ") || party.startsWith("FSO") || party.equals("Forum Chair")) {
            return party;
        }
        return party.endsWith("y") ? party.substring(0, party.length() - 1) + "ies" : party + "s";
    }
}
