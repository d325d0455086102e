package org.demonstrationcounty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.database.QuietApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Rule("P3")
@ExtendWith(OutputCaptureExtension.class)
@QuietApplication
@OnBothDatabases
class CalendarApiTest {

    private static final String NEW_YEAR_2027 =
            """
            {"days": [
                {"date": "2027-01-01", "type": "HOLIDAY", "name": "元旦"},
                {"date": "2027-01-04", "type": "HOLIDAY", "name": "元旦"},
                {"date": "2027-01-09", "type": "WORKDAY", "name": "元旦"}]}
            """;

    @Autowired
    WebApplicationContext context;

    @Autowired
    IdentityService identity;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcTemplate tables;

    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-08T01:00:00Z")));
    }

    @AfterEach
    void forgetNewYears() {
        identity.clearAuthentication();
        ClockUtil.reset();
        tables.update("delete from working_day_exception where exception_date >= date '2027-01-01'");
        tables.update("delete from calendar_change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-140522", "city-140500", "department-sme", "bureau", "government", "camunda-admin"})
    void everybodyReadsWhichDaysOfAYearDiffer(String group) throws Exception {
        as(group);
        http.perform(get("/api/calendar/2021"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.year").value(2021))
                .andExpect(jsonPath("$.loaded").value(true))
                .andExpect(jsonPath("$.days[0].date").value("2021-01-01"))
                .andExpect(jsonPath("$.days[0].type").value("HOLIDAY"))
                .andExpect(jsonPath("$.days[0].name").value("元旦"))
                .andExpect(jsonPath("$.days[?(@.date == '2021-09-18')].type").value("WORKDAY"));
    }

    @Test
    void aYearThatIsNotLoadedSaysSo() throws Exception {
        as("county-140522");
        http.perform(get("/api/calendar/2031"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.loaded").value(false))
                .andExpect(jsonPath("$.days").isEmpty());
    }

    @Test
    void anAdministratorLoadsAYearAndItCountsAtOnce() throws Exception {
        assertThat(workingDays.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo("2027-01-01");

        as("camunda-admin");
        replace("2027", NEW_YEAR_2027)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.loaded").value(true))
                .andExpect(jsonPath("$.days", hasSize(3)));

        assertThat(workingDays.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo("2027-01-05");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
    }

    @Test
    void aReloadedYearReplacesItsDaysAndBothLoadsAreOnRecord() throws Exception {
        as("camunda-admin");
        replace("2027", NEW_YEAR_2027).andExpect(status().isOk());
        replace("2027", "{\"days\": [{\"date\": \"2027-01-01\", \"type\": \"HOLIDAY\", \"name\": \"元旦节\"}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days", hasSize(1)));

        http.perform(get("/api/calendar"))
                .andExpect(jsonPath("$.changes", hasSize(2)))
                .andExpect(jsonPath("$.changes[0].year").value(2027))
                .andExpect(jsonPath("$.changes[0].changedBy").value("someone"))
                .andExpect(jsonPath("$.changes[0].changedAt").value("2026-10-08T01:00:00Z"))
                .andExpect(jsonPath("$.changes[0].days[0]").value("2027-01-01 HOLIDAY 元旦节"))
                .andExpect(jsonPath("$.changes[1].days", hasSize(3)));
    }

    @Test
    void administratorsSeeWhichYearsAreLoadedAndWhichAreMissing(CapturedOutput log) throws Exception {
        as("camunda-admin");
        http.perform(get("/api/calendar"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dayTypes[0].name").value("放假"))
                .andExpect(jsonPath("$.dayTypes[0].written", containsInAnyOrder("放假", "holiday")))
                .andExpect(jsonPath("$.loaded", containsInAnyOrder(2020, 2021, 2022, 2023, 2024, 2025, 2026)))
                .andExpect(jsonPath("$.missing", not(hasItem(2029))));

        workingDays.isWorkingDay(LocalDate.of(2029, 5, 1));
        workingDays.isWorkingDay(LocalDate.of(2029, 5, 2));

        http.perform(get("/api/calendar")).andExpect(jsonPath("$.missing", hasItem(2029)));
        assertThat(log.getOut()).containsOnlyOnce("The working-day calendar of 2029 is not loaded");
    }

    @Test
    void theNextYearIsNeededWhenItsCalendarIsPublished() throws Exception {
        as("camunda-admin");
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2035-10-31T15:59:59Z")));
        http.perform(get("/api/calendar"))
                .andExpect(jsonPath("$.missing", hasItem(2035)))
                .andExpect(jsonPath("$.missing", not(hasItem(2036))));

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2035-10-31T16:00:00Z")));
        http.perform(get("/api/calendar")).andExpect(jsonPath("$.missing", hasItem(2036)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-140522", "city-140500", "department-sme", "bureau", "government"})
    void onlyAdministratorsLoadAYearOrSeeWhatIsMissing(String group) throws Exception {
        as(group);
        http.perform(get("/api/calendar")).andExpect(status().isForbidden());
        replace("2027", NEW_YEAR_2027)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("calendar.administrators-only"));
        replace("2027", "nonsense").andExpect(status().isForbidden());
        assertThat(workingDays.isLoaded(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''||field.json",
                "nonsense||field.json",
                "[]||field.type",
                "{}|days|field.missing",
                "{\"days\": null}|days|field.missing",
                "{\"days\": {}}|days|field.type",
                "{\"days\": []}|days|field.missing",
                "{\"days\": [1]}|days[0]|field.type",
                "{\"days\": [], \"year\": 2027}|year|field.unknown",
                "{\"days\": [{}]}|days[0].date|field.missing",
                "{\"days\": [{}]}|days[0].type|field.missing",
                "{\"days\": [{}]}|days[0].name|field.missing",
                "{\"days\": [{\"date\": \"2027-02-29\"}]}|days[0].date|field.type",
                "{\"days\": [{\"date\": \"27-1-1\"}]}|days[0].date|field.type",
                "{\"days\": [{\"date\": 20270101}]}|days[0].date|field.type",
                "{\"days\": [{\"date\": \"2026-12-31\"}]}|days[0].date|calendar.other-year",
                "{\"days\": [{\"date\": \"2027-01-01\"}, {\"date\": \"2027-01-01\"}]}|days[1].date|field.duplicate",
                "{\"days\": [{\"type\": \"MAKEUP_WORKDAY\"}]}|days[0].type|field.choice",
                "{\"days\": [{\"type\": \"holiday\"}]}|days[0].type|field.choice",
                "{\"days\": [{\"name\": \" \"}]}|days[0].name|field.missing",
                "{\"days\": [{\"name\": \"\\u0000\"}]}|days[0].name|field.character",
                "{\"days\": [{\"nature\": \"x\"}]}|days[0].nature|field.unknown"
            })
    void anInvalidCalendarIsRefusedAndChangesNothing(String body, String field, String code) throws Exception {
        as("camunda-admin");
        String wanted = field == null ? "" : field;
        replace("2027", body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[?(@.field == '" + wanted + "')].code", hasItem(code)));
        assertThat(workingDays.isLoaded(2027)).isFalse();
    }

    @Test
    void everyProblemIsNamedAtOnce() throws Exception {
        as("camunda-admin");
        String tooLong = "长".repeat(51);
        replace("2027", "{\"days\": [{\"date\": \"2028-01-01\", \"type\": \"X\", \"name\": \"" + tooLong + "\"}, {}]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors", hasSize(6)))
                .andExpect(jsonPath("$.errors[?(@.field == 'days[0].name')].message", hasItem(containsString("50"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2101", "year", "-2027", "99999999999"})
    void anInvalidYearIsRefused(String year) throws Exception {
        as("camunda-admin");
        http.perform(get("/api/calendar/" + year)).andExpect(status().isBadRequest());
        replace(year, NEW_YEAR_2027).andExpect(status().isBadRequest());
    }

    private void as(String group) {
        identity.setAuthentication("someone", List.of(group));
    }

    private ResultActions replace(String year, String body) throws Exception {
        return http.perform(put("/api/calendar/" + year)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }
}
