package org.minutebook.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Rows as CSV. The columns are those of the JSON's schema, {@code meeting.id} for a field of a field; values of a list
 * stand in one cell, separated by semicolons; lists of objects have no place in a table and are left out. Text that a
 * spreadsheet would run as a formula is preceded by an apostrophe.
 */
final class CsvRows<T> implements Rows<T> {
    private static final CsvMapper CSV = CsvMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // A flush for each row would send each on its own.
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final List<String> columns;
    private final SequenceWriter writer;

    CsvRows(Class<T> type, OutputStream out) {
        this.columns = columns(type);
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        columns.forEach(schema::addColumn);
        this.writer = CSV.writer(schema.build()).writeValues(out);
        // Written here, for the library writes none where no row follows.
        writer.write(columns);
    }

    static List<String> columns(Class<?> type) {
        Schemas schemas = new Schemas();
        List<String> columns = new ArrayList<>();
        addTo(columns, "", schemas.of(type), schemas);
        return List.copyOf(columns);
    }

    @SuppressWarnings("unchecked")
    private static void addTo(List<String> columns, String name, Map<String, Object> schema, Schemas schemas) {
        Map<String, Object> resolved = schemas.resolved(schema);
        if (resolved.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, property) -> addTo(
                    columns, name.isEmpty() ? "" + key : name + "." + key, (Map<String, Object>) property, schemas));
        } else if (!resolved.containsKey("additionalProperties")
                && (!(resolved.get("items") instanceof Map<?, ?> items) || items.containsKey("type"))) {
            columns.add(name);
        }
    }

    @Override
    public void write(T row) {
        JsonNode tree = Json.tree(row);
        writer.write(columns.stream()
                .map(column -> cell(tree.at("/" + column.replace('.', '/'))))
                .toList());
    }

    private static String cell(JsonNode value) {
        String text = value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
                : value.isMissingNode() || value.isNull() ? "" : value.asString();
        boolean typed = value.isNumber() || value.isBoolean();
        return !typed && FORMULA.matcher(text).find() ? "'" + text : text;
    }

    @Override
    public void close() {
        writer.flush();
    }
}
