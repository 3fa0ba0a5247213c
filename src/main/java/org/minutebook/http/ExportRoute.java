package org.minutebook.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.minutebook.archive.Archive;
import org.minutebook.export.Export;
import org.minutebook.export.ExportFormat;
import org.minutebook.http.Answering.Raw;

/** {@code GET /export}. */
final class ExportRoute {
    private static final Parameter<ExportFormat> FORMAT = Parameter.constant(
            "format", "The form of the file; csv is a ZIP of tables. Without it jsonl.", ExportFormat.class);
    /** Of what is in the ZIP, so that equal content is equal bytes: the first day that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Export export;

    ExportRoute(Archive archive) {
        this.export = new Export(archive::export);
    }

    Route route() {
        return Route.of(
                "/api/v1/export",
                "export",
                "The whole graph as a file, every node and edge with its properties; equal content is equal bytes.",
                new Raw(Request.ANYTHING, this::answer),
                FORMAT);
    }

    /** It is written whole before the first byte is sent, for who would change the graph waits for the former. */
    private void answer(Request request) throws IOException {
        ExportFormat format = request.get(FORMAT, ExportFormat.JSONL);
        Path file = Files.createTempFile("minutebook-export", ".part");
        try {
            write(format, file);
            String name = "minutebook." + (format.isOneFile() ? format.name().toLowerCase(Locale.ROOT) : "csv.zip");
            request.context()
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .contentType(format.isOneFile() ? format.mediaType() + "; charset=utf-8" : "application/zip")
                    .result(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void write(ExportFormat format, Path file) throws IOException {
        if (format.isOneFile()) {
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                export.write(format, out);
            }
            return;
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            export.writeTables(name -> table(name, zip));
        }
    }

    private static OutputStream table(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }
}
