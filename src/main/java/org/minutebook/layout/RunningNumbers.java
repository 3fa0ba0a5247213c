package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headings of minutes whose items bear numbers that run on from meeting to meeting, {@code 25/041 Apologies}, {@code
 * FC/25/61 Accounts}. One such line alone may be anything; those that count up by one are headings, and each begins a
 * paragraph however full the line before it is.
 */
final class RunningNumbers {
    private static final int FEWEST = 3;
    private static final int LONGEST_NUMBER = 16;
    private static final int MOST_DIGITS = 4;
    private static final String JOINS = "/.-";
    private static final String MARKS = ".:)";

    /** @param prefix what stands before the number that counts up */
    private record Numbered(int line, String prefix, int number) {
        boolean follows(Numbered before) {
            return number == before.number + 1 && prefix.equals(before.prefix);
        }
    }

    private RunningNumbers() {}

    static BitSet headings(List<Line> lines) {
        List<Numbered> run = new ArrayList<>();
        BitSet headings = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            Numbered here = numbered(lines.get(i).value(), i);
            if (here != null) {
                if (!run.isEmpty() && !here.follows(run.getLast())) {
                    keep(run, headings);
                    run.clear();
                }
                run.add(here);
            }
        }
        keep(run, headings);
        return headings;
    }

    private static void keep(List<Numbered> run, BitSet headings) {
        if (run.size() >= FEWEST) {
            run.forEach(one -> headings.set(one.line()));
        }
    }

    /** What a line's first word counts, where it is a number with something before it and a title behind it; else null. */
    private static @Nullable Numbered numbered(String line, int index) {
        char first = line.charAt(0);
        boolean may = (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z');
        int space = may ? line.indexOf(' ') : -1;
        if (space < 0 || space > LONGEST_NUMBER) {
            return null;
        }
        int end = MARKS.indexOf(line.charAt(space - 1)) >= 0 ? space - 1 : space;
        int digits = end;
        while (digits > 0 && Character.isDigit(line.charAt(digits - 1))) {
            digits--;
        }
        boolean counts = digits > 1
                && end > digits
                && end - digits <= MOST_DIGITS
                && JOINS.indexOf(line.charAt(digits - 1)) >= 0
                && !isPart(line, digits)
                && beginsTitle(line, space);
        return counts ? new Numbered(index, line.substring(0, digits), Integer.parseInt(line, digits, end, 10)) : null;
    }

    /** Whether the number is one of a paragraph or a sub-item, {@code 5.2}. */
    private static boolean isPart(String line, int digits) {
        return line.charAt(digits - 1) == '.' && line.chars().limit(digits - 1).allMatch(Character::isDigit);
    }

    private static boolean beginsTitle(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() && (Character.isUpperCase(line.charAt(at)) || Character.isDigit(line.charAt(at)));
    }
}
