package org.minutebook.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files that paths name: a file itself, of a folder what may be a document, recursively. */
public final class DocumentFinder {
    private static final Set<String> ENDINGS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "htm",
            "html",
            "xhtml",
            "docx",
            "pdf",
            "png",
            "jpg",
            "jpeg",
            "tif",
            "tiff");

    private DocumentFinder() {}

    /**
     * What was found.
     *
     * @param files absolute, each once, those of a folder sorted
     * @param missing what can't be found or entered, with a sentence about it
     */
    public record Found(List<Path> files, List<Missing> missing) {
        public Found {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
        }
    }

    /** A path that leads nowhere. */
    public record Missing(Path path, String reason) {}

    /** The files that the paths name. A file named outright is taken whatever its name ends in. */
    public static Found find(Collection<Path> paths) {
        List<Path> files = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isDirectory(absolute)) {
                files.addAll(within(absolute, missing));
            } else if (Files.exists(absolute)) {
                files.add(absolute);
            } else {
                missing.add(new Missing(path, "there is no such file or folder"));
            }
        }
        return new Found(files.stream().distinct().toList(), missing);
    }

    private static Set<Path> within(Path folder, List<Missing> missing) {
        Set<Path> files = new TreeSet<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder) && isHidden(directory);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && isDocument(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                missing.add(new Missing(file, "it can't be read: check its permissions"));
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            missing.add(new Missing(folder, "it can't be read: " + e.getMessage()));
        }
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean readme = name.toLowerCase(Locale.ROOT).startsWith("readme.");
        return ENDINGS.contains(ending) && !readme;
    }
}
