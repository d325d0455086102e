package org.demonstrationcounty.engine.step;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.demonstrationcounty.problems.RefusedException;

/** Executes commands that may refuse. The engine logs what leaves a command as a fault, with all its stack; a refusal is none. */
final class RefusingCommands {

    private RefusingCommands() {}

    /** @throws RefusedException as the command threw it; nothing of the command was written */
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

    /** A refusal as the engine knows it. */
    private static final class BadRequest extends BadUserRequestException {

        private final transient RefusedException refused;

        BadRequest(RefusedException refused) {
            super(refused.getMessage(), refused);
            this.refused = refused;
        }
    }
}
