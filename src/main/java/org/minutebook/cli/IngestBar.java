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
                screen.err().print(WIPE + drawn);
                screen.err().flush();
            }
        }

        @Override
        public void close() {
            synchronized (screen) {
                wipe();
            }
        }
    }
}
