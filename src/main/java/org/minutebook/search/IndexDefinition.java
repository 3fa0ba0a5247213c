package org.minutebook.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code index/} says of the index.
 *
 * @param version of what is written, from {@code version.txt}
 * @param fingerprint of the fields' definitions and the little words, so that a change nobody numbered is noticed all
 *     the same
 */
record IndexDefinition(int version, String fingerprint) {
    private static final String VERSION = "version";
    private static final String FINGERPRINT = "fingerprint";
    private static final String SEQUENCE = "sequence";
    private static final String LEARNT = "abbreviations";

    /** Which words are indexed as they stand only. */
    static final String LITTLE_WORDS = "stopwords.txt";

    static IndexDefinition load() {
        String last = lines("version.txt").getLast();
        String written = Stream.of("fields.properties", LITTLE_WORDS)
                .flatMap(file -> lines(file).stream().sorted())
                .collect(Collectors.joining("\n"));
        return new IndexDefinition(Integer.parseInt(last.substring(0, last.indexOf(' '))), hash(written));
    }

    /** The lines of a file of {@code index/} that are neither blank nor comments. */
    static List<String> lines(String file) {
        String resource = "/index/" + file;
        try (InputStream in = IndexDefinition.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: it lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The program can't read " + resource, e);
        }
    }

    /**
     * What a commit carries.
     *
     * @param learnt abbreviations, as {@link Abbreviation#lines} prints them
     */
    Map<String, String> userData(long sequence, String learnt) {
        return Map.of(
                VERSION,
                String.valueOf(version),
                FINGERPRINT,
                fingerprint,
                SEQUENCE,
                String.valueOf(sequence),
                LEARNT,
                learnt);
    }

    /** The abbreviations that a commit carries. */
    static String learnt(Map<String, String> userData) {
        return userData.getOrDefault(LEARNT, "");
    }

    /** How a commit that carries this data stands to this definition. */
    IndexState state(Map<String, String> userData) {
        if (!String.valueOf(version).equals(userData.get(VERSION))) {
            return IndexState.VERSION_MISMATCH;
        }
        return fingerprint.equals(userData.get(FINGERPRINT)) ? IndexState.OK : IndexState.OPTIONS_MISMATCH;
    }

    static long sequence(Map<String, String> userData) {
        return Long.parseLong(userData.getOrDefault(SEQUENCE, "0"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
