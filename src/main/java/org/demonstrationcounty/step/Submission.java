package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.ValueReader;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The values that a user submitted at a step, each in its declared type. A field that was left out or left blank is
 * null. A number that was left blank is named without a value.
 *
 * @param at the place of the step
 * @param user id of the user
 * @param fields the values by field name
 */
public record Submission(StepContext at, String user, Map<String, Object> fields) {

    /** The same values at another place: a start gets its instance's id only after it was read. */
    Submission at(StepContext elsewhere) {
        return new Submission(elsewhere, user, fields);
    }

    public boolean has(String field) {
        return fields.get(field) != null;
    }

    /** Whether the field was named, with or without a value. */
    public boolean names(String field) {
        return fields.containsKey(field);
    }

    public @Nullable String text(String field) {
        return (String) fields.get(field);
    }

    public @Nullable Long whole(String field) {
        return fields.get(field) instanceof BigDecimal number ? (Long) number.longValueExact() : null;
    }

    public @Nullable BigDecimal decimal(String field) {
        return (BigDecimal) fields.get(field);
    }

    public @Nullable Boolean flag(String field) {
        return (Boolean) fields.get(field);
    }

    public @Nullable LocalDate date(String field) {
        return (LocalDate) fields.get(field);
    }

    public @Nullable JsonNode json(String field) {
        return (JsonNode) fields.get(field);
    }

    /** A value that must be there. If it is absent, that is noted once, and the step is refused. */
    public <T> T demanded(String field, BiFunction<Submission, String, @Nullable T> reader, Refusals refusals) {
        return new ValueReader(refusals).required(reader.apply(this, field), field);
    }

    public CaseKey caseKey() {
        return at.caseKey();
    }

    public int round() {
        return at.round();
    }
}
