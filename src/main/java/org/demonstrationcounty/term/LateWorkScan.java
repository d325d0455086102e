package org.demonstrationcounty.term;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds the open tasks whose last day is near, over or long over. Every node scans, and the lock on the case lets one
 * node act. The interval of the scan decides only how soon somebody is told.
 */
@Component
class LateWorkScan {

    private static final Logger LOG = LoggerFactory.getLogger(LateWorkScan.class);

    /** The number of tasks that are read at a time. */
    private static final int BATCH = 50;

    private final OpenTasks open;
    private final LateWork work;
    private final Editions editions;
    private final WorkingDays workingDays;
    private final WithoutUser withoutUser;
    private final ProgrammeClock clock;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    LateWorkScan(
            OpenTasks open,
            LateWork work,
            Editions editions,
            WorkingDays workingDays,
            WithoutUser withoutUser,
            ProgrammeClock clock) {
        this.open = open;
        this.work = work;
        this.editions = editions;
        this.workingDays = workingDays;
        this.withoutUser = withoutUser;
        this.clock = clock;
    }

    /** Scans all tasks once. */
    void look() {
        Map<String, CountedDays> byEdition =
                editions.inOrder().stream().collect(Collectors.toMap(Edition::id, this::days));
        byEdition.values().stream()
                .reduce(CountedDays::or)
                .ifPresent(ofAny -> withoutUser.get(() -> {
                    look(ofAny, byEdition);
                    return ofAny;
                }));
    }

    private CountedDays days(Edition edition) {
        return CountedDays.of(clock.today(), edition.calendar(), workingDays);
    }

    private void look(CountedDays ofAny, Map<String, CountedDays> byEdition) {
        OpenTask last = null;
        List<OpenTask> found;
        do {
            found = open.thatWait(ofAny, last, BATCH);
            for (OpenTask task : found) {
                CountedDays days =
                        Objects.requireNonNull(byEdition.get(task.edition().id()));
                if (!task.waitsFor(days).isEmpty()) {
                    seeTo(task, days);
                }
                last = task;
            }
        } while (found.size() == BATCH);
    }

    /** A failure of one task does not stop the others. The next scan tries again; only the first failure is logged. */
    private void seeTo(OpenTask task, CountedDays days) {
        try {
            work.seeTo(task, days);
            failing.remove(task.id());
        } catch (RuntimeException failed) {
            if (failing.add(task.id())) {
                LOG.warn("task {} of {} cannot be seen to yet", task.id(), task.caseKey(), failed);
            }
        }
    }
}
