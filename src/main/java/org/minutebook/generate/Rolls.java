package org.minutebook.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.generate.Paper.Roll;
import org.minutebook.model.Role;

/** Calls the roll of one meeting: who is there, for whom, how, and who sent apologies. */
final class Rolls {
    static final Set<String> SINGLE = Set.of("Forum Chair", "ONT", "HTSC", "Pilot Station");

    private static final String CHAIR = "Forum Chair";

    private final People people;
    private final Habits habits;
    private final Dice dice;
    private final int items;
    private final List<Roll> rolls = new ArrayList<>();
    private final List<Gold.Person> attendance = new ArrayList<>();

    /** @param items the number of agenda items that part attendees may come for */
    Rolls(People people, Habits habits, int items, Dice dice) {
        this.people = people;
        this.habits = habits;
        this.items = items;
        this.dice = dice;
        Map<String, List<Gold.Person>> present = new LinkedHashMap<>();
        Map<String, List<Gold.Person>> excused = new LinkedHashMap<>();
        people.members().forEach((party, names) -> seat(party, names, present, excused));
        makeClear(present);
        Map<String, List<Gold.Person>> others = new LinkedHashMap<>();
        people.guests().forEach((party, names) -> invite(party, names, others));
        makeClear(others);
        makeClear(excused);
        tellPlaces(List.of(present, others, excused));
        add(Roll.Kind.MEMBERS, "Category", "Tide Gauge Forum Members", present);
        add(Roll.Kind.PARTICIPANTS, "Representing", "Other Participants", others);
        add(Roll.Kind.APOLOGIES, "Representing", "Name", excused);
    }

    List<Roll> rolls() {
        return rolls;
    }

    List<Gold.Person> attendance() {
        return attendance;
    }

    private void seat(
            String party,
            List<String> names,
            Map<String, List<Gold.Person>> present,
            Map<String, List<Gold.Person>> excused) {
        String label = habits.party(party);
        for (String name : names) {
            boolean chair = party.equals(CHAIR);
            if (chair || dice.chance(0.85)) {
                Role role = chair ? Role.CHAIR : Role.MEMBER;
                add(present, label, person(name, label, role, false, !chair && dice.chance(0.12)));
            } else if (dice.chance(0.6)) {
                add(excused, label, person(name, label, Role.APOLOGY, false, false));
                if (dice.chance(0.4)) {
                    add(present, label, person(people.newcomer(), label, Role.MEMBER, true, dice.chance(0.3)));
                }
            }
        }
    }

    private static Gold.Person person(String name, String label, Role role, boolean alternate, boolean remote) {
        return new Gold.Person(name, label, role, alternate, false, remote, List.of());
    }

    private void invite(String party, List<String> names, Map<String, List<Gold.Person>> others) {
        boolean office = party.equals("CSB");
        int few = names.size() == 1 ? 1 : dice.between(office ? 2 : 0, Math.max(1, names.size() * 2 / 3));
        List<String> invited = new ArrayList<>(dice.some(names, few));
        if (office && !invited.contains(names.getFirst())) {
            invited.addFirst(names.getFirst());
        }
        for (String name : invited) {
            boolean secretary = office && name.equals(names.getFirst());
            boolean part = !secretary && names.size() > 1 && dice.chance(0.6);
            Role role = secretary ? Role.SECRETARY : Role.PARTICIPANT;
            List<String> came = part && habits.partItems() ? cameFor() : List.of();
            boolean remote = !secretary && dice.chance(0.15);
            add(others, party, new Gold.Person(name, party, role, false, part, remote, came));
        }
    }

    private List<String> cameFor() {
        List<Integer> all = new ArrayList<>();
        for (int item = 2; item <= items; item++) {
            all.add(item);
        }
        int count = dice.chance(0.75) ? 1 : dice.between(2, 3);
        return dice.some(all, count).stream().map(String::valueOf).toList();
    }

    private static void add(Map<String, List<Gold.Person>> table, String label, Gold.Person person) {
        table.computeIfAbsent(label, _ -> new ArrayList<>()).add(person);
    }

    private void add(Roll.Kind kind, String left, String right, Map<String, List<Gold.Person>> table) {
        if (table.isEmpty()) {
            return;
        }
        List<Paper.Group> groups = new ArrayList<>();
        table.forEach((label, persons) -> {
            groups.add(new Paper.Group(label, persons.stream().map(this::marked).toList()));
            attendance.addAll(persons);
        });
        rolls.add(new Roll(kind, left, right, groups));
    }

    /** Leaves people out until the merged cells of the left column can be read in one way only. */
    private void makeClear(Map<String, List<Gold.Person>> table) {
        while (!isClear(table)) {
            List<List<Gold.Person>> several = table.values().stream()
                    .filter(persons -> persons.size() > 1)
                    .toList();
            dice.pick(several).removeLast();
        }
    }

    /**
     * Leaves people out until something tells that labels stand in the middle of their rows: a table that begins with a
     * row that has none, or no label with more than two rows.
     */
    private void tellPlaces(List<Map<String, List<Gold.Person>>> tables) {
        while (tables.stream().noneMatch(Rolls::beginsBare) && tables.stream().anyMatch(Rolls::hasLong)) {
            Map<String, List<Gold.Person>> table =
                    dice.pick(tables.stream().filter(Rolls::hasLong).toList());
            dice.pick(table.values().stream().filter(Rolls::isLong).toList()).removeLast();
            makeClear(table);
        }
    }

    private static boolean beginsBare(Map<String, List<Gold.Person>> table) {
        return !table.isEmpty() && isLong(table.values().iterator().next());
    }

    private static boolean hasLong(Map<String, List<Gold.Person>> table) {
        return table.values().stream().anyMatch(Rolls::isLong);
    }

    private static boolean isLong(List<Gold.Person> persons) {
        return MergedColumn.middle(persons.size()) > 0;
    }

    static boolean isClear(Map<String, List<Gold.Person>> table) {
        return MergedColumn.isClear(
                table.values().stream().map(List::size).toList(),
                table.keySet().stream().map(SINGLE::contains).toList());
    }

    private String marked(Gold.Person person) {
        StringBuilder marked = new StringBuilder(person.name());
        marked.append(person.alternate() ? " (Alternate)" : "");
        marked.append(person.role() == Role.SECRETARY ? " (Meeting Secretary)" : "");
        marked.append(person.remote() ? " (" + habits.remote() + ")" : "");
        marked.append(person.part() ? " (Part)" : "");
        marked.append(person.items().isEmpty() ? "" : " (" + items(person.items()) + ")");
        return marked.toString();
    }

    /** {@code Agenda Items 4, 5 & 7}. */
    private static String items(List<String> items) {
        if (items.size() == 1) {
            return "Agenda Item " + items.getFirst();
        }
        String first = String.join(", ", items.subList(0, items.size() - 1));
        return "Agenda Items " + first + " & " + items.getLast();
    }
}
