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
    private static final Pattern CUT_ID = Pattern.compile(".{0,14}\\d(?:[a-z]{0,4}/(?:[A-Z]+\\d?)?|-)");
    private static final Pattern BANNER = Pattern.compile(
            "(?i)this document has a(?: classification of(?: \\w+)?)?|classification of \\w+|classification: \\w+");
    /** A running head or foot with the page's number in its line. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)page\\s+\\d{1,3}\\s+of\\s+\\d{1,3}\\s{3,}\\S.{2,80}|\\S.{2,60}?\\s+page\\s+\\d{1,3}\\s+of\\s+\\d{1,3}(?:\\s{3,}\\S.{2,80})?");

    private static final Pattern LITTER = Pattern.compile(
            "(?i)\\W*\\p{So}.{0,30}|\\*\\*[^\\p{L}\\p{N}\\s*]\\*\\*\\s.{0,30}|\\W*[\\p{Sc}\\p{So}]\\W*\\s*\\w{0,15}|(?:managed|administered) by");
    private static final Pattern HEAD = Pattern.compile("minutes|meeting|draft|final|_#");
    private static final int LONGEST = 80;
    /** What tells who may read a document: the first such line stays, wherever it is. */
    private static final String CLASSIFIES = "lassif";
    /** A banner whose last word is on the next line. */
    private static final String CUT_BANNER = "lassification of";

    private static final int LONGEST_CLASS = 8;

    private static final int LONGEST_NUMBER = 3;
    private static final int RUNNING_HEAD_LENGTH = 60;
    /** A page's foot has no more lines. */
    private static final int LINES_OF_FOOT = 4;
    /** What is shorter may be a cell of a row as well. */
    private static final int SHORTEST_FOOT = 12;
    /** On fewer pages no line is taken for their foot. */
    private static final int FEWEST_PAGES = 3;
    /** On so many of the pages a foot stands at least. */
    private static final double MOST_PAGES = 0.6;
    /** A page's number stands so many lines below its top at most. */
    private static final int LINES_OF_TOP = 3;

    private Furniture() {}

    /** The lines without furniture; gaps and page marks of what is taken out go to the next line. */
    static List<Line> strip(List<Line> lines) {
        List<String> heads = runningHeads(lines);
        BitSet edges = edges(lines);
        List<Line> kept = new ArrayList<>(lines.size());
        int gap = 0;
        boolean newPage = false;
        boolean first = true;
        boolean classified = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean furniture = (edges.get(i) || isFurniture(line, first, heads) || isRestOfBanner(lines, i, kept))
                    && (kept.isEmpty() || !cutsId(kept.getLast(), line));
            boolean classifies =
                    !classified && (first || furniture) && line.value().contains(CLASSIFIES);
            classified |= classifies;
            if (furniture && !classifies) {
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

    /** The lines that most pages have among their last, as far as the text shows where pages end. */
    private static BitSet edges(List<Line> lines) {
        int pages = pages(lines);
        if (pages < FEWEST_PAGES) {
            return new BitSet();
        }
        Map<String, BitSet> seen = new HashMap<>();
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).newPage()) {
                int first = Math.max(0, i - LINES_OF_FOOT);
                for (int foot = first; foot < i; foot++) {
                    String value = lines.get(foot).value();
                    if (value.length() >= SHORTEST_FOOT) {
                        BitSet feet = seen.computeIfAbsent(value, _ -> new BitSet());
                        feet.set(foot, feet.nextSetBit(first) < 0 ? foot + 1 : foot);
                    }
                }
            }
        }
        BitSet edges = new BitSet();
        int least = Math.max(FEWEST_PAGES, (int) (pages * MOST_PAGES));
        seen.values().stream()
                .filter(feet -> feet.cardinality() >= least)
                .filter(feet -> !lines.get(feet.nextSetBit(0)).opens())
                .forEach(edges::or);
        return edges;
    }

    private static int pages(List<Line> lines) {
        int pages = 1;
        for (int i = 1; i < lines.size(); i++) {
            pages += lines.get(i).newPage() ? 1 : 0;
        }
        return pages;
    }

    /** Whether a number is the last digit of an id that a narrow cell broke: {@code 01/CONF0} and {@code 1}. */
    private static boolean cutsId(Line before, Line line) {
        return BARE_NUMBER.matcher(line.value()).matches()
                && CUT_ID.matcher(before.value()).matches();
    }

    /** Whether a line is the class that a banner before it tells which was taken out, {@code This document has a Classification of}. */
    private static boolean isRestOfBanner(List<Line> lines, int i, List<Line> kept) {
        boolean rest = i > 0
                && lines.get(i).gap() == 0
                && lines.get(i).length() <= LONGEST_CLASS
                && lines.get(i - 1).value().endsWith(CUT_BANNER);
        return rest
                && (kept.isEmpty()
                        || kept.getLast().text().start()
                                < lines.get(i - 1).text().start());
    }

    private static boolean isFurniture(Line line, boolean firstPage, List<String> heads) {
        String text = line.value();
        char initial = Character.toLowerCase(text.charAt(0));
        if (!firstPage && hasPageNumber(line.text()) && NUMBERED.matcher(text).matches()) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        if (mayBeNumber(text, initial) && PAGE_NUMBER.matcher(text).matches()) {
            return !BARE_NUMBER.matcher(text).matches() || line.gap() > 0 || line.newPage();
        }
        if (mayBeLitter(line.text(), initial) && LITTER.matcher(text).matches()) {
            return true;
        }
        return !firstPage
                && ((mayBeBanner(text, initial) && BANNER.matcher(text).matches()) || isHead(text, heads));
    }

    /** Whether a page's number may stand at either end of a line: cheap to tell, and on most lines none does. */
    private static boolean hasPageNumber(Text line) {
        if (!line.mayHave(Sign.DIGIT)) {
            return false;
        }
        String text = line.value();
        char last = text.charAt(text.length() - 1);
        return (last >= '0' && last <= '9' && text.indexOf("age ") > 0)
                || text.startsWith("Page ")
                || text.contains("   Page ");
    }

    private static boolean mayBeNumber(String text, char initial) {
        char last = text.charAt(text.length() - 1);
        if (initial == '-') {
            return last == '-';
        }
        boolean page = initial == 'p' && text.regionMatches(true, 0, "page", 0, 4);
        boolean number = Character.isDigit(initial)
                && (text.length() <= LONGEST_NUMBER || text.indexOf('f') > 0 || text.indexOf('F') > 0);
        return (page || number) && last >= '0' && last <= '9';
    }

    private static boolean mayBeLitter(Text text, char initial) {
        String value = text.value();
        boolean symbol =
                !Character.isLetterOrDigit(initial) && (text.mayHave(Sign.BEYOND_ASCII) || value.indexOf('$') >= 0);
        char last = value.charAt(value.length() - 1);
        return symbol || (last == 'y' && value.endsWith(" by")) || (last == 'Y' && value.endsWith(" BY"));
    }

    private static boolean mayBeBanner(String text, char initial) {
        return (initial == 't' && text.regionMatches(true, 0, "this document", 0, 13))
                || (initial == 'c' && text.regionMatches(true, 0, "classification", 0, 14));
    }

    private static boolean isHead(String text, List<String> heads) {
        if (text.length() > RUNNING_HEAD_LENGTH) {
            return false;
        }
        for (int i = 0; i < heads.size(); i++) {
            if (isKey(heads.get(i), text)) {
                return true;
            }
        }
        return false;
    }

    /** The keys of short lines that stand near the top of several pages. */
    private static List<String> runningHeads(List<Line> lines) {
        BitSet tops = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).newPage()) {
                tops.set(i, Math.min(i + 2, lines.size()));
            }
            if (beginsPage(lines.get(i).value())) {
                tops.set(Math.max(0, i - LINES_OF_TOP), Math.min(i + 2, lines.size()));
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int top = tops.nextSetBit(0); top >= 0; top = tops.nextSetBit(top + 1)) {
            if (lines.get(top).length() <= RUNNING_HEAD_LENGTH) {
                seen.merge(key(lines.get(top).value()), 1, Integer::sum);
            }
        }
        seen.values().removeIf(count -> count < 2);
        seen.keySet().removeIf(key -> !HEAD.matcher(key).find());
        return List.copyOf(seen.keySet());
    }

    private static boolean beginsPage(String text) {
        return (text.charAt(0) == 'P' || text.charAt(0) == 'p') && text.regionMatches(true, 0, "page ", 0, 5);
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

    /** Whether a text's key is this: most texts are told by their first letters. */
    private static boolean isKey(String key, String text) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            boolean digit = Character.isDigit(c);
            if (!digit || at == 0 || key.charAt(at - 1) != '#') {
                if (at == key.length() || key.charAt(at) != (digit ? '#' : c)) {
                    return false;
                }
                at++;
            }
        }
        return at == key.length();
    }
}
