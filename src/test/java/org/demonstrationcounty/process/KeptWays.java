package org.demonstrationcounty.process;

import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.database.Beginning;
import org.demonstrationcounty.database.KeptTables;
import org.springframework.context.ApplicationContext;

/**
 * Ways that many tests of a class go to their beginning. One test goes; for each later one the tables, the time and the
 * accounts are as they were when that one had arrived, and the walk is that case's.
 */
final class KeptWays {

    private record Arrival(KeptTables tables, Date time, CaseWalk.Place place, Set<String> seated) {}

    private final ApplicationContext application;
    private final Set<String> seated;
    private final Map<String, Arrival> arrivals = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    /** @param seated names of the accounts that the present test has opened */
    KeptWays(ApplicationContext application, Set<String> seated) {
        this.application = application;
        this.seated = seated;
    }

    /** Another test class begins. */
    void begin() {
        arrivals.values().forEach(arrival -> arrival.tables().forget());
        arrivals.clear();
        gone.clear();
    }

    /** Whether a test has asked this before. To keep a way that is gone only once would cost more than it brings. */
    boolean wasGone(String way) {
        return !gone.add(way);
    }

    void go(String way, CaseWalk walk, Consumer<CaseWalk> steps) {
        Arrival arrival = arrivals.get(way);
        if (arrival == null) {
            steps.accept(walk);
            Beginning.whileAtRest(application, () -> {
                KeptTables tables = KeptTables.of(application.getBean(DataSource.class), "way_" + arrivals.size());
                arrivals.put(way, new Arrival(tables, ClockUtil.getCurrentTime(), walk.place(), Set.copyOf(seated)));
            });
            return;
        }
        Beginning.whileAtRest(application, arrival.tables()::restore);
        ClockUtil.setCurrentTime(arrival.time());
        walk.isAt(arrival.place());
        seated.addAll(arrival.seated());
    }
}
