package org.demonstrationcounty.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.problems.Refusals;

/** Reads the days that an administrator gives to a year, and notes everything that is wrong with them. */
final class CalendarRequest {

    private static final int LONGEST_NAME = 50;

    private final int year;
    private final Refusals refusals;
    private final Set<LocalDate> known = new HashSet<>();

    private CalendarRequest(int year, Refusals refusals) {
        this.year = year;
        this.refusals = refusals;
    }

    static int year(String given) {
        Refusals refusals = new Refusals();
        Optional<Integer> year = Optional.ofNullable(new Parameters(refusals).year("year", given));
        refusals.throwIfAny();
        return year.orElseThrow();
    }

    /** Reads {@link CalendarController.NewDays}. */
    static List<CalendarDay> days(int year, JsonFields fields) {
        JsonNode given = fields.list("days");
        CalendarRequest request = new CalendarRequest(year, fields.refusals());
        return given == null ? List.of() : request.days(given);
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
        return new CalendarDay(
                date(fields), fields.name("type", CalendarDay.Type.class), fields.text("name", LONGEST_NAME));
    }

    private LocalDate date(JsonFields fields) {
        LocalDate date = fields.date("date");
        if (date != null && date.getYear() != year) {
            fields.refuse("date", "calendar.other-year", String.valueOf(year));
        } else if (date != null && !known.add(date)) {
            fields.refuse("date", "field.duplicate");
        }
        return date;
    }
}
