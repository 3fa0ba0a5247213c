package org.minutebook.generate;

import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.model.ActionId;

/** The words in which actions give way to others: one to one, one split into several, several joined in one. */
final class Succession {
    private static final List<String> IN_WORDING = List.of(
            "; this action replaces: %s.",
            "; this action replaces: %s.",
            "; this action supersedes %s.",
            " (this action takes the place of %s).",
            ", replacing %s.",
            "; it is raised in place of %s.");
    private static final List<String> IN_STATUS = List.of(
            "This action has been superseded by %s",
            "this action is superseded by %s",
            "replaced by %s",
            "superseded by %s",
            "this action has been replaced by %s");
    private static final List<String> IN_TALK = List.of(
            "It is superseded by %s.",
            "The action was merged into %s.",
            "It has been subsumed into %s.",
            "It is succeeded by %s.",
            "The work was taken over by %s.",
            "The forum preferred a new action, so this one is replaced by %s.");
    private static final List<String> NEW_FIRST =
            List.of("%s replaces this action.", "%s takes the place of this action.", "%s supersedes this action.");

    private final Dice dice;

    Succession(Dice dice) {
        this.dice = dice;
    }

    /** What the wording of a new action says at its end. */
    String inWording(List<Task> older) {
        return dice.pick(IN_WORDING)
                .formatted(list(older.stream().map(task -> task.id).toList(), true));
    }

    /** What stands in brackets beside the status of an old one. */
    String inStatus(List<ActionId> newer) {
        return dice.pick(IN_STATUS).formatted(list(newer, false));
    }

    /** A sentence in the talk under an old one. */
    String inTalk(List<ActionId> newer) {
        if (dice.chance(0.2) && newer.size() == 1) {
            return dice.pick(NEW_FIRST).formatted(list(newer, true));
        }
        return dice.pick(IN_TALK).formatted(list(newer, dice.chance(0.5)));
    }

    /** {@code Action TGF_05/02}, {@code Actions 11/02 and 12/06}, {@code TGF 14/01}. */
    String list(List<ActionId> ids, boolean capital) {
        boolean code = dice.chance(0.6);
        boolean word = !code || capital || dice.chance(0.7);
        boolean low = dice.chance(0.5);
        List<String> printed =
                ids.stream().map(id -> Mark.action(id, printed(id, code, low))).toList();
        String joined = printed.size() < 3
                ? String.join(" and ", printed)
                : printed.subList(0, printed.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                        + printed.getLast();
        return !word ? joined : (capital ? "Action" : "action") + (ids.size() > 1 ? "s " : " ") + joined;
    }

    private static String printed(ActionId id, boolean code, boolean low) {
        String bare = id.meeting().label() + "/" + id.number();
        return code ? id.committee() + (low ? "_" : " ") + bare : bare;
    }
}
