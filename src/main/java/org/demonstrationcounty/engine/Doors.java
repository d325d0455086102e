package org.demonstrationcounty.engine;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.DeploymentStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DetermineHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Which commands of the engine a person may give at all. Users read, work on their tasks, and nothing else; whatever is not named
 * here is closed to them. Administrators may do more, but nothing that starts, answers or moves a case. Our own code, which acts for
 * nobody, is not asked.
 */
class Doors extends CommandInterceptor {

    private static final String OURS = "org.demonstrationcounty.";
    private static final String CASE_MANAGEMENT = "org.camunda.bpm.engine.impl.cmmn.cmd.";

    private static final Set<Class<?>> OPEN_TO_ALL = Set.of(
            ClaimTaskCmd.class,
            AddCommentCmd.class,
            AuthorizationCheckCmd.class,
            CheckPassword.class,
            CreateUserQueryCmd.class,
            CreateGroupQueryCmd.class,
            CreateTenantQueryCmd.class,
            DetermineHistoryLevelCmd.class,
            ExecuteFilterCountCmd.class,
            ExecuteFilterListCmd.class,
            ExecuteFilterListPageCmd.class,
            ExecuteFilterSingleResultCmd.class,
            FindActiveActivityIdsCmd.class,
            IsIdentityServiceReadOnlyCmd.class,
            SaveUserCmd.class);

    /** The engine looks at the right to see the process alone, which everybody has. */
    private static final Set<Class<?>> COUNT_EVERYBODYS_CASES =
            Set.of(ProcessDefinitionStatisticsQueryImpl.class, DeploymentStatisticsQueryImpl.class);

    /** Looked at only where they are tied to one visible task. */
    private static final Set<String> READS_WITHOUT_PERMISSION_CHECK = Set.of(
            "GetTaskAttachmentCmd",
            "GetTaskAttachmentsCmd",
            "GetTaskAttachmentContentCmd",
            "GetAttachmentCmd",
            "GetAttachmentContentCmd",
            "GetProcessInstanceAttachmentsCmd",
            "GetProcessInstanceCommentsCmd",
            "GetTaskEventsCmd",
            "GetPropertiesCmd",
            "GetTableMetaDataCmd",
            "GetTableCountCmd",
            "GetTelemetryDataCmd",
            "GetUserInfoCmd",
            "GetUserInfoKeysCmd",
            "GetUserAccountCmd",
            "GetLicenseKeyCmd");

    /** What would start, answer or move a case beside the steps: closed to everybody, administrators too. */
    private static final Set<String> MOVES_A_CASE = Set.of(
            "StartProcessInstanceCmd",
            "StartProcessInstanceAtActivitiesCmd",
            "RestartProcessInstancesCmd",
            "SubmitStartFormCmd",
            "SubmitTaskFormCmd",
            "CompleteTaskCmd",
            "ResolveTaskCmd",
            "DelegateTaskCmd",
            "HandleTaskBpmnErrorCmd",
            "HandleTaskEscalationCmd",
            "MessageEventReceivedCmd",
            "CorrelateMessageCmd",
            "CorrelateAllMessageCmd",
            "CorrelateStartMessageCmd",
            "SignalCmd",
            "SignalEventReceivedCmd",
            "EvaluateStartConditionCmd",
            "ModifyProcessInstanceCmd",
            "ModifyProcessInstanceAsyncCmd",
            "ProcessInstanceModificationCmd",
            "ProcessInstanceModificationBatchCmd",
            "RestartProcessInstancesBatchCmd",
            "BatchSetVariablesCmd",
            "CorrelateAllMessageBatchCmd",
            "MigrateProcessInstanceCmd",
            "MigrateProcessInstanceBatchCmd",
            "SetTaskVariablesCmd",
            "PatchTaskVariablesCmd",
            "RemoveTaskVariablesCmd",
            "SetExecutionVariablesCmd",
            "PatchExecutionVariablesCmd",
            "RemoveExecutionVariablesCmd",
            "SetVariablesToProcessInstancesBatchCmd",
            "AddGroupIdentityLinkCmd",
            "AddUserIdentityLinkCmd",
            "AddIdentityLinkCmd",
            "DeleteGroupIdentityLinkCmd",
            "DeleteUserIdentityLinkCmd",
            "CreateTaskCmd",
            "DeleteTaskCmd",
            "CompleteExternalTaskCmd",
            "PurgeDatabaseAndCacheCmd");

    private final IdentityService identity;
    private final ObjectProvider<RefusalMessages> messages;

    Doors(IdentityService identity, ObjectProvider<RefusalMessages> messages) {
        this.identity = identity;
        this.messages = messages;
    }

    @Override
    public <T> T execute(Command<T> command) {
        CurrentUser user = CurrentUser.of(identity);
        if (Context.getCommandContext() == null && !user.isNobody() && !isOpen(command, user)) {
            throw closed(command);
        }
        return next.execute(command);
    }

    /** The REST interface passes on what the engine says of rights, but mistakes it for something else at two of its resources. */
    private RuntimeException closed(Command<?> command) {
        RefusedException closed = RefusedException.forbidden("door.closed");
        RefusalMessages words = messages.getObject();
        return isCaseManagement(command) || command instanceof CreateAttachmentCmd
                ? StepDoor.answer(closed, words)
                : new AuthorizationException(words.of(closed));
    }

    private static boolean isOpen(Command<?> command, CurrentUser user) {
        String name = command.getClass().getSimpleName();
        if (isOurs(command)) {
            return true;
        }
        if (user.isAdministrator()) {
            return !MOVES_A_CASE.contains(name) && !isCaseManagement(command);
        }
        return OPEN_TO_ALL.contains(command.getClass())
                || command instanceof AbstractQuery && !COUNT_EVERYBODYS_CASES.contains(command.getClass())
                || !isCaseManagement(command)
                        && name.startsWith("Get")
                        && !READS_WITHOUT_PERMISSION_CHECK.contains(name);
    }

    /** The engine's case management (CMMN), which the programme has no use for. */
    private static boolean isCaseManagement(Command<?> command) {
        return command.getClass().getName().startsWith(CASE_MANAGEMENT);
    }

    /** Our own commands look at the user's right themselves. */
    private static boolean isOurs(Command<?> command) {
        return command.getClass().getName().startsWith(OURS);
    }
}
