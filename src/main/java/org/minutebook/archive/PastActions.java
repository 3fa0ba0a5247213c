package org.minutebook.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.search.PastLives;

/** All actions as the graph knew them on a day, some at a time. */
record PastActions(MeetingGraph graph, LocalDate day) implements PastLives {
    private static final int AT_ONCE = 500;

    @Override
    public void each(Taker taker) throws IOException {
        String cursor = null;
        do {
            Page<ActionSummary> page = graph.actions(ActionFilter.ALL, day, AT_ONCE, cursor);
            List<ActionId> ids = page.items().stream().map(ActionSummary::id).toList();
            for (ActionLife life : graph.lives(ids, day)) {
                taker.take(life);
            }
            cursor = page.next();
        } while (cursor != null);
    }
}
