package org.minutebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.minutebook.model.Minutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parse FILE...}. */
@Command(
        name = "parse",
        description =
                "Reads minutes and prints what they say as JSON, one object a file; every row carries the place on"
                        + " the page that says so. Needs no store.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook parse OPSG_28.docx",
            "  minutebook parse minutes/*.txt | jq -r '.raised[] | .id + \"  \" + .text'",
            "",
            "On a terminal the JSON is indented; in a pipe each object is one line."
        })
final class ParseCommand implements Callable<Integer> {
    private final Screen screen;
    private final Function<List<Path>, FileParser> readers;

    @Mixin
    private CommitteeOptions committees = new CommitteeOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of minutes: text, Markdown, Word (.docx), HTML, PDF, images.")
    private List<Path> files = List.of();

    /** @param readers for the committees of profiles in files */
    ParseCommand(Screen screen, Function<List<Path>, FileParser> readers) {
        this.screen = screen;
        this.readers = readers;
    }

    @Override
    public Integer call() {
        FileParser reader = readers.apply(committees.files());
        int failed = 0;
        for (Path file : files) {
            if (!print(reader, file)) {
                failed++;
            }
        }
        return failed == 0 ? Exit.DONE : Exit.SOME_FAILED;
    }

    private boolean print(FileParser reader, Path file) {
        try {
            Minutes minutes = reader.read(file);
            screen.json(minutes);
            return true;
        } catch (IOException e) {
            return failed(file, reason(file, e));
        } catch (UncheckedIOException e) {
            return failed(file, reason(file, Objects.requireNonNull(e.getCause())));
        } catch (IllegalArgumentException e) {
            return failed(file, String.valueOf(e.getMessage()));
        }
    }

    private boolean failed(Path file, String reason) {
        screen.err().println("minutebook: " + (reason.contains(file.toString()) ? reason : file + ": " + reason));
        return false;
    }

    private static String reason(Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file.";
            case AccessDeniedException denied -> "may not be read by you.";
            default -> Files.isDirectory(file) ? "is a folder; name the files in it." : String.valueOf(e.getMessage());
        };
    }
}
