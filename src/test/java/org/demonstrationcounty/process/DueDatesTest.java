package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.policy.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Every task is due at the end of the day that the policy's calendar table gives. */
@WholeApplication
@ExtendWith(WalkBegins.class)
@OnH2Alone("Days are counted in Java.")
class DueDatesTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Editions editions;

    private final Map<String, String> due = new TreeMap<>();

    @Test
    @Rule("R2")
    void tasksUntilTheCreationAreDueAsTheTableSays(CaseWalk walk) {
        walk.applies();
        note(walk);
        walk.prepares();
        note(walk);
        walk.returns(walk.city, "city-review");
        note(walk);
        walk.corrects();
        walk.approves(walk.city, "city-review");
        note(walk);
        walk.returns(Person.BUREAU, "bureau-review");
        walk.corrects();
        note(walk);
        walk.approves(Person.BUREAU, "bureau-review");
        note(walk);
        walk.approves(Person.BUREAU, "meeting");
        note(walk);
        walk.publishes("2021-03-01");
        walk.registersObjection(Person.BUREAU);
        note(walk);
        walk.rulesOnObjection(0, "dismiss");
        walk.until("2021-03-06T00:00");
        note(walk);
        walk.approves(Person.GOVERNMENT, "government-consent");
        note(walk);

        assertThat(due)
                .containsOnly(
                        entry("prepare-application", "2021-04-30T23:59:59"), // the deadline, whatever the table says
                        entry("city-review", "2021-03-15T23:59:59"), // 10 working days from Monday 2021-03-01
                        entry("correct-application", "2021-03-15T23:59:59"), // 10
                        entry("read-correction", "2021-03-15T23:59:59"), // 10
                        entry("bureau-review", "2021-03-22T23:59:59"), // 15
                        entry("meeting", "2021-03-15T23:59:59"), // 10
                        entry("publish-notice", "2021-03-04T23:59:59"), // 3
                        entry("rule-objection", "2021-03-08T23:59:59"), // 5
                        entry("government-consent", "2021-04-02T23:59:59"), // 20, from Saturday 2021-03-06
                        entry("issue-approval", "2021-03-12T23:59:59")); // 5
    }

    @Test
    @Rule("P6")
    void tasksOfARoundAreDueAsTheTableSays(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        note(walk);
        walk.allSupply(Figures.threeMissed(1));
        note(walk);
        walk.reports("lowCarbon");
        walk.confirmsFigures();
        note(walk);
        walk.does(Person.BUREAU, "score-claim", "points", 1, "comment", "成效突出");
        note(walk);
        walk.confirmsRound("FAIL");
        note(walk);
        walk.does(
                Person.BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-05-20", "comment", "限期整改");
        note(walk);

        assertThat(due)
                .containsOnly(
                        entry("supply-figures", "2022-02-15T23:59:59"), // 45 days from 2022-01-01
                        entry("submit-annual-report", "2022-03-02T23:59:59"), // 60 days
                        entry("confirm-figures", "2022-01-17T23:59:59"), // 10 working days, the first on 2022-01-04
                        entry("score-claim", "2022-01-17T23:59:59"), // 10
                        entry("review-assessment", "2022-01-24T23:59:59"), // 15
                        entry("decide-failed-round", "2022-01-17T23:59:59"), // 10
                        entry("rectify", "2022-05-20T23:59:59")); // as the bureau has set it
    }

    @Test
    void tasksUntilTheDesignationAreDueAsTheTableSays(CaseWalk walk) {
        walk.reaches(Stage.INSPECTION);
        note(walk);
        walk.approves(Person.BUREAU, "inspect-on-site");
        note(walk);
        walk.reaches(Stage.FINAL_CONSENT);
        note(walk);
        walk.approves(Person.GOVERNMENT, "final-consent");
        note(walk);

        assertThat(due)
                .containsOnly(
                        entry("inspect-on-site", "2024-01-29T23:59:59"), // 20 working days from 2024-01-01
                        entry("final-meeting", "2024-01-15T23:59:59"), // 10
                        entry("final-consent", "2024-02-05T23:59:59"), // 20 from 2024-01-09, a worked Sunday among them
                        entry("issue-designation", "2024-01-16T23:59:59")); // 5
    }

    @Test
    @Rule("R20")
    void tasksOfAProblemReportAreDueAsTheTableSays(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        walk.starts(walk.county, "problem-report", "caseKey", walk.key(), "subject", "统计口径", "content", "统计口径有变");
        note(walk);
        walk.does(Person.BUREAU, "answer-report", "answer", "按新口径填报");
        note(walk);

        assertThat(due)
                .containsEntry("answer-report", "2021-03-15T23:59:59") // 10 working days from 2021-03-01
                .containsEntry("read-answer", "2021-03-31T23:59:59"); // 30 days
    }

    @Test
    void noTaskOfTheModelsIsWithoutADueDate() {
        List<TaskDefinition> tasks = models().stream()
                .map(ProcessDefinitionEntity::getTaskDefinitions)
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();

        assertThat(editions.current().calendar().due())
                .as("a row of the calendar that is none of the programme's is a task's")
                .containsOnlyKeys(tasks.stream().map(TaskDefinition::getKey).collect(Collectors.toSet()));
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.getDueDateExpression()).as(task.getKey()).isNotNull();
            assertThat(editions.current().calendar().dueOf(task.getKey())).isNotNull();
        });
    }

    private void note(CaseWalk walk) {
        walk.due().forEach(due::putIfAbsent);
    }

    private List<ProcessDefinitionEntity> models() {
        Stream<ProcessDefinition> latest = repository.createProcessDefinitionQuery().latestVersion().list().stream();
        return latest.map(definition -> engine.getCommandExecutorTxRequired()
                        .execute(context ->
                                engine.getDeploymentCache().findDeployedProcessDefinitionById(definition.getId())))
                .toList();
    }
}
