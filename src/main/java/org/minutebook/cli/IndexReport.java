package org.minutebook.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.IngestListener;
import org.minutebook.archive.IngestResult;
import org.minutebook.archive.IngestResult.Outcome;

/** Shows an ingest: a bar on a terminal while it lasts, a line for each file, a line for all. */
final class IndexReport implements IngestListener, AutoCloseable {
    private final Screen screen;
    private @Nullable IngestBar bar;

    IndexReport(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void started(int files) {
        if (screen.errorColumns() > 0 && files > 1) {
            bar = new IngestBar(screen, files);
        }
    }

    @Override
    public void finished(IngestResult result) {
        if (bar == null) {
            print(result);
        } else {
            bar.step(() -> print(result));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void print(IngestResult result) {
        boolean failed = result.outcome() == Outcome.FAILED;
        (failed ? screen.err() : screen.out())
                .println("%-9s %s  %s".formatted(name(result.outcome()), result.path(), told(result)));
    }

    /** The meeting and the detail, without saying either twice. */
    private static String told(IngestResult result) {
        String detail = result.detail().equals(name(result.outcome())) ? "" : result.detail();
        String meeting = result.meeting() == null ? "" : result.meeting().toString();
        return detail.contains(meeting) ? detail : (meeting + "  " + detail).strip();
    }

    /** {@code 3 files: 2 added, 1 failed.} */
    static String total(List<IngestResult> results) {
        Map<Outcome, Long> counts = results.stream()
                .collect(Collectors.groupingBy(
                        IngestResult::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        String files = results.size() == 1 ? "1 file" : results.size() + " files";
        if (results.isEmpty() || counts.keySet().equals(Set.of(Outcome.UNCHANGED))) {
            return files + ": nothing changed.";
        }
        return files + ": "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + name(count.getKey()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    static boolean allWell(List<IngestResult> results) {
        return results.stream().noneMatch(result -> result.outcome() == Outcome.FAILED);
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
