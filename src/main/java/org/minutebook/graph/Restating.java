package org.minutebook.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;

/**
 * Writes onto action nodes how they stand now, so that the register and the chains need not read every life. What is
 * written is only ever worked out anew from the facts; an action that no current document speaks of has no status, and
 * so is in no list.
 */
final class Restating {
    private final Bolt bolt;

    Restating(Bolt bolt) {
        this.bolt = bolt;
    }

    void restate(Collection<ActionId> ids) {
        Set<ActionId> silent = new HashSet<>(ids);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ActionLife life : new Lives(bolt).of(ids)) {
            silent.remove(life.action().id());
            rows.add(stated(life.action()));
        }
        silent.forEach(id -> rows.add(Map.of("id", id.toString())));
        bolt.write("""
                UNWIND $rows AS row
                MATCH (a:Action {id: row.id})
                USING INDEX SEEK a:Action(id)
                SET a.status = row.status, a.known = row.known, a.text = row.text, a.owners = row.owners,
                    a.ownerSlugs = row.ownerSlugs, a.raised = row.raised, a.due = row.due,
                    a.basis = row.basis, a.confidence = row.confidence
                """, rows);
    }

    private static Map<String, Object> stated(ActionSummary action) {
        return new Props()
                .put("id", action.id().toString())
                .put("status", action.status())
                .put("known", action.known())
                .put("text", action.text())
                .put("owners", action.owners())
                .put("ownerSlugs", action.owners().stream().map(Naming::slug).toList())
                .put("raised", action.raised())
                .put("due", action.due())
                .put("basis", action.basis())
                .put("confidence", action.source().confidence())
                .map();
    }
}
