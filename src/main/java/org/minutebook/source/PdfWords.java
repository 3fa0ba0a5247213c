package org.minutebook.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words in the text layer of a PDF and where they stand; of text that runs in several directions, the most usual. */
final class PdfWords extends PDFTextStripper {
    private static final int MOST_WORDS = 100_000;
    private static final int HEAVY = 600;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Deadline deadline;
    private final Use use;
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final Map<Integer, List<Word>> byDirection = new HashMap<>();
    private final StringBuilder word = new StringBuilder();
    private int words;

    /** What is done with the words of a page. */
    @FunctionalInterface
    interface Use {
        /**
         * Takes the words of the next page.
         *
         * @param turned degrees that the page's text is turned by
         */
        void page(PDPage page, List<Word> words, int turned) throws IOException;
    }

    PdfWords(Deadline deadline, Use use) {
        this.deadline = deadline;
        this.use = use;
        // Letters in the order in which they were set make better words than those of neighbouring cells by place.
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
        int from = 0;
        for (int i = 0; i <= letters.size(); i++) {
            if (i == letters.size() || letters.get(i).getUnicode().isBlank()) {
                if (i > from) {
                    add(letters.subList(from, i));
                }
                from = i + 1;
            }
        }
    }

    private void add(List<TextPosition> letters) throws UnreadableException {
        word.setLength(0);
        letters.forEach(letter ->
                letter.getUnicode().chars().filter(c -> c >= 0x20 && c != 0x7F).forEach(c -> word.append((char) c)));
        if (word.isEmpty() || isAslant(letters.getFirst())) {
            return;
        }
        if (++words > MOST_WORDS) {
            throw new UnreadableException("a page of the PDF has more than %,d words".formatted(MOST_WORDS));
        }
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        byDirection
                .computeIfAbsent((int) first.getDir(), direction -> new ArrayList<>())
                .add(new Word(
                        printedHyphens(word.toString()),
                        first.getXDirAdj(),
                        Math.max(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj()),
                        first.getYDirAdj(),
                        Math.max(1, first.getFontSizeInPt()),
                        isBold(first.getFont())));
    }

    /** A soft hyphen in print is a hyphen, but at the end of a line the mark of a word cut in two. */
    private static String printedHyphens(String text) {
        int last = text.length() - 1;
        return text.substring(0, last).replace(SOFT_HYPHEN, '-') + text.charAt(last);
    }

    /** Watermarks are. */
    private static boolean isAslant(TextPosition letter) {
        double along = Math.abs(letter.getTextMatrix().getScaleX());
        double across = Math.abs(letter.getTextMatrix().getShearY());
        return Math.min(along, across) > 0.2 * Math.max(along, across);
    }

    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, PdfWords::looksBold);
    }

    private static boolean looksBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY));
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        int turned = byDirection.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(List::size)))
                .map(Map.Entry::getKey)
                .orElse(page.getRotation());
        use.page(page, byDirection.getOrDefault(turned, List.of()), turned);
        byDirection.clear();
        words = 0;
    }
}
