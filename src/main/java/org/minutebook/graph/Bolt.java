package org.minutebook.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

/** Runs statements, in a session or in an open transaction alike. */
record Bolt(SimpleQueryRunner runner) {
    List<Row> rows(String cypher, Map<String, Object> parameters) {
        return runner.run(cypher, parameters).list(Row::new);
    }

    Optional<Row> first(String cypher, Map<String, Object> parameters) {
        return rows(cypher, parameters).stream().findFirst();
    }

    /** Hands over one row after the other as they come, so that an answer may be longer than memory. */
    void each(String cypher, Taking taking) throws IOException {
        Result result = runner.run(cypher);
        while (result.hasNext()) {
            taking.take(new Row(result.next()));
        }
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Taking {
        void take(Row row) throws IOException;
    }

    /** Where a list of rows is what the statement is for, and there are none, it isn't sent. */
    void write(String cypher, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            runner.run(cypher, Map.of("rows", rows)).consume();
        }
    }
}
