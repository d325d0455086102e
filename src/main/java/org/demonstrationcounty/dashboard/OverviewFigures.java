package org.demonstrationcounty.dashboard;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts running cases and open tasks. A county has one running case at most (R2), and the engine's tables of what runs
 * hold nothing of what has ended. The database counts, and only one case of each county is read. So nothing here grows
 * with the cases of former years.
 */
@Component
class OverviewFigures {

    /** @param one the first of these cases; a county has one running case at most (R2) */
    record CasesOf(String county, Stage stage, int cases, int late, String one) {}

    /** @param since when the oldest of these tasks came */
    record TasksOf(String office, String step, long tasks, long late, Instant since) {}

    /** @param late how many of the open tasks are overdue */
    record AllTasks(long open, long late) {}

    private static final List<String> RUNNING = Arrays.stream(Stage.values())
            .filter(stage -> !stage.isEnd())
            .map(Stage::name)
            .toList();

    private final JdbcClient database;

    OverviewFigures(JdbcClient database) {
        this.database = database;
    }

    /** The running cases of each county by stage. */
    List<CasesOf> running(Instant now) {
        return database.sql(
                        """
                        select c.county_key, c.stage, c.cases, coalesce(l.late, 0), c.one
                        from (select county_key, stage, count(*) as cases, min(case_key) as one from case_file
                              where stage in (:running) group by county_key, stage) c
                          left join (
                              select f.county_key, f.stage, count(distinct f.case_key) as late
                              from ACT_RU_TASK t
                                join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                                join case_file f on f.case_key = e.BUSINESS_KEY_
                              where t.DUE_DATE_ < :now and f.stage in (:running)
                              group by f.county_key, f.stage) l
                            on l.county_key = c.county_key and l.stage = c.stage
                        order by c.county_key, c.one""")
                .param("running", RUNNING)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new CasesOf(
                        row.getString(1),
                        Stage.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5)))
                .list();
    }

    /** The latest case of each county that was designated, by county. */
    Map<String, String> designated() {
        return database
                .sql(
                        """
                        select k.county_key, (select max(f.case_key) from case_file f
                            where f.stage = 'DESIGNATED' and f.county_key = k.county_key) as one
                        from county k""")
                .query((row, number) -> Map.entry(row.getString(1), Objects.requireNonNullElse(row.getString(2), "")))
                .list()
                .stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When that open task of each of these cases is due which is due first. */
    Map<String, Instant> due(Collection<String> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(
                        """
                        select e.BUSINESS_KEY_, min(t.DUE_DATE_)
                        from ACT_RU_EXECUTION e join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_
                        where e.BUSINESS_KEY_ in (:cases) and t.DUE_DATE_ is not null
                        group by e.BUSINESS_KEY_""")
                .param("cases", cases)
                .query((row, number) ->
                        Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<TasksOf> tasks(Instant now) {
        return database.sql(
                        """
                        select o.office, o.step, count(*), sum(o.late), min(o.since)
                        from (
                          select t.TASK_DEF_KEY_ as step, t.CREATE_TIME_ as since,
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
