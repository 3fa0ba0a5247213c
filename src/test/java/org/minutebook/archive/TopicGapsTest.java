package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicGap;

class TopicGapsTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    @Test
    void meetingsThatSayNothingAndThoseThatAreNotHereAreTold() {
        List<TopicGap> gaps = gaps("RSF_20 RSF_05 RSF_06 RSF_09 RSF_10x RSF_12", "RSF_05 RSF_10x RSF_12", null);

        assertThat(gaps.stream()
                        .map(gap -> gap.after().id() + " " + gap.before().id() + ": " + gap.inWords()))
                .containsExactly(
                        "RSF_05 RSF_10x: 2 meetings that say nothing of it; no minutes here of RSF_07..RSF_08, RSF_10",
                        "RSF_10x RSF_12: no minutes here of RSF_11");
    }

    @Test
    void eachCommitteeHasItsOwnAndMeetingsKnownByTheirDayMissNone() {
        assertThat(gaps(
                        "RSF_01 WMPC_2031-01-09 RSF_02 WMPC_2031-03-09",
                        "RSF_01 RSF_02 WMPC_2031-01-09 WMPC_2031-03-09",
                        null))
                .isEmpty();
        assertThat(gaps("RSF_01 WMPC_2031-01-09 RSF_02", "RSF_01 RSF_02 WMPC_2031-01-09", null))
                .isEmpty();
    }

    @Test
    void asOfADayLaterMeetingsAreNotHere() {
        assertThat(gaps("RSF_01 RSF_02 RSF_03", "RSF_01 RSF_03", null)).hasSize(1);
        assertThat(gaps("RSF_01 RSF_02 RSF_03", "RSF_01", FIRST.plusDays(2))).isEmpty();
    }

    private static List<TopicGap> gaps(String held, String speaking, @Nullable LocalDate asOf) {
        return TopicGaps.in(
                meetings(speaking).map(TopicGapsTest::entry).toList(),
                meetings(held).toList(),
                asOf);
    }

    private static Stream<MeetingRef> meetings(String ids) {
        return Stream.of(ids.split(" "))
                .map(MeetingId::parse)
                .map(id -> new MeetingRef(id, FIRST.plusDays(id.number()), null));
    }

    private static TopicEntry entry(MeetingRef meeting) {
        Evidence evidence = new Evidence(new DocumentId("%064x".formatted(7)), 0, 4, null, "said");
        return new TopicEntry(
                meeting,
                null,
                "said",
                List.of(),
                List.of(),
                List.of(),
                TopicEntry.Joined.HEADING,
                Provenance.stated(evidence));
    }
}
