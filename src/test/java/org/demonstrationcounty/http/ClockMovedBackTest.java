package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The machine's clock is moved back between the steps of a case, by an hour or by days. The case goes on, and its
 * history keeps its order.
 */
@RunningProgramme
@OnBothDatabases
class ClockMovedBackTest {

    private static final DateTimeFormatter OF_THE_ENGINE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;

    @BeforeAll
    void begin() {
        programme = new Programme(port);
    }

    @Test
    void theCaseGoesOnAndItsHistoryKeepsItsOrder() {
        CountyCase theCase = programme.caseOf("140522", 2021).toCityReview();
        clockGoesBack(Duration.ofHours(1));
        theCase.approve(theCase.city(), "city-review");
        everyTaskIsDueLater();
        theCase.approve("bureau", "bureau-review").approve("bureau", "meeting");
        clockGoesBack(Duration.ofDays(1));
        theCase.step("bureau", "publish-notice", Map.of("publishOn", today()));
        programme.turnClockTo("2021-03-12T00:00:00+08:00");
        theCase.reaches("CONSENT");
        clockGoesBack(Duration.ofDays(10));
        theCase.approve("government", "government-consent").reaches("APPROVAL");
        everyTaskIsDueLater();
        theCase.step("bureau", "issue-approval", Map.of("documentNumber", "晋政办函〔2021〕1号", "issuedOn", today()));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        theCase.reaches("ROUND_1");
        clockGoesBack(Duration.ofHours(2));
        theCase.supplyFigures(1, 2000, 1000);
        programme
                .as(theCase.county())
                .post("/api/cases/" + theCase.key() + "/withdrawal", Map.of("reason", "条件不成熟"))
                .is(200);

        assertThat(told(theCase))
                .containsExactly(
                        "DRAFT",
                        "CITY_REVIEW",
                        "city-review",
                        "BUREAU_REVIEW",
                        "bureau-review",
                        "MEETING",
                        "meeting",
                        "NOTICE",
                        "CONSENT",
                        "government-consent",
                        "APPROVAL",
                        "CREATION",
                        "ROUND_1",
                        "withdrawal",
                        "WITHDRAWN");
        assertThat(programme.as("admin").get("/engine-rest/incident").json()).isEmpty();
        assertThat(programme
                        .as("admin")
                        .get("/engine-rest/process-instance?businessKey=" + theCase.key())
                        .json())
                .isEmpty();
        assertThat(database.queryForList(
                        "select job_id_ from act_hi_job_log where job_state_ = 2 group by job_id_ having count(*) > 1",
                        String.class))
                .as("timers that fired twice")
                .isEmpty();
    }

    private static Stream<JsonNode> history(CountyCase theCase) {
        return theCase.file().get("history").valueStream();
    }

    private static List<String> told(CountyCase theCase) {
        return history(theCase)
                .map(event -> event.path("stage").isTextual() ? event.get("stage") : event.get("step"))
                .map(JsonNode::textValue)
                .toList();
    }

    private void everyTaskIsDueLater() {
        List<String> dues =
                programme.as("admin").get("/engine-rest/task").is(200).each("due");
        assertThat(dues).isNotEmpty().allSatisfy(due -> assertThat(
                        OffsetDateTime.parse(due, OF_THE_ENGINE).toInstant())
                .isBetween(now(), now().plus(Duration.ofDays(90))));
    }

    private static String today() {
        return LocalDate.ofInstant(now(), ProgrammeClock.ZONE).toString();
    }

    private static Instant now() {
        return ClockUtil.now().toInstant();
    }

    private static void clockGoesBack(Duration by) {
        ClockUtil.offset(Duration.between(Instant.now(), now().minus(by)).toMillis());
    }
}
