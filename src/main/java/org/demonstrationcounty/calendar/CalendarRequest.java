package org.demonstrationcounty.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;

/** Reads the days that an administrator gives to a year, and notes everything that is wrong with them. */
final class CalendarRequest {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_NAME = 50;
    private static final String TYPES = "HOLIDAY, WORKDAY";

    private final int year;
    private final Refusals refusals;
    private final Set<LocalDate> known = new HashSet<>();

    private CalendarRequest(int year, Refusals refusals) {
        this.year = year;
        this.refusals = refusals;
    }

    static int year(String given) {
        Refusals refusals = new Refusals();
        Integer year = new Parameters(refusals).whole("year", given, FIRST_YEAR, LAST_YEAR);
        refusals.throwIfAny();
        return year;
    }

    static List<CalendarDay> days(int year, InputStream body) {
        JsonFields fields = JsonFields.read(body, "days");
        JsonNode given = fields.list("days");
        CalendarRequest request = new CalendarRequest(year, fields.refusals());
        List<CalendarDay> days = given == null ? List.of() : request.days(given);
        fields.throwIfAny();
        return days;
    }

    private List<CalendarDay> days(JsonNode given) {
        if (given.isEmpty()) {
            refusals.add("days", "field.missing");
        }
        List<CalendarDay> days = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            days.add(day(given.get(index), "days[" + index + "]"));
        }
        return days;
    }

    private CalendarDay day(JsonNode given, String path) {
        JsonFields fields = JsonFields.of(given, path, refusals, "date", "type", "name");
        return new CalendarDay(date(fields), type(fields), fields.text("name", LONGEST_NAME));
    }

    private LocalDate date(JsonFields fields) {
        String text = fields.text("date", LONGEST_NAME);
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() != year) {
                fields.refuse("date", "calendar.other-year", String.valueOf(year));
            } else if (!known.add(date)) {
                fields.refuse("date", "field.duplicate");
            }
            return date;
        } catch (DateTimeParseException noDate) {
            fields.refuse("date", "field.type", new Refusal("", "type.date", List.of()));
            return null;
        }
    }

    private static CalendarDay.Type type(JsonFields fields) {
        String text = fields.text("type", LONGEST_NAME);
        for (CalendarDay.Type type : CalendarDay.Type.values()) {
            if (type.name().equals(text)) {
                return type;
            }
        }
        if (text != null) {
            fields.refuse("type", "field.choice", TYPES);
        }
        return null;
    }
}
