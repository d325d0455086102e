package org.demonstrationcounty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

@Rule("P3")
@DataJpaTest
@Import(WorkingDays.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:working-days")
@OnH2Alone("CalendarApiTest stores and reads calendars on both databases.")
class WorkingDaysTest {

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({
        "2021-07-07, 5, 2021-07-13", // the first batch's own notice
        "2021-07-10, 5, 2021-07-16", // a Saturday: day one is the Monday after
        "2021-07-09, 1, 2021-07-09",
        "2021-09-17, 2, 2021-09-18", // a Saturday that is worked
        "2021-09-30, 5, 2021-10-12", // over the National Day week, with the Saturday worked after it
        "2021-12-31, 2, 2022-01-04", // over New Year, and from one year's calendar to the next's
        "2022-01-29, 3, 2022-02-07" // two make-up days before the Spring Festival
    })
    void aPeriodEndsOnItsLastWorkingDay(LocalDate first, int count, LocalDate last) {
        assertThat(workingDays.lastOf(first, count)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-07, 1, 2021-07-08", "2021-07-09, 10, 2021-07-23", "2021-12-31, 1, 2022-01-04"})
    void aTermStartsOnTheDayAfter(LocalDate day, int count, LocalDate end) {
        assertThat(workingDays.plusWorkingDays(day, count)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-07, 2021-07-07, 0",
        "2021-07-09, 2021-07-11, 0", // a Friday, a Sunday
        "2021-07-09, 2021-07-12, 1",
        "2021-07-12, 2021-07-09, -1",
        "2021-09-30, 2021-10-09, 2", // over the National Day week, with the Saturday worked after it
        "2021-12-31, 2022-01-04, 1",
        "2022-01-04, 2021-12-31, -1"
    })
    void daysLeftAreCountedInWorkingDays(LocalDate from, LocalDate day, int count) {
        assertThat(workingDays.between(from, Set.of(day))).containsExactly(Map.entry(day, count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-01", "2021-10-10", "2022-01-03", "2020-01-31", "2026-10-07"})
    void holidaysAreNoWorkingDays(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-08", "2021-10-09", "2022-01-29", "2020-01-19", "2026-10-10"})
    void makeUpDaysAreWorkingDays(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void aYearWithoutItsCalendarIsCountedByWeekends() {
        assertThat(workingDays.isLoaded(2019)).isFalse();
        assertThat(workingDays.isLoaded(2020)).isTrue();
        assertThat(workingDays.isLoaded(2026)).isTrue();
        assertThat(workingDays.isLoaded(2027)).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
    }

    @Test
    void aCalendarThatIsAddedCountsAtOnce() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 5, 1))).isTrue();

        database.update("insert into working_day_exception values (date '2028-05-01', 'HOLIDAY', '劳动节')");

        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 5, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void daysAreCountedFromOne(int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> workingDays.lastOf(LocalDate.of(2021, 7, 7), count));
    }
}
