package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A late task is reminded of, then escalated, and a department's late task is offered to the bureau. No case ends. */
@TwoAtOnce
@ExtendWith(WalkBegins.class)
@OnBothDatabases
class LateWorkTest {

    private static final int NOT_YET = 50;
    private static final int DUE_SOON = 75;
    private static final int OVERDUE = 100;

    @Autowired
    Office office;

    @Autowired
    LateWorkByHand lateWork;

    @Autowired
    LocksOfTheDatabase locks;

    private CaseWalk walk;

    @BeforeEach
    void begin(CaseWalk walk) {
        this.walk = walk;
    }

    @Test
    void aTaskIsRemindedOfThreeWorkingDaysBeforeItsLastDay() {
        reviewIsDueOn15March();

        lookOn("2021-03-09T23:59:59");
        assertThat(notices()).isEmpty();
        assertThat(walk.priority("city-review")).isEqualTo(NOT_YET);

        lookOn("2021-03-10T00:00");
        assertThat(notices()).containsExactly("REMINDER | city-review | " + walk.city.group() + " | 2021-03-10T00:00");
        assertThat(walk.priority("city-review")).isEqualTo(DUE_SOON);
    }

    @Test
    void aTaskIsEscalatedAsSoonAsItIsOverdue() {
        reviewIsDueOn15March();

        lookOn("2021-03-15T23:59:59");
        assertThat(walk.priority("city-review")).isEqualTo(DUE_SOON);

        lookOn("2021-03-16T00:00");
        assertThat(notices())
                .hasSize(2)
                .contains("ESCALATION | city-review | " + walk.city.group() + " | 2021-03-16T00:00");
        assertThat(walk.priority("city-review")).isEqualTo(OVERDUE);
        assertThat(walk.open()).containsExactly("city-review by " + walk.city.group());
    }

    @Test
    void aTaskIsNotRemindedOfOnTheDayOnWhichItBegins() {
        walk.reaches(Stage.NOTICE);
        assertThat(walk.due()).isEqualTo(Map.of("publish-notice", "2021-03-04T23:59:59"));

        lookOn("2021-03-01T23:59:59");
        assertThat(notices()).isEmpty();
        lookOn("2021-03-02T00:00");
        assertThat(notices()).containsExactly("REMINDER | publish-notice | bureau | 2021-03-02T00:00");
    }

    @Test
    void aReminderThatComesTooLateIsLeftToTheEscalation() {
        reviewIsDueOn15March();

        walk.at("2021-03-20T09:00");
        lateWork.look();

        assertThat(notices())
                .containsExactly("ESCALATION | city-review | " + walk.city.group() + " | 2021-03-20T09:00");
    }

    @Test
    void aTaskThatIsDoneInTimeIsNotRemindedOf() {
        reviewIsDueOn15March();
        walk.at("2021-03-09T18:00");
        walk.approves(walk.city, "city-review");
        lookOn("2021-03-16T00:00");
        assertThat(notices()).noneMatch(notice -> notice.contains("city-review"));
    }

    @Test
    void silenceEndsNoCase() {
        reviewIsDueOn15March();
        lookOn("2021-03-10T00:00");
        lookOn("2023-12-31T00:00");

        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        assertThat(walk.timers()).isEmpty();
        walk.approves(walk.city, "city-review");
        assertThat(walk.stage()).isEqualTo(Stage.BUREAU_REVIEW);
        assertThat(notices()).hasSize(2);
    }

    @Test
    @Rule("P5")
    void anAdjournedMeetingIsRemindedOfByTheDayToWhichItWasAdjourned() {
        walk.reaches(Stage.MEETING);
        walk.does(Person.BUREAU, "meeting", "decision", "adjourn", "until", "2021-06-01", "comment", "产业规划待核实");

        lookOn("2021-05-26T23:59");
        assertThat(walk.priority("meeting")).isEqualTo(NOT_YET);
        lookOn("2021-05-27T00:00");
        assertThat(walk.priority("meeting")).isEqualTo(DUE_SOON);
        lookOn("2021-06-02T00:00");
        assertThat(walk.priority("meeting")).isEqualTo(OVERDUE);
    }

    /** Two nodes scan at the same moment. The second waits and then finds nothing left to do. */
    @Test
    void ofTwoScansAtOnceOneActs() {
        aReviewAloneIsOverdue();

        var first = Paused.in(PausePoints.SEEING_TO, this::looks);
        var second = Paused.behind(locks, this::looks);

        assertThat(second.waits()).isTrue();
        assertThat(first.goesOn()).isTrue();
        assertThat(second.goesOn()).isTrue();
        assertThat(notices()).hasSize(1);
        assertThat(walk.priority("city-review")).isEqualTo(OVERDUE);
    }

