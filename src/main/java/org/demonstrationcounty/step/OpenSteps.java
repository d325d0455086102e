package org.demonstrationcounty.step;

import java.util.function.Function;
import org.demonstrationcounty.problems.RefusedException;

/** What the forms need of whoever keeps tasks and processes. Each is read in one transaction. */
public interface OpenSteps {

    /** @throws RefusedException not found, where there is no such open task, or the current user may not see it */
    <T> T task(String taskId, Function<OpenStep, T> reader);

    /** @throws RefusedException as for any task; forbidden, where the current user may see it, but not complete it */
    <T> T ownTask(String taskId, Function<OpenStep, T> reader);

    /** @throws RefusedException not found, where there is no such process; forbidden, where nobody starts it by hand */
    <T> T start(String processDefinitionId, Function<OpenStep, T> reader);
}
