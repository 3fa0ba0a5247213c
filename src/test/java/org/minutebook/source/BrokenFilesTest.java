package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, the answer is a text or a sentence about why there is none. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BrokenFilesTest {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TYPES =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>".formatted(MAIN);

    @Test
    void lockedPdfSaysSo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));

            assertRefused(bytes(document), "password");
        }
    }

    @Test
    void pdfWithoutWordsSaysSo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());

            assertRefused(bytes(document), "no words");
        }
        try (PDDocument document = new PDDocument()) {
            assertRefused(bytes(document), "no pages");
        }
    }

    @Test
    void brokenPdfSaysSo() {
        assertRefused("%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.UTF_8), "PDF is broken");
    }

    @Test
    void archiveThatIsNoWordDocumentSaysSo() throws IOException {
        assertRefused(zip(Map.of("notes/a.txt", "text")), "zip archive and no Word document");
        assertRefused(zip(Map.of("[Content_Types].xml", TYPES)), "no Word document");
        assertRefused(
                zip(Map.of("[Content_Types].xml", TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet"))),
                "none of Word");
    }

    @Test
    void brokenWordDocumentSaysSo() throws IOException {
        byte[] whole = docx("<w:p xmlns:w=\"w\"><w:r><w:t>Words</w:t></w:r></w:p>");

        assertThat(DocumentReader.read("a.docx", whole).text()).contains("Words");
        assertRefused(docx("<w:p xmlns:w=\"w\"><w:r>"), "no XML");
        assertRefused(docx(""), "no text");
        assertRefused(docx("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>"), "no XML");
        for (int length = 4; length < whole.length / 2; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> DocumentReader.read("a.docx", cut)).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void deeplyNestedDocumentsAreNoTrouble() throws IOException {
        String tables = "<w:tbl xmlns:w=\"w\"><w:tr><w:tc>".repeat(5_000) + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        assertRefused(docx(tables), "nested");

        String html = "<html><body>" + "<div>".repeat(100_000) + "deep down" + "<table><tr><td>".repeat(50_000);
        assertThat(read(html.getBytes(StandardCharsets.UTF_8)).text()).contains("deep down");
    }

    @Test
    void archiveThatUnpacksToTooMuchIsLeftAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertRefused(bytes.toByteArray(), "unpacks to more than");
    }

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        byte[] old = new byte[1024];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, old, 0, magic.length);

        assertRefused(old, "before .docx");
        assertRefused("{\\rtf1\\ansi Minutes}".getBytes(StandardCharsets.UTF_8), "Rich Text");
        assertRefused(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "minutes are read from");
    }

    @Test
    void imageWithoutWordsOrOcrProgramSaysSo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);

        assertThatThrownBy(() -> DocumentReader.read("a.png", bytes.toByteArray()))
                .isInstanceOf(UnreadableException.class)
                .message()
                .containsAnyOf("no words", "install it (Debian: apt install tesseract-ocr");
        assertThat(Tesseract.program("")).isEmpty();
        assertThat(Tesseract.MISSING).contains("apt install tesseract-ocr", "PATH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.4\n",
                "PK\u0003\u0004",
                "\u0089PNG\r\n\u001A\n",
                "<html><body>",
                "II*\u0000",
                "\u00FF\u00D8\u00FF"
            })
    void randomBytesNeverThrowAnythingElse(String beginning) {
        Random random = new Random(17);
        for (int round = 0; round < 40; round++) {
            byte[] bytes = new byte[random.nextInt(4_000) + 20];
            random.nextBytes(bytes);
            byte[] head = beginning.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, bytes, 0, head.length);
            try {
                assertThat(DocumentReader.read("a", bytes).text()).isNotBlank();
            } catch (UnreadableException e) {
                assertThat(e).hasMessageMatching("(?s).{10,}");
            }
        }
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> DocumentReader.read("minutes.txt", bytes))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(reason);
    }

    private static DocumentText read(byte[] bytes) throws UnreadableException {
        return DocumentReader.read("a", bytes);
    }

    private static byte[] docx(String body) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml", TYPES, "word/document.xml", "<document><body>" + body + "</body></document>"));
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
