package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One notice names several counties. It is published for all of them or for none, and its end follows the calendar. */
@RunningProgramme
@OnBothDatabases
class NoticesTogetherTest {

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private CountyCase dingxiang;

    @BeforeAll
    void twoCasesWaitForTheirNotice() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        qingxu = programme.caseOf("140121", 2021).toNotice();
        dingxiang = programme.caseOf("140921", 2021).toMeeting();
        programme.turnClockTo("2026-12-28T09:00:00+08:00");
    }

    @Test
    @Rule({"P3", "P12"})
    void severalCasesShareANoticeWhoseEndFollowsTheCalendar() {
        theCasesThatWaitAreListed();
        everyProblemIsNamedAtOnceAndNothingIsPublished();
        allOfThemStandFromOneDayAndTheAnswerWarns();
        loadingTheYearMovesTheEnd();
        anEndThatWouldBeOverIsNow();
    }

    private void theCasesThatWaitAreListed() {
        JsonNode waiting = programme.as("bureau").get("/api/notices").is(200).json();
        assertThat(waiting.get("items").findValuesAsText("caseKey")).containsExactly("140121-2021", "140522-2021");
        assertThat(waiting.get("yearsNotLoaded").toString()).contains("2027");
        JsonNode form = programme
                .as("bureau")
                .get("/api/steps/" + yangcheng.task("bureau", "publish-notice"))
                .json();
        assertThat(form.at("/view/yearsNotLoaded").toString()).contains("2027");
        assertThat(form.at("/view/noticeDays").asInt()).isEqualTo(5);
        programme.as("government").get("/api/notices").is(403);
        programme.as("admin").post("/api/notices", Map.of()).is(403);
    }

    private void everyProblemIsNamedAtOnceAndNothingIsPublished() {
        JsonNode errors = publish(List.of("140522-2021", "140921-2021", "140522-2021", "999999-2021"), "2026-12-27")
                .is(400)
                .json()
                .get("errors");
        assertThat(errors.valueStream()
                        .map(error -> error.get("field").asText() + " "
                                + error.get("code").asText()))
                .containsExactlyInAnyOrder(
                        "publishOn date.in-the-past",
                        "caseKeys[1] notice.not-waiting",
                        "caseKeys[2] field.duplicate",
                        "caseKeys[3] notice.not-waiting");
        publish(List.of(), "2026-12-29").is(400);
        publish(List.of("140522-2021", "140921-2021"), "2026-12-29").is(400);
        assertThat(yangcheng.task("bureau", "publish-notice")).isNotBlank();
    }

    private void allOfThemStandFromOneDayAndTheAnswerWarns() {
        JsonNode published = publish(List.of("140522-2021", "140121-2021"), "2026-12-29")
                .is(200)
                .json();
        assertThat(published.get("lastDay").asText()).isEqualTo("2027-01-04");
        assertThat(published.get("warnings")).hasSize(1);
        assertThat(published.at("/warnings/0").asText()).contains("2027");
        assertThat(programme.as("bureau").get("/api/notices").json().get("items"))
                .isEmpty();
    }

    private void loadingTheYearMovesTheEnd() {
        List<Map<String, String>> days = IntStream.rangeClosed(1, 4)
                .mapToObj(day -> Map.of("date", "2027-01-0" + day, "type", "HOLIDAY", "name", "元旦"))
                .toList();
        programme.as("admin").put("/api/calendar/2027", Map.of("days", days)).is(200);

        JsonNode moved = programme
                .as("bureau")
                .get("/api/cases/140522-2021/audit?action=move-notice-end")
                .is(200)
                .json()
                .at("/items/0");
        assertThat(moved.get("oldValue").asText()).isEqualTo("2027-01-04");
        assertThat(moved.get("newValue").asText()).isEqualTo("2027-01-06");
        programme.turnClockTo("2027-01-06T23:00:00+08:00");

        assertThat(yangcheng.stage()).isEqualTo("NOTICE");
        programme.turnClockTo("2027-01-07T00:00:00+08:00");
        yangcheng.reaches("CONSENT");
        qingxu.reaches("CONSENT");
    }

    private void anEndThatWouldBeOverIsNow() {
        dingxiang.approve("bureau", "meeting").reaches("NOTICE");
        programme.turnClockTo("2027-01-27T09:00:00+08:00");
        await("a reminder may be faster: then one goes again")
                .atMost(Programme.TIMERS_FIRE)
                .until(() -> publish(List.of("140921-2021"), "2027-01-27").status(), status -> {
                    assertThat(status).isIn(200, 409);
                    return status == 200;
                });
        programme.turnClockTo("2027-02-01T09:00:00+08:00");
        assertThat(dingxiang.stage()).isEqualTo("NOTICE");
        List<Map<String, String>> days = List.of(
                Map.of("date", "2027-01-30", "type", "WORKDAY", "name", "春节"),
                Map.of("date", "2027-01-31", "type", "WORKDAY", "name", "春节"));
        programme.as("admin").put("/api/calendar/2027", Map.of("days", days)).is(200);
        programme.turnClockTo("2027-02-01T09:05:00+08:00");
        dingxiang.reaches("CONSENT");
    }

    private Answer publish(List<String> caseKeys, String day) {
        return programme.as("bureau").post("/api/notices", Map.of("caseKeys", caseKeys, "publishOn", day));
    }
}
