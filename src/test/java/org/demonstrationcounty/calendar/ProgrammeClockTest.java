package org.demonstrationcounty.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;

@Rule("R2")
class ProgrammeClockTest {

    private Instant now;
    private final ProgrammeClock clock = new ProgrammeClock(() -> now);

    @Test
    void theDateIsThatOfBeijing() {
        now = Instant.parse("2021-04-30T15:59:59Z");
        assertThat(clock.today()).isEqualTo(LocalDate.of(2021, 4, 30));

        now = Instant.parse("2021-04-30T16:00:00Z");
        assertThat(clock.today()).isEqualTo(LocalDate.of(2021, 5, 1));
    }

    @Test
    void itShowsTheTimeThatItIsGiven() {
        now = Instant.parse("2030-01-01T00:00:00Z");

        assertThat(clock.instant()).isEqualTo("2030-01-01T00:00:00Z");
        assertThat(LocalDateTime.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2030-01-01T00:00:00");
    }
}
