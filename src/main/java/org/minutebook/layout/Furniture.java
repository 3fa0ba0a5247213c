package org.minutebook.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a page repeats around its text: page numbers, running heads, classification banners, logos that a converter took
 * for letters. The first page's banner stays, since it is where a classification is read from.
 */
final class Furniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)page\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?|\\d{1,3}(?:\\s+of\\s+\\d{1,3})?|-\\s*\\d{1,3}\\s*-");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern BANNER =
            Pattern.compile("(?i)this document has a|classification of \\w+|classification: \\w+");
    private static final Pattern LITTER =
            Pattern.compile("(?i)\\W*\\p{So}.{0,30}|\\W*[\\p{Sc}\\p{So}]\\W*\\s*\\w{0,15}|managed by");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern HEAD = Pattern.compile("minutes|meeting|draft|final|_#");
    private static final int RUNNING_HEAD_LENGTH = 60;

    private Furniture() {}

    /** The lines without furniture; gaps and page marks of what is taken out go to the next line. */
    static List<Line> strip(List<Line> lines) {
        Map<String, Integer> heads = runningHeads(lines);
        List<Line> kept = new ArrayList<>(lines.size());
        int gap = 0;
        boolean newPage = false;
        boolean first = true;
        for (Line line : lines) {
            if (isFurniture(line, first, heads)) {
                gap += line.gap();
                newPage = true;
            } else {
                kept.add(new Line(line.text(), line.raw(), line.gap() + gap, line.newPage() || newPage));
                gap = 0;
                newPage = false;
            }
            first &= kept.size() < 12;
        }
        return kept;
    }

    private static boolean isFurniture(Line line, boolean firstPage, Map<String, Integer> heads) {
        String text = line.value();
        if (PAGE_NUMBER.matcher(text).matches()) {
            return !BARE_NUMBER.matcher(text).matches() || line.gap() > 0 || line.newPage();
        }
        if (text.length() <= RUNNING_HEAD_LENGTH && LITTER.matcher(text).matches()) {
            return true;
        }
        return !firstPage && (BANNER.matcher(text).matches() || heads.getOrDefault(key(text), 0) > 0);
    }

    /** Short lines that stand near the top of several pages: with the number of pages. */
    private static Map<String, Integer> runningHeads(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isPageTop(lines, i)) {
                for (int j = i; j < Math.min(i + 2, lines.size()); j++) {
                    if (lines.get(j).length() <= RUNNING_HEAD_LENGTH) {
                        seen.merge(key(lines.get(j).value()), 1, Integer::sum);
                    }
                }
            }
        }
        seen.values().removeIf(count -> count < 2);
        seen.keySet().removeIf(key -> !HEAD.matcher(key).find());
        return seen;
    }

    private static boolean isPageTop(List<Line> lines, int i) {
        for (int j = i; j < Math.min(i + 4, lines.size()); j++) {
            if (lines.get(j).value().toLowerCase(Locale.ROOT).startsWith("page ")) {
                return true;
            }
        }
        return lines.get(i).newPage();
    }

    private static String key(String text) {
        return DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
