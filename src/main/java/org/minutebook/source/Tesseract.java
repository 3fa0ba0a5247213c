package org.minutebook.source;

import java.awt.image.BufferedImage;

final class Tesseract {
    static final int DPI = 300;
    static final String MISSING = "Install Tesseract.";

    private Tesseract() {}

    static boolean isInstalled() {
        return false;
    }

    static PrintedPage read(BufferedImage image, Deadline deadline) throws UnreadableException {
        deadline.check();
        return new PrintedPage(image.getWidth(), image.getHeight(), java.util.List.of(), java.util.List.of(), 1);
    }
}
