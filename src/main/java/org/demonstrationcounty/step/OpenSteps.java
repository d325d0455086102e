package org.demonstrationcounty.step;

import java.util.function.Function;
import org.demonstrationcounty.problems.RefusedException;

/** Reads open tasks and processes that can be started, each in one transaction. */
public interface OpenSteps {

    /** @throws RefusedException not found, if there is no such open task or the current user may not see it */
    <T> T task(String taskId, Function<OpenStep, T> reader);

    /**
     * @throws RefusedException as for {@code task}; forbidden, if the current user may see the task but not complete it
     */
    <T> T ownTask(String taskId, Function<OpenStep, T> reader);

    /** @throws RefusedException not found, if there is no such process; forbidden, if nobody may start it by hand */
    <T> T start(String processDefinitionId, Function<OpenStep, T> reader);
}
