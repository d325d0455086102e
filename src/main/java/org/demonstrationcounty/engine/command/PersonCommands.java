package org.demonstrationcounty.engine.command;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.demonstrationcounty.engine.rest.RestAnswer;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Refuses every command of a person that is not among the {@link OpenCommands}. Our own code, which acts for nobody, is
 * not checked.
 */
class PersonCommands extends CommandInterceptor {

    private static final String OURS = "org.demonstrationcounty.";

    private final IdentityService identity;
    private final ObjectProvider<RefusalMessages> messages;

    PersonCommands(IdentityService identity, ObjectProvider<RefusalMessages> messages) {
        this.identity = identity;
        this.messages = messages;
    }

    @Override
    public <T> T execute(Command<T> command) {
        CurrentUser user = CurrentUser.of(identity);
        if (Context.getCommandContext() == null && !user.isNobody() && !isOpen(command, user)) {
            throw closed(command, user);
        }
        return next.execute(command);
    }

    /**
     * Answers with the engine's exception for missing rights, except at two resources where the REST interface misreads
     * it.
     */
    private RuntimeException closed(Command<?> command, CurrentUser user) {
        String closed = ClosedCommand.code(command, user);
        RefusalMessages words = messages.getObject();
        return OpenCommands.isCaseManagement(command.getClass()) || command instanceof CreateAttachmentCmd
                ? RestAnswer.to(RefusedException.forbidden(closed), words)
                : RestAnswer.forbidden(closed, words);
    }

    /** Our own commands check the user's right themselves. */
    private static boolean isOpen(Command<?> command, CurrentUser user) {
        return command.getClass().getName().startsWith(OURS)
                || OpenCommands.areOpenToAll(command.getClass())
                || user.isAdministrator() && OpenCommands.areOpenToAdministrators(command.getClass());
    }
}
