package org.demonstrationcounty.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningProgramme;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody reads a task, and before its place is read too a colleague completes it. */
@RunningProgramme
@OnH2Alone("A row that is gone is gone on every database.")
class TaskCompletedWhileReadTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Test
    void isNoFault() {
        TaskEntity read = new TaskEntity("completed-by-a-colleague");
        read.setExecutionId("ended-with-it");
        read.setProcessInstanceId("ended-with-it");
        CommandExecutor commands = engine.getCommandExecutorTxRequired();

        RefusedException told = catchThrowableOfType(
                RefusedException.class, () -> RefusingCommands.execute(commands, context -> EngineSteps.of(read)));

        assertThat(told.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(told.getMessage()).contains("step.not-open");
    }
}
