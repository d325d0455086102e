package org.demonstrationcounty.engine.command;

import org.camunda.bpm.engine.AuthorizationException;
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
 * Lets a person give the engine no command but the {@link OpenCommands}. Our own code, which acts for nobody, is not asked.
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

    /** The REST interface passes on what the engine says of rights, but mistakes it for something else at two of its resources. */
    private RuntimeException closed(Command<?> command, CurrentUser user) {
        RefusedException closed = RefusedException.forbidden(ClosedCommand.code(command, user));
        RefusalMessages words = messages.getObject();
        return OpenCommands.isCaseManagement(command.getClass()) || command instanceof CreateAttachmentCmd
                ? RestAnswer.to(closed, words)
                : new AuthorizationException(words.of(closed));
    }

    /** Our own commands look at the user's right themselves. */
    private static boolean isOpen(Command<?> command, CurrentUser user) {
        return command.getClass().getName().startsWith(OURS)
                || OpenCommands.areOpenToAll(command.getClass())
                || user.isAdministrator() && OpenCommands.areOpenToAdministrators(command.getClass());
    }
}
