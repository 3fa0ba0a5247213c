package org.minutebook.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Writer;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.correction.CorrectionEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes minutes and answers as JSON, and reads minutes back. Safe for use by many threads. */
public final class Json {
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter ON_ONE_LINE = MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    private static final ObjectReader STRICT = MAPPER.reader().with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ObjectWriter INDENTED = ON_ONE_LINE.with(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /** One line, as it goes over the wire and through pipes. */
    public static String line(Object value) {
        return ON_ONE_LINE.writeValueAsString(value);
    }

    /** The same for eyes. */
    public static String indented(Object value) {
        return INDENTED.writeValueAsString(value);
    }

    /** {@link #line} as it comes, for what may be longer than the memory has room for. Leaves the writer open. */
    public static void writeLine(Object value, Writer out) {
        ON_ONE_LINE.writeValue(out, value);
    }

    /** {@link #indented} in the same way. */
    public static void writeIndented(Object value, Writer out) {
        INDENTED.writeValue(out, value);
    }

    /** {@link #line} in UTF-8. */
    public static byte[] bytes(Object value) {
        return ON_ONE_LINE.writeValueAsBytes(value);
    }

    /** {@link #line} as Java's own maps, lists, strings, numbers and booleans. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object value) {
        return MAPPER.convertValue(value, Map.class);
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static ObjectWriter writer() {
        return ON_ONE_LINE;
    }

    static JavaType type(Class<?> type, Class<?>... parameters) {
        return parameters.length == 0
                ? MAPPER.constructType(type)
                : MAPPER.getTypeFactory().constructParametricType(type, parameters);
    }

    /**
     * Reads what {@link #line} wrote.
     *
     * @throws IllegalArgumentException saying where the text is no minutes
     */
    public static Minutes minutes(String json) {
        try {
            return MAPPER.readValue(json, Minutes.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is not the JSON form of minutes: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a correction as {@link #line} wrote it, or as somebody sends it.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static CorrectionEntry correction(String json) {
        try {
            return STRICT.forType(CorrectionEntry.class).readValue(json);
        } catch (JacksonException e) {
            Throwable cause = e;
            while (cause != null && !(cause instanceof IllegalArgumentException)) {
                cause = cause.getCause();
            }
            throw new IllegalArgumentException(
                    "This is no correction: " + (cause == null ? e.getOriginalMessage() : cause.getMessage()), e);
        }
    }

    /**
     * Reads who takes a correction back, and why.
     *
     * @param id of the correction
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static CorrectionEntry undoing(String id, String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode object) {
                return correction(object.put("undoes", id).toString());
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException(
                "Who takes it back is an object such as {\"by\": \"Ann\", \"why\": \"...\"}.");
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .annotationIntrospector(new HyphenatedConstants())
                .changeDefaultPropertyInclusion(
                        value -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(LocalTime.class, time -> time.setFormat(JsonFormat.Value.forPattern("HH:mm")))
                .addModule(ids());
        RowShapes.addTo(builder);
        AnswerShapes.addTo(builder);
        return builder.build();
    }

    private static SimpleModule ids() {
        return new SimpleModule("ids")
                .addSerializer(new ToStringSerializer(MeetingId.class))
                .addSerializer(new ToStringSerializer(ActionId.class))
                .addSerializer(new ToStringSerializer(DocumentId.class))
                .addDeserializer(MeetingId.class, new IdReader<>(MeetingId.class, IdReader::meeting))
                .addDeserializer(ActionId.class, new IdReader<>(ActionId.class, IdReader::action))
                .addDeserializer(DocumentId.class, new IdReader<>(DocumentId.class, DocumentId::new));
    }
}
