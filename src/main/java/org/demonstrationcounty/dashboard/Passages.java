package org.demonstrationcounty.dashboard;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what passed in some months, by the indexes on the moments. So what passed before costs nothing. */
@Component
class Passages {

    private static final List<String> ENDS =
            Arrays.stream(Stage.values()).filter(Stage::isEnd).map(Stage::name).toList();

    private static final String READ =
            """
            select 'OPENED' as kind, f.case_key, 0 as round, f.opened_at as happened
            from case_file f where f.opened_at >= :from and f.opened_at < :to
            union all
            select 'APPROVED', s.case_key, 0, s.entered_at
            from stage_change s where s.entered_at >= :from and s.entered_at < :to and s.stage = 'CREATION' and s.round = 0
            union all
            select 'CONFIRMED', r.case_key, r.round, r.confirmed_at
            from assessment_round r where r.confirmed_at >= :from and r.confirmed_at < :to
            union all
            select 'ENDED', s.case_key, 0, s.entered_at
            from stage_change s where s.entered_at >= :from and s.entered_at < :to and s.stage in (:ends)
            """;

    private static final String COUNT =
            """
            select kind, happened_in_year, happened_in_month, count(*)
            from (
              select kind, extract(year from happened at time zone 'Asia/Shanghai') as happened_in_year,
                extract(month from happened at time zone 'Asia/Shanghai') as happened_in_month
              from (%s) passed) counted
            group by kind, happened_in_year, happened_in_month
            """
                    .formatted(READ);

    /** How many of a kind passed in a month. */
    record Counted(Passage.Kind kind, YearMonth month, long number) {}

    private final JdbcClient database;

    Passages(JdbcClient database) {
        this.database = database;
    }

    /** What passed in these months, both included, in the order of time. */
    List<Passage> in(YearMonth first, YearMonth last) {
        return asked(READ + "order by 4, 2, 1", first, last)
                .query((row, number) -> new Passage(
                        Passage.Kind.valueOf(row.getString(1)),
                        new CaseKey(row.getString(2)),
                        row.getInt(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How much passed in each of these months, both included. */
    List<Counted> countedIn(YearMonth first, YearMonth last) {
        return asked(COUNT, first, last)
                .query((row, number) -> new Counted(
                        Passage.Kind.valueOf(row.getString(1)),
                        YearMonth.of(row.getInt(2), row.getInt(3)),
                        row.getLong(4)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, YearMonth first, YearMonth last) {
        return database.sql(sql)
                .param("from", startOf(first))
                .param("to", startOf(last.plusMonths(1)))
                .param("ends", ENDS);
    }

    private static OffsetDateTime startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(ProgrammeClock.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
