package org.demonstrationcounty.term;

import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.people.TaskOffers;
import org.demonstrationcounty.step.TaskCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers the task of a silent county to the bureau, under the lock on the case, once. */
@Service
class SilenceOffers {

    private final TaskService tasks;
    private final TaskCases cases;
    private final TaskOffers offers;
    private final TaskNoticeRepository notices;
    private final CaseFiles files;
    private final ProgrammeClock clock;

    SilenceOffers(
            TaskService tasks,
            TaskCases cases,
            TaskOffers offers,
            TaskNoticeRepository notices,
            CaseFiles files,
            ProgrammeClock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.offers = offers;
        this.notices = notices;
        this.files = files;
        this.clock = clock;
    }

    /** Nothing happens where the county has submitted meanwhile, or another node was first. */
    @Transactional
    public void offer(String taskId) {
        Task found = find(taskId);
        if (found == null) {
            return;
        }
        CaseKey caseKey = cases.byInstance(List.of(found)).get(found.getProcessInstanceId());
        if (caseKey == null) {
            return;
        }
        files.hold(caseKey);
        Task task = find(taskId);
        if (task != null && !isOffered(taskId)) {
            notices.save(new TaskNoticeRow(caseKey, task, TaskNoticeRow.Kind.OFFER, clock.instant()));
            tasks.addCandidateGroup(taskId, Groups.BUREAU);
            // Freed of whoever works on it: in Tasklist the bureau could not take it up otherwise.
            tasks.setAssignee(taskId, null);
        }
    }

    private Task find(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).singleResult();
    }

    private boolean isOffered(String taskId) {
        return offers.of(List.of(taskId))
                .getOrDefault(taskId, Collections.emptySortedSet())
                .contains(Groups.BUREAU);
    }
}
