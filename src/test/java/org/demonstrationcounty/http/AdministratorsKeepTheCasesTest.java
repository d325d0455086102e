package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Administrators cannot delete what cases and results rest on, through any interface, and the answer says what to do
 * instead.
 */
@RunningProgramme
@Rule({"P2", "P10"})
@OnBothDatabases
class AdministratorsKeepTheCasesTest {

    private static final Path POLICY = Path.of("processes", "policy");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private Programme programme;
    private Tables tables;
    private CountyCase yangcheng;

    @BeforeAll
    void aCaseIsUnderWay() {
        programme = new Programme(port);
        tables = new Tables(database, lateWork);
        yangcheng = programme.caseOf("140522", 2021).toCityReview();
        // A draft has a timer: it lapses with the deadline.
        programme.caseOf("140921", 2021).toDraft();
    }

    @AfterEach
    void nobodyActs() {
        identity.clearAuthentication();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE|/deployment/{policy}?cascade=true| |请部署新版本；旧版本保留|deploy a new edition; the old ones stay",
                "DELETE|/deployment/{models}?cascade=true| |请部署新版本；旧版本保留|deploy a new edition; the old ones stay",
                "DELETE|/process-definition/key/public-notice?cascade=true| |请部署新版本|deploy a new edition",
                "DELETE|/process-instance/{instance}| |县（市、区）可以放弃申报|Its county can withdraw it",
                "PUT|/process-instance/{instance}/suspended|{\"suspended\":true}|管理员不能代办、挂起|do not complete, suspend",
                "DELETE|/history/process-instance/{instance}| |办理记录不能修改或删除|neither changed nor deleted",
                "POST|/history/cleanup|{}|办理记录不能修改或删除|neither changed nor deleted",
                "PUT|/job/{job}/duedate|{\"duedate\":\"2031-03-01T00:00:00.000+0800\"}|但不能执行、删除、挂起或改期|not executed, deleted, suspended",
                "POST|/job/{job}/execute|{}|但不能执行、删除、挂起或改期|not executed, deleted, suspended",
                "PUT|/job/{job}/retries|{\"retries\":0}|该作业没有出错|has not failed",
                "PUT|/job/{job}/retries|{\"retries\":1}|该作业没有出错|has not failed",
                "DELETE|/group/bureau| |请调整账号所属的单位|Change those",
                "POST|/tenant/create|{\"id\":\"t\",\"name\":\"t\"}|请调整账号所属的单位|Change those",
                "POST|/telemetry/configuration|{\"enableTelemetry\":true}|管理员可以查看|Administrators read"
            })
    void isRefusedAndSaysWhatToDo(String method, String address, String body, String chinese, String english)
            throws Exception {
        String path = filled(address);
        WebappVisit webapps = new WebappVisit(programme.base());
        webapps.logIn("admin", Client.PASSWORD);
        Map<String, Long> before = tables.rows();

        Answer inChinese = programme.as("admin").send(method, "/engine-rest" + path, body);
        Answer inEnglish =
                programme.as("admin").with("Accept-Language", "en").send(method, "/engine-rest" + path, body);
        Answer atTheWebapps = Answer.of(
                webapps.send(method, "/camunda/api/engine/engine/default" + path, "application/json", body, true));

        assertThat(inChinese.is(403).at("/message")).contains(chinese);
        assertThat(inEnglish.is(403).at("/message")).contains(english);
        assertThat(atTheWebapps.status()).isEqualTo(403);
        assertThat(tables.rows()).isEqualTo(before);
    }

    private String filled(String address) {
        Client admin = programme.as("admin");
        return address.replace(
                        "{policy}",
                        admin.get("/engine-rest/deployment?name=policy").at("/0/id"))
                .replace(
                        "{models}",
                        admin.get("/engine-rest/deployment?name=models").at("/0/id"))
                .replace("{instance}", instance())
                .replace("{job}", admin.get("/engine-rest/job").at("/0/id"));
    }

    private String instance() {
        return programme
                .as("admin")
                .get("/engine-rest/process-instance?businessKey=" + yangcheng.key())
                .at("/0/id");
    }

    @Test
    void noTimerRunsBeforeItIsDue() {
        Client admin = programme.as("admin");
        List<String> timers = admin.get("/engine-rest/job?timers=true").is(200).each("id");
        assertThat(timers).isNotEmpty();
        Map<String, Long> before = tables.rows();

        for (String timer : timers) {
            Answer refused =
                    admin.post("/engine-rest/job/" + timer + "/execute", "{}").is(403);

            assertThat(refused.at("/message")).contains("但不能执行");
        }

        assertThat(tables.rows()).isEqualTo(before);
        assertThat(admin.get("/engine-rest/job?timers=true").is(200).each("id")).containsExactlyElementsOf(timers);
    }

    @Test
    void theSameCommandsAreRefusedInJava() {
        String policy = repository
                .createDeploymentQuery()
                .deploymentName("policy")
                .singleResult()
                .getId();
        String job = management.createJobQuery().list().get(0).getId();
        String instance = instance();
        Map<String, Long> before = tables.rows();
        for (String account : List.of("admin", "bureau")) {
            String office = account.equals("admin") ? "camunda-admin" : account;
            identity.setAuthentication(account, List.of(office));

            assertThatExceptionOfType(AuthorizationException.class)
                    .isThrownBy(() -> repository.deleteDeployment(policy, true))
                    .withMessageContaining("旧版本保留");
            for (Runnable deed : List.<Runnable>of(
                    () -> repository
                            .deleteProcessDefinitions()
                            .byKey("public-notice")
                            .cascade()
                            .delete(),
                    () -> repository.suspendProcessDefinitionByKey("public-notice"),
                    () -> runtime.deleteProcessInstance(instance, "x"),
                    () -> runtime.deleteProcessInstancesAsync(List.of(instance), "x"),
                    () -> runtime.suspendProcessInstanceById(instance),
                    () -> management.executeJob(job),
                    () -> management.setJobRetries(job, 0),
                    () -> management.setJobRetries(List.of(job), 0),
                    () -> management.setProperty("historyLevel", "0"),
                    () -> management.deleteProperty("historyLevel"))) {
                assertThatThrownBy(deed::run).isInstanceOf(AuthorizationException.class);
            }
        }
        identity.clearAuthentication();
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void nobodyDeploysAModel() {
        DeploymentBuilder model = repository
                .createDeployment()
                .addModelInstance(
                        "own.bpmn",
                        Bpmn.createExecutableProcess("own")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .timerWithDuration("PT1S")
                                .serviceTask()
                                .camundaExpression("${applications.toString()}")
                                .endEvent()
                                .done());

        assertRefused(model, "own.bpmn: 不是政策表");
        assertRefused(shippedPolicy().addString("own.groovy", "x"), "own.groovy: 不是政策表");
        assertRefused(shippedPolicy().addString("more.dmn", otherTable()), "more.dmn: 不是政策表");
        assertRefused(shippedPolicy().tenantId("t"), "tenant-id: 政策不分租户");
    }

    @Test
    void aDeploymentOfModelsIsNotDeployedAgain() {
        String models = repository
                .createDeploymentQuery()
                .deploymentName("models")
                .singleResult()
                .getId();

        Answer refused = programme.as("admin").post("/engine-rest/deployment/" + models + "/redeploy", "{}");

        assertThat(refused.is(400).at("/message")).contains("不是政策表");
    }

    private void assertRefused(DeploymentBuilder deployment, String message) {
        identity.setAuthentication("admin", List.of("camunda-admin"));
        assertThatExceptionOfType(BadUserRequestException.class)
                .isThrownBy(deployment::deploy)
                .withMessageContaining(message);
        identity.clearAuthentication();
    }

    private DeploymentBuilder shippedPolicy() {
        DeploymentBuilder deployment = repository.createDeployment();
        for (String table :
                List.of("bonus", "calendar", "edition", "eligibility", "grades", "indicators", "pass-line")) {
            deployment.addString(table + ".dmn", text(table));
        }
        return deployment;
    }

    private static String otherTable() {
        return text("bonus").replace("<decision id=\"bonus\"", "<decision id=\"other\"");
    }

    private static String text(String table) {
        try {
            return Files.readString(POLICY.resolve(table + ".dmn"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
