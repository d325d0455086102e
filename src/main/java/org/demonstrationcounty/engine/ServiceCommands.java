package org.demonstrationcounty.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.demonstrationcounty.engine.step.StepFault;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Gives the engine commands for our own services, and tells of those that fail as refusals. */
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
     * @param what what is done, for the log
     * @throws RefusedException 409 where somebody else moved the case in the same moment; 503 where the case broke down on the way
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
