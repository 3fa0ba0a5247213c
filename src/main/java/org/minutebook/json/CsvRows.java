package org.minutebook.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Rows as CSV. The columns are those of the JSON's schema, {@code meeting.id} for a field of a field; lists of objects have no
 * place in a table and are left out.
 */
final class CsvRows<T> implements Rows<T> {
    private final List<String> columns;
    private final CsvTable table;

    CsvRows(Class<T> type, OutputStream out) {
        this.columns = columns(type);
        this.table = new CsvTable(columns, out);
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
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(value(tree.at("/" + column.replace('.', '/')))));
        table.write(cells);
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).toList();
        }
        return value.isNumber()
                ? value.numberValue()
                : value.isBoolean() ? (Object) value.asBoolean() : value.asString();
    }

    @Override
    public void close() {
        table.close();
    }
}
