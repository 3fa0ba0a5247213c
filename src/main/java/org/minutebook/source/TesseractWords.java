package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the table of words that the OCR program prints: each with its box and how sure the program is of it. */
final class TesseractWords {
    private static final int COLUMNS = 12;
    private static final String WORD = "5";
    private static final double POINTS = 72;
    /** Of a word's letters' height: of small letters alone, with what rises above them, and with what hangs below. */
    private static final Pattern RISING = Pattern.compile(".*[\\p{Lu}\\dbdfhiklt(\\[/|].*");

    private static final Pattern HANGING = Pattern.compile(".*[gjpqy,;(\\[/|].*");
    private static final double CAPITAL = 0.72;
    private static final double SMALL = 0.52;
    private static final double TAIL = 0.2;
    private static final Pattern LITTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BULLET = Pattern.compile("[•·●○◦*«»e°¢©-]");
    private static final Pattern BARS = Pattern.compile("[|_\\[\\]¦—]*");
    private static final double DOUBTFUL = 40;
    private static final double CONFIDENCE = 0.9;

    private final double scale;

    TesseractWords(int dotsPerInch) {
        this.scale = POINTS / dotsPerInch;
    }

    /** A line of the table: text and box, in dots. */
    private record Found(String text, double left, double top, double width, double height) {
        /** The size that letters of such a height are of. */
        double size() {
            boolean rising = RISING.matcher(text).matches();
            boolean hanging = HANGING.matcher(text).matches();
            return height / ((rising ? CAPITAL : SMALL) + (hanging ? TAIL : 0));
        }

        /** Whether it is the dot before a list's entry, which is taken for whatever is round. */
        boolean isDot(double size) {
            double share = height / size;
            return text.length() == 1 && share > 0.17 && share < 0.36 && width < height * 1.5 && height < width * 1.5;
        }

        double baseline(double size) {
            return top + height - (HANGING.matcher(text).matches() ? TAIL * size : 0);
        }
    }

    /** @param width of the image, in dots */
    PrintedPage page(List<String> table, int width, int height, List<Ruling> rulings) {
        List<Found> found = new ArrayList<>();
        for (String line : table) {
            String[] cells = line.split("\t", COLUMNS);
            if (cells.length == COLUMNS && cells[0].equals(WORD) && isWord(cells[11].strip(), cells[10])) {
                found.add(new Found(
                        cells[11].strip(),
                        number(cells[6]),
                        number(cells[7]),
                        number(cells[8]),
                        Math.max(1, number(cells[9]))));
            }
        }
        double size = usual(found);
        List<Word> words = found.stream().map(word -> word(word, size)).toList();
        return new PrintedPage(width * scale, height * scale, words, rulings, CONFIDENCE);
    }

    private static boolean isWord(String text, String confidence) {
        // What is left of a frame looks like bars.
        boolean bars = BARS.matcher(text).matches();
        boolean litter = LITTER.matcher(text).matches() && number(confidence) < DOUBTFUL;
        return !bars && (!litter || BULLET.matcher(text).matches());
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static double usual(List<Found> found) {
        double[] sizes = found.stream().mapToDouble(Found::size).sorted().toArray();
        return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
    }

    /** Boxes are too rough to tell the sizes of neighbouring words apart, so that all but headlines are of the usual. */
    private Word word(Found found, double usual) {
        double size = found.size() > usual * 1.35 && found.size() < usual * 4 ? found.size() : usual;
        return new Word(
                found.isDot(usual) ? "•" : found.text(),
                found.left() * scale,
                (found.left() + found.width()) * scale,
                found.baseline(size) * scale,
                size * scale,
                false);
    }
}
