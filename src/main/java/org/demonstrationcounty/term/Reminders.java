package org.demonstrationcounty.term;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.term.VisibleTasks.VisibleTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: an office reminds one below it of its task, once a day. */
@Service
@Transactional
class Reminders {

    private final OpenTasks open;
    private final VisibleTasks visible;
    private final OfficesAbove above;
    private final HandlingActs acts;
    private final CaseAccess access;
    private final CaseFiles files;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    Reminders(
            OpenTasks open,
            VisibleTasks visible,
            OfficesAbove above,
            HandlingActs acts,
            CaseAccess access,
            CaseFiles files,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.open = open;
        this.visible = visible;
        this.above = above;
        this.acts = acts;
        this.access = access;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /** @throws RefusedException 404 if the user sees neither task nor case, 403 if the user is not above its office */
    void check(String taskId) {
        officeAbove(visible.get(taskId));
    }

    /** @throws RefusedException 409 if the same office has reminded of the task today */
    void remind(String taskId, String note) {
        files.hold(open.get(taskId).caseKey());
        VisibleTask found = visible.get(taskId);
        OpenTask task = found.task();
        String office = officeAbove(found);
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
        events.publishEvent(TaskTold.toOffices(TaskTold.Cause.URGED, task, found.offices(), user));
    }

    private boolean isToldToday(String taskId, String office) {
        return acts.of(taskId).stream()
                .filter(act -> office.equals(act.office()))
                .anyMatch(act -> ProgrammeClock.local(act.at()).toLocalDate().equals(clock.today()));
    }

    private String officeAbove(VisibleTask found) {
        return above.of(access.user(), found.task().caseKey(), found.offices())
                .orElseThrow(() -> RefusedException.forbidden("reminder.not-above"));
    }
}
