package org.minutebook.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    /** Offsets of the document's characters that some fact was read from. */
    private final BitSet claimed = new BitSet();

    private final Set<String> known = new HashSet<>();
    /** A body's name may stand over a title that begins with it. */
    private final String title;

    private Unclaimed(Page page, Meeting meeting, List<Attendance> attendance) {
        this.page = page;
        this.title = meeting.title() == null ? "" : fold(meeting.title());
        attendance.forEach(row -> claim(row.source()));
        claim(meeting.source());
        attendance.forEach(row -> know(row.representing()));
        know(meeting.venue());
    }

    private void know(@Nullable String words) {
        if (words != null) {
            known.add(fold(words));
        }
    }

    private void claim(Provenance source) {
        claimed.set(source.evidence().start(), source.evidence().end());
    }

    /** The texts that no reader claimed, in their order. */
    static List<Text> find(Page page, List<Block> front, Meeting meeting, List<Attendance> attendance) {
        Unclaimed unclaimed = new Unclaimed(page, meeting, attendance);
        List<Text> left = new ArrayList<>();
        for (Block block : front) {
            for (Text text : block.texts()) {
                if (unclaimed.isLeft(text)) {
                    left.add(text);
                }
            }
        }
        return left;
    }

    private boolean isLeft(Text text) {
        String value = text.value();
        return hasWords(value)
                && !isClaimed(text)
                && !isKnown(fold(value))
                && Dates.first(value).isEmpty()
                && !FrontMatter.reads(page, value)
                && AttendanceHead.of(value).isEmpty();
    }

    private boolean isKnown(String folded) {
        return known.contains(folded) || title.contains(folded);
    }

    private static boolean hasWords(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < FEWEST_LETTERS; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters == FEWEST_LETTERS;
    }

    private boolean isClaimed(Text text) {
        int next = claimed.nextSetBit(text.start());
        return next >= 0 && next < text.end();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
