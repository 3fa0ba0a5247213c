package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a text that belong together: ids written in pieces, and hyphened words. */
final class WholeFinder {
    private static final int MAX_PREFIX = 10;
    private static final int LONG_NUMBER = 5;
    private static final int MAX_HYPHENED = 4;

    private final String text;
    private final List<WordScanner.Part> parts;
    private final List<WordScanner.Whole> wholes = new ArrayList<>();

    WholeFinder(String text, List<WordScanner.Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    List<WordScanner.Whole> find() {
        for (int i = 0; i < parts.size(); i++) {
            if (!(isNumbered(i + 1) && code(i))) {
                hyphened(i);
            }
            if (isNumbered(i)) {
                slashed(i);
                longNumber(i);
            }
        }
        return wholes;
    }

    /** Of most words this is all that has to be known. */
    private boolean isNumbered(int i) {
        return i < parts.size() && parts.get(i).forms().numbered();
    }

    /** {@code INC000000503961} is known by {@code 503961} too. */
    private void longNumber(int i) {
        String stem = parts.get(i).stem();
        int digits = stem.length();
        while (digits > 0 && Character.isDigit(stem.charAt(digits - 1))) {
            digits--;
        }
        if (digits > 0 && digits < MAX_PREFIX && stem.length() - digits >= LONG_NUMBER) {
            wholes.add(new WordScanner.Whole(i, i, stem.substring(digits), true));
        }
    }

    /** {@code OPSG_28}, {@code OPSG 28/01}, {@code OPSG_28#13}, {@code MP 122}. */
    private boolean code(int i) {
        String letters = parts.get(i).exact();
        if (!startsWithDigit(i + 1) || !isPrefix(letters) || !joinsCode(i)) {
            return false;
        }
        String number = letters + parts.get(i + 1).stem();
        if (isDay(i + 1)) {
            dated(i, letters, 3);
        } else if (isOfAYear(i + 1)) {
            dated(i, letters, 2);
        } else if (isSlashed(i + 1)) {
            wholes.add(new WordScanner.Whole(
                    i, i + 2, number + "/" + parts.get(i + 2).stem(), true));
        } else if (i + 2 < parts.size() && gap(i + 1).equals("#") && startsWithDigit(i + 2)) {
            wholes.add(new WordScanner.Whole(
                    i, i + 2, number + "#" + parts.get(i + 2).stem(), true));
        } else {
            wholes.add(new WordScanner.Whole(i, i + 1, number, true));
        }
        return true;
    }

    /**
     * {@code WMPC_2024-03-12}, {@code WMPC 2024-03-12/01}: the ids of bodies whose meetings have no numbers, and {@code
     * RGB-2024-07/A12} of those that count them by year.
     */
    private void dated(int i, String letters, int numbers) {
        StringBuilder term = new StringBuilder(letters);
        int last = i + numbers;
        for (int part = i + 1; part <= last; part++) {
            term.append(parts.get(part).exact());
        }
        boolean slash = last + 1 < parts.size() && gap(last).equals("/") && endsWithDigit(last + 1);
        boolean item = last + 1 < parts.size() && gap(last).equals("#") && startsWithDigit(last + 1);
        if (slash || item) {
            term.append(gap(last)).append(parts.get(last + 1).stem());
            last++;
        }
        wholes.add(new WordScanner.Whole(i, last, term.toString(), true));
    }

    /** Whether a meeting's number in its year begins here, {@code 2024-07}. */
    private boolean isOfAYear(int i) {
        return i + 1 < parts.size() && isNumber(i, 4) && isNumber(i + 1, 2) && gap(i).equals("-");
    }

    /** Whether a day in figures begins here, {@code 2024-03-12}. */
    private boolean isDay(int i) {
        return i + 2 < parts.size()
                && isNumber(i, 4)
                && isNumber(i + 1, 2)
                && isNumber(i + 2, 2)
                && gap(i).equals("-")
                && gap(i + 1).equals("-");
    }

    private boolean isNumber(int i, int digits) {
        String exact = parts.get(i).exact();
        return exact.length() == digits && exact.chars().allMatch(Character::isDigit);
    }

    /** {@code 28/01}, {@code 53x/CONF01}; a date has one slash more. */
    private void slashed(int i) {
        if (isSlashed(i)) {
            String term = parts.get(i).stem() + "/" + parts.get(i + 1).stem();
            wholes.add(new WordScanner.Whole(i, i + 1, term, true));
        }
    }

    private boolean isSlashed(int i) {
        return i + 1 < parts.size()
                && startsWithDigit(i)
                && gap(i).equals("/")
                && endsWithDigit(i + 1)
                && !(i + 2 < parts.size() && gap(i + 1).equals("/"))
                && !(i > 0 && gap(i - 1).equals("/"))
                && !(i > 1 && isDay(i - 2));
    }

    private void hyphened(int i) {
        if (!isHyphen(i) || (i > 0 && isHyphen(i - 1))) {
            return;
        }
        int last = i;
        StringBuilder term = new StringBuilder(parts.get(i).exact());
        while (isHyphen(last) && last - i < MAX_HYPHENED) {
            last++;
            term.append(
                    startsWithDigit(last)
                            ? parts.get(last).stem()
                            : parts.get(last).exact());
        }
        if (!startsWithDigit(i)) {
            wholes.add(new WordScanner.Whole(i, last, term.toString(), false));
        }
    }

    private boolean isHyphen(int i) {
        int end = parts.get(i).end();
        if (i + 1 >= parts.size() || parts.get(i + 1).start() != end + 1) {
            return false;
        }
        char between = text.charAt(end);
        return between == '-' || between == '\u2010' || between == '\u2011';
    }

    /** A mere blank joins only what is written as an id, in capitals: not {@code January 2020}. */
    private boolean joinsCode(int i) {
        return switch (gap(i)) {
            case "_", "_ ", " _", "-", "- " -> true;
            case " " -> isCapitals(parts.get(i));
            default -> false;
        };
    }

    private boolean isCapitals(WordScanner.Part part) {
        return part.end() - part.start() > 1
                && text.substring(part.start(), part.end()).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isPrefix(String word) {
        return word.length() <= MAX_PREFIX && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private boolean startsWithDigit(int i) {
        return Character.isDigit(parts.get(i).stem().charAt(0));
    }

    private boolean endsWithDigit(int i) {
        String stem = parts.get(i).stem();
        return Character.isDigit(stem.charAt(stem.length() - 1));
    }

    /** What stands between a word and the next; more than any that joins them is cut short. */
    private String gap(int i) {
        int start = parts.get(i).end();
        int end = parts.get(i + 1).start();
        return end == start + 1 && text.charAt(start) == ' ' ? " " : text.substring(start, Math.min(end, start + 3));
    }
}
