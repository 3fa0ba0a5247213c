package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Minutes;

/** Scanned minutes read as those with a text layer do, save for what an OCR program takes for something else. */
class ScansTest {
    @BeforeAll
    static void ocrIsThere() {
        assumeTrue(Scans.canBeRead(), "Tesseract is not on the PATH; install tesseract-ocr");
    }

    @Test
    void framedTablesOfAScannedPdfAreReadByTheirLines() {
        assertFacts(Samples.read("scan.pdf", Scans.pdf(SheetMeeting.sheet().pdf(true))));
    }

    @Test
    void columnsOfAScannedPdfWithoutLinesAreReadByTheirPlaces() {
        assertFacts(Samples.read("scan.pdf", Scans.pdf(SheetMeeting.sheet().pdf(false))));
    }

    @Test
    void imageOfManyPagesIsRead() {
        assertFacts(Samples.read("scan.docx", Scans.tiff(SheetMeeting.sheet().pdf(true))));
    }

    private static void assertFacts(Minutes minutes) {
        Minutes printed = Samples.read("made.pdf", SheetMeeting.sheet().pdf(true));

        assertThat(minutes.meeting().id()).isEqualTo(printed.meeting().id());
        assertThat(minutes.meeting().date()).isEqualTo(printed.meeting().date());
        assertThat(attendance(minutes)).isEqualTo(attendance(printed));
        assertThat(reviews(minutes)).isEqualTo(reviews(printed));
        assertThat(minutes.items()).hasSameSizeAs(printed.items());
        assertThat(minutes.raised())
                .extracting(raised -> raised.id() + raised.text())
                .isEqualTo(printed.raised().stream()
                        .map(raised -> raised.id() + raised.text())
                        .toList());
        assertThat(minutes.decisions())
                .as("none by bold print, which recognised words don't have")
                .extracting(decision -> decision.verb() + decision.item())
                .isEqualTo(printed.decisions().stream()
                        .filter(decision -> !decision.verb().equals("ENDORSED"))
                        .map(decision -> decision.verb() + decision.item())
                        .toList());
        assertThat(minutes.reviews())
                .allSatisfy(review -> assertThat(review.source().confidence()).isLessThan(1));
    }

    private static List<String> attendance(Minutes minutes) {
        return minutes.attendance().stream()
                .map(one -> one.name() + ", " + one.representing() + ", " + one.role() + one.items())
                .toList();
    }

    private static List<String> reviews(Minutes minutes) {
        return minutes.reviews().stream()
                .map(review -> "%s %s %s %s %s %s"
                        .formatted(
                                review.id(),
                                review.owner(),
                                review.raised(),
                                review.lastTarget(),
                                review.revisedTarget(),
                                review.status()))
                .toList();
    }
}
