package org.minutebook.source;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;

/**
 * The straight lines in the image of a page, which frame its tables. They are taken out of the image, since an OCR program
 * reads them as letters.
 */
final class ScanLines {
    private static final int DARK = 185;
    /** In dots at 300 to the inch: longer than the strokes of letters. */
    private static final int SHORTEST_ACROSS = 110;

    private static final int SHORTEST_DOWN = 62;
    /** Dots missing from a line. */
    private static final int BREAK = 4;

    private static final int THICKEST = 14;
    /** Places at which a line's thickness is looked at. */
    private static final int PARTS = 11;

    private static final double POINTS = 72;

    private final BufferedImage image;
    private final byte[] dots;
    private final int width;
    private final int height;
    private final List<int[]> across = new ArrayList<>();
    private final List<int[]> down = new ArrayList<>();

    private ScanLines(BufferedImage image) {
        this.image = image;
        this.dots = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        this.width = image.getWidth();
        this.height = image.getHeight();
    }

    /** Finds and erases the lines in a copy of an image. */
    static ScanLines erase(BufferedImage image) {
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, gray.getWidth(), gray.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        ScanLines lines = new ScanLines(gray);
        lines.find();
        lines.erase();
        return lines;
    }

    BufferedImage withoutLines() {
        return image;
    }

    List<Ruling> rulings(int dotsPerInch) {
        double scale = POINTS / dotsPerInch;
        List<Ruling> rulings = new ArrayList<>();
        across.forEach(line -> rulings.add(new Ruling(true, line[0] * scale, line[1] * scale, line[2] * scale)));
        down.forEach(line -> rulings.add(new Ruling(false, line[0] * scale, line[1] * scale, line[2] * scale)));
        return rulings;
    }

    private boolean isDark(int x, int y) {
        return (dots[y * width + x] & 0xFF) < DARK;
    }

    /** A line is kept as its place, its beginning and its end. */
    private void find() {
        for (int y = 0; y < height; y++) {
            runs(y, width, SHORTEST_ACROSS, true);
        }
        for (int x = 0; x < width; x++) {
            runs(x, height, SHORTEST_DOWN, false);
        }
    }

    private void runs(int place, int length, int shortest, boolean isAcross) {
        int start = -1;
        int last = -1;
        for (int i = 0; i <= length; i++) {
            boolean dark = i < length && (isAcross ? isDark(i, place) : isDark(place, i));
            if (dark) {
                start = start < 0 ? i : start;
                last = i;
            } else if (start >= 0 && (i == length || i - last > BREAK)) {
                if (last - start >= shortest && isThin(place, start, last, isAcross)) {
                    (isAcross ? across : down).add(new int[] {place, start, last + 1});
                }
                start = -1;
            }
        }
    }

    /** A dark stretch that goes on to its sides is part of a picture, unless it does so only where lines cross. */
    private boolean isThin(int place, int start, int last, boolean isAcross) {
        int thin = 0;
        for (int part = 1; part < PARTS; part++) {
            int at = start + (last - start) * part / PARTS;
            thin += thickness(place, at, isAcross) <= THICKEST ? 1 : 0;
        }
        return thin > PARTS / 2;
    }

    private int thickness(int place, int along, boolean isAcross) {
        int limit = isAcross ? height : width;
        int thick = 1;
        for (int step = -1; step <= 1; step += 2) {
            int at = place + step;
            while (at >= 0 && at < limit && thick <= THICKEST && (isAcross ? isDark(along, at) : isDark(at, along))) {
                thick++;
                at += step;
            }
        }
        return thick;
    }

    private void erase() {
        for (int[] line : across) {
            for (int x = line[1]; x < line[2]; x++) {
                whiten(x, line[0]);
                whiten(x, line[0] - 1);
                whiten(x, line[0] + 1);
            }
        }
        for (int[] line : down) {
            for (int y = line[1]; y < line[2]; y++) {
                whiten(line[0], y);
                whiten(line[0] - 1, y);
                whiten(line[0] + 1, y);
            }
        }
    }

    private void whiten(int x, int y) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            dots[y * width + x] = (byte) 0xFF;
        }
    }
}
