package org.minutebook.graph;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Bases;
import org.minutebook.model.Basis;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** One answer of the server, or a map inside one, read by name. */
record Row(MapAccessor values) {
    String text(String name) {
        return values.get(name).asString();
    }

    @Nullable
    String textOrNull(String name) {
        return orNull(name, Value::asString);
    }

    List<String> texts(String name) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    int number(String name) {
        return values.get(name).asInt();
    }

    @Nullable
    Integer numberOrNull(String name) {
        return orNull(name, Value::asInt);
    }

    List<Integer> numbers(String name) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(Value::asInt);
    }

    long big(String name) {
        return values.get(name).asLong();
    }

    double fraction(String name) {
        return values.get(name).asDouble();
    }

    boolean flag(String name) {
        return values.get(name).asBoolean(false);
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        return orNull(name, Value::asLocalDate);
    }

    List<LocalDate> dates(String name) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(Value::asLocalDate);
    }

    @Nullable
    LocalTime timeOrNull(String name) {
        return orNull(name, Value::asLocalTime);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String name, Class<E> type) {
        String text = textOrNull(name);
        return text == null ? null : Enum.valueOf(type, text);
    }

    Row row(String name) {
        return new Row(values.get(name));
    }

    Optional<Row> rowIfAny(String name) {
        return values.get(name).isNull() ? Optional.empty() : Optional.of(row(name));
    }

    List<Row> rows(String name) {
        return values.get(name).asList(Row::new);
    }

    DocumentId document(String name) {
        return new DocumentId(text(name));
    }

    ActionId action(String name) {
        return CanonicalId.action(text(name));
    }

    List<ActionId> actions(String name) {
        return texts(name).stream().map(CanonicalId::action).toList();
    }

    MeetingId meeting(String name) {
        return CanonicalId.meeting(text(name));
    }

    /** Of a map of a meeting's properties. */
    MeetingRef meetingRef() {
        return new MeetingRef(
                meeting("id"),
                dateOrNull("date"),
                constantOrNull("version", org.minutebook.model.Version.class),
                bases());
    }

    /** Of a map of a meeting's properties; one without minutes here is known by its id. */
    Bases bases() {
        return new Bases(
                Objects.requireNonNullElse(constantOrNull("idBasis", Basis.class), Basis.STATED),
                Objects.requireNonNullElse(constantOrNull("dateBasis", Basis.class), Basis.STATED));
    }

    /** Of the item that an edge or a node stands under, if any. */
    @Nullable
    ItemRef itemRef() {
        String number = textOrNull("item");
        return number == null ? null : new ItemRef(number, Objects.requireNonNullElse(textOrNull("itemTitle"), ""));
    }

    /** Of an edge that a document states. */
    Evidence evidence() {
        return new Evidence(document("document"), number("start"), number("end"), numberOrNull("page"), text("quote"));
    }

    /** Of an edge that a document states. */
    Provenance source() {
        return new Provenance(evidence(), basis(), fraction("confidence"));
    }

    Basis basis() {
        return constant("basis", Basis.class);
    }

    private <T> @Nullable T orNull(String name, Function<Value, T> as) {
        Value value = values.get(name);
        return value.isNull() ? null : as.apply(value);
    }
}
