package org.demonstrationcounty.engine.lookup;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The grants that let somebody read more tasks than those that are offered to them: of a process, or all. */
class WideGrants {

    /** Each part is found in one of the engine's unique indexes. */
    private static final String READ =
            """
            select RESOURCE_TYPE_, PERMS_ from ACT_RU_AUTHORIZATION
            where TYPE_ = 1 and GROUP_ID_ in (:groups) and RESOURCE_TYPE_ = :task and RESOURCE_ID_ = '*'
            union all
            select RESOURCE_TYPE_, PERMS_ from ACT_RU_AUTHORIZATION
            where TYPE_ = 1 and GROUP_ID_ in (:groups) and RESOURCE_TYPE_ = :process
            union all
            select RESOURCE_TYPE_, PERMS_ from ACT_RU_AUTHORIZATION
            where TYPE_ in (0, 1) and USER_ID_ in (:user, '*') and RESOURCE_TYPE_ = :task and RESOURCE_ID_ = '*'
            union all
            select RESOURCE_TYPE_, PERMS_ from ACT_RU_AUTHORIZATION
            where TYPE_ in (0, 1) and USER_ID_ in (:user, '*') and RESOURCE_TYPE_ = :process
            """;

    private static final List<String> NO_GROUP = List.of("");

    private record Wide(int resource, int permissions) {

        private boolean readsTasks() {
            return resource == Resources.TASK.resourceType() ? has(Permissions.READ) : has(Permissions.READ_TASK);
        }

        private boolean has(Permission permission) {
            return (permissions & permission.getValue()) == permission.getValue();
        }
    }

    private final JdbcClient database;

    WideGrants(JdbcClient database) {
        this.database = database;
    }

    boolean letRead(String user, List<String> groups) {
        return database
                .sql(READ)
                .param("user", user)
                .param("groups", groups.isEmpty() ? NO_GROUP : groups)
                .param("task", Resources.TASK.resourceType())
                .param("process", Resources.PROCESS_DEFINITION.resourceType())
                .query((row, number) -> new Wide(row.getInt(1), row.getInt(2)))
                .list()
                .stream()
                .anyMatch(Wide::readsTasks);
    }
}
