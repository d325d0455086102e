package org.demonstrationcounty.dashboard;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.demonstrationcounty.casefile.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts running cases and open tasks. A county has one running case at most (R2), and the engine's tables of what runs
 * hold nothing of what has ended. So nothing here grows with the cases of former years.
 */
@Component
class OverviewFigures {

    /** @param since when the oldest of these tasks came */
    record TasksOf(String office, String step, long tasks, long late, Instant since) {}

    /** @param late how many of the open tasks are overdue */
    record AllTasks(long open, long late) {}

    /** The stages of a case that are shown: those before its end, and the honour that a county keeps. */
    private static final List<String> SHOWN = Arrays.stream(Stage.values())
            .filter(stage -> !stage.isEnd() || stage == Stage.DESIGNATED)
            .map(Stage::name)
            .toList();

    private final JdbcClient database;

    OverviewFigures(JdbcClient database) {
        this.database = database;
    }

    List<PlacedCase> cases() {
        return database.sql(
                        """
                        select f.case_key, f.county_key, f.stage, min(t.DUE_DATE_)
                        from case_file f
                          left join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = f.case_key
                          left join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_
                        where f.stage in (:shown)
                        group by f.case_key, f.county_key, f.stage
                        order by f.case_key""")
                .param("shown", SHOWN)
                .query((row, number) -> {
                    Timestamp due = row.getTimestamp(4);
                    return new PlacedCase(
                            row.getString(1),
                            row.getString(2),
                            Stage.valueOf(row.getString(3)),
                            due == null ? null : due.toInstant());
                })
                .list();
    }

    List<TasksOf> tasks(Instant now) {
        return database.sql(
                        """
                        select o.office, o.step, count(*), sum(o.late), min(o.since)
                        from (
                          select distinct t.ID_, t.TASK_DEF_KEY_ as step, t.CREATE_TIME_ as since,
                            case when t.DUE_DATE_ < :now then 1 else 0 end as late,
                            case when l.GROUP_ID_ like 'county-%' then 'county'
                                 when l.GROUP_ID_ like 'city-%' then 'city' else l.GROUP_ID_ end as office
                          from ACT_RU_TASK t
                            join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
                          where l.GROUP_ID_ is not null) o
                        group by o.office, o.step""")
                .param("now", Timestamp.from(now))
                .query((row, number) -> new TasksOf(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    AllTasks allTasks(Instant now) {
        return database.sql("select count(*), count(case when DUE_DATE_ < :now then 1 end) from ACT_RU_TASK")
                .param("now", Timestamp.from(now))
                .query((row, number) -> new AllTasks(row.getLong(1), row.getLong(2)))
                .single();
    }
}
