package org.minutebook.source;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * How far the image of a page leans. Where the lines of text lie level, rows of dots are either full or empty; so the
 * angle is taken at which the dark dots of the rows differ most.
 */
final class Skew {
    private static final double MOST = 4;
    private static final double COARSE = 0.25;
    private static final double FINE = 0.05;
    /** In degrees; what leans less is read as well as it is. */
    private static final double LEVEL = 0.12;

    private static final int DARK = 150;
    /** Only each second dot of each second row is looked at. */
    private static final int STEP = 2;

    private static final int FEWEST_DOTS = 500;

    private final int[] across;
    private final int[] down;
    private final int height;

    private Skew(BufferedImage gray) {
        int width = gray.getWidth();
        byte[] shades = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        this.height = gray.getHeight() / STEP;
        int[] xs = new int[1024];
        int[] ys = new int[1024];
        int dots = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x * STEP < width; x++) {
                if ((shades[y * STEP * width + x * STEP] & 0xFF) < DARK) {
                    if (dots == xs.length) {
                        xs = Arrays.copyOf(xs, dots * 2);
                        ys = Arrays.copyOf(ys, dots * 2);
                    }
                    xs[dots] = x;
                    ys[dots++] = y;
                }
            }
        }
        this.across = Arrays.copyOf(xs, dots);
        this.down = Arrays.copyOf(ys, dots);
    }

    /** The image turned so that its lines lie level; the same where they do. */
    static BufferedImage straight(BufferedImage image) {
        double angle = degrees(image);
        return Math.abs(angle) < LEVEL ? image : turned(image, -angle);
    }

    /** By how many degrees, at most four, lines fall to the right (above 0) or rise. */
    static double degrees(BufferedImage image) {
        Skew skew = new Skew(turned(image, 0));
        if (skew.across.length < FEWEST_DOTS) {
            return 0;
        }
        double coarse = skew.best(-MOST, MOST, COARSE);
        return skew.best(coarse - COARSE, coarse + COARSE, FINE);
    }

    private double best(double from, double to, double step) {
        double best = 0;
        double most = contrast(0);
        for (double angle = from; angle <= to + step / 2; angle += step) {
            double contrast = contrast(angle);
            if (contrast > most) {
                most = contrast;
                best = angle;
            }
        }
        return best;
    }

    /** The sum of the squares of how many dots each row has when the page is turned back by an angle. */
    private double contrast(double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        int[] rows = new int[height * 3];
        for (int i = 0; i < across.length; i++) {
            int row = (int) Math.round(down[i] - across[i] * slope) + height;
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        double sum = 0;
        for (int dots : rows) {
            sum += (double) dots * dots;
        }
        return sum;
    }

    private static BufferedImage turned(BufferedImage image, double angle) {
        BufferedImage turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(angle), image.getWidth() / 2.0, image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
