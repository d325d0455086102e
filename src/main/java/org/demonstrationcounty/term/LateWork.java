package org.demonstrationcounty.term;

import java.time.Instant;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of work that is due soon, and escalates what is overdue: nobody's silence blocks a case for ever. */
@Service
@Transactional
class LateWork {

    /** Tasklist shows these; a task begins with 50. */
    private static final int DUE_SOON = 75;

    private static final int OVERDUE = 100;

    private final TaskNoticeRepository notices;
    private final ProgrammeClock clock;

    LateWork(TaskNoticeRepository notices, ProgrammeClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** A reminder that comes too late, because time has jumped or the engine has stood still, is left to the escalation. */
    void remind(DelegateTask task) {
        Instant now = clock.instant();
        if (now.isBefore(task.getDueDate().toInstant())) {
            task.setPriority(DUE_SOON);
            notices.save(new TaskNoticeRow(task, TaskNoticeRow.Kind.REMINDER, now));
        }
    }

    void escalate(DelegateTask task) {
        notices.save(new TaskNoticeRow(task, TaskNoticeRow.Kind.ESCALATION, clock.instant()));
        task.setPriority(OVERDUE);
        Set<String> offices = Groups.offeredTo(task);
        if (offices.stream().anyMatch(Groups::isDepartment)) {
            offerToBureau(task);
        }
    }

    /** Freed of whoever has claimed it: in Tasklist the bureau could not take it up otherwise. */
    private static void offerToBureau(DelegateTask task) {
        task.addCandidateGroup(Groups.BUREAU);
        task.setAssignee(null);
    }
}
