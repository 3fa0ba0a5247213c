package org.minutebook.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;

/** Fifty queries such as people type, made of what the minutes say; all of them mean the same to a {@link BareServer}. */
final class Questions {
    private static final int SHORTEST = 4;

    private final List<Minutes> all;
    private final Random random;

    private Questions(List<Minutes> all, long seed) {
        this.all = all;
        this.random = new Random(seed);
    }

    static List<String> of(List<Minutes> all, long seed) {
        Questions questions = new Questions(all, seed);
        List<String> asked = new ArrayList<>();
        questions.add(asked, 10, () -> questions.words(1));
        questions.add(asked, 12, () -> questions.words(2));
        questions.add(asked, 6, () -> questions.words(3));
        questions.add(asked, 7, () -> "\"" + questions.words(2) + "\"");
        questions.add(asked, 4, () -> questions.any().raised().getFirst().id().toString());
        questions.add(asked, 2, () -> questions.any().mentions().getFirst().id());
        questions.add(asked, 3, () -> questions.words(1) + " | " + questions.words(1));
        questions.add(asked, 2, () -> questions.words(1) + " -" + questions.words(1));
        questions.add(asked, 2, () -> questions.words(1).substring(0, SHORTEST) + "*");
        questions.add(asked, 1, () -> questions.slipped(questions.words(1)) + "~1");
        questions.add(asked, 1, () -> "zanzibar quorum of nothing");
        return asked;
    }

    private void add(List<String> asked, int times, Supplier<String> make) {
        for (int i = 0; i < times; i++) {
            asked.add(make.get());
        }
    }

    private Minutes any() {
        while (true) {
            Minutes minutes = all.get(random.nextInt(all.size()));
            if (!minutes.raised().isEmpty() && !minutes.mentions().isEmpty()) {
                return minutes;
            }
        }
    }

    /** Words that stand side by side somewhere. */
    private String words(int number) {
        while (true) {
            List<Passage> passages = any().passages();
            String[] words =
                    passages.get(random.nextInt(passages.size())).text().split(" ");
            int from = random.nextInt(words.length);
            List<String> some = Arrays.asList(words).subList(from, Math.min(words.length, from + number));
            if (some.size() == number && some.stream().allMatch(Questions::isPlain)) {
                return String.join(" ", some);
            }
        }
    }

    private static boolean isPlain(String word) {
        return word.length() > SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private String slipped(String word) {
        int at = SHORTEST - 1 + random.nextInt(word.length() - SHORTEST + 1);
        return word.substring(0, at) + "x" + word.substring(at + 1);
    }
}
