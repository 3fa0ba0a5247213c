package org.minutebook.source;

final class ImageReader {
    private ImageReader() {}

    static Manuscript read(byte[] bytes) throws UnreadableException {
        if (bytes.length > 0) {
            throw new UnreadableException("not yet " + bytes.length);
        }
        return new Manuscript();
    }
}
