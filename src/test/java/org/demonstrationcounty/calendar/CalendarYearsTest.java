package org.demonstrationcounty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyIterable;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.springframework.context.ApplicationEventPublisher;

class CalendarYearsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final CalendarDay HOLIDAY = new CalendarDay(FIRST, CalendarDay.Type.HOLIDAY, "元旦");
    private static final CalendarDay WORKED = new CalendarDay(LAST, CalendarDay.Type.WORKDAY, "补班");

    private final CalendarExceptionRepository exceptions = mock(CalendarExceptionRepository.class);
    private final CalendarChangeRepository changes = mock(CalendarChangeRepository.class);
    private final WorkingDays workingDays = mock(WorkingDays.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);

    @Test
    void theDaysOfAYearAreThoseOfItsCalendar() {
        when(exceptions.findByExceptionDateBetweenOrderByExceptionDate(FIRST, LAST))
                .thenReturn(List.of(new CalendarException(HOLIDAY), new CalendarException(WORKED)));

        assertThat(years("2026-05-01T00:00:00Z").daysOf(2026)).containsExactly(HOLIDAY, WORKED);
    }

    @Test
    void aYearIsReplacedAsAWhole() {
        when(exceptions.findByExceptionDateBetweenOrderByExceptionDate(FIRST, LAST))
                .thenReturn(List.of(new CalendarException(HOLIDAY)));

        years("2026-05-01T00:00:00Z").replace(2026, List.of(WORKED), "admin");

        InOrder then = inOrder(exceptions, changes, events);
        then.verify(exceptions).deleteBetween(FIRST, LAST);
        ArgumentCaptor<Iterable<CalendarException>> saved = ArgumentCaptor.captor();
        then.verify(exceptions).saveAllAndFlush(saved.capture());
        assertThat(saved.getValue()).extracting(CalendarException::day).containsExactly(WORKED);
        ArgumentCaptor<CalendarChangeRow> change = ArgumentCaptor.captor();
        then.verify(changes).save(change.capture());
        assertThat(change.getValue().change())
                .isEqualTo(new CalendarChange(
                        2026, "admin", Instant.parse("2026-05-01T00:00:00Z"), List.of("2026-12-31 WORKDAY 补班")));
        then.verify(events).publishEvent((Object) Act.onAll("change-calendar", "year 2026", "admin")
                .changing("days", "2026-01-01 HOLIDAY 元旦", "2026-12-31 WORKDAY 补班"));
        then.verify(events).publishEvent((Object) new CalendarChanged(2026));
    }

    @Test
    void theTrailSaysThatAYearHadNoCalendarBefore() {
        years("2026-05-01T00:00:00Z").replace(2026, List.of(HOLIDAY, WORKED), "admin");

        verify(exceptions).saveAllAndFlush(anyIterable());
        verify(events).publishEvent((Object) Act.onAll("change-calendar", "year 2026", "admin")
                .changing("days", null, "2026-01-01 HOLIDAY 元旦\n2026-12-31 WORKDAY 补班"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T23:59:59, 2026",
        "2026-11-01T00:00:00, 2026 2027",
        "2026-12-31T23:59:59, 2026 2027",
        "2027-01-01T00:00:00, 2027"
    })
    void theNextYearIsNeededFromNovemberOn(LocalDateTime beijing, String needed) {
        String now = beijing.atZone(ProgrammeClock.ZONE).toInstant().toString();

        assertThat(years(now).missing()).extracting(String::valueOf).containsExactly(needed.split(" "));
    }

    @Test
    void aYearThatIsLoadedIsNotMissing() {
        when(workingDays.missing()).thenReturn(new TreeSet<>(Set.of(2019, 2025)));
        when(exceptions.years()).thenReturn(List.of(2025, 2026));
        CalendarYears years = years("2026-05-01T00:00:00Z");

        assertThat(years.missing()).containsExactly(2019);
        assertThat(years.loaded()).containsExactly(2025, 2026);
    }

    @Test
    void theChangesAreTheLatestOnes() {
        Instant at = Instant.parse("2026-05-01T00:00:00Z");
        when(changes.findTop100ByOrderByIdDesc())
                .thenReturn(List.of(new CalendarChangeRow(2026, List.of(HOLIDAY), "admin", at)));

        assertThat(years("2026-05-01T00:00:00Z").changes())
                .containsExactly(new CalendarChange(2026, "admin", at, List.of("2026-01-01 HOLIDAY 元旦")));
    }

    @Test
    void aDayIsInsertedAndNeverUpdated() {
        CalendarException row = new CalendarException(WORKED);

        assertThat(row.isNew()).isTrue();
        assertThat(row.getId()).isEqualTo(LAST);
        assertThat(row.date()).isEqualTo(LAST);
        assertThat(row.isWorked()).isTrue();
        assertThat(new CalendarException(HOLIDAY).isWorked()).isFalse();
    }

    @Test
    void administratorsAloneMaintainTheCalendar() {
        MaintainCalendar right = new MaintainCalendar(mock(IdentityService.class));

        assertThat(right.name()).isEqualTo("maintain-calendar");
        assertThat(right.isOf(new CurrentUser("admin", Set.of("camunda-admin"))))
                .isTrue();
        assertThat(right.isOf(new CurrentUser("bureau", Set.of("bureau")))).isFalse();
    }

    @Test
    void theProgrammesDayIsBeijings() {
        ProgrammeClock clock = new ProgrammeClock(() -> Instant.parse("2026-12-31T16:00:00Z"));

        assertThat(clock.today()).isEqualTo("2027-01-01");
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(clock.withZone(clock.getZone())).isSameAs(clock);
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2026-12-31");
        assertThat(ProgrammeClock.local(clock.instant())).isEqualTo("2027-01-01T00:00:00");
    }

    private CalendarYears years(String now) {
        when(changes.save(any())).thenAnswer(call -> call.getArgument(0));
        return new CalendarYears(
                exceptions, changes, workingDays, new ProgrammeClock(() -> Instant.parse(now)), events);
    }
}
