package org.minutebook.json;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table as CSV with a header. The values of a list stand in one cell, separated by semicolons. Text that a spreadsheet would
 * run as a formula is preceded by an apostrophe.
 */
final class CsvTable implements Rows<List<@Nullable Object>> {
    private static final CsvMapper CSV = CsvMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // A flush for each row would send each on its own.
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final SequenceWriter writer;

    CsvTable(List<String> columns, OutputStream out) {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        columns.forEach(schema::addColumn);
        this.writer = CSV.writer(schema.build()).writeValues(out);
        // Written here, for the library writes none where no row follows.
        writer.write(columns);
    }

    @Override
    public void write(List<@Nullable Object> row) {
        writer.write(row.stream().map(CsvTable::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case Collection<?> values -> values.stream().map(String::valueOf).collect(Collectors.joining("; "));
            default -> value.toString();
        };
        boolean typed = value instanceof Number || value instanceof Boolean;
        return !typed && FORMULA.matcher(text).find() ? "'" + text : text;
    }

    @Override
    public void close() {
        writer.flush();
    }
}
