package org.demonstrationcounty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days by an invented calendar: 2026-01-01 to 01-03 are off, and Sunday 01-04 is worked instead. */
@Rule("P3")
class DaysCountedTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final CalendarExceptionRepository exceptions = mock(CalendarExceptionRepository.class);
    private final WorkingDays days = new WorkingDays(exceptions);

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, false", // a Friday that is off
        "2026-01-04, true", // a Sunday that is worked
        "2026-01-05, true",
        "2026-01-09, true",
        "2026-01-10, false",
        "2026-01-11, false"
    })
    void aDayOfTheCalendarGoesBeforeTheWeekend(LocalDate day, boolean worked) {
        loaded();

        assertThat(days.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 1, 2026-01-04", "2026-01-04, 1, 2026-01-04", "2026-01-04, 2, 2026-01-05"})
    void theFirstDayCountsIfItIsWorked(LocalDate first, int count, LocalDate last) {
        loaded();

        assertThat(days.lastOf(first, count)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04, 1, 2026-01-05", "2025-12-31, 1, 2026-01-04", "2026-01-05, 5, 2026-01-12"})
    void aTermBeginsOnTheDayAfter(LocalDate day, int count, LocalDate end) {
        loaded();

        assertThat(days.plusWorkingDays(day, count)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05, 1, 2026-01-04", "2026-01-05, 2, 2025-12-31", "2026-01-04, 1, 2025-12-31"})
    void itCountsBackToo(LocalDate day, int count, LocalDate reached) {
        loaded();

        assertThat(days.minusWorkingDays(day, count)).isEqualTo(reached);
    }

    @Test
    void nothingIsCountedFromZero() {
        loaded();

        assertThatIllegalArgumentException().isThrownBy(() -> days.lastOf(NEW_YEAR, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> days.plusWorkingDays(NEW_YEAR, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> days.minusWorkingDays(NEW_YEAR, -1));
    }

    @Test
    void aYearThatWasCountedInWithoutItsCalendarIsMissingUntilItIsLoaded() {
        assertThat(days.missing()).isEmpty();

        days.plusWorkingDays(LocalDate.of(2025, 12, 31), 1);
        assertThat(days.missing()).containsExactly(2026);

        when(exceptions.existsByExceptionDateBetween(NEW_YEAR, LocalDate.of(2026, 12, 31)))
                .thenReturn(true);
        assertThat(days.isLoaded(2026)).isTrue();
        assertThat(days.isLoaded(2025)).isFalse();
        assertThat(days.missing()).isEmpty();
    }

    @Test
    void aYearWithItsCalendarIsNotMissing() {
        loaded();

        days.isWorkingDay(NEW_YEAR);

        assertThat(days.missing()).isEmpty();
    }

    @Test
    void oneCountReadsAYearOnce() {
        loaded();

        days.plusWorkingDays(NEW_YEAR, 20);

        verify(exceptions, times(1)).findByExceptionDateBetweenOrderByExceptionDate(any(), any());
    }

    private void loaded() {
        when(exceptions.findByExceptionDateBetweenOrderByExceptionDate(NEW_YEAR, LocalDate.of(2026, 12, 31)))
                .thenReturn(Stream.concat(
                                Stream.of(0, 1, 2).map(each -> day(NEW_YEAR.plusDays(each), CalendarDay.Type.HOLIDAY)),
                                Stream.of(day(NEW_YEAR.plusDays(3), CalendarDay.Type.WORKDAY)))
                        .toList());
    }

    private static CalendarException day(LocalDate date, CalendarDay.Type type) {
        return new CalendarException(new CalendarDay(date, type, "元旦"));
    }
}
