package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
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
    private static final Pattern CUT_ID = Pattern.compile(".{0,10}\\d[a-z]{0,4}/(?:[A-Z]+\\d?)?");
    private static final Pattern BANNER =
            Pattern.compile("(?i)this document has a|classification of \\w+|classification: \\w+");
    private static final Pattern LITTER = Pattern.compile(
            "(?i)\\W*\\p{So}.{0,30}|\\*\\*[^\\p{L}\\p{N}\\s*]\\*\\*\\s.{0,30}|\\W*[\\p{Sc}\\p{So}]\\W*\\s*\\w{0,15}|(?:managed|administered) by");
    private static final Pattern HEAD = Pattern.compile("minutes|meeting|draft|final|_#");
    private static final int LONGEST = 80;
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
            if (isFurniture(line, first, heads) && (kept.isEmpty() || !cutsId(kept.getLast(), line))) {
                gap += line.gap();
                newPage = true;
            } else {
                kept.add(line.behind(gap, newPage));
                gap = 0;
                newPage = false;
            }
            first &= kept.size() < 12;
        }
        return kept;
    }

    /** Whether a number is the last digit of an id that a narrow cell broke: {@code 01/CONF0} and {@code 1}. */
    private static boolean cutsId(Line before, Line line) {
        return BARE_NUMBER.matcher(line.value()).matches()
                && CUT_ID.matcher(before.value()).matches();
    }

    private static boolean isFurniture(Line line, boolean firstPage, Map<String, Integer> heads) {
        String text = line.value();
        if (text.length() > LONGEST) {
            return false;
        }
        char initial = Character.toLowerCase(text.charAt(0));
        boolean mayBeNumber = initial == 'p' || initial == '-' || Character.isDigit(initial);
        if (mayBeNumber && PAGE_NUMBER.matcher(text).matches()) {
            return !BARE_NUMBER.matcher(text).matches() || line.gap() > 0 || line.newPage();
        }
        boolean hasSymbol = line.text().mayHave(Sign.BEYOND_ASCII) || text.indexOf('$') >= 0;
        boolean mayBeLitter =
                (hasSymbol && !Character.isLetterOrDigit(initial)) || text.endsWith(" by") || text.endsWith(" BY");
        if (mayBeLitter && LITTER.matcher(text).matches()) {
            return true;
        }
        boolean mayBeBanner = initial == 't' || initial == 'c';
        return !firstPage && ((mayBeBanner && BANNER.matcher(text).matches()) || isHead(text, heads));
    }

    private static boolean isHead(String text, Map<String, Integer> heads) {
        return !heads.isEmpty() && text.length() <= RUNNING_HEAD_LENGTH && heads.containsKey(key(text));
    }

    /** Short lines that stand near the top of several pages: with the number of pages. */
    private static Map<String, Integer> runningHeads(List<Line> lines) {
        BitSet tops = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (isPageTop(lines, i)) {
                tops.set(i, Math.min(i + 2, lines.size()));
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        tops.stream()
                .filter(top -> lines.get(top).length() <= RUNNING_HEAD_LENGTH)
                .forEach(top -> seen.merge(key(lines.get(top).value()), 1, Integer::sum));
        seen.values().removeIf(count -> count < 2);
        seen.keySet().removeIf(key -> !HEAD.matcher(key).find());
        return seen;
    }

    private static boolean isPageTop(List<Line> lines, int i) {
        for (int j = i; j < Math.min(i + 4, lines.size()); j++) {
            if (lines.get(j).value().regionMatches(true, 0, "page ", 0, 5)) {
                return true;
            }
        }
        return lines.get(i).newPage();
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            boolean digit = Character.isDigit(c);
            if (!digit || key.isEmpty() || key.charAt(key.length() - 1) != '#') {
                key.append(digit ? '#' : c);
            }
        }
        return key.toString();
    }
}
