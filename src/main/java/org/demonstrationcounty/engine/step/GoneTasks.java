package org.demonstrationcounty.engine.step;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.step.GoneTask;
import org.demonstrationcounty.step.TaskFates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what became of a task that is no longer open. Every interface gives this answer. */
@Component
class GoneTasks {

    /** The engine stores this as the reason why a completed task is gone. */
    private static final String COMPLETED = "completed";

    private final ObjectProvider<HistoryService> history;
    private final ObjectProvider<WithoutUser> withoutUser;
    private final ObjectProvider<TaskFates> fates;

    GoneTasks(
            ObjectProvider<HistoryService> history,
            ObjectProvider<WithoutUser> withoutUser,
            ObjectProvider<TaskFates> fates) {
        this.history = history;
        this.withoutUser = withoutUser;
        this.fates = fates;
    }

    /** The refusal that says what became of the task; empty if it is open or the user may not know of it. */
    Optional<Refusal> fateOf(@Nullable String taskId) {
        return taskId == null
                ? Optional.empty()
                : Optional.ofNullable(history.getObject()
                                .createHistoricTaskInstanceQuery()
                                .taskId(taskId)
                                .finished()
                                .singleResult())
                        .map(task -> fates.getObject().of(gone(task)));
    }

    private GoneTask gone(HistoricTaskInstance task) {
        HistoricProcessInstance process = withoutUser.getObject().get(() -> history.getObject()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        return new GoneTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                new CaseKey(process.getBusinessKey()),
                COMPLETED.equals(task.getDeleteReason()),
                task.getEndTime().toInstant());
    }
}
