package org.demonstrationcounty.term;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.step.AwaitedStep;
import org.demonstrationcounty.step.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the tasks of counties that have been overdue for as many working days as the policy says, and offers each to the bureau
 * (P9). One statement looks for all of them; every node looks, and the lock on the case lets one of them offer.
 */
@Component
class SilentCounties {

    private static final Logger LOG = LoggerFactory.getLogger(SilentCounties.class);

    /** So many at a time; the longest overdue come first. */
    private static final int MOST = 50;

    private record Overdue(String id, Instant due) {}

    private final JdbcClient database;
    private final WithoutUser withoutUser;
    private final SilenceOffers offers;
    private final Editions editions;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;
    private final List<String> steps;

    SilentCounties(
            JdbcClient database,
            WithoutUser withoutUser,
            SilenceOffers offers,
            Editions editions,
            WorkingDays workingDays,
            ProgrammeClock clock,
            List<AwaitedStep<?>> awaited) {
        this.database = database;
        this.withoutUser = withoutUser;
        this.offers = offers;
        this.editions = editions;
        this.workingDays = workingDays;
        this.clock = clock;
        this.steps = awaited.stream().map(Step::key).sorted().toList();
    }

    void look() {
        List<Overdue> silent = overdue().stream().filter(this::isSilence).toList();
        if (!silent.isEmpty()) {
            withoutUser.get(() -> {
                silent.forEach(this::offer);
                return silent;
            });
        }
    }

    /** The overdue tasks that are not offered to the bureau yet. */
    private List<Overdue> overdue() {
        return database.sql(
                        """
                        select t.ID_, t.DUE_DATE_ from ACT_RU_TASK t
                        where t.TASK_DEF_KEY_ in (:steps) and t.DUE_DATE_ < :due
                          and not exists (select 1 from ACT_RU_IDENTITYLINK l
                            where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ = :bureau)
                        order by t.DUE_DATE_, t.ID_
                        fetch first :most rows only""")
                .param("steps", steps)
                .param("due", Timestamp.from(clock.instant().minus(Duration.ofDays(days()))))
                .param("bureau", Groups.BUREAU)
                .param("most", MOST)
                .query((row, number) ->
                        new Overdue(row.getString(1), row.getTimestamp(2).toInstant()))
                .list();
    }

    private boolean isSilence(Overdue task) {
        LocalDate due = LocalDate.ofInstant(task.due(), clock.getZone());
        return workingDays.plusWorkingDays(due, days()).isBefore(clock.today());
    }

    private int days() {
        return editions.current().calendar().silenceWorkingDays();
    }

    /** What goes wrong with one county keeps no other from its turn. */
    private void offer(Overdue task) {
        try {
            offers.offer(task.id());
        } catch (RuntimeException failed) {
            LOG.warn("task {} is not offered to the bureau yet", task.id(), failed);
        }
    }
}
