package org.demonstrationcounty.engine.step;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.demonstrationcounty.engine.rest.RestAnswer;
import org.demonstrationcounty.problems.Clashes;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins and completes the steps of people. Tasklist, the REST interface and Java all come here, and nothing else moves
 * a case for a person. A refusal is thrown as the exception that the REST interface answers with the right status.
 */
@Component
class StepCommands {

    /**
     * In each attempt one of the clashing steps succeeds. All departments of an edition may answer at once, and a few
     * more requests with them.
     */
    private static final int ATTEMPTS = 20;

    private static final int LONGEST_PAUSE_IN_MILLISECONDS = 40;

    private final ObjectProvider<Steps> steps;
    private final ObjectProvider<RefusalMessages> messages;
    private final GoneTasks gone;
    private @Nullable ProcessEngineConfigurationImpl engine;

    StepCommands(ObjectProvider<Steps> steps, ObjectProvider<RefusalMessages> messages, GoneTasks gone) {
        this.steps = steps;
        this.messages = messages;
        this.gone = gone;
    }

    void workOn(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    void complete(String taskId, Map<String, Object> submitted) {
        passing("task " + taskId, () -> {
            // A faster colleague takes the rights and the execution away with the task, so our own attempt can fail
            // anywhere.
            try {
                return execute(new CompleteStep(taskId, submitted, steps.getObject(), identity()));
            } catch (RuntimeException failed) {
                throw Clashes.isBehind(failed)
                        ? failed
                        : gone.fateOf(taskId)
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

    private ProcessEngineConfigurationImpl engine() {
        return Objects.requireNonNull(engine, "the engine has not been configured yet");
    }

    private IdentityService identity() {
        return engine().getIdentityService();
    }

    private <T> T execute(Command<T> command) {
        return RefusingCommands.execute(engine().getCommandExecutorTxRequired(), command);
    }

    /** Tries again when another step clashes, as two departments do that answer at the same time. */
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
