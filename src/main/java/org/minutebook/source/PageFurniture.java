package org.minutebook.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every page repeats at its top or bottom: running heads, page numbers, banners. The first page's stay, since that is
 * where a classification or the meeting's id may stand.
 */
final class PageFurniture {
    private static final double MARGIN = 0.14;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|p\\.)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|[-–]\\s*\\d{1,4}\\s*[-–]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Integer> pages = new HashMap<>();

    void see(PrintedPage page, List<PrintedLine> lines) {
        Set<String> seen = new HashSet<>();
        for (PrintedLine line : lines) {
            if (isInMargin(page, line) && seen.add(key(line))) {
                pages.merge(key(line), 1, Integer::sum);
            }
        }
    }

    /** Whether a line is one that other pages have too, or a page number. */
    boolean repeats(PrintedPage page, PrintedLine line) {
        return isInMargin(page, line) && (isNumber(line) || pages.getOrDefault(key(line), 0) > 1);
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
