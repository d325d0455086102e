package org.demonstrationcounty.term;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.camunda.bpm.engine.TaskService;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.people.TaskOffers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of a task that is due soon, escalates a task that is overdue, and offers a task to the bureau whose silence
 * would block a case (P9).
 */
@Service
class LateWork {

    private final OpenTasks open;
    private final TaskService tasks;
    private final TaskOffers offers;
    private final TaskNoticeRepository notices;
    private final CaseFiles files;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    LateWork(
            OpenTasks open,
            TaskService tasks,
            TaskOffers offers,
            TaskNoticeRepository notices,
            CaseFiles files,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.open = open;
        this.tasks = tasks;
        this.offers = offers;
        this.notices = notices;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Locks the case, reads the task again and does what it waits for. Does nothing if the task is done or another node
     * was first.
     *
     * @param days by the terms of the task's edition
     */
    @Transactional
    public void seeTo(OpenTask found, CountedDays days) {
        files.hold(found.caseKey());
        open.find(found.id()).ifPresent(task -> task.waitsFor(days).forEach(kind -> happens(kind, task)));
    }

    private void happens(TaskNoticeRow.Kind kind, OpenTask task) {
        SortedSet<String> offered = offers.of(List.of(task.id())).getOrDefault(task.id(), Collections.emptySortedSet());
        switch (kind) {
            case REMINDER -> remind(task, offered);
            case ESCALATION -> escalate(task, offered);
            case OFFER -> offerToBureau(task);
        }
        Set<String> told = kind == TaskNoticeRow.Kind.OFFER ? Set.of(Groups.BUREAU) : offered;
        notices.save(new TaskNoticeRow(task, told, kind, clock.instant()));
    }

    private void remind(OpenTask task, Set<String> offered) {
        tasks.setPriority(task.id(), OpenTask.DUE_SOON);
        tell(TaskTold.Cause.DUE_SOON, task, offered);
    }

    private void escalate(OpenTask task, Set<String> offered) {
        tasks.setPriority(task.id(), OpenTask.OVERDUE);
        tell(TaskTold.Cause.LATE, task, offered);
        if (offered.stream().anyMatch(Groups::isDepartment)) {
            offerToBureau(task);
        }
    }

    /** Unassigns the task too, because in Tasklist the bureau could not claim it otherwise. */
    private void offerToBureau(OpenTask task) {
        tasks.addCandidateGroup(task.id(), Groups.BUREAU);
        tasks.setAssignee(task.id(), null);
        tell(TaskTold.Cause.OFFERED, task, Set.of(Groups.BUREAU));
    }

    private void tell(TaskTold.Cause cause, OpenTask task, Set<String> offices) {
        events.publishEvent(TaskTold.toOffices(cause, task, offices, null));
    }
}
