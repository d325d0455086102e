package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.ibatis.mapping.BoundSql;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody lists and counts the tasks that are offered to them, and what a wider grant lets them read. */
@RunningProgramme
@OnBothDatabases
class GrantsOfTasksTest {

    private static final String READER = "statistics";

    @LocalServerPort
    int port;

    @Autowired
    AuthorizationService grants;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    private Programme programme;

    @BeforeAll
    void threeCasesAreUnderWay() {
        programme = new Programme(port);
        programme.caseOf("140522", 2021).toDraft();
        programme.caseOf("140802", 2021).toDraft();
        programme.caseOf("140121", 2021).toCityReview().approve("city-140100", "city-review");
    }

    @Test
    void anOfficeReadsTheTasksThatAreOfferedToIt() {
        assertThat(steps("county-140522")).containsExactly("prepare-application");
        assertThat(steps("bureau")).containsExactly("bureau-review");
        assertThat(steps(READER)).isEmpty();
        assertThat(steps("admin")).containsExactly("bureau-review", "prepare-application", "prepare-application");
    }

    @Test
    void aGrantForAllTasksOrThoseOfAProcessLetsReadThemUntilItIsWithdrawn() {
        withGrant(TASK, "*", READ, () -> assertThat(steps(READER)).hasSize(3));
        assertThat(steps(READER)).isEmpty();
        withGrant(PROCESS_DEFINITION, "voluntary-application", READ_TASK, () -> assertThat(steps(READER))
                .containsExactly("prepare-application", "prepare-application"));
        withGrant(PROCESS_DEFINITION, "public-notice", READ_TASK, () -> assertThat(steps(READER))
                .isEmpty());
        withGrant(PROCESS_DEFINITION, "*", READ, () -> assertThat(steps(READER)).isEmpty());
    }

    /** A database that compares every task with every grant is slow; so it reads the engine's words anew. */
    @ParameterizedTest
    @ValueSource(strings = {"tasksByTheirGrants", "countOfTasksByTheirGrants"})
    void aGrantIsFoundByItsTask(String query) {
        BoundSql asked = engine.getCommandExecutorTxRequired().execute(context -> engine.getSqlSessionFactory()
                .getConfiguration()
                .getMappedStatement(query)
                .getBoundSql(ofTheReader()));

        assertThat(asked.getSql())
                .contains("AUTH ON (AUTH.RESOURCE_ID_ = RES.ID_)", "A.TYPE_ in (0, 1)")
                .doesNotContain("'*' )")
                .doesNotContainPattern("\\) AUTH ON \\(AUTH.RESOURCE_ID_ IN");
    }

    private TaskQueryImpl ofTheReader() {
        TaskQueryImpl tasks = (TaskQueryImpl) engine.getTaskService().createTaskQuery();
        AuthorizationCheck check = tasks.getAuthCheck();
        check.setAuthorizationCheckEnabled(true);
        check.setAuthUserId(READER);
        check.setAuthGroupIds(List.of(READER));
        check.setUseLeftJoin(false);
        check.setPermissionChecks(
                new PermissionCheckBuilder().atomicCheck(TASK, "RES.ID_", READ).build());
        return tasks;
    }

    /** The steps of the tasks that somebody lists; they count as many. */
    private List<String> steps(String account) {
        Client client = programme.as(account);
        List<String> steps =
                client.get("/engine-rest/task?sortBy=created&sortOrder=desc").is(200).each("taskDefinitionKey").stream()
                        .sorted()
                        .toList();
        Set<String> ids = new TreeSet<>(client.get("/engine-rest/task").is(200).each("id"));
        assertThat(ids).hasSameSizeAs(steps);
        assertThat(client.get("/engine-rest/task/count").is(200).at("/count")).isEqualTo(String.valueOf(steps.size()));
        return steps;
    }

    private void withGrant(Resource resource, String id, Permission permission, Runnable look) {
        Authorization grant = grants.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setUserId(READER);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        Authorization kept = grants.saveAuthorization(grant);
        look.run();
        grants.deleteAuthorization(kept.getId());
    }
}
