package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.model.Slug;
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

/** Topics that somebody named by hand, from YAML: {@code Any Other Business: [AOB, Any Other Business and Close]}. */
public final class CuratedTopics {
    private static final String LOOKS = "topics look like 'Any Other Business: [AOB, Any Other Matters]'";

    private final String file;
    private final Map<String, List<String>> topics = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private CuratedTopics(String file) {
        this.file = file;
    }

    /**
     * Reads and checks topics.
     *
     * @param file its name, for messages
     * @return each topic's name and the other headings that are of it
     * @throws IllegalArgumentException with a line for each thing that is wrong: the place, what, and what would be right
     */
    public static Map<String, List<String>> read(String file, String yaml) {
        CuratedTopics reading = new CuratedTopics(file);
        reading.compose(yaml);
        if (!reading.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", reading.problems));
        }
        return reading.topics;
    }

    private void compose(String yaml) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode map) {
                map.getValue().forEach(this::topic);
            } else if (root.isPresent()) {
                problems.add("%s: it holds no topics; %s".formatted(file, LOOKS));
            }
        } catch (MarkedYamlEngineException e) {
            problems.add("%s: it is no YAML: %s".formatted(place(e.getProblemMark()), e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add("%s: it is no YAML: %s".formatted(file, e.getMessage()));
        }
    }

    private void topic(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode name)
                || Slug.of(name.getValue()).isEmpty()) {
            wrong(entry.getKeyNode(), "a topic's name has letters or digits");
        } else if (!(entry.getValueNode() instanceof SequenceNode headings)) {
            wrong(entry.getValueNode(), "a topic's other headings are a list; " + LOOKS);
        } else {
            List<String> others = new ArrayList<>();
            claim(name, name.getValue());
            for (Node heading : headings.getValue()) {
                if (heading instanceof ScalarNode text
                        && !Slug.of(text.getValue()).isEmpty()) {
                    claim(text, name.getValue());
                    others.add(text.getValue());
                } else {
                    wrong(heading, "a heading has letters or digits");
                }
            }
            topics.put(name.getValue(), List.copyOf(others));
        }
    }

    private void claim(ScalarNode heading, String name) {
        String owner = owners.putIfAbsent(Slug.of(heading.getValue()), name);
        if (owner != null && !owner.equals(name)) {
            wrong(heading, "'%s' is of '%s' already; a heading is of one topic".formatted(heading.getValue(), owner));
        }
    }

    private void wrong(Node node, String what) {
        problems.add("%s: %s".formatted(place(node.getStartMark()), what));
    }

    private String place(Optional<Mark> mark) {
        return mark.map(at -> "%s, line %d".formatted(file, at.getLine() + 1)).orElse(file);
    }
}
