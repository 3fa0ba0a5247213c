package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells from the places of printed lines which of them make a paragraph: where the next line's first word would have
 * fitted, or the next line stands further off than lines do, the break was meant.
 */
final class PrintedProse {
    private static final double FURTHER = 1.3;
    private static final double LARGER = 1.12;
    private static final double SPACE = 0.28;
    private static final double NEARLY = 0.8;
    private static final String ENDS = ".:;!?";

    private PrintedProse() {}

    /**
     * What lines are measured by.
     *
     * @param right how far lines reach
     * @param pitch from one line of a paragraph to the next
     * @param size of the letters of the text
     */
    record Measure(double right, double pitch, double size) {
        /** As these lines have it. */
        Measure(double right, List<PrintedLine> lines) {
            this(
                    right,
                    pitch(lines),
                    middle(lines.stream().map(PrintedLine::size).toList()));
        }

        private static double pitch(List<PrintedLine> lines) {
            List<Double> pitches = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                double pitch = lines.get(i).middle() - lines.get(i - 1).middle();
                if (pitch > 0 && pitch < lines.get(i).size() * 3) {
                    pitches.add(pitch);
                }
            }
            return middle(pitches);
        }

        private static double middle(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
        }
    }

    static List<Piece> pieces(List<PrintedLine> lines, Measure measure) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean goesOn = i > 0 && goesOn(lines.get(i - 1), line, measure);
            boolean prominent = line.isBold() || line.size() > measure.size() * LARGER;
            pieces.add(Piece.line(line.styled(), goesOn, prominent));
        }
        return pieces;
    }

    private static boolean goesOn(PrintedLine before, PrintedLine line, Measure measure) {
        if (line.middle() - before.middle() > measure.pitch() * FURTHER) {
            return false;
        }
        String words = before.text();
        boolean ended = ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean cut = !ended && Character.isLowerCase(line.text().charAt(0));
        Word first = line.words().getFirst();
        double needed = before.right() + SPACE * first.size() + first.right() - first.left();
        return cut || isHeading(before, line, needed, measure) || needed > measure.right() - SPACE * first.size();
    }

    /** Whether a numbered heading goes on: in letters as much larger than the text's, behind a line that is nearly full. */
    private static boolean isHeading(PrintedLine before, PrintedLine line, double needed, Measure measure) {
        return before.size() > measure.size() * LARGER
                && Math.abs(before.size() - line.size()) < measure.size() * (LARGER - 1) / 2
                && needed > measure.right() * NEARLY
                && Character.isDigit(before.text().charAt(0))
                && !Character.isDigit(line.text().charAt(0));
    }
}
