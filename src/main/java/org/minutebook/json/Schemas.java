package org.minutebook.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.Page;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.ser.BeanPropertyWriter;

/**
 * JSON Schemas (draft 2020-12) of what {@link Json} writes, asked of the very serializers that write it, so that a schema
 * can't say anything else than the JSON does. Each kind of object becomes a component that the others refer to.
 */
public final class Schemas {
    private static final String PLACE = "#/components/schemas/";

    private final ObjectWriter writer;
    private final SortedMap<String, Map<String, Object>> components = new TreeMap<>();
    private final Map<String, JavaType> named = new HashMap<>();

    public Schemas() {
        this.writer = Json.writer();
    }

    /** The schema of a value of this type: a reference where it is an object. */
    public Map<String, Object> of(Class<?> type) {
        return of(Json.type(type));
    }

    /** The schema of a {@link Page} of such rows. */
    public Map<String, Object> ofPage(Class<?> row) {
        return of(Json.type(Page.class, row));
    }

    /** The schemas referred to so far, by name. */
    public SortedMap<String, Map<String, Object>> components() {
        return components;
    }

    /** What a reference stands for. */
    Map<String, Object> resolved(Map<String, Object> schema) {
        Object reference = schema.get("$ref");
        return reference instanceof String name
                ? components.getOrDefault(name.substring(PLACE.length()), Map.of())
                : schema;
    }

    private Map<String, Object> of(JavaType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        writer.acceptJsonFormatVisitor(type, new SchemaVisitor(this, schema));
        return schema;
    }

    /** The visitor of an object's properties, null where the object is known already. */
    @Nullable
    JsonObjectFormatVisitor object(JavaType type, Map<String, Object> schema, SerializationContext context) {
        String name = nameOf(type);
        schema.put("$ref", PLACE + name);
        JavaType known = named.putIfAbsent(name, type);
        if (known != null) {
            if (!known.equals(type)) {
                throw new IllegalStateException(known + " and " + type + " would have one name: " + name);
            }
            return null;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("type", "object");
        component.put("properties", properties);
        component.put("required", required);
        components.put(name, component);
        return new Properties(properties, required, context);
    }

    private static String nameOf(JavaType type) {
        String name = type.getRawClass().getSimpleName().replaceFirst("Shape$", "");
        return type.containedTypeCount() == 1 ? nameOf(type.containedType(0)) + name : name;
    }

    /** Collects an object's properties. */
    private final class Properties extends JsonObjectFormatVisitor.Base {
        private final Map<String, Object> properties;
        private final List<String> required;

        Properties(Map<String, Object> properties, List<String> required, SerializationContext context) {
            super(context);
            this.properties = properties;
            this.required = required;
        }

        @Override
        public void property(BeanProperty property) {
            optionalProperty(property);
        }

        @Override
        public void optionalProperty(BeanProperty property) {
            BeanPropertyWriter written = (BeanPropertyWriter) property;
            Map<String, Object> schema = new LinkedHashMap<>();
            getContext()
                    .findPrimaryPropertySerializer(property.getType(), property)
                    .acceptJsonFormatVisitor(visitor(schema), property.getType());
            boolean nullable = isNullable(property.getMember().getMember());
            Include inclusion = property.findPropertyInclusion(getContext().getConfig(), Object.class)
                    .getValueInclusion();
            boolean leftOut = inclusion == Include.NON_EMPTY || inclusion == Include.NON_DEFAULT;
            if (!leftOut && !(nullable && written.willSuppressNulls())) {
                required.add(property.getName());
            }
            properties.put(property.getName(), nullable && !written.willSuppressNulls() ? orNull(schema) : schema);
        }

        private JsonFormatVisitorWrapper visitor(Map<String, Object> schema) {
            SchemaVisitor visitor = new SchemaVisitor(Schemas.this, schema);
            visitor.setContext(getContext());
            return visitor;
        }
    }

    private static boolean isNullable(Member member) {
        AnnotatedType type = switch (member) {
            case Method method -> method.getAnnotatedReturnType();
            case Field field -> field.getAnnotatedType();
            default -> throw new IllegalStateException(member + " is no component of a record");
        };
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }
}
