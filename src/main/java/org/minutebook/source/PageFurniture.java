package org.minutebook.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What pages repeat at the same place at their top or bottom: running heads, page numbers, banners. The first page's stay,
 * since that is where a classification or the meeting's id may stand. What is said again and again, {@code The Board NOTED
 * the update.}, may stand near the edge of several pages too, but seldom at one height.
 */
final class PageFurniture {
    private static final double MARGIN = 0.14;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|p\\.)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|[-–]\\s*\\d{1,4}\\s*[-–]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Of the height of a page: so much the places of one head or foot differ at most. */
    private static final double SAME_PLACE = 0.012;
    /** One of so many pages has it at least: left and right pages, and the first, may differ. */
    private static final int FEWEST_OF = 4;

    /** Where lines stand, in parts of the height of their pages. */
    private final Map<String, List<Double>> places = new HashMap<>();

    private int pages;

    void see(PrintedPage page, List<PrintedLine> lines) {
        pages++;
        for (PrintedLine line : lines) {
            if (isInMargin(page, line)) {
                places.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(place(page, line));
            }
        }
    }

    /** Whether a line is one that other pages have too, or a page number. */
    boolean repeats(PrintedPage page, PrintedLine line) {
        return isInMargin(page, line) && (isNumber(line) || isAtSamePlace(key(line), place(page, line)));
    }

    private boolean isAtSamePlace(String key, double place) {
        long there = places.getOrDefault(key, List.of()).stream()
                .filter(other -> Math.abs(other - place) < SAME_PLACE)
                .count();
        return there > 1 && there * FEWEST_OF >= pages;
    }

    private static double place(PrintedPage page, PrintedLine line) {
        return line.middle() / page.height();
    }

    /** Whether it says more than a page number. */
    boolean mayTell(PrintedLine line) {
        return !isNumber(line);
    }

    private static boolean isNumber(PrintedLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean isInMargin(PrintedPage page, PrintedLine line) {
        return line.middle() < page.height() * MARGIN || line.middle() > page.height() * (1 - MARGIN);
    }

    private static String key(PrintedLine line) {
        return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
