package org.demonstrationcounty.term;

import java.util.SortedSet;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Decides whether the current user sees an open task: members of its offices do, and whoever sees its case. */
@Component
class VisibleTasks {

    /**
     * An open task that the current user sees.
     *
     * @param offices the groups whose members may do it
     * @param isOwn whether the user is one of these members
     */
    record VisibleTask(OpenTask task, SortedSet<String> offices, boolean isOwn) {}

    private final OpenTasks tasks;
    private final TaskOffices offices;
    private final CaseAccess access;

    VisibleTasks(OpenTasks tasks, TaskOffices offices, CaseAccess access) {
        this.tasks = tasks;
        this.offices = offices;
        this.access = access;
    }

    /** @throws RefusedException 404 if no task of this id is open, or the user sees neither the task nor its case */
    VisibleTask get(String taskId) {
        OpenTask task = tasks.get(taskId);
        SortedSet<String> offered = offices.of(taskId);
        boolean isOwn = access.user().isOneOf(offered);
        if (!isOwn && access.findVisible(task.caseKey().text()).isEmpty()) {
            throw RefusedException.notFound("step.not-open");
        }
        return new VisibleTask(task, offered, isOwn);
    }
}
