package org.minutebook.source;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The OCR program, where it is installed: a program of its own, given a page's image and asked for words and places. */
final class Tesseract {
    /** Dots per inch that it reads best at. */
    static final int DPI = 300;

    static final String MISSING =
            "Scans are read with Tesseract, which is not on the PATH here; install it (Debian: apt install tesseract-ocr,"
                    + " macOS: brew install tesseract) and add the file again";

    private static final Duration LONGEST = Duration.ofSeconds(90);
    /** How it cuts the page: into words wherever they stand, since cells and paragraphs are told apart afterwards. */
    private static final String SPARSE = "11";

    private static final String NAME = "tesseract";

    private Tesseract() {}

    static boolean isInstalled() {
        return program(System.getenv("PATH")).isPresent();
    }

    /** @param path the folders where programs are looked for */
    static Optional<Path> program(@Nullable String path) {
        return Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of(Path.of(folder, NAME), Path.of(folder, NAME + ".exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Reads a page.
     *
     * @param image at 300 dots per inch
     * @throws UnreadableException where the program is missing, fails, or takes too long
     */
    static PrintedPage read(BufferedImage image, Deadline deadline) throws UnreadableException {
        deadline.check();
        deadline.extend(LONGEST);
        Path program = program(System.getenv("PATH")).orElseThrow(() -> new UnreadableException(MISSING));
        ScanLines scan = ScanLines.erase(Skew.straight(image));
        Path folder = null;
        try {
            folder = Files.createTempDirectory("minutebook-scan");
            Path page = folder.resolve("page.png");
            ImageIO.write(scan.withoutLines(), "png", page.toFile());
            List<String> words = run(program, page, folder);
            return new TesseractWords(DPI).page(words, image.getWidth(), image.getHeight(), scan.rulings(DPI));
        } catch (IOException e) {
            throw new UnreadableException("the scan can't be read: " + e.getMessage(), e);
        } finally {
            delete(folder);
        }
    }

    private static List<String> run(Path program, Path page, Path folder) throws IOException {
        Path words = folder.resolve("words.tsv");
        Path complaints = folder.resolve("complaints.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(), page.toString(), "stdout", "--dpi", "" + DPI, "--psm", SPARSE, "tsv")
                .redirectOutput(words.toFile())
                .redirectError(complaints.toFile());
        // Its threads wait for each other busily: on a machine with other work, one is many times faster than four.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("Tesseract took more than %d seconds for a page".formatted(LONGEST.toSeconds()));
            }
            if (process.exitValue() != 0) {
                String complaint =
                        Files.readString(complaints).lines().findFirst().orElse("no reason given");
                throw new IOException("Tesseract failed: " + complaint);
            }
            return Files.readAllLines(words, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was broken off", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException stays) {
            // The system's temporary folder is emptied by the system.
            folder.toFile().deleteOnExit();
        }
    }
}
