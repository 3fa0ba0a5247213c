package org.minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minutebook.model.Minutes;
import org.minutebook.parse.MinutesReader;
import org.minutebook.parse.NotMinutesException;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.UnreadableException;

/** Reads text and Markdown files. */
final class TextFileParser implements FileParser {
    private final MinutesReader reader = new MinutesReader();

    @Override
    public Minutes read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return reader.read(DocumentReader.read(String.valueOf(file.getFileName()), bytes));
        } catch (UnreadableException | NotMinutesException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
