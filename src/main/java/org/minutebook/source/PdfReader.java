package org.minutebook.source;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF by where words and lines stand on its pages. Pages that are only a picture go through the OCR program, where
 * it is installed.
 */
final class PdfReader {
    private static final String FONTS = "pdfbox.fontcache";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int MOST_PAGES = 3_000;

    static {
        // Else PDFBox notes the fonts of this machine in the user's home.
        if (System.getProperty(FONTS) == null) {
            System.setProperty(FONTS, System.getProperty("java.io.tmpdir"));
        }
    }

    private PdfReader() {}

    /** @throws UnreadableException where it is locked or broken, or has no words that can be read here */
    static Manuscript read(byte[] bytes) throws UnreadableException {
        Deadline deadline = Deadline.in(LONGEST);
        return deadline.run("PDF", () -> read(bytes, deadline));
    }

    private static Manuscript read(byte[] bytes, Deadline deadline) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages == 0 || pages > MOST_PAGES) {
                throw new UnreadableException(
                        pages == 0
                                ? "the PDF has no pages"
                                : "the PDF has %,d pages; minutes have at most %,d".formatted(pages, MOST_PAGES));
            }
            PdfPages reading = new PdfPages(document, deadline);
            List<PrintedPage> printed = reading.read();
            Manuscript manuscript = PrintReader.read(printed);
            if (manuscript.isBlank()) {
                throw new UnreadableException(reading.whyBlank());
            }
            reading.notices().forEach(manuscript::notice);
            if (reading.isRecognised()) {
                manuscript.recognised();
            }
            return manuscript;
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("the PDF is locked with a password; save it without one", e);
        }
    }
}
