package org.minutebook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicGap;

/** Tells where a topic's history is silent: meetings that did not speak of it, and meetings whose minutes are not here. */
final class TopicGaps {
    private TopicGaps() {}

    /**
     * By committee, oldest first; nothing before the first entry of a committee and behind its last.
     *
     * @param held all meetings with minutes here
     * @param asOf the day that it is told as of, null for now
     */
    static List<TopicGap> in(List<TopicEntry> entries, List<MeetingRef> held, @Nullable LocalDate asOf) {
        Set<MeetingId> speaking =
                entries.stream().map(entry -> entry.meeting().id()).collect(Collectors.toSet());
        Map<String, List<MeetingRef>> byCommittee = new TreeMap<>();
        held.stream()
                .filter(meeting -> asOf == null
                        || meeting.date() == null
                        || !meeting.date().isAfter(asOf))
                .sorted(Comparator.comparing(MeetingRef::id))
                .forEach(meeting -> byCommittee
                        .computeIfAbsent(meeting.id().committee(), _ -> new ArrayList<>())
                        .add(meeting));
        return byCommittee.values().stream()
                .flatMap(meetings -> between(meetings, speaking).stream())
                .toList();
    }

    private static List<TopicGap> between(List<MeetingRef> meetings, Set<MeetingId> speaking) {
        List<TopicGap> gaps = new ArrayList<>();
        MeetingRef last = null;
        int silent = 0;
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            MeetingRef meeting = meetings.get(i);
            if (i > 0) {
                MeetingGap.between(meetings.get(i - 1).id(), meeting.id())
                        .ifPresent(gap -> missing.add(gap.toString()));
            }
            if (!speaking.contains(meeting.id())) {
                silent++;
                continue;
            }
            if (last != null && (silent > 0 || !missing.isEmpty())) {
                gaps.add(new TopicGap(last, meeting, silent, missing));
            }
            last = meeting;
            silent = 0;
            missing.clear();
        }
        return gaps;
    }
}
