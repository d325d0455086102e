package org.demonstrationcounty.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.database.QuietApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuietApplication
@OnBothDatabases
class CaseVisibilityTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    private String deployment;

    @BeforeEach
    void oneCaseOfYangchengWithACalledProcess() {
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        "caller.bpmn",
                        Bpmn.createExecutableProcess("caller")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .callActivity("call")
                                .calledElement("called")
                                .camundaInBusinessKey("#{execution.processBusinessKey}")
                                .endEvent()
                                .done())
                .addModelInstance(
                        "called.bpmn",
                        Bpmn.createExecutableProcess("called")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("caller", "140522-2021");
    }

    @AfterEach
    void deleteEverything() {
        identity.clearAuthentication();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void theySeeAFurtherCaseOfTheYearToo() {
        runtime.startProcessInstanceByKey("caller", "140522-2021-2");

        assertThat(running("county-140522")).isEqualTo(4);
        assertThat(running("city-140500")).isEqualTo(4);
        assertThat(running("county-140921")).isZero();
    }

    @Test
    void aCountyAndItsCitySeeTheirCaseWithTheProcessesThatItCalls() {
        assertThat(running("county-140522")).isEqualTo(2);
        assertThat(running("city-140500")).isEqualTo(2);
        assertThat(recorded("county-140522")).isEqualTo(2);
        assertThat(recorded("city-140500")).isEqualTo(2);
    }

    @Test
    void othersDoNotSeeIt() {
        for (String other : List.of("county-140521", "county-140121", "city-140100", "department-statistics")) {
            assertThat(running(other)).as(other).isZero();
            assertThat(recorded(other)).as(other).isZero();
        }
    }

    @Test
    void theBureauTheGovernmentAndAdministratorsSeeEveryCase() {
        for (String all : List.of("bureau", "government", "camunda-admin")) {
            assertThat(running(all)).as(all).isEqualTo(2);
            assertThat(recorded(all)).as(all).isEqualTo(2);
        }
    }

    @Test
    void theHistoryStaysVisibleWhenTheCaseHasEnded() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("caller")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "over"));

        assertThat(running("county-140522")).isZero();
        assertThat(recorded("county-140522")).isEqualTo(2);
        assertThat(recorded("county-140521")).isZero();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.PROCESS_INSTANCE)
                        .groupIdIn("county-140522")
                        .count())
                .isZero();
    }

    @Test
    void anInstanceOfNoKnownCountyIsNobodysCase() {
        runtime.startProcessInstanceByKey("called");
        runtime.startProcessInstanceByKey("called", "110101-2021");
        runtime.startProcessInstanceByKey("called", "nonsense");

        assertThat(running("county-140522")).isEqualTo(2);
        identity.clearAuthentication();
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(5);
    }

    private long running(String group) {
        identity.setAuthentication("someone", List.of(group));
        return runtime.createProcessInstanceQuery().count();
    }

    private long recorded(String group) {
        identity.setAuthentication("someone", List.of(group));
        return history.createHistoricProcessInstanceQuery().count();
    }
}
