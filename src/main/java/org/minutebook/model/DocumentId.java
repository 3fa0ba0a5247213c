package org.minutebook.model;

/** A document's identity: the SHA-256 of its bytes as 64 lower-case hex digits. */
public record DocumentId(String sha256) implements Comparable<DocumentId> {
    private static final int DIGITS = 64;

    public DocumentId {
        if (!isHex(sha256)) {
            throw new IllegalArgumentException("A document id is 64 lower-case hex digits, not '" + sha256 + "'");
        }
    }

    private static boolean isHex(String text) {
        boolean hex = text.length() == DIGITS;
        for (int i = 0; hex && i < DIGITS; i++) {
            char c = text.charAt(i);
            hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return hex;
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
