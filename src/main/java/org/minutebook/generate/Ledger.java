package org.minutebook.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.model.ActionId;

/** All actions of the committee, in the order in which they were raised. */
final class Ledger {
    private final List<Task> tasks = new ArrayList<>();
    private final Dice dice;

    Ledger(Dice dice) {
        this.dice = dice;
    }

    /** Open ones that are due, oldest first; and now and then one that is not. */
    List<Task> due(Sitting sitting, int most) {
        return tasks.stream()
                .filter(task -> task.open && task.raised.isBefore(sitting.date()))
                .filter(task -> !task.target.isAfter(sitting.date()) || dice.chance(0.08))
                .limit(most)
                .toList();
    }

    /** Closed ones that might be opened again. */
    List<Task> closed() {
        return tasks.stream()
                .filter(task -> task.closed != null && !task.superseded && task.reopened == null)
                .toList();
    }

    /** The latest actions, for references. */
    List<Task> recent() {
        return tasks.subList(Math.max(0, tasks.size() - 60), tasks.size());
    }

    /** An action of a sitting: its number follows the last one's of that sitting. */
    Task raise(Sitting sitting, Draft draft, LocalDate target) {
        String prefix = draft.confidential() ? "CONF" : "";
        long number = 1
                + tasks.stream()
                        .filter(task -> task.id.meeting().equals(sitting.id()))
                        .filter(task -> task.id.number().startsWith("CONF") == draft.confidential())
                        .count();
        ActionId id = new ActionId(sitting.id(), prefix + String.format(Locale.ROOT, "%02d", number));
        Task task = new Task(id, draft.text(), draft.to(), draft.topic(), draft.replaces(), sitting.date(), target);
        tasks.add(task);
        return task;
    }

    /** An action before it has a number. */
    record Draft(String text, Task.Assignment to, Topic topic, List<ActionId> replaces, boolean confidential) {}
}
