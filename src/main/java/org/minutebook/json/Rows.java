package org.minutebook.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes values one after the other as they come, so that a list needs no memory however long it is. Closing it flushes,
 * and leaves the stream open.
 */
public interface Rows<T> extends AutoCloseable {
    void write(T row) throws IOException;

    @Override
    void close() throws IOException;

    /** JSON Lines: each value as {@link Json#line} on a line of its own. */
    static <T> Rows<T> lines(OutputStream out) {
        return new Rows<>() {
            @Override
            public void write(T row) throws IOException {
                out.write(Json.bytes(row));
                out.write('\n');
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** A spreadsheet's table as RFC 4180 describes it, with a header; {@link CsvRows} tells which columns. */
    static <T> Rows<T> csv(Class<T> type, OutputStream out) {
        return new CsvRows<>(type, out);
    }

    /** The same of rows that are lists already, as long as there are columns; null is an empty cell. */
    static Rows<List<@Nullable Object>> table(List<String> columns, OutputStream out) {
        return new CsvTable(columns, out);
    }
}
