package org.minutebook.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The scripts of {@code graph-schema/}, as they are packed with the program.
 *
 * @param files in their order
 * @param fingerprint changes with any of them
 */
record SchemaScripts(List<URL> files, String fingerprint) {
    private static final String FOLDER = "/graph-schema";

    SchemaScripts {
        files = List.copyOf(files);
    }

    static SchemaScripts load() {
        URL folder = SchemaScripts.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The program is incomplete: it lacks " + FOLDER);
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return load(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return load(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program can't read " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }

    private static SchemaScripts load(Path folder) throws IOException {
        List<URL> files = new ArrayList<>();
        MessageDigest digest = sha256();
        try (Stream<Path> scripts = Files.list(folder)) {
            for (Path script : scripts.filter(SchemaScripts::isScript).sorted().toList()) {
                files.add(script.toUri().toURL());
                digest.update(Files.readAllBytes(script));
            }
        }
        return new SchemaScripts(files, HexFormat.of().formatHex(digest.digest(), 0, 8));
    }

    private static boolean isScript(Path file) {
        return file.toString().endsWith(".cypher");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
