package org.minutebook.http;

import java.util.Arrays;
import java.util.List;

/** The forms that a list is answered in. */
enum Format {
    JSON("application/json", "json"),
    CSV("text/csv", "csv"),
    JSONL("application/jsonl", "jsonl");

    private final String mediaType;
    private final String suffix;

    Format(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of a file that holds it. */
    String suffix() {
        return suffix;
    }

    static List<String> mediaTypes() {
        return Arrays.stream(values()).map(Format::mediaType).toList();
    }

    static Format of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }
}
