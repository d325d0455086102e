package org.demonstrationcounty.county;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.input.ValueReader;
import org.demonstrationcounty.problems.Refusals;

/** Reads an office that an administrator opens, and notes everything that is wrong with it. */
final class OfficeRequest {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_NAME = 100;

    private OfficeRequest() {}

    /** Reads {@link OfficeController.NewOffice}. */
    static Office read(JsonFields fields, LocalDate today) {
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
        LocalDate from = fields.has("from") ? fields.date("from") : today;
        return new Office(code, Office.Kind.DEPARTMENT, name, nameEnglish, from);
    }

    /** The day of a query; today where none is asked for. */
    static LocalDate on(String given, LocalDate today) {
        if (given == null) {
            return today;
        }
        Refusals refusals = new Refusals();
        ValueReader values = new ValueReader(refusals);
        LocalDate day = values.required(values.date(TextNode.valueOf(given), "on"), "on");
        refusals.throwIfAny();
        return day;
    }
}
