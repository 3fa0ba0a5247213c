package org.minutebook.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Composes sentences from the grammar and from the names that hold for a meeting, a topic or a sentence. */
final class Speech {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
    private static final int DEEPEST = 12;

    private final Grammar grammar;
    private final Dice dice;
    private final Map<String, List<String>> own;

    Speech(Grammar grammar, Dice dice) {
        this(grammar, dice, Map.of());
    }

    private Speech(Grammar grammar, Dice dice, Map<String, List<String>> own) {
        this.grammar = grammar;
        this.dice = dice;
        this.own = own;
    }

    /** The same with one more name, or with another meaning of it. */
    Speech with(String name, List<String> values) {
        Map<String, List<String>> more = new HashMap<>(own);
        more.put(name, List.copyOf(values));
        return new Speech(grammar, dice, more);
    }

    Speech with(String name, String value) {
        return with(name, List.of(value));
    }

    /** One of the ways to say what the name stands for. */
    String say(String name) {
        return fill(dice.pick(ways(name)), 0);
    }

    private List<String> ways(String name) {
        List<String> mine = own.get(name);
        return mine == null ? grammar.ways(name) : mine;
    }

    private String fill(String template, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("The grammar turns in a circle at '" + template + "'");
        }
        Matcher m = SLOT.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(filled, Matcher.quoteReplacement(slot(m.group(1), depth)));
        }
        return m.appendTail(filled).toString();
    }

    private String slot(String name, int depth) {
        Matcher range = RANGE.matcher(name);
        if (range.matches()) {
            return String.valueOf(dice.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        if (name.equals("%")) {
            return dice.between(2, 98) + (dice.chance(0.5) ? "%" : "." + dice.between(1, 9) + "%");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String said = fill(dice.pick(ways(lower)), depth + 1);
        return lower.equals(name) ? said : Words.capital(said);
    }
}
