package org.demonstrationcounty.engine.command;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.demonstrationcounty.people.CurrentUser;

/** The reasons for which commands are closed to people. The message of each code says what to do instead. */
enum ClosedCommand {
    DEPLOYMENTS_ARE_KEPT("door.deployment-kept", "Delete(Deployment|ProcessDefinition).*"),
    RECORDS_ARE_KEPT("door.record-kept", ".*(Histor|Comment|Annotation|Attachment|OperationLog).*"),
    JOBS_ARE_RETRIED("door.job-kept", ".*Job.*"),
    CASES_GO_BY_STEPS("door.case-kept", ".*(Process|Execution|Task|StartForm|Message|Signal|Variable|IdentityLink).*"),
    RIGHTS_FOLLOW_FROM_OFFICES("door.rights-kept", ".*(Authorization|Tenant|Group).*");

    private final String code;
    private final Pattern commands;

    ClosedCommand(String code, String commands) {
        this.code = code;
        this.commands = Pattern.compile(commands);
    }

    /** The code for a command. Users who are no administrators get a reason of its own only for deployments. */
    static String code(Command<?> command, CurrentUser user) {
        String name = command.getClass().getSimpleName();
        return Arrays.stream(values())
                .filter(reason -> user.isAdministrator() || reason == DEPLOYMENTS_ARE_KEPT)
                .filter(reason -> reason.commands.matcher(name).matches())
                .map(reason -> reason.code)
                .findFirst()
                .orElse(user.isAdministrator() ? "door.not-for-administrators" : "door.closed");
    }
}
