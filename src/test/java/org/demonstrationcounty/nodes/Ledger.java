package org.demonstrationcounty.nodes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Reads from the shared database what the nodes did. */
final class Ledger {

    private final JdbcTemplate tables;

    Ledger(Map<String, Object> database) {
        tables = new JdbcTemplate(new DriverManagerDataSource(
                (String) database.get("spring.datasource.url"),
                (String) database.get("spring.datasource.username"),
                (String) database.get("spring.datasource.password")));
    }

    int casesIn(String stage) {
        return count("select count(*) from case_file where stage = '" + stage + "'");
    }

    /** How often a round has opened. */
    int roundsOpened() {
        return count("select count(*) from assessment_round");
    }

    /** The different sequences of stages that cases went through. There is only one if nothing was lost or repeated. */
    Set<String> ways() {
        return new TreeSet<>(tables.queryForList(
                "select string_agg(stage, ' ' order by id) from stage_change group by case_key", String.class));
    }

    /** The different numbers of rows that a case has in a table. */
    List<Integer> rowsPerCase(String table) {
        return tables.queryForList(
                """
                select distinct count(t.id) from case_file c left join %s t on t.case_key = c.case_key
                group by c.case_key"""
                        .formatted(table),
                Integer.class);
    }

    int instancesRunning() {
        return count("select count(*) from act_ru_execution");
    }

    int incidents() {
        return count("select count(*) from act_ru_incident");
    }

    int jobsWithoutRetries() {
        return count("select count(*) from act_ru_job where retries_ = 0");
    }

    int jobsLocked() {
        return count("select count(*) from act_ru_job where lock_owner_ is not null");
    }

    /** The number of timers that each node fired, by its host name. */
    Map<String, Integer> timersFired() {
        Map<String, Integer> fired = new TreeMap<>();
        tables.query(
                """
                select hostname_, count(*) from act_hi_job_log where job_state_ = 2 and job_def_type_ like 'timer%'
                group by hostname_""",
                row -> {
                    fired.put(row.getString(1), row.getInt(2));
                });
        return fired;
    }

    /** The number of timers that fired more than once. */
    int timersFiredTwice() {
        return count("select count(*) from (select job_id_ from act_hi_job_log where job_state_ = 2 "
                + "group by job_id_ having count(*) > 1) twice");
    }

    /** The tasks that a person has completed, as the receipts have it. */
    Set<String> stepsDone() {
        return new TreeSet<>(tables.queryForList("select submission from receipt", String.class));
    }

    private int count(String query) {
        return tables.queryForObject(query, Integer.class);
    }
}
