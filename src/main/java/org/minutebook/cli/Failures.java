package org.minutebook.cli;

import java.lang.System.Logger.Level;
import java.net.BindException;
import org.minutebook.model.StoreException;
import org.minutebook.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what escapes a command becomes a sentence and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Screen screen;

    Failures(Screen screen) {
        this.screen = screen;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        say(String.valueOf(e.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(e, screen.err())) {
            screen.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return Exit.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        System.getLogger(Failures.class.getName()).log(Level.DEBUG, "Command failed", e);
        return switch (e) {
            case StoreException store -> fail(store, Exit.STORE_CLOSED);
            case SettingsException settings -> fail(settings, Exit.WRONG_USAGE);
            // The archive refuses ids, cursors and queries that can't be any, and says what one looks like.
            case IllegalArgumentException refused -> fail(refused, Exit.WRONG_USAGE);
            case NotHereException missing -> fail(missing, Exit.SOME_FAILED);
            case BindException taken -> fail(taken, Exit.SOME_FAILED);
            default -> unforeseen(e);
        };
    }

    private int fail(Exception e, int code) {
        say(String.valueOf(e.getMessage()));
        return code;
    }

    private int unforeseen(Exception e) {
        System.getLogger(Failures.class.getName()).log(Level.ERROR, "Command failed", e);
        say("A fault of Minutebook itself: " + e + ". The log in " + Logs.place() + " tells more.");
        return Exit.SOME_FAILED;
    }

    private void say(String message) {
        message.lines().forEach(line -> screen.err().println("minutebook: " + line));
    }
}
