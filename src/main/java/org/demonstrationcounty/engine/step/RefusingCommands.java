package org.demonstrationcounty.engine.step;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.demonstrationcounty.problems.RefusedException;

/**
 * Executes commands that may refuse. The engine would log a refusal as a fault, with its stack, so it travels inside an
 * exception that the engine does not log.
 */
final class RefusingCommands {

    private RefusingCommands() {}

    /** @throws RefusedException the one that the command threw; nothing was written */
    static <T> T execute(CommandExecutor executor, Command<T> command) {
        try {
            return executor.execute(context -> {
                try {
                    return command.execute(context);
                } catch (RefusedException refused) {
                    throw new BadRequest(refused);
                }
            });
        } catch (BadRequest bad) {
            throw bad.refused;
        }
    }

    /** A refusal, wrapped for its way through the engine. */
    private static final class BadRequest extends BadUserRequestException {

        private final transient RefusedException refused;

        BadRequest(RefusedException refused) {
            super(refused.getMessage(), refused);
            this.refused = refused;
        }
    }
}
