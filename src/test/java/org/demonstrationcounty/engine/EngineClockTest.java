package org.demonstrationcounty.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class EngineClockTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final EngineClock clock =
            new EngineClock(beans.getBeanProvider(ClockStart.class), beans.getBeanProvider(JobExecutor.class));

    @AfterEach
    void backToRealTime() {
        ClockUtil.reset();
    }

    @Test
    void theEngineUsesTheClock() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(clock.instant()).isEqualTo("2030-01-01T00:00:00Z");
    }

    @Test
    void aMovedClockRunsOn() {
        Instant moment = Instant.parse("2030-01-01T00:00:00Z");
        clock.moveTo(moment);
        assertThat(clock.instant()).isBetween(moment.minusSeconds(1), moment.plus(Duration.ofMinutes(1)));
        clock.reset();
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void theEngineBeginsAtTheMomentThatIsSet() {
        Instant beginning = Instant.parse("2021-03-01T01:00:00Z");
        beans.addBean("beginning", (ClockStart) () -> beginning);
        clock.preInit(null);
        assertThat(clock.instant()).isBetween(beginning.minusSeconds(1), beginning.plus(Duration.ofMinutes(1)));
    }
}
