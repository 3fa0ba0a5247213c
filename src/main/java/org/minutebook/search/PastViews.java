package org.minutebook.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.Analyzer;

/** The views of the days asked for last, kept while the index stays as it is: the pages of a list cost one making. */
final class PastViews implements AutoCloseable {
    private static final int MOST = 4;

    private final Analyzer analyzer;
    private final Deque<PastView> views = new ArrayDeque<>();

    PastViews(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A searcher over the index as of that day; {@code now} is free to be closed after it. */
    synchronized Searchers.Held of(Searchers.Held now, LocalDate day, PastLives lives) throws IOException {
        for (PastView view : views) {
            if (view.isOf(day, now.snapshot())) {
                return view.hold();
            }
        }
        PastView made = PastView.of(now, day, lives, analyzer);
        views.addFirst(made);
        if (views.size() > MOST) {
            views.removeLast().close();
        }
        return made.hold();
    }

    @Override
    public synchronized void close() throws IOException {
        while (!views.isEmpty()) {
            views.removeLast().close();
        }
    }
}
