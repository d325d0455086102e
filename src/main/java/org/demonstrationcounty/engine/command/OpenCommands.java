package org.demonstrationcounty.engine.command;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.DeploymentStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;

/**
 * The commands of the engine that people may give; all others are closed. Users read and work on their tasks.
 * Administrators read everything, keep accounts, their offices and filters, and deploy policy tables. None of their
 * commands starts, answers, moves, stops or ends a case, or deletes what a case or a result refers to.
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

    /** Reading commands whose names do not begin with Get. */
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

    /** Queries closed to users: the engine only checks the right to see the process, which everybody has. */
    private static final Set<Class<?>> COUNT_EVERYBODYS_CASES =
            Set.of(ProcessDefinitionStatisticsQueryImpl.class, DeploymentStatisticsQueryImpl.class);

    /** Reading commands closed to users: the engine checks no right, or only if they name a task. */
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

    /** The names by which this class knows commands. */
    static Set<String> named() {
        return Stream.of(FOR_ALL, ADMINISTRATORS_READ, ADMINISTRATORS_DO, READ_WITHOUT_PERMISSION_CHECK)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

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

    /** Whether a command belongs to the engine's case management (CMMN), which we do not use. */
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

    /** Whether it is a query of Cockpit, or one that the engine offers to Camunda Optimize. */
    private static boolean isQuestionOfAnotherProgram(Class<?> command) {
        return Stream.of(
                        "org.camunda.bpm.cockpit.",
                        "org.camunda.bpm.webapp.",
                        "org.camunda.bpm.engine.impl.cmd.optimize.")
                .anyMatch(command.getName()::startsWith);
    }
}
