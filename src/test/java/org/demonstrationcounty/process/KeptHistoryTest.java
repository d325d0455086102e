package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine's history keeps of a case, though it is written without being read. */
@WholeApplication
@ExtendWith(WalkBegins.class)
@OnBothDatabases
class KeptHistoryTest {

    @Autowired
    Office office;

    @Test
    void everyTaskThatEndedKeepsHowLongItTook(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        walk.at("2021-03-03T09:00");
        walk.reaches(Stage.ROUND_1);

        List<HistoricTaskInstance> ended = office.history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(walk.key())
                .finished()
                .list();

        assertThat(ended).hasSizeGreaterThan(5).allSatisfy(task -> {
            assertThat(task.getDurationInMillis())
                    .isEqualTo(task.getEndTime().getTime() - task.getStartTime().getTime());
            assertThat(office.history
                            .createHistoricActivityInstanceQuery()
                            .activityInstanceId(task.getActivityInstanceId())
                            .singleResult()
                            .getDurationInMillis())
                    .isEqualTo(task.getDurationInMillis());
        });
        assertThat(ended).extracting(HistoricTaskInstance::getDurationInMillis).anyMatch(took -> took > 0);
    }

    /** What docs/operations.md says of how long things are kept. */
    @Test
    void fiveYearsAfterACaseTheEngineForgetsItAndOurTablesDoNot(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        walk.withdraws(walk.county);
        Instant ended = ClockUtil.getCurrentTime().toInstant();
        String root = walk.file().processInstanceId();
        List<String> trail = trail(walk);
        Map<String, Integer> known = inHistory(root);
        assertThat(known.values()).anySatisfy(rows -> assertThat(rows).isPositive());

        theEngineCleansUp(ended.plus(1_824, ChronoUnit.DAYS));
        assertThat(inHistory(root)).isEqualTo(known);
        theEngineCleansUp(ended.plus(1_826, ChronoUnit.DAYS));

        assertThat(inHistory(root).values()).containsOnly(0);
        assertThat(trail(walk)).isNotEmpty().isEqualTo(trail);
        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        for (String page : List.of("", "/audit", "/receipts", "/documents", "/papers", "/dossier.zip")) {
            assertThat(walk.statusOf(Person.BUREAU, page)).as(page).isEqualTo(200);
        }
    }

    private static List<String> trail(CaseWalk walk) {
        return walk.stored("audit_entry", "id, action, by_user, field, old_value, new_value, reason");
    }

    private Map<String, Integer> inHistory(String root) {
        return Stream.of(
                        "ACT_HI_PROCINST",
                        "ACT_HI_ACTINST",
                        "ACT_HI_TASKINST",
                        "ACT_HI_VARINST",
                        "ACT_HI_DETAIL",
                        "ACT_HI_IDENTITYLINK",
                        "ACT_HI_JOB_LOG",
                        "ACT_HI_OP_LOG",
                        "ACT_RU_AUTHORIZATION")
                .collect(Collectors.toMap(
                        table -> table,
                        table -> office.tables.queryForObject(
                                "select count(*) from " + table + " where ROOT_PROC_INST_ID_ = ?",
                                Integer.class,
                                root)));
    }

    private void theEngineCleansUp(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        office.history.cleanUpHistoryAsync(true);
        office.history.findHistoryCleanupJobs().forEach(job -> office.management.executeJob(job.getId()));
    }

    @Test
    void countersGatewaysAndOffersAreNotKept(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        walk.comesToReview(Figures.allMet(1));

        assertThat(office.history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(walk.key())
                        .list())
                .extracting(HistoricProcessInstance::getId)
                .flatExtracting(instance -> office.history
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(variable -> ((HistoricVariableInstance) variable).getName())
                .contains("department")
                .doesNotContain("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");
        String root = walk.file().processInstanceId();
        assertThat(office.tables.queryForList(
                        "select distinct ACT_TYPE_ from ACT_HI_ACTINST where ROOT_PROC_INST_ID_ = ?",
                        String.class,
                        root))
                .contains("startEvent", "userTask", "serviceTask", "callActivity", "noneEndEvent", "intermediateTimer")
                .doesNotContain("exclusiveGateway", "parallelGateway", "multiInstanceBody");
        assertThat(inHistory(root)).containsEntry("ACT_HI_IDENTITYLINK", 0);
    }
}
