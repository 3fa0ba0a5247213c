package org.minutebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.Difference;
import org.minutebook.model.answer.Difference.Kind;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.MeetingChanges;

/** Compares two documents of one meeting. */
public final class Comparison {
    /** Paragraphs with less than half of their words in common are different paragraphs. */
    private static final double ALIKE = 0.5;
    /** An action or a title that has neither id nor name in common must have more. */
    private static final double MUCH_ALIKE = 0.7;
    /** What has a name goes by its name alone. */
    private static final double NEVER = 2;

    private Comparison() {}

    /**
     * What changed from one document to the other.
     *
     * @param from what the archive tells of the earlier document
     * @param before what it says
     */
    public static MeetingChanges of(DocumentSummary from, Minutes before, DocumentSummary to, Minutes after) {
        Taking one = new Taking(before);
        Taking other = new Taking(after);
        return new MeetingChanges(
                after.meeting().id(),
                from,
                to,
                differences(one.front(), other.front(), NEVER),
                differences(one.attendance(), other.attendance(), NEVER),
                differences(one.items(), other.items(), ALIKE),
                differences(one.decisions(), other.decisions(), ALIKE),
                differences(one.raised(), other.raised(), MUCH_ALIKE),
                differences(one.reviewed(), other.reviewed(), NEVER),
                differences(one.wording(), other.wording(), ALIKE));
    }

    /** In the order of the later page; what is gone comes before what followed it. */
    static List<Difference> differences(List<Fact> before, List<Fact> after, double leastAlike) {
        int[] partners = Pairing.of(before, after, leastAlike);
        List<List<Fact>> goneBefore = new ArrayList<>();
        @Nullable Fact[] earlier = new Fact[after.size()];
        for (int i = 0; i <= after.size(); i++) {
            goneBefore.add(new ArrayList<>());
        }
        int place = 0;
        for (int i = 0; i < before.size(); i++) {
            if (partners[i] == Pairing.NONE) {
                goneBefore.get(place).add(before.get(i));
            } else {
                earlier[partners[i]] = before.get(i);
                place = partners[i] + 1;
            }
        }
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i <= after.size(); i++) {
            goneBefore.get(i).forEach(fact -> differences.add(removed(fact)));
            if (i < after.size()) {
                add(differences, earlier[i], after.get(i));
            }
        }
        return differences;
    }

    private static Difference removed(Fact fact) {
        return new Difference(Kind.REMOVED, fact.subject(), fact.statement(), null, List.of());
    }

    private static void add(List<Difference> differences, @Nullable Fact before, Fact after) {
        if (before == null) {
            differences.add(new Difference(Kind.ADDED, after.subject(), null, after.statement(), List.of()));
        } else if (!Tokens.plain(before.text()).equals(Tokens.plain(after.text()))) {
            differences.add(new Difference(
                    Kind.CHANGED,
                    after.subject(),
                    before.statement(),
                    after.statement(),
                    WordChange.between(before.text(), after.text())));
        } else if (!Objects.equals(before.place(), after.place())) {
            differences.add(
                    new Difference(Kind.MOVED, after.subject(), before.statement(), after.statement(), List.of()));
        }
    }
}
