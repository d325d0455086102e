package org.demonstrationcounty.dashboard;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Each number is counted in an index between the ends of a month. */
    private static final String COUNT =
            """
            select m.number,
              (select count(*) from case_file f
               where f.opened_at >= m.begins and f.opened_at < m.ends) as opened,
              (select count(*) from stage_change s where s.entered_at >= m.begins and s.entered_at < m.ends
                 and s.stage = 'CREATION' and s.round = 0) as approved,
              (select count(*) from assessment_round r
               where r.confirmed_at >= m.begins and r.confirmed_at < m.ends) as confirmed,
              (select count(*) from stage_change s where s.entered_at >= m.begins and s.entered_at < m.ends
                 and s.stage in (:ends)) as ended
            from (%s) m
            """;

    private static final String MONTH =
            "select %1$d as number, cast(:begins%1$d as timestamp with time zone) as begins,"
                    + " cast(:begins%2$d as timestamp with time zone) as ends";

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
        int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        JdbcClient.StatementSpec counts = database.sql(COUNT.formatted(IntStream.range(0, months)
                        .mapToObj(month -> MONTH.formatted(month, month + 1))
                        .collect(Collectors.joining(" union all "))))
                .param("ends", ENDS);
        for (int month = 0; month <= months; month++) {
            counts = counts.param("begins" + month, startOf(first.plusMonths(month)));
        }
        return counts
                .query((row, number) -> {
                    YearMonth month = first.plusMonths(row.getInt(1));
                    return Stream.of(
                            new Counted(Passage.Kind.OPENED, month, row.getLong(2)),
                            new Counted(Passage.Kind.APPROVED, month, row.getLong(3)),
                            new Counted(Passage.Kind.CONFIRMED, month, row.getLong(4)),
                            new Counted(Passage.Kind.ENDED, month, row.getLong(5)));
                })
                .list()
                .stream()
                .flatMap(counted -> counted)
                .toList();
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
