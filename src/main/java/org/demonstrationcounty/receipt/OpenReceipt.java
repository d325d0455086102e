package org.demonstrationcounty.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.StepPerformed;
import org.demonstrationcounty.step.TaskBegun;

/** The receipt of a step whose transaction is still running. Further tasks may begin in it. */
final class OpenReceipt {

    private final StepPerformed performed;
    private final Instant at;
    private final List<Receipt.Next> next = new ArrayList<>();

    OpenReceipt(StepPerformed performed, Instant at) {
        this.performed = performed;
        this.at = at;
    }

    void add(TaskBegun task) {
        next.add(new Receipt.Next(
                task.step(), task.offices(), ProgrammeClock.local(task.due()).toLocalDate()));
    }

    String submission() {
        return Objects.requireNonNullElse(where().taskId(), where().processInstanceId());
    }

    String caseKey() {
        return where().caseKey().text();
    }

    String step() {
        return where().step();
    }

    String user() {
        return performed.submission().user();
    }

    Set<String> offices() {
        return performed.entitling();
    }

    Instant at() {
        return at;
    }

    Receipt.Content content() {
        return new Receipt.Content(performed.answers(), next);
    }

    private StepContext where() {
        return performed.submission().at();
    }
}
