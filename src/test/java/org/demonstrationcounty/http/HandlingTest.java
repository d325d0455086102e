package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 转办 and 催办: an office assigns its task to a member, and the bureau or a city reminds an office. No right changes. */
@RunningProgramme
@OnBothDatabases
class HandlingTest {

    private static final String COUNTY = "county-140522";

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private CountyCase yanhu;

    @BeforeAll
    void threeCasesAreUnderWay() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toDraft();
        yanhu = programme.caseOf("140802", 2021).toDraft();
        qingxu = programme.caseOf("140121", 2021).toCityReview();
        qingxu.approve("city-140100", "city-review");
    }

    @Test
    void aTaskIsAssignedToAColleagueAndAnyMemberMayStillDoIt() {
        String task = qingxu.task("bureau", "bureau-review");
        assertThat(handling("bureau", task).get("colleagues").findValuesAsText("user"))
                .contains("bureau", "bureau-2")
                .doesNotContain("government", COUNTY);

        assign("bureau", task, "bureau-2", "请王五办理").is(204);

        JsonNode told = handling("bureau-2", task).at("/acts/0");
        assertThat(told.get("kind").asText()).isEqualTo("ASSIGNMENT");
        assertThat(told.get("note").asText()).isEqualTo("请王五办理");
        assertThat(told.get("toName").asText()).isEqualTo(name("bureau-2"));
        assertThat(programme.as("bureau").get("/engine-rest/task/" + task).at("/assignee"))
                .isEqualTo("bureau-2");
        assertThat(trail(qingxu, "assign-task")).contains("bureau-2", "请王五办理");
        programme.as("bureau").get("/api/steps/" + task).is(200);
        qingxu.approve("bureau", "bureau-review");
    }

    @Test
    void aTaskIsAssignedOnlyToAMemberAndOnlyByAMember() {
        String task = yangcheng.task(COUNTY, "prepare-application");

        Answer stranger = assign(COUNTY, task, "bureau", "请办理").is(400);
        assertThat(stranger.at("/errors/0/code")).isEqualTo("assignment.no-colleague");
        assertThat(assign(COUNTY, task, "nobody", "请办理").is(400).at("/errors/0/field"))
                .isEqualTo("user");
        Answer nothing = programme.as(COUNTY).post("/api/steps/" + task + "/assignment", Map.of());
        assertThat(nothing.is(400).json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("user", "note");
        assign("city-140500", task, COUNTY, "请办理").is(404);
        assign("admin", task, COUNTY, "请办理").is(403);
        assertThat(handling(COUNTY, task).get("acts")).isEmpty();
    }

    @Test
    void theCityAndTheBureauRemindACountyOnceADayEach() {
        String task = yanhu.task("county-140802", "prepare-application");

        remind("city-140800", task).is(204);
        assertThat(remind("city-140800", task).is(409).at("/code")).isEqualTo("reminder.once-a-day");
        remind("bureau", task).is(204);

        JsonNode acts = handling("county-140802", task).get("acts");
        assertThat(acts.findValuesAsText("kind")).containsExactly("REMINDER", "REMINDER");
        assertThat(acts.at("/0/office").asText()).contains("运城市");
        assertThat(trail(yanhu, "remind-task")).contains("请尽快提交");
        programme.turnClockTo("2021-03-02T09:00:00+08:00");
        remind("city-140800", task).is(204);
    }

    @Test
    void onlyTheBureauAndTheCountysCityRemind() {
        String ofCounty = yangcheng.task(COUNTY, "prepare-application");

        assertThat(remind(COUNTY, ofCounty).is(403).at("/code")).isEqualTo("reminder.not-above");
        remind("city-140100", ofCounty).is(404);
        remind("government", ofCounty).is(403);
        remind("admin", ofCounty).is(403);
        remind("statistics", ofCounty).is(404);
        programme.as("statistics").get("/api/steps/" + ofCounty + "/handling").is(404);
        programme
                .as("bureau")
                .post("/api/steps/none/reminder", Map.of("note", "x"))
                .is(404);
    }

    private Answer assign(String account, String task, String to, String note) {
        return programme.as(account).post("/api/steps/" + task + "/assignment", Map.of("user", to, "note", note));
    }

    private Answer remind(String account, String task) {
        return programme.as(account).post("/api/steps/" + task + "/reminder", Map.of("note", "请尽快提交"));
    }

    private JsonNode handling(String account, String task) {
        return programme
                .as(account)
                .get("/api/steps/" + task + "/handling")
                .is(200)
                .json();
    }

    private String name(String account) {
        return programme.as(account).get("/api/me").is(200).at("/name");
    }

    private String trail(CountyCase of, String action) {
        return programme
                .as("bureau")
                .get("/api/cases/" + of.key() + "/audit?action=" + action)
                .is(200)
                .body();
    }
}
