package org.demonstrationcounty.benchmark;

import java.util.Arrays;
import java.util.Locale;
import org.demonstrationcounty.database.QuietApplication;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a scan for late work takes while more and more tasks are open, of which one in a hundred is overdue and known
 * to be. {@code ./mvnw -Pbenchmarks test -Dtest=LateWorkBenchmark}, also with {@code -Ddatabase=postgres}.
 */
@QuietApplication
@Import(LateWorkByHand.class)
@Tag("benchmark")
class LateWorkBenchmark {

    private static final int TURNS = 50;
    private static final double MILLION = 1_000_000;

    @Autowired
    LateWorkByHand scan;

    @Autowired
    JdbcTemplate database;

    @Test
    void howLongAScanTakes() {
        int open = 0;
        System.out.printf("| open tasks | a scan |%n|---|---|%n");
        for (int tasks : new int[] {1_000, 10_000, 50_000}) {
            open(open + 1, tasks);
            open = tasks;
            System.out.printf(Locale.ROOT, "| %d | %.1f ms |%n", tasks, median());
        }
    }

    private double median() {
        long[] times = new long[TURNS];
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            long begun = System.nanoTime();
            scan.look();
            times[turn % TURNS] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return times[TURNS / 2] / MILLION;
    }

    /** Invented tasks with these numbers, each of an instance of its own. */
    private void open(int first, int last) {
        String numbers = "postgres".equals(System.getProperty("database"))
                ? "(select number from generate_series(%d, %d) number) invented".formatted(first, last)
                : "(select X as number from system_range(%d, %d)) invented".formatted(first, last);
        database.update(
                """
                insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, BUSINESS_KEY_, IS_ACTIVE_, SUSPENSION_STATE_)
                select 'invented-' || number, 1, 'invented-' || number, '140522-' || number, true, 1 from """
                        + ' ' + numbers);
        database.update(
                """
                insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_,
                    DUE_DATE_, SUSPENSION_STATE_)
                select 'invented-' || number, 1, 'invented-' || number, 'invented-' || number, 'bureau-review', 100,
                    timestamp '2021-01-01 00:00:00',
                    case when mod(number, 100) = 0 then timestamp '2021-01-05 00:00:00'
                        else timestamp '2999-01-01 00:00:00' end, 1 from """
                        + ' ' + numbers);
        database.execute("analyze");
    }
}
