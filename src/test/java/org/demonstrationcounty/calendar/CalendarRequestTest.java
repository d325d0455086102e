package org.demonstrationcounty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;

class CalendarRequestTest {

    private final Refusals refusals = new Refusals();

    @Test
    void daysOfTheYearAreRead() {
        assertThat(days("[" + day("2026-01-01", "holiday", "元旦") + "," + day("2026-12-31", "workday", "补班") + "]"))
                .containsExactly(
                        new CalendarDay(LocalDate.of(2026, 1, 1), CalendarDay.Type.HOLIDAY, "元旦"),
                        new CalendarDay(LocalDate.of(2026, 12, 31), CalendarDay.Type.WORKDAY, "补班"));
        assertThat(refusals.found()).isEmpty();
    }

    @Test
    void aYearHasAtLeastOneDay() {
        assertThat(days("[]")).isEmpty();
        assertThat(refusals.found())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("days", "field.missing"));
    }

    @Test
    void withoutAListNothingIsReadAndItIsSaid() {
        assertThat(days("null")).isEmpty();
        assertThat(refusals.found()).extracting(Refusal::field).containsExactly("days");
    }

    @Test
    void everyProblemIsNotedAtItsDay() {
        days("[" + day("2026-01-01", "holiday", "元旦") + "," + day("2026-01-01", "holiday", "元旦") + ","
                + day("2025-12-31", "holiday", "元旦") + "," + day("2027-01-01", "holiday", "元旦") + ","
                + day("yesterday", "off", "元".repeat(51)) + "," + day("2026-01-02", "holiday", "元".repeat(50)) + "]");

        assertThat(refusals.found())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple("days[1].date", "field.duplicate"),
                        tuple("days[2].date", "calendar.other-year"),
                        tuple("days[3].date", "calendar.other-year"),
                        tuple("days[4].date", "field.type"),
                        tuple("days[4].type", "field.choice"),
                        tuple("days[4].name", "field.length"));
    }

    @Test
    void twoDatesThatCannotBeReadAreNotTheSameDay() {
        days("[" + day("soon", "holiday", "元旦") + "," + day("later", "holiday", "元旦") + "]");

        assertThat(refusals.found())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("days[0].date", "field.type"), tuple("days[1].date", "field.type"));
    }

    @Test
    void theYearOfTheAddressIsRead() {
        assertThat(CalendarRequest.year("2026")).isEqualTo(2026);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> CalendarRequest.year("next"));
    }

    private static String day(String date, String type, String name) {
        return "{\"date\": \"%s\", \"type\": \"%s\", \"name\": \"%s\"}"
                .formatted(date, type.toUpperCase(Locale.ROOT), name);
    }

    private List<CalendarDay> days(String json) {
        try {
            var body = new ObjectMapper().readTree("{\"days\": " + json + "}");
            return CalendarRequest.days(2026, JsonFields.of(body, "", refusals, "days"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(json, impossible);
        }
    }
}
