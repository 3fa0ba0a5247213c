package org.minutebook.generate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What minutes look like when somebody hands them over. All looks of a paper say the same. */
public enum Look {
    /** Markdown as converters write it from a PDF: tables with tabs, litter, gaps where pages ended. */
    MARKDOWN("-markdown.md"),
    /** Markdown as people write it, with pipe tables. */
    PIPES("-pipes.md"),
    /** Text out of a PDF: a cell a line, page furniture among the lines. */
    PDFTEXT("-pdf-text.txt"),
    /** Text off the picture of a page: torn rows, letters misread. */
    OCR("-scan-ocr.txt"),
    /** A Word document. */
    DOCX("-word.docx"),
    /** A PDF with a text layer. */
    PDF("-print.pdf");

    private final String ending;

    Look(String ending) {
        this.ending = ending;
    }

    /** {@code pdftext}, as it is asked for on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name of a file in this look ends in, as {@code -markdown.md}. */
    public String ending() {
        return ending;
    }

    /** Whether it is plain text, not a file of a program's own. */
    public boolean isText() {
        return this != DOCX && this != PDF;
    }

    /**
     * Prints a paper.
     *
     * @param seed of what is left to chance, such as where a page ends; the same seed gives the same bytes
     */
    public byte[] print(Paper paper, long seed) {
        Dice dice = new Dice(seed * 31 + paper.name().hashCode());
        return switch (this) {
            case MARKDOWN -> text(new MarkdownLook(paper, dice).print());
            case PIPES -> text(new PipesLook(paper, dice).print());
            case PDFTEXT -> text(new PdfTextLook(paper, dice).print());
            case OCR -> text(new OcrLook(LostPage.of(paper, seed), dice).print());
            case DOCX -> new DocxLook(paper, dice).print();
            case PDF -> new PdfLook(paper, dice).print();
        };
    }

    /** What a careful reader finds in the paper in this look. */
    public Gold gold(Paper paper, long seed) {
        return this == OCR ? LostPage.of(paper, seed).gold() : paper.gold();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
