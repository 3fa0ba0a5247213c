package org.minutebook.generate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.generate.Leaf.Cell;
import org.minutebook.generate.Leaf.Kind;
import org.minutebook.generate.Leaf.Lines;
import org.minutebook.generate.Leaf.Names;
import org.minutebook.generate.Leaf.Row;
import org.minutebook.generate.Leaf.Strip;

/**
 * A PDF as a word processor exports it: text by position in fonts that every reader has, lines around the cells of
 * tables, a running head and a page number on each page.
 */
final class PdfLook {
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    private static final int HEIGHT = 842;
    private static final double RIGHT = 535;
    private static final String PLAIN = "F1";
    private static final String BOLD = "F2";
    /** Objects before those of the pages: catalogue, page tree and two fonts. */
    private static final int FIRST_PAGE = 5;

    private final Paper paper;
    private final List<Leaf> leaves;
    private final boolean ruled;
    private final StringBuilder page = new StringBuilder();

    PdfLook(Paper paper, Dice dice) {
        this.paper = paper;
        this.leaves = Typesetter.set(paper, dice);
        this.ruled = dice.chance(0.8);
    }

    byte[] print() {
        List<byte[]> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < leaves.size(); i++) {
            kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
        }
        objects.add(ascii("<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>"));
        objects.add(ascii("<< /Type /Pages /Kids [ " + kids + "] /Count " + leaves.size() + " >>"));
        objects.add(font("Helvetica"));
        objects.add(font("Helvetica-Bold"));
        for (int i = 0; i < leaves.size(); i++) {
            objects.add(ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /" + PLAIN
                    + " 3 0 R /" + BOLD + " 4 0 R >> >> /Contents " + (FIRST_PAGE + 2 * i + 1) + " 0 R >>"));
            objects.add(stream(content(i)));
        }
        return file(objects);
    }

    private static byte[] font(String name) {
        return ascii("<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>");
    }

    private static byte[] stream(byte[] content) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(ascii("<< /Length " + content.length + " >>\nstream\n"));
        stream.writeBytes(content);
        stream.writeBytes(ascii("\nendstream"));
        return stream.toByteArray();
    }

    /** Header, objects, the table of where they begin, trailer. */
    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
            file.writeBytes(ascii((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(ascii("\nendobj\n"));
        }
        int start = file.size();
        file.writeBytes(ascii(table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n"
                + start + "\n%%EOF\n"));
        return file.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] content(int number) {
        page.setLength(0);
        Paper.Front front = paper.front();
        text(PLAIN, 8, Typesetter.LEFT, 40, front.reference() + " – " + front.version());
        text(PLAIN, 8, 470, 40, "Page " + (number + 1) + " of " + leaves.size());
        text(PLAIN, 8, 470, 52, "Classification: " + front.grade());
        leaves.get(number).strips().forEach(this::strip);
        return page.toString().getBytes(WIN_ANSI);
    }

    private void strip(Strip strip) {
        switch (strip) {
            case Lines lines -> lines(lines);
            case Row row -> row(row);
            case Names names -> names(names);
        }
    }

    private void lines(Lines lines) {
        String font = lines.kind() == Kind.PARAGRAPH || lines.kind() == Kind.ENTRY || lines.kind() == Kind.NOTE
                ? PLAIN
                : BOLD;
        if (!lines.mark().isEmpty()) {
            text(font, Typesetter.SIZE, lines.left() - 14, lines.y(), lines.mark());
        }
        for (int i = 0; i < lines.lines().size(); i++) {
            text(
                    font,
                    Typesetter.SIZE,
                    lines.left(),
                    lines.y() + i * Typesetter.LEADING,
                    lines.lines().get(i));
        }
    }

    private void row(Row row) {
        double height = row.height() * Typesetter.LEADING + Typesetter.ROW_GAP;
        for (Cell cell : row.cells()) {
            box(cell.left(), row.y() - Typesetter.SIZE, cell.width(), height);
            for (int i = 0; i < cell.lines().size(); i++) {
                text(
                        row.header() ? BOLD : PLAIN,
                        Typesetter.CELL_SIZE,
                        cell.left() + Typesetter.PADDING,
                        row.y() + i * Typesetter.LEADING,
                        cell.lines().get(i));
            }
        }
    }

    private void names(Names names) {
        String font = names.heads() ? BOLD : PLAIN;
        int count = names.names().size();
        double top = names.y() - Typesetter.SIZE;
        box(Typesetter.LEFT, top, Typesetter.NAMES_LEFT - Typesetter.LEFT, count * Typesetter.LEADING);
        if (!names.label().isEmpty()) {
            double middle = names.y() + (count - 1) * Typesetter.LEADING / 2;
            text(font, Typesetter.SIZE, Typesetter.LEFT + Typesetter.PADDING, middle, names.label());
        }
        for (int i = 0; i < count; i++) {
            double y = names.y() + i * Typesetter.LEADING;
            box(Typesetter.NAMES_LEFT, top + i * Typesetter.LEADING, RIGHT - Typesetter.NAMES_LEFT, Typesetter.LEADING);
            text(
                    font,
                    Typesetter.SIZE,
                    Typesetter.NAMES_LEFT + Typesetter.PADDING,
                    y,
                    names.names().get(i));
        }
    }

    private void text(String font, double size, double x, double y, String text) {
        page.append("BT /")
                .append(font)
                .append(' ')
                .append(number(size))
                .append(" Tf 1 0 0 1 ")
                .append(number(x));
        page.append(' ')
                .append(number(HEIGHT - y))
                .append(" Tm (")
                .append(escaped(text))
                .append(") Tj ET\n");
    }

    private void box(double x, double y, double width, double height) {
        if (ruled) {
            page.append("0.5 w ")
                    .append(number(x))
                    .append(' ')
                    .append(number(HEIGHT - y - height))
                    .append(' ');
            page.append(number(width)).append(' ').append(number(height)).append(" re S\n");
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