    @Test
    void aStepThatIsSubmittedDuringTheScanWaitsAndIsAccepted() {
        aReviewAloneIsOverdue();

        var scan = Paused.in(PausePoints.SEEING_TO, this::looks);
        var review = Paused.behind(locks, walk.ready(walk.city, "city-review", "decision", "approve"));

        assertThat(review.waits()).isTrue();
        scan.goesOn();
        assertThat(review.goesOn()).isEqualTo(204);
        assertThat(walk.stage()).isEqualTo(Stage.BUREAU_REVIEW);
    }

    @Test
    void aTaskThatIsBeingCompletedIsNotEscalated() {
        aReviewAloneIsOverdue();

        var review = Paused.in("city-review", walk.ready(walk.city, "city-review", "decision", "approve"));
        var scan = Paused.behind(locks, this::looks);

        assertThat(scan.waits()).isTrue();
        assertThat(review.goesOn()).isEqualTo(204);
        scan.goesOn();
        assertThat(notices()).isEmpty();
    }

    /** One city review is overdue. Late tasks of other tests are handled first. */
    private void aReviewAloneIsOverdue() {
        walk.at("2021-03-16T00:00");
        lateWork.look();
        walk.at("2021-03-01T09:00");
        reviewIsDueOn15March();
        walk.at("2021-03-16T00:00");
    }

    private boolean looks() {
        lateWork.look();
        return true;
    }

    @Test
    void bureauGovernmentAdministratorsAndTheOfficeItselfSeeALateTask() {
        reviewIsDueOn15March();
        lookOn("2021-03-10T00:00");
        lookOn("2021-03-16T00:00");
        lookOn("2021-03-16T08:00");

        for (Person person : List.of(Person.BUREAU, Person.GOVERNMENT, Person.ADMINISTRATOR, walk.city)) {
            List<Map<String, Object>> late = overdue(person);
            assertThat(late).as(person.name()).hasSize(1);
            assertThat(late.get(0))
                    .containsEntry("taskId", walk.taskId("city-review"))
                    .containsEntry("step", "city-review")
                    .hasEntrySatisfying(
                            "name", name -> assertThat(name.toString()).startsWith("市级初审"))
                    .containsEntry("countyName", countyName())
                    .containsEntry("groups", List.of(walk.city.group()))
                    .hasEntrySatisfying("groupNames", names -> assertThat(names)
                            .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                            .singleElement()
                            .asString()
                            .endsWith("市"))
                    .containsEntry("assignee", null)
                    .containsEntry("assigneeName", null)
                    .containsEntry("dueAt", "2021-03-15T15:59:59Z")
                    .containsEntry("remindedAt", "2021-03-09T16:00:00Z")
                    .containsEntry("escalatedAt", "2021-03-15T16:00:00Z");
        }
        for (Person person : List.of(walk.county, Person.ofDepartment("sme"))) {
            assertThat(overdue(person)).as(person.name()).isEmpty();
        }
    }

    @Test
    void aCityWatchesItsCountiesAndMayRemindThem() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        lookOn("2021-03-17T08:00");

