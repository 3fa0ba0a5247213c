package org.minutebook.source;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

/** Reads images of pages (PNG, JPEG, TIFF with one page or many) through the OCR program. */
final class ImageReader {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int MOST_PAGES = 300;
    /** A page of A2 at 300 dots per inch has less. */
    private static final long MOST_DOTS = 40_000_000;
    /** An image narrower than this was not scanned at 300 dots per inch, and is enlarged to it. */
    private static final int WIDTH = 1_700;

    private static final int PAGE_WIDTH = 2_480;

    private ImageReader() {}

    /** @throws UnreadableException where no OCR program is installed, or the image is broken or shows no words */
    static Manuscript read(byte[] bytes) throws UnreadableException {
        if (!Tesseract.isInstalled()) {
            throw new UnreadableException("the file is an image. " + Tesseract.MISSING);
        }
        Deadline deadline = Deadline.in(LONGEST);
        Manuscript manuscript = PrintReader.read(deadline.run("image", () -> pages(bytes, deadline)));
        if (manuscript.isBlank()) {
            throw new UnreadableException("the image shows no words that Tesseract can read");
        }
        manuscript.recognised();
        return manuscript;
    }

    private static List<PrintedPage> pages(byte[] bytes, Deadline deadline) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableException("the image is broken, or of a kind that is not known");
            }
            javax.imageio.ImageReader reader = readers.next();
            reader.setInput(in);
            int count = reader.getNumImages(true);
            if (count > MOST_PAGES) {
                throw new UnreadableException(
                        "the image has %,d pages; minutes have at most %,d".formatted(count, MOST_PAGES));
            }
            List<PrintedPage> pages = new ArrayList<>();
            for (int page = 0; page < count; page++) {
                pages.add(Tesseract.read(image(reader, page), deadline));
            }
            return pages;
        }
    }

    private static BufferedImage image(javax.imageio.ImageReader reader, int page) throws IOException {
        long dots = (long) reader.getWidth(page) * reader.getHeight(page);
        if (dots > MOST_DOTS) {
            throw new UnreadableException("the image has %,d million dots; pages of minutes have at most %,d"
                    .formatted(dots / 1_000_000, MOST_DOTS / 1_000_000));
        }
        return enlarged(reader.read(page));
    }

    private static BufferedImage enlarged(BufferedImage image) {
        if (image.getWidth() >= WIDTH || image.getWidth() < WIDTH / 5) {
            return image;
        }
        int height = (int) ((long) image.getHeight() * PAGE_WIDTH / image.getWidth());
        BufferedImage large = new BufferedImage(PAGE_WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, PAGE_WIDTH, height, null);
        graphics.dispose();
        return large;
    }
}
