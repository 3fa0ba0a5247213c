package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndexDefinitionTest {
    @Test
    void javaWritesTheFieldsThatAreDefined() {
        Map<String, String> defined = IndexDefinition.lines("fields.properties").stream()
                .map(line -> line.split("\\s*=\\s*", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        Map<String, String> written =
                Arrays.stream(IndexField.values()).collect(Collectors.toMap(IndexField::label, IndexField::kept));
        assertThat(written).isEqualTo(defined);
    }

    @Test
    void allThatCanBeFilteredCanBeCounted() {
        assertThat(SearchField.values()).allMatch(field -> field.kept().isFacet());
    }

    @Test
    void versionsHaveALineEachAndGrow() {
        assertThat(IndexDefinition.lines("version.txt"))
                .extracting(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
                .isSorted()
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo(IndexDefinition.load().version());
    }

    @Test
    void aCommitSaysWhatWroteIt() {
        IndexDefinition now = new IndexDefinition(2, "abc");
        assertThat(now.state(now.userData(7, ""))).isEqualTo(IndexState.OK);
        assertThat(IndexDefinition.sequence(now.userData(7, ""))).isEqualTo(7);
        assertThat(now.state(new IndexDefinition(1, "abc").userData(7, ""))).isEqualTo(IndexState.VERSION_MISMATCH);
        assertThat(now.state(new IndexDefinition(2, "xyz").userData(7, ""))).isEqualTo(IndexState.OPTIONS_MISMATCH);
        assertThat(now.state(Map.of())).isEqualTo(IndexState.VERSION_MISMATCH);
    }
}
