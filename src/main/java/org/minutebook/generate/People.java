package org.minutebook.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those who come to the meetings, by the party that they come for. People leave and others take their place. */
final class People {
    /** Parties with a seat and how many they send. */
    private static final Map<String, Integer> SEATS = seats(
            "Forum Chair",
            1,
            "HDS",
            2,
            "FSO N",
            1,
            "Large Harbour",
            7,
            "Small Harbour",
            4,
            "Ferry Company",
            4,
            "Pilot Station",
            1,
            "Other Code Party",
            2);
    /** Parties that send whoever an item needs. */
    private static final Map<String, Integer> GUESTS =
            seats("HDS", 14, "FSO N", 5, "FSO S", 4, "CSB", 6, "HTSC", 1, "ONT", 1);

    private final Dice dice;
    private final List<String> firstNames;
    private final List<String> lastNames;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<String>> members;
    private final Map<String, List<String>> guests;

    People(Dice dice) {
        this.dice = dice;
        List<String> names = Words.of("names");
        this.firstNames = split(names.get(0));
        this.lastNames = split(names.get(1));
        this.members = hired(SEATS);
        this.guests = hired(GUESTS);
    }

    Map<String, List<String>> members() {
        return members;
    }

    Map<String, List<String>> guests() {
        return guests;
    }

    /** Some leave, others come, between two meetings. */
    void change() {
        for (Map<String, List<String>> table : List.of(members, guests)) {
            table.values().forEach(people -> people.replaceAll(person -> dice.chance(0.02) ? newcomer() : person));
        }
    }

    /** Somebody who hasn't been there before; in the end names come again. */
    String newcomer() {
        String name;
        int tries = 0;
        do {
            name = dice.pick(firstNames) + " " + dice.pick(lastNames);
        } while (!taken.add(name) && ++tries < 1000);
        return name;
    }

    private Map<String, List<String>> hired(Map<String, Integer> counts) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        counts.forEach((party, count) -> {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                names.add(newcomer());
            }
            people.put(party, names);
        });
        return people;
    }

    private static List<String> split(String line) {
        return List.of(line.substring(line.indexOf(": ") + 2).split(" ", -1));
    }

    private static Map<String, Integer> seats(Object... pairs) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            seats.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return seats;
    }
}
