package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page is read as a browser shows it. */
class WebPageTest {
    @Test
    void blocksListsAndBoldLinesAreTold() throws UnreadableException {
        DocumentText page = read("""
                <title>No</title><nav>Menu</nav><h2>1. Opening</h2>
                <p>The   Forum<br>and more<sup><a href="#fn1">1</a></sup> on the 1<sup>st</sup>.</p>
                <p><b>Attendees:</b></p><ol start="3" type="a"><li>third</li><li><p>fourth</p></li></ol>
                <div style="display: none">hidden</div><script>x()</script><p>Old <del>was</del> is</p>
                """);

        assertThat(page.parts().stream().map(part -> part.getClass().getSimpleName() + " " + words(page, part)))
                .containsExactly(
                        "Heading 1. Opening",
                        "Line The Forum",
                        "Line and more on the 1st.",
                        "Heading Attendees:",
                        "ListItem third",
                        "ListItem fourth",
                        "Paragraph Old is");
        assertThat(page.text()).contains("c. third", "d. fourth");
    }

    @Test
    void boldWordsAreToldWhereverSpacesAndTagsStand() throws UnreadableException {
        DocumentText page = read("<p> The Forum<b> agr</b><strong>eed </strong>to it,<br>\n and <b>then</b>ce.</p>"
                + "<ol><li>One <u>noted</u>.</ol><table><tr><td>a<td>b <b>c d</b></table>");

        assertThat(page.bold())
                .extracting(span -> page.text().substring(span.start(), span.end()))
                .containsExactly("agreed", "then", "noted", "c d");
    }

    @Test
    void headingsInListsWithinListsHaveTheNumbersOfBoth() throws UnreadableException {
        DocumentText page = read("<ol start=4><li><h1>Reports</h1><ol><li><h2>Gates</h2></ol></ol><p>Said.</p>"
                + "<ol><ol start=2><li><h2>Locks</h2></ol></ol><ol start=5><li><h1>End</h1></ol>");

        assertThat(page.parts().stream().filter(Part.Heading.class::isInstance).map(part -> words(page, part)))
                .containsExactly("4. Reports", "4.1. Gates", "4.2. Locks", "5. End");
    }

    @Test
    void mergedCellsStandInEveryRowAndInTheirFirstColumn() throws UnreadableException {
        assertThat(rows("""
                        <table><thead><tr><th colspan=2>Who<th>When</thead>
                        <tr><td rowspan=3>MDS<td>a<td rowspan=2>May
                        <tr><td>b
                        <tr><td>c<td>June
                        <tr><td colspan=3>between
                        <tr><td>CSO<td>d<td>
                        </table>
                        """))
                .containsExactly(
                        List.of("Who", "", "When"),
                        List.of("MDS", "a", "May"),
                        List.of("MDS", "b", "May"),
                        List.of("MDS", "c", "June"),
                        List.of("CSO", "d", ""));
    }

    @Test
    void tableOfOneColumnOnlyStacksThings() throws UnreadableException {
        assertThat(rows("<table><tr><td><h1>Head</h1><table><tr><td>a<td>b</table></table>"))
                .containsExactly(List.of("a", "b"));
    }

    private static List<List<String>> rows(String html) throws UnreadableException {
        DocumentText page = read(html);
        return page.parts().stream()
                .filter(Part.Table.class::isInstance)
                .flatMap(part -> ((Part.Table) part).rows().stream())
                .map(row -> row.cells().stream()
                        .map(span -> page.text().substring(span.start(), span.end()))
                        .toList())
                .toList();
    }

    private static String words(DocumentText page, Part part) {
        Span span = switch (part) {
            case Part.Heading(int _, Span of) -> of;
            case Part.Paragraph(Span of) -> of;
            case Part.ListItem(String _, Span of) -> of;
            case Part.Line line -> line.span();
            default -> throw new AssertionError(part);
        };
        return page.text().substring(span.start(), span.end());
    }

    private static DocumentText read(String html) throws UnreadableException {
        return DocumentReader.read("a.txt", ("<html><body>" + html).getBytes(StandardCharsets.UTF_8));
    }
}
