package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Offices are told what comes to them, is returned, falls due, is late, was decided, ends or is published. */
@TwoAtOnce
@ExtendWith(WalkBegins.class)
@OnBothDatabases
class NotificationsTest {

    @Autowired
    Office office;

    @Autowired
    LateWorkByHand lateWork;

    private CaseWalk walk;

    @BeforeEach
    void begin(CaseWalk walk) {
        this.walk = walk;
    }

    @Test
    void everyTaskOfACaseIsToldToExactlyTheOfficesThatHaveIt() {
        Set<String> steps = new TreeSet<>();
        while (walk.stage() != Stage.DESIGNATED) {
            walk.goesOn();
            walk.open().forEach(task -> {
                String step = task.substring(0, task.indexOf(' '));
                List<String> told = walk.rows("select n.recipient from notification n where n.case_key = ?"
                        + " and n.task_id = '" + walk.taskId(step) + "' and n.kind = 'CAME' order by n.recipient");
                assertThat(told).as(task).isNotEmpty();
                if (!step.equals("supply-figures")) {
                    assertThat(task)
                            .isEqualTo(step + " by "
                                    + String.join(
                                            ", ",
                                            told.stream()
                                                    .map(group -> group.substring("office ".length()))
                                                    .toList()));
                }
                steps.add(step);
            });
        }

        assertThat(steps).contains("city-review", "meeting", "government-consent", "supply-figures", "final-consent");
        assertThat(told("DECIDED", walk.county))
                .contains(
                        "city-review approve",
                        "bureau-review approve",
                        "meeting approve",
                        "government-consent approve",
                        "issue-approval null",
                        "review-assessment confirm",
                        "issue-designation null");
        assertThat(told("DECIDED", walk.city)).contains("meeting approve").doesNotContain("city-review approve");
        assertThat(told("NOTICE_ENDED", walk.county)).hasSize(2);
        assertThat(told("NOTICE_ENDED", Person.BUREAU)).hasSize(2);
        assertThat(told("ENDED", walk.city)).containsExactly("null null");
        assertThat(told("DECIDED", Person.GOVERNMENT)).isEmpty();
    }

    @Test
    void whatIsReturnedOrDisputedIsToldAsReturned() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");

        assertThat(told("RETURNED", walk.county)).containsExactly("correct-application null");
        assertThat(told("DECIDED", walk.county)).as("told once").isEmpty();
        assertThat(told("CAME", walk.county)).containsExactly("prepare-application null");
        assertThat(first(walk.county).read("$.items[0].kind", String.class)).isEqualTo("RETURNED");
        assertThat(first(walk.county).read("$.items[0].text", String.class))
                .contains("2021年申报", "市级初审退回", "补正")
                .doesNotContain("材料不全");

