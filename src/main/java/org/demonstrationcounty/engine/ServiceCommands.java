package org.demonstrationcounty.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.demonstrationcounty.engine.step.StepFault;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Gives the engine commands for our own services, and turns failures into refusals. */
@Component
class ServiceCommands {

    private final WithoutUser withoutUser;

    ServiceCommands(WithoutUser withoutUser) {
        this.withoutUser = withoutUser;
    }

    void run(String what, Runnable command) {
        get(what, () -> {
            command.run();
            return null;
        });
    }

    /**
     * @param what describes the command in the log
     * @throws RefusedException 409 if somebody else moved the case at the same time; 503 if the process failed on the
     *     way
     */
    <T> T get(String what, Supplier<T> command) {
        try {
            return withoutUser.get(command);
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException overtaken) {
            throw RefusedException.conflict("request.clash");
        } catch (RuntimeException failed) {
            throw StepFault.told(failed, what);
        }
    }
}
