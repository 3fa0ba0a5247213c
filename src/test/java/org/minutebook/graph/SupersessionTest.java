package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.ActionId;
import org.minutebook.model.Evidence;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.ChainEdge;

class SupersessionTest {
    private static final Pattern SPACE = Pattern.compile(" ");

    /** An edge {@code 2>1} says that action 2 supersedes action 1. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    line,             2>1 3>2,             3,     false
                    fork,             2>1 3>1,             2 3,   false
                    join,             3>1 3>2,             3,     false
                    diamond,          2>1 3>1 4>2 4>3,     4,     false
                    loop,             2>1 1>2,             1 2,   true
                    loop with a tail, 2>1 1>2 1>3,         1 2,   true
                    way out of it,    2>1 1>2 3>2,         3,     true
                    itself,           1>1,                 1,     true
                    itself and on,    1>1 2>1,             2,     true
                    loop and an end,  2>1 3>2 2>3 4>1,     2 3 4, true
                    """)
    void leadsToItsEnds(String shape, String edges, String current, boolean cyclic) {
        List<ChainEdge> parsed =
                SPACE.splitAsStream(edges).map(SupersessionTest::edge).toList();
        List<ActionId> nodes = parsed.stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .distinct()
                .sorted()
                .toList();

        Supersession supersession = new Supersession(nodes, parsed);

        assertThat(supersession.current())
                .as(shape)
                .containsExactlyElementsOf(SPACE.splitAsStream(current)
                        .map(SupersessionTest::action)
                        .toList());
        assertThat(supersession.cyclic()).as(shape).isEqualTo(cyclic);
    }

    private static ChainEdge edge(String written) {
        int arrow = written.indexOf('>');
        Evidence evidence = new Evidence(MinutesBuilder.document("any"), 0, 3, null, "say");
        return new ChainEdge(
                action(written.substring(0, arrow)),
                action(written.substring(arrow + 1)),
                LinkKind.SUPERSEDES,
                "replaces",
                Provenance.stated(evidence));
    }

    private static ActionId action(String number) {
        return new ActionId(new MeetingId("OPSG", "28"), number);
    }
}
