package org.minutebook.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;

/** An action and what has become of it so far. */
final class Task {
    final ActionId id;
    /** With marks. */
    final String text;

    final List<String> owners;
    final String ownerCell;
    final Topic topic;
    /** Those that its own wording says it replaces. */
    final List<ActionId> replaces;

    final LocalDate raised;
    LocalDate target;
    boolean open = true;
    boolean superseded;
    int slips;

    /** One that it took the place of, null where it took none. */
    @Nullable
    ActionId predecessor;

    @Nullable
    LocalDate closed;

    @Nullable
    LocalDate reopened;

    Task(
            ActionId id,
            String text,
            Assignment to,
            Topic topic,
            List<ActionId> replaces,
            LocalDate raised,
            LocalDate target) {
        this.id = id;
        this.replaces = List.copyOf(replaces);
        this.text = text;
        this.owners = to.owners();
        this.ownerCell = to.cell();
        this.topic = topic;
        this.raised = raised;
        this.target = target;
    }

    /** Who is to act: as the wording begins, as names, and as the table's cell has them. */
    record Assignment(String words, List<String> owners, String cell) {
        static final List<Assignment> USUAL = List.of(
                new Assignment("The HDS", List.of("HDS"), "HDS"),
                new Assignment("The HDS", List.of("HDS"), "HDS"),
                new Assignment("HDS", List.of("HDS"), "HDS"),
                new Assignment("CSB", List.of("CSB"), "CSB"),
                new Assignment("CSB", List.of("CSB"), "CSB"),
                new Assignment("The CSB", List.of("CSB"), "CSB"),
                new Assignment("FSO N", List.of("FSO N"), "FSO N"),
                new Assignment("FSO S", List.of("FSO S"), "FSO S"),
                new Assignment("The HDS and FSO N", List.of("HDS", "FSO N"), "HDS"),
                new Assignment("CSB and the HDS", List.of("CSB", "HDS"), "CSB"),
                new Assignment("HTSC", List.of("HTSC"), "HTSC"),
                new Assignment("TGF members", List.of("TGF"), "TGF"),
                new Assignment("The TGF", List.of("TGF"), "TGF"),
                new Assignment("TGF members who wish to take part in the trial", List.of("TGF"), "TGF"));
    }

    /** Closes it at a meeting. */
    void close(LocalDate day) {
        open = false;
        closed = day;
    }

    void reopen(LocalDate day) {
        open = true;
        reopened = day;
    }

    /** Without the committee's code, as in {@code 12/03}. */
    String shortId() {
        return id.toString().substring(id.committee().length() + 1);
    }
}
