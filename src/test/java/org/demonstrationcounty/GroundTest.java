package org.demonstrationcounty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.demonstrationcounty.database.QuietApplication;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The foundation: migrations, engine and transactions work alike on every database. */
@QuietApplication
abstract class GroundTest {

    private static final BpmnModelInstance WAITING = Bpmn.createExecutableProcess("ground")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask()
            .endEvent()
            .done();

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager entities;

    @Autowired
    Flyway flyway;

    @Test
    void everyTableComesFromAMigration() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()[0].getDescription()).isEqualTo("engine");
        assertThat(configuration().getDatabaseSchemaUpdate()).isEqualTo("false");
    }

    @Test
    void aProcessIsDeployedStartedAndReadBack() {
        String deployment = deploy();

        String instance = runtime.startProcessInstanceByKey("ground", Map.of("text", "字".repeat(3000)))
                .getId();

        configuration().getDeploymentCache().discardProcessDefinitionCache();
        assertThat(runtime.getVariable(instance, "text")).isEqualTo("字".repeat(3000));
        assertThat(repository.getBpmnModelInstance(repository
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment)
                        .singleResult()
                        .getId()))
                .isNotNull();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void ourRowsAndTheEnginesAreWrittenInOneTransaction() {
        String deployment = deploy();

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    insertCity();
                    runtime.startProcessInstanceByKey("ground", "rolled-back");
                    throw new IllegalStateException("too late");
                }))
                .hasMessage("too late");

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("rolled-back")
                        .count())
                .isZero();
        assertThat(cities()).isZero();
        repository.deleteDeployment(deployment, true);
    }

    private String deploy() {
        return repository
                .createDeployment()
                .addModelInstance("ground.bpmn", WAITING)
                .deploy()
                .getId();
    }

    private void insertCity() {
        entities.createNativeQuery("insert into city (code) values ('999999')").executeUpdate();
    }

    private long cities() {
        return ((Number) entities.createNativeQuery("select count(*) from city where code = '999999'")
                        .getSingleResult())
                .longValue();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
