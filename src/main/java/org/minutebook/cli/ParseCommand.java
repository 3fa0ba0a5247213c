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
import org.minutebook.json.Json;
import org.minutebook.model.Minutes;
import picocli.CommandLine.Command;
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
    private final FileParser reader;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of minutes: text, Markdown, Word (.docx), HTML, PDF, images.")
    private List<Path> files = List.of();

    ParseCommand(Screen screen, FileParser reader) {
        this.screen = screen;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        int failed = 0;
        for (Path file : files) {
            if (!print(file)) {
                failed++;
            }
        }
        return failed == 0 ? Exit.DONE : Exit.SOME_FAILED;
    }

    private boolean print(Path file) {
        try {
            Minutes minutes = reader.read(file);
            screen.out().println(screen.isTerminal() ? Json.indented(minutes) : Json.line(minutes));
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
