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
            order by 4, 2, 1
            """;

    private final JdbcClient database;

    Passages(JdbcClient database) {
        this.database = database;
    }

    /** What passed in these months, both included, in the order of time. */
    List<Passage> in(YearMonth first, YearMonth last) {
        return database.sql(READ)
                .param("from", startOf(first))
                .param("to", startOf(last.plusMonths(1)))
                .param("ends", ENDS)
                .query((row, number) -> new Passage(
                        Passage.Kind.valueOf(row.getString(1)),
                        new CaseKey(row.getString(2)),
                        row.getInt(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(ProgrammeClock.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
