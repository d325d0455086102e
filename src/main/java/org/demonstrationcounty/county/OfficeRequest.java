package org.demonstrationcounty.county;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;

/** Reads an office that an administrator opens, and notes everything that is wrong with it. */
final class OfficeRequest {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_NAME = 100;

    private OfficeRequest() {}

    static Office read(InputStream body, LocalDate today) {
        JsonFields fields = JsonFields.read(body, "code", "kind", "name", "nameEnglish", "from");
        String code = fields.text("code", LONGEST_CODE);
        if (code != null && !CODE.matcher(code).matches()) {
            fields.refuse("code", "office.code");
        }
        String kind = fields.text("kind", LONGEST_CODE);
        if (kind != null && !kind.equals(Office.Kind.DEPARTMENT.name())) {
            fields.refuse("kind", "field.choice", Office.Kind.DEPARTMENT.name());
        }
        String name = fields.text("name", LONGEST_NAME);
        String nameEnglish = fields.text("nameEnglish", LONGEST_NAME);
        LocalDate from = fields.has("from") ? day(fields.text("from", LONGEST_CODE), fields.refusals()) : today;
        fields.throwIfAny();
        return new Office(code, Office.Kind.DEPARTMENT, name, nameEnglish, from);
    }

    /** The day of a query; today where none is asked for. */
    static LocalDate on(String given, LocalDate today) {
        if (given == null) {
            return today;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException noDate) {
            Refusals refusals = new Refusals();
            refusals.add("on", "field.type", new Refusal("", "type.date", List.of()));
            refusals.throwIfAny();
            throw noDate;
        }
    }

    private static LocalDate day(String given, Refusals refusals) {
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeParseException noDate) {
            refusals.add("from", "field.type", new Refusal("", "type.date", List.of()));
            return null;
        }
    }
}