        walk.corrects();
        assertThat(told("CAME", walk.city)).containsExactly("city-review null", "city-review null");
    }

    @Test
    void aDisputeReturnsFiguresToTheirDepartment() {
        walk.reaches(Stage.ROUND_1);
        walk.allSupply(Figures.allMet(1));
        walk.does(
                walk.county,
                "confirm-figures",
                "decision",
                "dispute",
                "codes",
                "[\"newEnterprises\"]",
                "comment",
                "数据不符");

        assertThat(told("RETURNED", Person.ofDepartment("market-regulation"))).containsExactly("supply-figures null");
        assertThat(told("RETURNED", Person.ofDepartment("finance"))).isEmpty();
    }

    @Test
    void whatIsNearItsLastDayAndWhatIsLateIsToldOnce() {
        walk.reaches(Stage.CITY_REVIEW);

        lookOn("2021-03-10T00:00");
        lookOn("2021-03-10T12:00");
        assertThat(told("DUE_SOON", walk.city)).containsExactly("city-review null");
        assertThat(told("LATE", walk.city)).isEmpty();

        lookOn("2021-03-16T00:00");
        lookOn("2021-03-16T12:00");
        assertThat(told("LATE", walk.city)).containsExactly("city-review null");
        DocumentContext list = first(walk.city);
        assertThat(list.read("$.items[0].text", String.class)).contains("市级初审", "已逾期", "2021-03-15");
        assertThat(list.read("$.items[0].open", Boolean.class)).isTrue();
    }

    @Test
    void aDepartmentsLateTaskIsOfferedToTheBureauWhichIsTold() {
        walk.reaches(Stage.ROUND_1);
        lookOn("2022-12-31T00:00");

        assertThat(told("LATE", Person.ofDepartment("finance"))).contains("supply-figures null");
        assertThat(told("OFFERED", Person.BUREAU)).contains("supply-figures null");
    }

    @Test
    void aPublishedYearIsToldToWhoTookPart() {
        walk.at("2022-03-01T09:00");
        walk.applies(2022);
        walk.reaches(Stage.ROUND_2);
        Person stranger = Person.ofCounty(office.anotherCounty());
        assertThat(walk.publishesResults(walk.file().dataYear(1))).isEqualTo(200);

        assertThat(first(walk.county).read("$.items[0].kind", String.class)).isEqualTo("PUBLISHED");
        assertThat(first(walk.county).read("$.items[0].text", String.class)).contains("年考核结果已通报");
        assertThat(first(Person.GOVERNMENT).read("$.items[0].kind", String.class))
                .isEqualTo("PUBLISHED");
        assertThat(kinds(stranger)).doesNotContain("PUBLISHED");
    }

    @Test
    void nobodyIsToldOfWhatWasRefused() {
        walk.reaches(Stage.CITY_REVIEW);
        int before = walk.stored("notification", "id").size();

        walk.refused(walk.city, "city-review", "decision", "return");

        assertThat(walk.stored("notification", "id")).hasSize(before);
    }

    @Test
    void eachPersonOfAnOfficeReadsForThemselves() {
        walk.reaches(Stage.BUREAU_REVIEW);
        long before = unread(Person.COLLEAGUE);
        int id = first(Person.BUREAU).read("$.items[0].id", Integer.class);

        assertThat(post(Person.BUREAU, "/api/notifications/" + id + "/read")).isEqualTo(204);
        assertThat(post(Person.BUREAU, "/api/notifications/" + id + "/read")).isEqualTo(204);

        assertThat(first(Person.BUREAU).read("$.items[0].read", Boolean.class)).isTrue();
        assertThat(first(Person.COLLEAGUE).read("$.items[0].read", Boolean.class))
                .isFalse();
        assertThat(unread(Person.COLLEAGUE)).isEqualTo(before);
        assertThat(post(Person.BUREAU, "/api/notifications/read")).isEqualTo(204);
        assertThat(unread(Person.BUREAU)).isZero();
        assertThat(unread(Person.COLLEAGUE)).isEqualTo(before);
        assertThat(office.shown(Person.BUREAU, "/api/notifications?unread=true").read("$.total", Integer.class))
                .isZero();
    }

    @Test
    void whatOthersAreToldIsNeitherListedNorRead() {
        walk.reaches(Stage.CITY_REVIEW);
        County other = office.anotherCounty();
        Person stranger = Person.ofCounty(other);
        int id = first(walk.county).read("$.items[0].id", Integer.class);

        assertThat(office.shown(stranger, "/api/notifications").read("$.items[*].caseKey", List.class))
                .doesNotContain(walk.key());
        assertThat(post(stranger, "/api/notifications/" + id + "/read")).isEqualTo(404);
        assertThat(post(stranger, "/api/notifications/99999999999/read")).isEqualTo(404);
        assertThat(post(stranger, "/api/notifications/x/read")).isEqualTo(404);
        assertThat(post(stranger, "/api/notifications/9999999999999999999999/read"))
                .isEqualTo(404);
        post(stranger, "/api/notifications/read");
        assertThat(unread(walk.county)).isPositive();
    }

    /** The work of an office is its people's, whenever they come. A newcomer has read nothing of it. */
    @Test
    void whoJoinsAnOfficeFindsUnreadWhatItWasToldBefore() {
        walk.reaches(Stage.BUREAU_REVIEW);
        Person newcomer = new Person("newcomer", Person.BUREAU.group());

        assertThat(unread(newcomer))
                .isPositive()
                .isEqualTo(first(newcomer).<Integer>read("$.total").longValue());

        long colleagues = unread(Person.COLLEAGUE);
        assertThat(post(newcomer, "/api/notifications/read")).isEqualTo(204);
        assertThat(unread(newcomer)).isZero();
        assertThat(unread(Person.COLLEAGUE)).isEqualTo(colleagues);
    }

    /** Rights follow from the groups of this moment. */
    @Test
    void whoLeavesAnOfficeNoLongerReadsWhatItIsTold() {
        walk.reaches(Stage.CITY_REVIEW);
        assertThat(unread(walk.county)).isPositive();
        Person moved = new Person(walk.county.name(), "department-finance");
        office.closes();

        assertThat(office.shown(moved, "/api/notifications").read("$.items[*].caseKey", List.class))
                .doesNotContain(walk.key());
    }

    private void lookOn(String moment) {
        walk.at(moment);
        lateWork.look();
    }

    /** Step and decision of what was told to a person's office about this case, oldest first. */
    private List<String> told(String kind, Person person) {
        return walk
                .rows("select step, decision from notification where case_key = ? and kind = '" + kind
                        + "' and recipient = 'office " + person.group() + "' order by id")
                .stream()
                .map(row -> row.replace(" | ", " "))
                .toList();
    }

    private DocumentContext first(Person person) {
        return office.shown(person, "/api/notifications?size=1");
    }

    private List<String> kinds(Person person) {
        return office.shown(person, "/api/notifications").read("$.items[*].kind");
    }

    private long unread(Person person) {
        return office.shown(person, "/api/notifications/unread").read("$.unread", Long.class);
    }

    private int post(Person person, String address) {
        return office.sends(person, HttpMethod.POST, address, "{}");
    }
}
