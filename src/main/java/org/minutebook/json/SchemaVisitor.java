package org.minutebook.json;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.DocumentId;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsonFormatVisitors.JsonAnyFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatTypes;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonValueFormat;

/** Writes down, as a schema, what one serializer says that it writes. */
final class SchemaVisitor extends JsonFormatVisitorWrapper.Base {
    private final Schemas schemas;
    private final Map<String, Object> schema;

    SchemaVisitor(Schemas schemas, Map<String, Object> schema) {
        this.schemas = schemas;
        this.schema = schema;
    }

    @Override
    public @Nullable JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
        return schemas.object(type, schema, getContext());
    }

    @Override
    public JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
        schema.put("type", "array");
        return new JsonArrayFormatVisitor.Base(getContext()) {
            @Override
            public void itemsFormat(JsonFormatVisitable handler, JavaType elementType) {
                schema.put("items", part(handler, elementType));
            }

            @Override
            public void itemsFormat(JsonFormatTypes format) {
                schema.put("items", Map.of("type", format.value()));
            }
        };
    }

    @Override
    public JsonMapFormatVisitor expectMapFormat(JavaType type) {
        schema.put("type", "object");
        return new JsonMapFormatVisitor.Base(getContext()) {
            @Override
            public void valueFormat(JsonFormatVisitable handler, JavaType valueType) {
                schema.put("additionalProperties", part(handler, valueType));
            }
        };
    }

    private Map<String, Object> part(JsonFormatVisitable handler, JavaType type) {
        Map<String, Object> part = new LinkedHashMap<>();
        SchemaVisitor visitor = new SchemaVisitor(schemas, part);
        visitor.setContext(getContext());
        handler.acceptJsonFormatVisitor(visitor, type);
        return part;
    }

    @Override
    public JsonStringFormatVisitor expectStringFormat(JavaType type) {
        schema.put("type", "string");
        if (type.hasRawClass(DocumentId.class)) {
            schema.put("pattern", "^[0-9a-f]{64}$");
        } else if (type.hasRawClass(LocalTime.class)) {
            schema.put("pattern", "^[0-2][0-9]:[0-5][0-9]$");
        }
        return new JsonStringFormatVisitor.Base() {
            @Override
            public void enumTypes(Set<String> constants) {
                schema.put("enum", List.copyOf(new TreeSet<>(constants)));
            }

            @Override
            public void format(JsonValueFormat format) {
                if (format == JsonValueFormat.DATE || format == JsonValueFormat.URI) {
                    schema.put("format", format.toString());
                }
            }
        };
    }

    @Override
    public JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
        schema.put("type", "number");
        return new JsonNumberFormatVisitor.Base();
    }

    @Override
    public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
        schema.put("type", "integer");
        return new JsonIntegerFormatVisitor.Base();
    }

    @Override
    public JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
        schema.put("type", "boolean");
        return new JsonBooleanFormatVisitor.Base();
    }

    @Override
    public JsonAnyFormatVisitor expectAnyFormat(JavaType type) {
        throw new IllegalStateException("No schema tells what " + type + " looks like");
    }
}