        for (Person person : List.of(walk.city, Person.BUREAU)) {
            assertThat(overdue(person)).singleElement().satisfies(late -> assertThat(late)
                    .as(person.name())
                    .containsEntry("step", "correct-application")
                    .containsEntry("mayRemind", true));
        }
        for (Person person : List.of(walk.county, Person.GOVERNMENT)) {
            assertThat(overdue(person))
                    .singleElement()
                    .satisfies(late -> assertThat(late).as(person.name()).containsEntry("mayRemind", false));
        }
        assertThat(overdue(new Person("officer-of-another-city", anotherCity())))
                .isEmpty();
        assertThat(office.sends(
                        walk.city,
                        HttpMethod.POST,
                        "/api/steps/" + walk.taskId("correct-application") + "/reminder",
                        "{\"note\": \"请尽快补正\"}"))
                .isEqualTo(204);
    }

    private String anotherCity() {
        return Stream.of("city-140100", "city-140200")
                .filter(city -> !city.equals(walk.city.group()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTaskThatIsDoneOrNotYetDueIsNotLate() {
        reviewIsDueOn15March();
        lookOn("2021-03-15T23:59:59");
        assertThat(overdue(Person.BUREAU)).isEmpty();

        lookOn("2021-03-16T08:00");
        walk.approves(walk.city, "city-review");
        assertThat(overdue(Person.BUREAU)).isEmpty();
    }

    @Test
    void theLongestOverdueComesFirstPageByPage() {
        walk.reaches(Stage.ROUND_1);
        lookOn("2022-03-03T00:00");

        List<String> all = page(0, 200).read("$.items[*].taskId");
        assertThat(all).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
        assertThat(page(0, 200).<List<String>>read("$.items[*].dueAt")).isSorted();
        assertThat(page(0, 3).<List<String>>read("$.items[*].taskId")).isEqualTo(all.subList(0, 3));
        assertThat(page(1, 3).<List<String>>read("$.items[*].taskId")).isEqualTo(all.subList(3, 6));
        assertThat(page(1, 3).<Integer>read("$.total")).isEqualTo(all.size());
        assertThat(page(1, 200).<List<?>>read("$.items")).isEmpty();
        assertThat(overdue(Person.BUREAU)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=201", "size=many", "page=-1", "page=1000001", "page=1.5"})
    void anInvalidPageIsRefused(String parameters) {
        assertThat(office.statusOf(Person.BUREAU, "/api/overdue?" + parameters)).isEqualTo(400);
    }

    @Test
    @Rule("R5")
    void theBureauMayDoALateTaskOfADepartment() {
        walk.reaches(Stage.ROUND_1);
        walk.supplies("finance", Figures.allMet(1));
        lookOn("2022-02-15T23:59:59");
        assertThat(walk.refused(Person.BUREAU, "supply-figures", "figures", "{}")
                        .status())
                .isIn(403, 404);

        lookOn("2022-02-16T00:00");
        assertThat(walk.open())
                .contains("supply-figures by bureau, department-sme")
                .noneMatch(open -> open.endsWith("by bureau"));
    }

    @Test
    @Rule("R5")
    void figuresThatTheBureauSuppliesAreRecordedAsTheBureaus() {
        walk.reaches(Stage.ROUND_1);
        for (String department : List.of("finance", "market-regulation", "statistics", "industry", "sme")) {
            walk.supplies(department, Figures.allMet(1));
        }
        lookOn("2022-02-16T00:00");
        walk.does(Person.BUREAU, "supply-figures", "figures", "{\"technologySmes\": 100}");

        assertThat(suppliers("technologySmes")).containsExactly("science | bureau | " + Person.BUREAU.name());
        assertThat(suppliers("newEnterprises"))
                .containsExactly("market-regulation | market-regulation | officer-of-market-regulation");
        assertThat(walk.open()).contains("confirm-figures by " + walk.county.group());
        DocumentContext sheet = office.shown(walk.county, "/api/steps/" + walk.taskId("confirm-figures"));
        assertThat(sheet.<List<String>>read("$.view.rows[?(@.code == 'technologySmes')].suppliedBy"))
                .containsExactlyElementsOf(officeNamed("bureau"));
        assertThat(sheet.<List<String>>read("$.view.rows[?(@.code == 'newEnterprises')].suppliedBy"))
                .containsExactlyElementsOf(officeNamed("market-regulation"));
    }

    @Test
    void theLateDepartmentMayStillAnswerItself() {
        walk.reaches(Stage.ROUND_1);
        lookOn("2022-02-20T00:00");
        walk.supplies("science", Figures.allMet(1));

        assertThat(suppliers("technologySmes")).containsExactly("science | science | officer-of-science");
    }

    @Test
    void aLateTaskThatSomebodyHasClaimedIsOfferedToTheBureauToo() {
        walk.reaches(Stage.ROUND_1);
        for (String department : List.of("finance", "market-regulation", "statistics", "industry", "sme")) {
            walk.supplies(department, Figures.allMet(1));
        }
        String task = walk.taskId("supply-figures");
        office.tasks().claim(task, "officer-of-science");

        lookOn("2022-02-16T00:00");

        assertThat(office.tasks()
                        .createTaskQuery()
                        .taskId(task)
                        .taskUnassigned()
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"correct-application, 2021-03-16T00:00", "meeting, 2021-03-16T00:00"})
    void onlyADepartmentsTaskIsOfferedToTheBureau(String step, String overdue) {
        if (step.equals("meeting")) {
            walk.reaches(Stage.MEETING);
        } else {
            walk.reaches(Stage.CITY_REVIEW);
            walk.returns(walk.city, "city-review");
        }
        List<String> before = walk.open();
        lookOn(overdue);

        assertThat(walk.priority(step)).isEqualTo(OVERDUE);
        assertThat(walk.open()).isEqualTo(before);
    }

    private void lookOn(String moment) {
        walk.until(moment);
        lateWork.look();
    }

    private void reviewIsDueOn15March() {
        walk.reaches(Stage.CITY_REVIEW);
        assertThat(walk.due()).isEqualTo(Map.of("city-review", "2021-03-15T23:59:59"));
    }

    private List<String> notices() {
        return walk.stored("task_notice", "kind, step, offered_to, happened_at");
    }

    private List<String> suppliers(String indicator) {
        return walk.rows("select department, supplied_by_office, supplied_by from supplied_figure where case_key = ?"
                + " and indicator = '" + indicator + "' order by id");
    }

    private String countyName() {
        return office.tables.queryForObject(
                "select name from county_name where county_key = ?", String.class, walk.countyKey());
    }

    private List<String> officeNamed(String code) {
        return office.tables.queryForList("select name from office_name where office_code = ?", String.class, code);
    }

    /** The overdue tasks of this case in this person's list. */
    private List<Map<String, Object>> overdue(Person person) {
        return office.shown(person, "/api/overdue?size=200").read("$.items[?(@.caseKey == '" + walk.key() + "')]");
    }

    private DocumentContext page(int page, int size) {
        return office.shown(Person.BUREAU, "/api/overdue?page=" + page + "&size=" + size);
    }
}
