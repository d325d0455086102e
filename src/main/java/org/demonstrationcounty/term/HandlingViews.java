package org.demonstrationcounty.term;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.term.HandlingActs.HandlingAct;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the assignments and reminders of a task. */
@Component
@Transactional(readOnly = true)
class HandlingViews {

    private final VisibleTasks tasks;
    private final Assignments assignments;
    private final HandlingActs acts;
    private final Counties counties;
    private final AccountNames names;

    HandlingViews(
            VisibleTasks tasks, Assignments assignments, HandlingActs acts, Counties counties, AccountNames names) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.acts = acts;
        this.counties = counties;
        this.names = names;
    }

    /**
     * @throws org.demonstrationcounty.problems.RefusedException 404 if the reader sees neither the task nor its case
     */
    HandlingController.HandlingView of(String taskId) {
        boolean isOwn = tasks.get(taskId).isOwn();
        List<HandlingAct> told = acts.of(taskId);
        NamesOfThen then = names.ofThen(told.stream()
                .flatMap(act -> Stream.of(act.by(), act.to()).filter(Objects::nonNull))
                .toList());
        return new HandlingController.HandlingView(
                isOwn ? assignments.colleagues(taskId) : List.of(),
                told.stream().map(act -> view(act, then)).toList(),
                HandlingActs.LONGEST_NOTE);
    }

    private HandlingController.ActView view(HandlingAct act, NamesOfThen then) {
        return new HandlingController.ActView(
                act.kind(),
                then.of(act.by(), act.at()),
                act.office() == null
                        ? null
                        : counties.groupNames(
                                Set.of(act.office()),
                                ProgrammeClock.local(act.at()).toLocalDate()),
                act.to() == null ? null : then.of(act.to(), act.at()),
                act.note(),
                act.at());
    }
}
