package org.minutebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;
import org.minutebook.model.export.NodeName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    /** Everything that some format could trip over. */
    private static final String ODD = "a \"b\" <c> & 'd'\n\te\r\\users \uD83D\uDCA1 \f=1;";

    private static final NodeName MEETING = new NodeName("Meeting", List.of("HLG_07"));
    private static final NodeName TERM = new NodeName("Abbreviation", List.of("A/B", "100% \u00e4"));

    private static final List<ExportNode> NODES = List.of(
            new ExportNode(
                    MEETING,
                    new TreeMap<>(Map.of("number", 7L, "date", LocalDate.of(2021, 3, 2), "label", "07", "open", true))),
            new ExportNode(
                    TERM,
                    new TreeMap<>(Map.of("number", "4.1", "odd", ODD, "list", List.of(ODD, "b"), "none", List.of()))));
    private static final List<ExportEdge> EDGES =
            List.of(new ExportEdge("DEFINES", MEETING, TERM, new TreeMap<>(Map.of("confidence", 0.75, "quote", ODD))));

    private final Export export = new Export(ExportTest::hand);

    private static void hand(List<ExportSink> sinks) {
        try {
            for (ExportSink sink : sinks) {
                for (ExportNode node : NODES) {
                    sink.node(node);
                }
                for (ExportEdge edge : EDGES) {
                    sink.edge(edge);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(ExportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        export.write(format, out);
        return out.toString();
    }

    @Test
    void linesHoldEveryValueAsItIs() throws IOException {
        List<Map<String, Object>> lines = written(ExportFormat.JSONL)
                .lines()
                .map(line -> JsonMapper.shared().readValue(line, new TypeReference<Map<String, Object>>() {}))
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .containsEntry("id", "Abbreviation:A%2FB/100%25 \u00e4")
                .extracting("properties")
                .isEqualTo(Map.of("number", "4.1", "odd", ODD, "list", List.of(ODD, "b"), "none", List.of()));
        assertThat(lines.get(2))
                .containsEntry("type", "relationship")
                .containsEntry("start", Map.of("id", "Meeting:HLG_07", "label", "Meeting"))
                .extracting("properties")
                .isEqualTo(Map.of("confidence", 0.75, "quote", ODD));
    }

    @Test
    void graphMlDeclaresEveryKeyOnceAndPointsNowhereElse() throws Exception {
        Document document = parsed(written(ExportFormat.GRAPHML));

        Map<String, String> types = new LinkedHashMap<>();
        for (Element key : elements(document, "key")) {
            assertThat(types.put(
                            key.getAttribute("id"),
                            key.getAttribute("for") + " " + key.getAttribute("attr.name") + " "
                                    + key.getAttribute("attr.type")))
                    .isNull();
        }
        assertThat(types)
                .containsEntry("Meeting.number", "node number long")
                .containsEntry("Abbreviation.number", "node number string")
                .containsEntry("Meeting.open", "node open boolean")
                .containsEntry("Meeting.date", "node date string")
                .containsEntry("DEFINES.confidence", "edge confidence double");
        assertThat(elements(document, "data"))
                .isNotEmpty()
                .allSatisfy(data -> assertThat(types).containsKey(data.getAttribute("key")));
        List<String> ids = elements(document, "node").stream()
                .map(node -> node.getAttribute("id"))
                .toList();
        assertThat(ids).containsExactly(MEETING.id(), TERM.id());
        Element edge = elements(document, "edge").getFirst();
        assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target"));
        assertThat(edge.getParentNode().getNodeName()).isEqualTo("graph");
    }

    @Test
    void graphMlKeepsTextButForWhatXmlCanNotHold() throws Exception {
        Document document = parsed(written(ExportFormat.GRAPHML));

        assertThat(data(document, "Abbreviation.odd")).isEqualTo(ODD.replace('\f', '\uFFFD'));
        assertThat(JsonMapper.shared()
                        .readValue(data(document, "Abbreviation.list"), new TypeReference<List<String>>() {}))
                .isEqualTo(List.of(ODD, "b"));
        assertThat(data(document, "Meeting.date")).isEqualTo("2021-03-02");
    }

    @Test
    void anEmptyGraphIsWellFormedToo() throws Exception {
        StringWriter out = new StringWriter();
        new Export(_ -> {}).write(ExportFormat.GRAPHML, out);
        assertThat(elements(parsed(out.toString()), "graph")).hasSize(1);
    }

    @Test
    void tablesHaveAColumnForEachPropertyOfTheirKind() throws IOException {
        Map<String, ByteArrayOutputStream> tables = new LinkedHashMap<>();
        export.writeTables(name -> {
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            tables.put(name, table);
            return table;
        });

        Map<String, String> written = new LinkedHashMap<>();
        tables.forEach((name, table) -> written.put(name, table.toString(StandardCharsets.UTF_8)));
        assertThat(written.keySet()).containsExactly("Meeting.csv", "Abbreviation.csv", "DEFINES.csv");
        assertThat(written)
                .containsEntry("Meeting.csv", "_id,date,label,number,open\r\nMeeting:HLG_07,2021-03-02,07,7,true\r\n");
        assertThat(written.get("DEFINES.csv"))
                .startsWith("_from,_to,confidence,quote\r\nMeeting:HLG_07,\"Abbreviation:A%2FB/100%25 \u00e4\",0.75,");
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String data(Document document, String key) {
        return elements(document, "data").stream()
                .filter(data -> data.getAttribute("key").equals(key))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }
}
