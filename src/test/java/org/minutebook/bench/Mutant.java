package org.minutebook.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Minutes as accidents leave them: lines swapped, dropped and doubled, cells torn, pages shuffled, characters replaced. */
final class Mutant {
    private static final int PAGE = 40;
    private static final int LONGEST_REPEAT = 60;
    private static final String LOOKALIKES = "lIOoiLxXbcSBZ0123456789";

    /** What trips readers up: beginnings without ends, ends without beginnings, half characters, and shapes in odd places. */
    private static final List<String> BURRS = List.of(
            "\uD83D",
            "\uDCA1",
            "\u0000",
            "\u001B[",
            "\u202E",
            "\uFEFF",
            "\u00AD",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\f",
            "\r",
            "\r\n",
            "\n\n\n\n",
            "\t",
            "\t\t\t",
            "|",
            "||",
            "| |",
            "|---|",
            "**",
            "__",
            "\\",
            "`",
            "[",
            "](",
            "<",
            "<br>",
            "<sup>",
            "<!--",
            "&",
            "&#",
            "(",
            ")",
            "((((((",
            "[^1]:",
            "# ",
            "#### 99. ",
            "- ",
            "1. ",
            "4.1 ",
            "ACTION ",
            "ACTION TGF 01/01: ",
            "ACTION : ",
            "TGF ",
            "TGF_",
            "TGF 99999999999/9999999999",
            "/",
            "//",
            "01/",
            "/01",
            " 1/2/3/4/5 ",
            "31/02/2020",
            "99/99/9999",
            "00/00/0000",
            "29 February 2019",
            "Raised: ",
            "Closed: ",
            "Status: Open",
            "Action Status: Closed",
            "N/A",
            "superseded by ",
            "replaces ",
            " and ",
            ", ",
            "(Part) ",
            "(Agenda Items ",
            "Apologies:",
            "Attendees:",
            "Other Participants",
            "NOTED ",
            "AGREED",
            "The TGF:",
            "Next Meeting: ",
            "24:61 - 99:99",
            "INC",
            "INC000000000000000000000000",
            "DP",
            "MP",
            "HMP0",
            "TGF_12_9999",
            "ﬁ",
            "İ",
            "ß",
            "é",
            "\u0301",
            "‘",
            "”",
            "–",
            "١٢",
            "１２",
            "Page 1 of 0",
            "This document is classified as ",
            "Action ID Action Date Raised Last Target Date Revised Target Date Owner");

    private static final List<BiFunction<Random, List<String>, List<String>>> ACCIDENTS = List.of(
            Mutant::swapped,
            Mutant::dropped,
            Mutant::doubled,
            Mutant::torn,
            Mutant::joined,
            Mutant::shuffledPages,
            Mutant::cut,
            Mutant::burred,
            Mutant::burred,
            Mutant::burred,
            Mutant::scrambled,
            Mutant::digits,
            Mutant::misread);

    private Mutant() {}

    /** A text after some accidents; the same for the same seed. */
    static String of(String text, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            if (lines.isEmpty()) {
                lines.add("");
            }
            lines = new ArrayList<>(
                    ACCIDENTS.get(random.nextInt(ACCIDENTS.size())).apply(random, lines));
        }
        return String.join("\n", lines);
    }

    private static List<String> swapped(Random random, List<String> lines) {
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return lines;
    }

    private static List<String> dropped(Random random, List<String> lines) {
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(random.nextBoolean() ? 2 : 30));
        lines.subList(from, to).clear();
        return lines;
    }

    private static List<String> doubled(Random random, List<String> lines) {
        int from = random.nextInt(lines.size());
        List<String> some = List.copyOf(lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(4))));
        for (int i = random.nextBoolean() ? 1 : random.nextInt(LONGEST_REPEAT); i > 0; i--) {
            lines.addAll(from, some);
        }
        return lines;
    }

    private static List<String> torn(Random random, List<String> lines) {
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int middle = line.isEmpty() ? 0 : random.nextInt(line.length());
            int space = Math.max(
                    line.indexOf(' ', middle), Math.max(line.indexOf('|', middle), line.indexOf('\t', middle)));
            int cut = space < 0 ? middle : space;
            lines.set(at, line.substring(0, cut));
            lines.add(at + 1, line.substring(cut));
        }
        return lines;
    }

    private static List<String> joined(Random random, List<String> lines) {
        int at = random.nextInt(lines.size());
        if (at + 1 < lines.size()) {
            lines.set(at, lines.get(at) + (random.nextBoolean() ? " " : "") + lines.remove(at + 1));
        }
        return lines;
    }

    private static List<String> shuffledPages(Random random, List<String> lines) {
        List<List<String>> pages = new ArrayList<>();
        for (int at = 0; at < lines.size(); at += PAGE) {
            pages.add(List.copyOf(lines.subList(at, Math.min(lines.size(), at + PAGE))));
        }
        Collections.shuffle(pages, random);
        return pages.stream().flatMap(List::stream).toList();
    }

    private static List<String> cut(Random random, List<String> lines) {
        int middle = random.nextInt(lines.size());
        return random.nextBoolean() ? lines.subList(0, middle) : lines.subList(middle, lines.size());
    }

    private static List<String> burred(Random random, List<String> lines) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String burr = BURRS.get(random.nextInt(BURRS.size()));
        int place = random.nextInt(line.length() + 1);
        int end = random.nextBoolean() ? place : Math.min(line.length(), place + random.nextInt(4));
        int times = random.nextInt(4) > 0 ? 1 : random.nextInt(LONGEST_REPEAT);
        lines.set(at, line.substring(0, place) + burr.repeat(times) + line.substring(end));
        return lines;
    }

    /** Characters replaced by any others. */
    private static List<String> scrambled(Random random, List<String> lines) {
        int at = random.nextInt(lines.size());
        StringBuilder line = new StringBuilder(lines.get(at));
        for (int i = random.nextInt(6); i > 0 && !line.isEmpty(); i--) {
            int top = random.nextBoolean() ? 0x80 : 0x10000;
            line.setCharAt(random.nextInt(line.length()), (char) random.nextInt(top));
        }
        lines.set(at, line.toString());
        return lines;
    }

    /** Digits taken for letters, letters for digits, and one letter for another. */
    private static List<String> misread(Random random, List<String> lines) {
        int at = random.nextInt(lines.size());
        StringBuilder line = new StringBuilder(lines.get(at));
        for (int i = 0; i < line.length(); i++) {
            boolean sign = Character.isLetterOrDigit(line.charAt(i)) && line.charAt(i) < 0x80;
            if (sign && random.nextInt(Character.isDigit(line.charAt(i)) ? 2 : 12) == 0) {
                line.setCharAt(i, LOOKALIKES.charAt(random.nextInt(LOOKALIKES.length())));
            }
        }
        lines.set(at, line.toString());
        return lines;
    }

    private static List<String> digits(Random random, List<String> lines) {
        int at = random.nextInt(lines.size());
        StringBuilder line = new StringBuilder(lines.get(at));
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i)) && random.nextBoolean()) {
                line.setCharAt(i, (char) ('0' + random.nextInt(10)));
            }
        }
        lines.set(at, line.toString());
        return lines;
    }
}
