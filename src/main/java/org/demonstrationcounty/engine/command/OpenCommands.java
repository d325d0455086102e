package org.demonstrationcounty.engine.command;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.DeploymentStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;

/**
 * The engine's commands that people may give. Users read, work on their tasks, and nothing else. Administrators read everything, keep
 * accounts, their offices and filters, and deploy policy tables; nothing of theirs starts, answers, moves, stops or ends a case, or takes away what a
 * case or a result refers to. What is not named here is closed to everybody.
 */
final class OpenCommands {

    private static final String CASE_MANAGEMENT = "org.camunda.bpm.engine.impl.cmmn.cmd.";

    private static final Set<String> FOR_ALL = Set.of(
            "AddCommentCmd",
            "AuthorizationCheckCmd",
            "CheckPassword",
            "CreateUserQueryCmd",
            "CreateGroupQueryCmd",
            "CreateTenantQueryCmd",
            "DetermineHistoryLevelCmd",
            "ExecuteFilterCountCmd",
            "ExecuteFilterListCmd",
            "ExecuteFilterListPageCmd",
            "ExecuteFilterSingleResultCmd",
            "FindActiveActivityIdsCmd",
            "IsIdentityServiceReadOnlyCmd",
            "SaveUserCmd");

    /** Changes nothing, but has no name by which one would know. */
    private static final Set<String> ADMINISTRATORS_READ = Set.of(
            "CreateAuthorizationCommand",
            "CreateMigrationPlanCmd",
            "ExecuteDurationCmd",
            "ExecuteDurationReportCmd",
            "FindHistoryCleanupJobsCmd",
            "HistoricTaskInstanceCountByNameCmd",
            "HistoricTaskInstanceCountByProcessDefinitionKey",
            "IsTelemetryEnabledCmd",
            "MetricsQueryImpl",
            "TaskCountByCandidateGroupCmd");

    private static final Set<String> ADMINISTRATORS_DO = Set.of(
            "CreateUserCmd",
            "DeleteUserCmd",
            "UnlockUserCmd",
            "CreateMembershipCmd",
            "DeleteMembershipCmd",
            "CreateFilterCmd",
            "SaveFilterCmd",
            "DeleteFilterCmd",
            "DeployCmd");

    /** The engine looks at the right to see the process alone, which everybody has. */
    private static final Set<Class<?>> COUNT_EVERYBODYS_CASES =
            Set.of(ProcessDefinitionStatisticsQueryImpl.class, DeploymentStatisticsQueryImpl.class);

    /** Looked at only where they are tied to one visible task. */
    private static final Set<String> READ_WITHOUT_PERMISSION_CHECK = Set.of(
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

    private OpenCommands() {}

    static boolean areOpenToAll(Class<?> command) {
        String name = nameOf(command);
        return FOR_ALL.contains(name)
                || isQuestion(command) && !COUNT_EVERYBODYS_CASES.contains(command)
                || isReading(command) && !READ_WITHOUT_PERMISSION_CHECK.contains(name);
    }

    static boolean areOpenToAdministrators(Class<?> command) {
        String name = nameOf(command);
        return ADMINISTRATORS_READ.contains(name)
                || ADMINISTRATORS_DO.contains(name)
                || isQuestion(command)
                || isReading(command)
                || isQuestionOfAnotherProgram(command);
    }

    /** The engine's case management (CMMN), which we have no use for. */
    static boolean isCaseManagement(Class<?> command) {
        return command.getName().startsWith(CASE_MANAGEMENT);
    }

    private static String nameOf(Class<?> command) {
        return command.getSimpleName();
    }

    private static boolean isQuestion(Class<?> command) {
        return AbstractQuery.class.isAssignableFrom(command);
    }

    private static boolean isReading(Class<?> command) {
        return nameOf(command).startsWith("Get") && !isCaseManagement(command);
    }

    /** Cockpit's, and what the engine has ready for Camunda's Optimize. */
    private static boolean isQuestionOfAnotherProgram(Class<?> command) {
        return Stream.of(
                        "org.camunda.bpm.cockpit.",
                        "org.camunda.bpm.webapp.",
                        "org.camunda.bpm.engine.impl.cmd.optimize.")
                .anyMatch(command.getName()::startsWith);
    }
}
