package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.MeetingRef;

class TimelineTest {
    private static final List<MeetingRef> ORDERED = List.of(
            held("TABASC_1", "2020-01-01"),
            held("OPSG_26", "2020-02-01"),
            held("OPSG_26b", "2019-01-01"),
            held("OPSG_26c", null),
            held("TABASC_2", "2020-02-15"),
            held("OPSG_27", "2020-03-01"));

    @Test
    void keepsCommitteesInOrderEvenWhereDaysAreMissingOrMisprinted() {
        Timeline<MeetingRef> timeline = new Timeline<>(meeting -> meeting, meeting -> 0);
        for (int seed = 0; seed < 20; seed++) {
            List<MeetingRef> shuffled = new ArrayList<>(ORDERED);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(timeline.oldestFirst(shuffled)).as("seed %d", seed).isEqualTo(ORDERED);
        }
    }

    private static MeetingRef held(String id, @org.jspecify.annotations.Nullable String day) {
        return new MeetingRef(MeetingId.parse(id), day == null ? null : LocalDate.parse(day), null);
    }
}
