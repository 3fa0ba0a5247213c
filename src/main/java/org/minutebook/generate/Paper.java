package org.minutebook.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;

/** The minutes of one meeting before they are printed: what stands on the page, and what it says. */
public final class Paper {
    private final @Nullable Front front;
    private final List<Roll> rolls;
    private final List<Section> sections;
    private final List<String> closing;
    private final Gold gold;
    private final Map<ActionId, Reopening> reopenings;

    Paper(
            @Nullable Front front,
            List<Roll> rolls,
            List<Section> sections,
            List<String> closing,
            Gold gold,
            Map<ActionId, Reopening> reopenings) {
        this.front = front;
        this.rolls = List.copyOf(rolls);
        this.sections = List.copyOf(sections);
        this.closing = List.copyOf(closing);
        this.gold = gold;
        this.reopenings = Map.copyOf(reopenings);
    }

    /** What a row prints of the days between which its action was closed. */
    public record Reopening(LocalDate closed, LocalDate reopened) {}

    /** The actions of which rows print that they were closed and opened again. */
    public Map<ActionId, Reopening> reopenings() {
        return reopenings;
    }

    /** What a careful reader finds in it. */
    public Gold gold() {
        return gold;
    }

    /** {@code TGF_34xx}: what its file is called. */
    public String name() {
        return gold.meeting().id().toString();
    }

    /** What stands before the attendance; it is on the first page, so there has to be one. */
    Front front() {
        return Objects.requireNonNull(front, "the first page is lost");
    }

    /** Whether all before some item is missing. */
    boolean isFirstPageLost() {
        return front == null;
    }

    List<Roll> rolls() {
        return rolls;
    }

    List<Section> sections() {
        return sections;
    }

    /** The lines that announce the next meetings. */
    List<String> closing() {
        return closing;
    }

    /**
     * What stands before the attendance.
     *
     * @param title {@code Tide Gauge Forum Meeting 12}
     * @param when {@code 14 March 2023, 10:00 - 15:30}
     * @param reference {@code TGF_12_1403}
     * @param version {@code Final Minutes}
     * @param grade {@code White}
     */
    record Front(String title, String when, String venue, String reference, String version, String grade) {}

    /** An attendance table: its headings and, by the label of the left column, who is in it. */
    record Roll(Kind kind, String left, String right, List<Group> groups) {
        Roll {
            groups = List.copyOf(groups);
        }

        /** The number of rows beside each label. */
        List<Integer> sizes() {
            return groups.stream().map(group -> group.names().size()).toList();
        }

        /** For each label whether it is known to stand beside one row. */
        List<Boolean> single() {
            return groups.stream()
                    .map(group -> Rolls.SINGLE.contains(group.label()))
                    .toList();
        }

        enum Kind {
            MEMBERS,
            PARTICIPANTS,
            APOLOGIES
        }
    }

    /** Those beside one label, with their marks: {@code Anna Kirk (Part) (Agenda Item 4)}. */
    record Group(String label, List<String> names) {
        Group {
            names = List.copyOf(names);
        }
    }

    /**
     * An agenda item or sub-item.
     *
     * @param number {@code 4} or {@code 4.1}
     */
    record Section(String number, String title, List<Part> parts) {
        Section {
            parts = List.copyOf(parts);
        }

        boolean isSub() {
            return number.indexOf('.') >= 0;
        }
    }
}
