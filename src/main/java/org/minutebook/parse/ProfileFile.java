package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Classification;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One reading of a committee's profile in YAML, which collects what is wrong on its way. */
final class ProfileFile {
    private static final List<String> KEYS = List.of(
            "extends",
            "code",
            "names",
            "parties",
            "single",
            "bodies",
            "modifications",
            "joins",
            "meeting-numbers",
            "slashes",
            "action-numbers",
            "modification-numbers",
            "resolutions",
            "decisions",
            "classification");
    private static final String SIGNS = "one to three of the signs - _ . / : and a blank, such as [\"-\"]";
    private static final String MEETING_NUMBER =
            "a shape such as 9{1,3}a{0,4}, or 9999-99: digits, which signs may part, then small letters";
    private static final String ACTION_NUMBER = "a shape such as A99 or A{0,6}9{1,3}: capitals and digits";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,11}");
    private static final String LOOKS =
            "a profile looks like 'code: WMPC' and, below it, 'names: [Withy Marsh Parish Council]'";

    private final String file;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private ProfileFile(String file) {
        this.file = file;
    }

    /**
     * @param file what messages call it
     * @param bases profiles that it may extend, by the names of their files
     * @param fallback the one that it extends where it names none, null where it stands by itself
     * @throws IllegalArgumentException with a line for each thing that is wrong: where, what, and what would be right
     */
    static Profile read(String file, String yaml, Map<String, Profile> bases, @Nullable Profile fallback) {
        ProfileFile reading = new ProfileFile(file);
        Profile profile = reading.compose(yaml) ? reading.profile(bases, fallback) : null;
        if (profile == null || !reading.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", reading.problems));
        }
        return profile;
    }

    /** Whether there are keys to look at. */
    private boolean compose(String yaml) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode map) {
                map.getValue().forEach(this::entry);
                return true;
            }
            problems.add("%s: it holds no keys; %s".formatted(file, LOOKS));
        } catch (MarkedYamlEngineException e) {
            problems.add("%s: it is no YAML: %s".formatted(place(e.getProblemMark()), e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add("%s: it is no YAML: %s".formatted(file, e.getMessage()));
        }
        return false;
    }

    private void entry(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (KEYS.contains(key)) {
            values.put(key, entry.getValueNode());
        } else {
            wrong(entry.getKeyNode(), key, "is no key of a profile; the keys are " + String.join(", ", KEYS));
        }
    }

    private @Nullable Profile profile(Map<String, Profile> bases, @Nullable Profile fallback) {
        Optional<Profile> base = Optional.ofNullable(base(bases, fallback));
        String code = code(fallback != null);
        List<String> names = words("names").orElse(List.of());
        List<String> parties = words("parties", base, Profile::parties);
        List<String> single = words("single", base, profile -> List.copyOf(profile.single()));
        List<String> bodies = words("bodies", base, Profile::bodies);
        List<String> modifications = words("modifications", base, Profile::modifications);
        Optional<IdShape> ids = ids(base.map(Profile::ids));
        Verbs verbs = new Verbs(
                words("resolutions", base, profile -> profile.verbs().resolutions()),
                words("decisions", base, profile -> profile.verbs().decisions()),
                fallback == null ? List.of() : ownVerbs());
        Classification classification = classification(base.orElse(null));
        if (!problems.isEmpty() || classification == null || ids.isEmpty()) {
            return null;
        }
        return new Profile(
                code, names, parties, Set.copyOf(single), bodies, modifications, ids.get(), verbs, classification);
    }

    private List<String> ownVerbs() {
        return Stream.of("resolutions", "decisions")
                .flatMap(
                        key -> values.get(key) instanceof SequenceNode list ? list.getValue().stream() : Stream.empty())
                .flatMap(entry -> entry instanceof ScalarNode scalar
                        ? Stream.of(scalar.getValue().strip())
                        : Stream.empty())
                .filter(verb -> !verb.isEmpty())
                .toList();
    }

    /** Empty where a part of it is wrong. */
    private Optional<IdShape> ids(Optional<IdShape> base) {
        Optional<List<String>> joins = signs("joins").or(() -> base.map(IdShape::joins));
        Optional<List<String>> slashes = signs("slashes").or(() -> base.map(IdShape::slashes));
        Optional<String> meetings =
                shape("meeting-numbers", MEETING_NUMBER, IdShape::isMeeting).or(() -> base.map(IdShape::meetings));
        Optional<String> actions =
                shape("action-numbers", ACTION_NUMBER, IdShape::isAction).or(() -> base.map(IdShape::actions));
        Optional<String> modifications = shape("modification-numbers", ACTION_NUMBER, IdShape::isAction)
                .or(() -> base.map(IdShape::modifications));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IdShape(
                joins.orElseThrow(),
                meetings.orElseThrow(),
                slashes.orElseThrow(),
                actions.orElseThrow(),
                modifications.orElseThrow()));
    }

    private Optional<String> shape(String key, String right, Predicate<String> isShape) {
        Optional<String> shape = scalar(key, right);
        if (shape.isPresent() && !isShape.test(shape.get())) {
            wrong(key, "is no such number; it is " + right);
        }
        return shape;
    }

    private Optional<List<String>> signs(String key) {
        Optional<List<String>> signs = strings(key);
        signs.ifPresent(found -> {
            if (found.isEmpty() || !found.stream().allMatch(IdShape::isSign)) {
                wrong(key, "holds what parts no id; each entry is " + SIGNS);
            }
        });
        return signs;
    }

    private @Nullable Profile base(Map<String, Profile> bases, @Nullable Profile fallback) {
        Optional<String> name = scalar("extends", "the name of a profile, one of " + String.join(", ", bases.keySet()));
        if (name.isPresent() && !bases.containsKey(name.get())) {
            wrong("extends", "is no profile; there are " + String.join(", ", bases.keySet()));
        }
        return name.map(bases::get).orElse(fallback);
    }

    private String code(boolean needed) {
        String right = "two to twelve capitals and digits, such as WMPC";
        Optional<String> code = scalar("code", right);
        if (needed && !values.containsKey("code")) {
            problems.add("%s: it lacks the key code: %s".formatted(file, right));
        } else if (needed && code.isPresent() && !CODE.matcher(code.get()).matches()) {
            wrong("code", "is no code; one is " + right);
        }
        return code.orElse("");
    }

    private @Nullable Classification classification(@Nullable Profile base) {
        String right = "one of White, Green, Amber, Red";
        Optional<String> text = scalar("classification", right);
        if (text.isEmpty()) {
            return base == null ? Classification.AMBER : base.classification();
        }
        Optional<Classification> found = Arrays.stream(Classification.values())
                .filter(one -> one.name().equals(text.get().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            wrong("classification", "is no class; a class is " + right);
        }
        return found.orElse(null);
    }

    /** What the file says, else what its base does. */
    private List<String> words(String key, Optional<Profile> base, Function<Profile, List<String>> inherited) {
        return words(key).or(() -> base.map(inherited)).orElse(List.of());
    }

    private Optional<List<String>> words(String key) {
        return strings(key)
                .map(words -> words.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private Optional<List<String>> strings(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof SequenceNode list)) {
            wrong(key, "is no list; write it as %s: [One, Another]".formatted(key));
            return Optional.empty();
        }
        List<String> strings = new ArrayList<>();
        for (Node entry : list.getValue()) {
            if (entry instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
                strings.add(scalar.getValue());
            } else {
                wrong(entry, key, "has an entry that is no text; write each as a word or in quotes");
            }
        }
        return Optional.of(strings);
    }

    private Optional<String> scalar(String key, String right) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong(node, key, "is no single word; it is " + right);
        return Optional.empty();
    }

    private void wrong(String key, String why) {
        Node node = values.get(key);
        String value = node instanceof ScalarNode scalar ? ": '" + scalar.getValue() + "'" : "";
        if (node != null) {
            wrong(node, key + value, why);
        }
    }

    private void wrong(Node node, String what, String why) {
        problems.add("%s: %s %s".formatted(place(node.getStartMark()), what, why));
    }

    private String place(Optional<Mark> mark) {
        return mark.map(at -> file + ", line " + (at.getLine() + 1)).orElse(file);
    }
}
