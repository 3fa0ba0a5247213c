package org.minutebook.model;

import java.util.regex.Pattern;

/** A document's identity: the SHA-256 of its bytes as 64 lower-case hex digits. */
public record DocumentId(String sha256) implements Comparable<DocumentId> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public DocumentId {
        if (!SHAPE.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A document id is 64 lower-case hex digits, not '" + sha256 + "'");
        }
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
