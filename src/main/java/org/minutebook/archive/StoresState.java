package org.minutebook.archive;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.StoreException;

/**
 * The sequences of graph and index, how many lines of corrections there are, and when topics were named, in a few characters.
 * They are asked for a few times a second at most, for each answer carries them and asking takes as long as a search.
 */
final class StoresState {
    private static final System.Logger LOG = System.getLogger(StoresState.class.getName());
    private static final long KEPT_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Stores stores;
    private volatile @Nullable Seen seen;

    StoresState(Stores stores) {
        this.stores = stores;
    }

    private record Seen(Optional<String> state, long at) {}

    Optional<String> now() {
        Seen last = seen;
        long now = System.nanoTime();
        if (last == null || now - last.at() > KEPT_NANOS) {
            last = new Seen(read(), now);
            seen = last;
        }
        return last.state();
    }

    /** After a change of our own. */
    void forget() {
        seen = null;
    }

    private Optional<String> read() {
        try {
            long graph = stores.openGraph().map(MeetingGraph::sequence).orElse(-1L);
            return Optional.of(graph + "." + stores.index().sequence() + "."
                    + stores.corrections().lines() + "." + stores.topicNames().stamp());
        } catch (StoreException e) {
            LOG.log(Level.DEBUG, "No state while a store does not answer", e);
            return Optional.empty();
        }
    }
}
