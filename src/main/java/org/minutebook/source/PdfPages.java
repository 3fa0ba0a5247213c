package org.minutebook.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF, each from its text layer or, where it is only a picture, through the OCR program. */
final class PdfPages {
    private static final int FEWEST_WORDS = 3;
    private static final double PICTURE = 0.4;
    private static final double SCANNED = 0.95;

    private final PDDocument document;
    private final Deadline deadline;
    private final List<PrintedPage> pages = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private boolean recognised;

    PdfPages(PDDocument document, Deadline deadline) {
        this.document = document;
        this.deadline = deadline;
    }

    List<PrintedPage> read() throws IOException {
        new PdfWords(deadline, this::page).writeText(document, Writer.nullWriter());
        return pages;
    }

    /** Whether pages went through the OCR program. */
    boolean isRecognised() {
        return recognised;
    }

    /** Sentences about pages that were not read. */
    List<String> notices() {
        return unread.isEmpty()
                ? List.of()
                : List.of("Pages %s are pictures and were not read. %s"
                        .formatted(unread.toString().replaceAll("[\\[\\]]", ""), Tesseract.MISSING));
    }

    String whyBlank() {
        return unread.isEmpty() ? "the PDF has no words on its pages" : "the PDF is a scan. " + Tesseract.MISSING;
    }

    private void page(PDPage page, List<Word> words, int turned) throws IOException {
        PdfRulings drawn = new PdfRulings(page, turned, deadline);
        drawn.processPage(page);
        boolean scan = drawn.pictures() > PICTURE;
        if (words.size() < FEWEST_WORDS && scan) {
            scanned(drawn);
        } else {
            pages.add(new PrintedPage(drawn.width(), drawn.height(), words, drawn.rulings(), scan ? SCANNED : 1));
        }
    }

    private void scanned(PdfRulings drawn) throws IOException {
        if (Tesseract.isInstalled()) {
            BufferedImage image =
                    new PDFRenderer(document).renderImageWithDPI(pages.size(), Tesseract.DPI, ImageType.GRAY);
            pages.add(Tesseract.read(image, deadline));
            recognised = true;
        } else {
            unread.add(pages.size() + 1);
            pages.add(new PrintedPage(drawn.width(), drawn.height(), List.of(), List.of(), 1));
        }
    }
}
