package org.minutebook.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar in the last line of the terminal, out of the way of the lines printed above it. */
final class IngestBar implements AutoCloseable {
    private static final String WIPE = "\r\u001b[K";

    private final Screen screen;
    private final ProgressBar bar;
    private boolean closed;

    IngestBar(Screen screen, int files) {
        this.screen = screen;
        this.bar = new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(files)
                .setUnit(" files", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new LastLine())
                .build();
    }

    /** One file more; prints while the bar is wiped away. */
    void step(Runnable print) {
        synchronized (screen) {
            wipe();
            print.run();
        }
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
        synchronized (screen) {
            closed = true;
            wipe();
        }
    }

    private void wipe() {
        screen.err().print(WIPE);
        screen.err().flush();
    }

    private final class LastLine implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return screen.errorColumns() - 1;
        }

        @Override
        public void accept(String drawn) {
            synchronized (screen) {
                // The bar's own thread may come once more after the end.
                if (!closed) {
                    screen.err().print(WIPE + drawn);
                    screen.err().flush();
                }
            }
        }

        @Override
        public void close() {}
    }
}
