package org.demonstrationcounty.term;

import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: an office reminds one below it of its task, once a day. */
@Service
@Transactional
class Reminders {

    private final OpenTasks tasks;
    private final TaskOffices offices;
    private final OfficesAbove above;
    private final HandlingActs acts;
    private final CaseAccess access;
    private final CaseFiles files;
    private final ProgrammeClock clock;

    Reminders(
            OpenTasks tasks,
            TaskOffices offices,
            OfficesAbove above,
            HandlingActs acts,
            CaseAccess access,
            CaseFiles files,
            ProgrammeClock clock) {
        this.tasks = tasks;
        this.offices = offices;
        this.above = above;
        this.acts = acts;
        this.access = access;
        this.files = files;
        this.clock = clock;
    }

    /** @throws RefusedException 404 if the user sees neither task nor case, 403 if the user is not above its office */
    void check(String taskId) {
        officeAbove(find(taskId));
    }

    /** @throws RefusedException 409 if the same office has reminded of the task today */
    void remind(String taskId, String note) {
        files.hold(find(taskId).caseKey());
        OpenTask task = find(taskId);
        String office = officeAbove(task);
        if (isToldToday(taskId, office)) {
            throw RefusedException.conflict("reminder.once-a-day");
        }
        String user = access.user().id();
        acts.add(
                task.caseKey(),
                taskId,
                acts.now(HandlingKind.REMINDER, user, office, null, note),
                Act.onCase(task.caseKey().text(), "remind-task", user)
                        .to(task.step())
                        .because(note)
                        .changing("reminder", null, office));
    }

    private boolean isToldToday(String taskId, String office) {
        return acts.of(taskId).stream()
                .filter(act -> office.equals(act.office()))
                .anyMatch(act -> ProgrammeClock.local(act.at()).toLocalDate().equals(clock.today()));
    }

    private String officeAbove(OpenTask task) {
        CurrentUser user = access.user();
        Set<String> offered = offices.of(task.id());
        if (!user.isOneOf(offered) && access.findVisible(task.caseKey().text()).isEmpty()) {
            throw RefusedException.notFound("step.not-open");
        }
        return above.of(user, task.caseKey(), offered)
                .orElseThrow(() -> RefusedException.forbidden("reminder.not-above"));
    }

    private OpenTask find(String taskId) {
        return tasks.find(taskId).orElseThrow(() -> RefusedException.notFound("step.not-open"));
    }
}
