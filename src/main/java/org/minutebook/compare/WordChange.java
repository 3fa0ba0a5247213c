package org.minutebook.compare;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.compare.Common.Match;
import org.minutebook.model.answer.Difference.Fate;
import org.minutebook.model.answer.Difference.Run;

/** From one wording to another, word by word: what goes stands before what comes in its place. */
final class WordChange {
    private final List<String> before;
    private final List<String> after;
    private final List<Run> runs = new ArrayList<>();

    private WordChange(String before, String after) {
        this.before = Tokens.of(before);
        this.after = Tokens.of(after);
    }

    static List<Run> between(String before, String after) {
        WordChange change = new WordChange(before, after);
        change.tell(change.legible(Common.of(plain(change.before), plain(change.after))));
        return change.runs;
    }

    private static List<String> plain(List<String> tokens) {
        return tokens.stream()
                .map(token -> token.isBlank() ? " " : Tokens.plain(token))
                .toList();
    }

    /** Without stretches that only blanks or commas make: two changed words with a blank between are one change. */
    private List<Match> legible(List<Match> matches) {
        List<Match> legible = new ArrayList<>();
        int from = 0;
        while (from < matches.size()) {
            int to = from + 1;
            while (to < matches.size() && follows(matches.get(to - 1), matches.get(to))) {
                to++;
            }
            List<Match> stretch = matches.subList(from, to);
            boolean outer = isFirst(stretch.getFirst()) || isLast(stretch.getLast());
            if (outer || stretch.stream().anyMatch(match -> Tokens.isWord(before.get(match.before())))) {
                legible.addAll(stretch);
            }
            from = to;
        }
        return legible;
    }

    private static boolean follows(Match one, Match next) {
        return next.before() == one.before() + 1 && next.after() == one.after() + 1;
    }

    private static boolean isFirst(Match match) {
        return match.before() == 0 && match.after() == 0;
    }

    private boolean isLast(Match match) {
        return match.before() == before.size() - 1 && match.after() == after.size() - 1;
    }

    private void tell(List<Match> matches) {
        int x = 0;
        int y = 0;
        for (Match match : matches) {
            add(Fate.REMOVED, before.subList(x, match.before()));
            add(Fate.ADDED, after.subList(y, match.after()));
            add(Fate.KEPT, List.of(after.get(match.after())));
            x = match.before() + 1;
            y = match.after() + 1;
        }
        add(Fate.REMOVED, before.subList(x, before.size()));
        add(Fate.ADDED, after.subList(y, after.size()));
    }

    private void add(Fate fate, List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        String text = String.join("", tokens);
        if (!runs.isEmpty() && runs.getLast().fate() == fate) {
            text = runs.removeLast().text() + text;
        }
        runs.add(new Run(fate, text));
    }
}
