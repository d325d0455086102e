package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
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

    @Test
    void theEnginesCountersAreNotKept(CaseWalk walk) {
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
    }
}
