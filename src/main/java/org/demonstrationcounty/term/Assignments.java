package org.demonstrationcounty.term;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.OpenSteps;
import org.demonstrationcounty.step.Steps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 转办: a member of an office asks a colleague to do its task. No right changes; any member may still do it. */
@Service
@Transactional
class Assignments {

    static final int LONGEST_ACCOUNT = 255;

    private final OpenSteps open;
    private final Steps steps;
    private final TaskService engine;
    private final TaskOffices offices;
    private final HandlingActs acts;
    private final WithoutUser withoutUser;
    private final CaseFiles files;
    private final AccountNames names;
    private final ApplicationEventPublisher events;

    Assignments(
            OpenSteps open,
            Steps steps,
            TaskService engine,
            TaskOffices offices,
            HandlingActs acts,
            WithoutUser withoutUser,
            CaseFiles files,
            AccountNames names,
            ApplicationEventPublisher events) {
        this.open = open;
        this.steps = steps;
        this.engine = engine;
        this.offices = offices;
        this.acts = acts;
        this.withoutUser = withoutUser;
        this.files = files;
        this.names = names;
        this.events = events;
    }

    /** @throws RefusedException as for the task's form */
    void check(String taskId) {
        open.ownTask(taskId, OpenStep::at);
    }

    /**
     * Assigns a task to a colleague.
     *
     * @throws RefusedException 400 if the account does not belong to the office or must leave the task to others; 409
     *     if the task was done meanwhile
     */
    void assign(String taskId, String colleague, String note, String user) {
        OpenStep step = open.ownTask(taskId, found -> found);
        files.hold(step.at().caseKey());
        open.ownTask(taskId, OpenStep::at);
        if (!offices.members(taskId).contains(colleague)) {
            throw RefusedException.invalid("user", "assignment.no-colleague");
        }
        steps.of(step.at().step()).against(step.at(), colleague).ifPresent(reason -> {
            throw RefusedException.invalid("user", "assignment.against");
        });
        Task task = withoutUser.get(() -> {
            Task assigned = engine.createTaskQuery().taskId(taskId).singleResult();
            engine.setAssignee(taskId, colleague);
            return assigned;
        });
        acts.add(
                step.at().caseKey(),
                taskId,
                acts.now(HandlingKind.ASSIGNMENT, user, null, colleague, note),
                Act.onCase(step.at().caseKey().text(), "assign-task", user)
                        .to(step.at().step())
                        .because(note)
                        .changing("assignee", task.getAssignee(), colleague));
        events.publishEvent(TaskTold.toPerson(step.at(), task.getDueDate().toInstant(), colleague, user));
    }

    /** The members of the office, by account. */
    List<HandlingController.ColleagueView> colleagues(String taskId) {
        Map<String, String> named = new TreeMap<>(names.of(offices.members(taskId)));
        return named.entrySet().stream()
                .map(member -> new HandlingController.ColleagueView(member.getKey(), member.getValue()))
                .toList();
    }
}
