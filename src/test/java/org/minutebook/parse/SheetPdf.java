package org.minutebook.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Renders minutes as a PDF with a running head and page numbers. Rows that don't fit go on with the next page; a merged
 * label stands at the middle of its rows.
 */
final class SheetPdf {
    private static final float LEFT = 56;
    private static final float TOP = 90;
    private static final float BOTTOM = 760;
    private static final float WIDTH = 480;
    private static final float SIZE = 10;
    private static final float PITCH = 12.5f;
    private static final float PAD = 5;
    private static final float PAGE = PDRectangle.A4.getHeight();

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDDocument document = new PDDocument();
    private final boolean framed;
    private PDPageContentStream out;
    private float y = TOP;
    private int pages;

    SheetPdf(boolean framed) {
        this.framed = framed;
        this.out = page();
    }

    byte[] render(Sheet sheet) {
        try (document) {
            for (Sheet.Element element : sheet.elements()) {
                switch (element) {
                    case Sheet.Heading(int level, String text) -> prose(bold, level == 1 ? 15 : 11, text);
                    case Sheet.Paragraph(String text) -> prose(plain, SIZE, text);
                    case Sheet.Bullet(String text) -> prose(plain, SIZE, "• " + text);
                    case Sheet.Table table -> table(table);
                    case Sheet.PageEnd _ -> room(BOTTOM);
                }
            }
            out.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream page() {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            pages++;
            y = TOP;
            write(plain, 8, LEFT, 40, "SRF_21_1409 - Draft Minutes");
            write(plain, 8, LEFT + 400, 40, "Page " + pages + " of 9");
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void room(float height) throws IOException {
        if (y + height > BOTTOM) {
            out.close();
            out = page();
        }
    }

    private void prose(PDFont font, float size, String text) throws IOException {
        for (String line : wrapped(font, size, text, WIDTH)) {
            room(PITCH);
            y += PITCH * size / SIZE;
            write(font, size, LEFT, y, line);
        }
        y += 8;
    }

    private void write(PDFont font, float size, float x, float baseline, String text) throws IOException {
        out.beginText();
        out.newLineAtOffset(x, PAGE - baseline);
        String[] parts = text.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            out.setFont(i % 2 == 0 ? font : bold, size);
            out.showText(parts[i]);
        }
        out.endText();
    }

    private static List<String> wrapped(PDFont font, float size, String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
            while (font.getStringWidth(line) / 1000 * size > width) {
                int fits = fitting(font, size, line, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How many letters of a word that is wider than its cell fit in it. */
    private static int fitting(PDFont font, float size, String word, float width) throws IOException {
        int fits = word.length() - 1;
        while (font.getStringWidth(word.substring(0, fits)) / 1000 * size > width) {
            fits--;
        }
        return fits;
    }

    private void table(Sheet.Table table) throws IOException {
        List<List<String>> rows = table.rows();
        for (int from = 0; from < rows.size(); ) {
            room(height(table, rows.get(from)));
            int to = from;
            float end = y;
            while (to < rows.size() && end + height(table, rows.get(to)) <= BOTTOM) {
                end += height(table, rows.get(to++));
            }
            rows(table, from, to);
            from = to;
        }
        y += 10;
    }

    private float height(Sheet.Table table, List<String> row) throws IOException {
        int lines = 1;
        for (int i = 0; i < row.size(); i++) {
            lines = Math.max(
                    lines,
                    wrapped(plain, SIZE, row.get(i), width(table, row, i)).size());
        }
        return lines * PITCH + 2 * PAD;
    }

    private static float width(Sheet.Table table, List<String> row, int column) {
        float width = row.size() == 1
                ? table.widths().stream().mapToInt(Integer::intValue).sum()
                : table.widths().get(column);
        return width - 2 * PAD;
    }

    /** The rows of a table that are on one page. */
    private void rows(Sheet.Table table, int from, int to) throws IOException {
        float[] tops = new float[to - from + 1];
        tops[0] = y;
        for (int i = from; i < to; i++) {
            tops[i - from + 1] = tops[i - from] + height(table, table.rows().get(i));
        }
        for (int i = from; i < to; i++) {
            List<String> row = table.rows().get(i);
            float x = LEFT;
            for (int column = 0; column < row.size(); column++) {
                int end = i + 1;
                while (end < to
                        && column < table.rows().get(end).size()
                        && row.size() > 1
                        && table.rows().get(end).get(column).equals(Sheet.MERGED)) {
                    end++;
                }
                boolean goesOn = row.get(column).equals(Sheet.MERGED);
                float width = width(table, row, column) + 2 * PAD;
                if (!goesOn) {
                    cell(row.get(column), x, width, tops[i - from], tops[end - from]);
                }
                if (framed && (!goesOn || i == from)) {
                    out.addRect(x, PAGE - tops[end - from], width, tops[end - from] - tops[i - from]);
                    out.stroke();
                }
                x += width;
            }
        }
        y = tops[to - from];
    }

    private void cell(String text, float x, float width, float top, float bottom) throws IOException {
        List<String> lines = wrapped(plain, SIZE, text, width - 2 * PAD);
        float baseline = (top + bottom) / 2 - lines.size() * PITCH / 2 + SIZE;
        for (String line : lines) {
            write(plain, SIZE, x + PAD, baseline, line);
            baseline += PITCH;
        }
    }
}
