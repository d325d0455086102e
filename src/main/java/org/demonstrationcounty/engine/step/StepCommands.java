package org.demonstrationcounty.engine.step;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.rest.RestAnswer;
import org.demonstrationcounty.problems.Clashes;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins and completes the steps of people, the one way in which they move a case: from Tasklist, from the REST interface and from
 * Java. What is refused is thrown as the exception that the REST interface answers with the right status.
 */
@Component
class StepCommands {

    /** In every attempt one of those who clash gets through; all departments of an edition may answer at once, and some more at their heels. */
    private static final int ATTEMPTS = 20;

    private static final int LONGEST_PAUSE_IN_MILLISECONDS = 40;

    /** What the engine notes of a task that somebody completed. */
    private static final String COMPLETED = "completed";

    private final ObjectProvider<Steps> steps;
    private final ObjectProvider<RefusalMessages> messages;
    private @Nullable ProcessEngineConfigurationImpl engine;

    StepCommands(ObjectProvider<Steps> steps, ObjectProvider<RefusalMessages> messages) {
        this.steps = steps;
        this.messages = messages;
    }

    void workOn(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    void complete(String taskId, Map<String, Object> submitted) {
        passing("task " + taskId, () -> {
            try {
                return execute(new CompleteStep(taskId, submitted, steps.getObject(), identity()));
            } catch (RuntimeException failed) {
                throw Clashes.isBehind(failed)
                        ? failed
                        : end(taskId)
                                .map(RefusedException::conflict)
                                .map(RuntimeException.class::cast)
                                .orElse(failed);
            }
        });
    }

    ProcessInstance begin(String processDefinitionId, Map<String, Object> submitted) {
        return passing(
                "start of " + processDefinitionId,
                () -> execute(new BeginInstance(processDefinitionId, submitted, steps.getObject(), identity())));
    }

    /** Whether the current user may see this task, open or done. */
    boolean isVisible(String taskId) {
        HistoryService history = engine().getHistoryService();
        return engine().getTaskService().createTaskQuery().taskId(taskId).count() > 0
                || history.createHistoricTaskInstanceQuery().taskId(taskId).count() > 0;
    }

    RefusalMessages words() {
        return messages.getObject();
    }

    /**
     * What a task ended by, as code of a refusal; empty while it is open. A colleague may have been faster; with the task its rights
     * and its execution are gone too, in the middle of our own attempt, which then stumbles anywhere.
     */
    private Optional<String> end(@Nullable String taskId) {
        return taskId == null
                ? Optional.empty()
                : Optional.ofNullable(engine().getHistoryService()
                                .createHistoricTaskInstanceQuery()
                                .taskId(taskId)
                                .finished()
                                .singleResult())
                        .map(task -> COMPLETED.equals(task.getDeleteReason()) ? "step.already-done" : takenAway(task));
    }

    private String takenAway(HistoricTaskInstance task) {
        HistoricProcessInstance process = engine().getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        Step<?> step = steps.getObject().of(task.getTaskDefinitionKey());
        return step.takenAway(new CaseKey(process.getBusinessKey()));
    }

    private ProcessEngineConfigurationImpl engine() {
        return Objects.requireNonNull(engine, "the engine has not been configured yet");
    }

    private IdentityService identity() {
        return engine().getIdentityService();
    }

    private <T> T execute(Command<T> command) {
        return RefusingCommands.execute(engine().getCommandExecutorTxRequired(), command);
    }

    /** Two departments that answer at the same moment get in each other's way in the engine: who was second goes again. */
    private <T> T passing(String at, Supplier<T> step) {
        int attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (RefusedException refused) {
                throw RestAnswer.to(refused, words());
            } catch (RuntimeException failed) {
                if (!Clashes.isBehind(failed)) {
                    throw answer(StepFault.told(failed, at));
                }
                if (attempt >= attempts) {
                    throw RestAnswer.to(RefusedException.conflict("request.clash"), words());
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_IN_MILLISECONDS)));
            }
        }
    }

    private RuntimeException answer(RuntimeException told) {
        return told instanceof RefusedException refused ? RestAnswer.to(refused, words()) : told;
    }
}
