package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.Attendance;
import org.minutebook.model.Meeting;
import org.minutebook.model.Provenance;

/** Finds what stands before the first item of the agenda and was read by nobody: it is kept, and reported. */
final class Unclaimed {
    /** Heads of columns and tables, dates, page furniture: what is shorter says nothing that would be missed. */
    private static final int FEWEST_LETTERS = 12;

    private final Page page;
    /** Where stretches of the document begin that some fact was read from, with where they end. */
    private final NavigableMap<Integer, Integer> claimed = new TreeMap<>();

    private final Set<String> known = new HashSet<>();

    private Unclaimed(Page page, Meeting meeting, List<Attendance> attendance) {
        this.page = page;
        attendance.forEach(row -> claim(row.source()));
        claim(meeting.source());
        attendance.forEach(row -> know(row.representing()));
        know(meeting.title());
        know(meeting.venue());
    }

    private void know(@Nullable String words) {
        if (words != null) {
            known.add(fold(words));
        }
    }

    private void claim(Provenance source) {
        claimed.put(source.evidence().start(), source.evidence().end());
    }

    /** The texts that no reader claimed, in their order. */
    static List<Text> find(Page page, List<Block> front, Meeting meeting, List<Attendance> attendance) {
        Unclaimed unclaimed = new Unclaimed(page, meeting, attendance);
        List<Text> left = new ArrayList<>();
        for (Block block : front) {
            block.texts().filter(unclaimed::isLeft).forEach(left::add);
        }
        return left;
    }

    private boolean isLeft(Text text) {
        String value = text.value();
        return hasWords(value)
                && !isClaimed(text)
                && !known.contains(fold(value))
                && Dates.first(value).isEmpty()
                && !FrontMatter.reads(page, value)
                && !AttendanceHeads.isHead(value);
    }

    private static boolean hasWords(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < FEWEST_LETTERS; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters == FEWEST_LETTERS;
    }

    private boolean isClaimed(Text text) {
        Map.Entry<Integer, Integer> last = claimed.lowerEntry(text.end());
        return last != null && last.getValue() > text.start();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
