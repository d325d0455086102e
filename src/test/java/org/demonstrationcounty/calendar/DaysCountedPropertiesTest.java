package org.demonstrationcounty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demonstrationcounty.Rule;

@Rule("P3")
class DaysCountedPropertiesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final WorkingDays byWeekends = new WorkingDays(mock(CalendarExceptionRepository.class));

    @Property(tries = 200)
    void aTermHasAsManyWorkingDaysAsItSaysAndEndsOnOne(
            @ForAll @IntRange(max = 700) int offset, @ForAll @IntRange(min = 1, max = 40) int count) {
        LocalDate day = NEW_YEAR.plusDays(offset);
        LocalDate reached = byWeekends.plusWorkingDays(day, count);

        assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(DaysCountedPropertiesTest::isWeekday))
                .hasSize(count);
        assertThat(isWeekday(reached)).isTrue();
    }

    @Property(tries = 200)
    void whatIsCountedForwardIsCountedBack(
            @ForAll @IntRange(max = 700) int offset, @ForAll @IntRange(min = 1, max = 40) int count) {
        LocalDate after = byWeekends.plusWorkingDays(NEW_YEAR.plusDays(offset), 1);

        assertThat(byWeekends.minusWorkingDays(byWeekends.plusWorkingDays(after, count), count))
                .isEqualTo(after);
    }

    private static boolean isWeekday(LocalDate day) {
        return !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }
}
