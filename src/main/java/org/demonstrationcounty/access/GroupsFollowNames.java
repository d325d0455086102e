package org.demonstrationcounty.access;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.NamesChanged;
import org.demonstrationcounty.engine.EngineTransaction;
import org.demonstrationcounty.people.WithoutUser;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Renames groups when their counties, cities and offices get other names, and creates the groups of new ones with
 * their rights. It does so when a name changes, and on the day from which a name holds.
 */
@Component
@EnableScheduling
class GroupsFollowNames {

    private final ProcessEngine engine;
    private final EngineTransaction transaction;
    private final Counties counties;
    private final MovedCounties moved;
    private final WithoutUser withoutUser;
    private final ProgrammeClock clock;
    private volatile LocalDate followed;

    GroupsFollowNames(
            ProcessEngine engine,
            EngineTransaction transaction,
            Counties counties,
            MovedCounties moved,
            WithoutUser withoutUser,
            ProgrammeClock clock) {
        this.engine = engine;
        this.transaction = transaction;
        this.counties = counties;
        this.moved = moved;
        this.withoutUser = withoutUser;
        this.clock = clock;
        this.followed = clock.today();
    }

    @EventListener
    void on(NamesChanged changed) {
        withoutUser.get(() -> {
            follow();
            return changed;
        });
    }

    @Scheduled(fixedDelay = 2000)
    void onANewDay() {
        LocalDate today = clock.today();
        if (!today.equals(followed)) {
            transaction.runAtStart(this::follow);
            followed = today;
        }
    }

    private void follow() {
        ProgrammeGroup.establish(counties, engine.getIdentityService());
        new StandingGrants(engine.getAuthorizationService()).establish(counties.all(), List.of());
        moved.handOver();
    }
}
