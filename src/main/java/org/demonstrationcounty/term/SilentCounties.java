package org.demonstrationcounty.term;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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

    private final JdbcClient database;
    private final TaskService tasks;
    private final WithoutUser withoutUser;
    private final SilenceOffers offers;
    private final Editions editions;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;
    private final List<String> steps;

    SilentCounties(
            JdbcClient database,
            TaskService tasks,
            WithoutUser withoutUser,
            SilenceOffers offers,
            Editions editions,
            WorkingDays workingDays,
            ProgrammeClock clock,
            List<AwaitedStep<?>> awaited) {
        this.database = database;
        this.tasks = tasks;
        this.withoutUser = withoutUser;
        this.offers = offers;
        this.editions = editions;
        this.workingDays = workingDays;
        this.clock = clock;
        this.steps = awaited.stream().map(Step::key).sorted().toList();
    }

    void look() {
        List<String> overdue = overdue();
        if (!overdue.isEmpty()) {
            withoutUser.get(() -> {
                tasks.createTaskQuery().taskIdIn(overdue.toArray(String[]::new)).list().stream()
                        .filter(this::isSilence)
                        .forEach(this::offer);
                return overdue;
            });
        }
    }

    /** Ids of the overdue tasks that are not offered to the bureau yet. */
    private List<String> overdue() {
        int days = editions.current().calendar().silenceWorkingDays();
        return database.sql(
                        """
                        select t.ID_ from ACT_RU_TASK t
                        where t.TASK_DEF_KEY_ in (:steps) and t.DUE_DATE_ < :due
                          and not exists (select 1 from ACT_RU_IDENTITYLINK l
                            where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ = :bureau)
                        order by t.DUE_DATE_, t.ID_
                        fetch first :most rows only""")
                .param("steps", steps)
                .param("due", Timestamp.from(clock.instant().minus(Duration.ofDays(days))))
                .param("bureau", Groups.BUREAU)
                .param("most", MOST)
                .query(String.class)
                .list();
    }

    private boolean isSilence(Task task) {
        LocalDate due = LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
        int days = editions.current().calendar().silenceWorkingDays();
        return workingDays.plusWorkingDays(due, days).isBefore(clock.today());
    }

    /** What goes wrong with one county keeps no other from its turn. */
    private void offer(Task task) {
        try {
            offers.offer(task.getId());
        } catch (RuntimeException failed) {
            LOG.warn("task {} is not offered to the bureau yet", task.getId(), failed);
        }
    }
}
