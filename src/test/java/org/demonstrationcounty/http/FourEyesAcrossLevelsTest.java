package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** One account belongs to a county, its city, the bureau and the government. */
@RunningProgramme
@OnH2Alone("Who acted before is asked of tables that other tests read on both.")
@TestPropertySource(properties = "programme.four-eyes=true")
@Rule("P13")
class FourEyesAcrossLevelsTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void oneAccountBelongsToSeveralOffices() {
        programme = new Programme(port);
        List.of("county-140522", "city-140500", "county-140121").forEach(this::joins);
        joins("bureau");
        joins("government");
    }

    private void joins(String group) {
        programme
                .as("admin")
                .put("/engine-rest/group/" + group + "/members/industry", null)
                .is(204);
    }

    @Test
    void theSubmitterDecidesOnNoLevelAndADeciderOnOneLevelOnly() {
        CountyCase yangcheng = programme.caseOf("140522", 2021);
        yangcheng.apply().is(200);
        yangcheng.step("industry", "prepare-application", CountyCase.application());

        refused(yangcheng, "city-review", "该申报由您提交");
        yangcheng.step("city-140500", "city-review", APPROVE);
        refused(yangcheng, "bureau-review", "该申报由您提交");
    }

    @Test
    void theRuleHoldsOnlyWhileAColleagueIsFreeToDecide() {
        CountyCase qingxu = programme.caseOf("140121", 2021);
        qingxu.apply().is(200);
        qingxu.step(qingxu.county(), "prepare-application", CountyCase.application());
        qingxu.step(qingxu.city(), "city-review", APPROVE);
        qingxu.step("industry", "bureau-review", APPROVE);
        qingxu.step("industry", "meeting", APPROVE); // the same level
        qingxu.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02"));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        refused(qingxu, "government-consent", "您已在另一级对该申报作出过决定");

        programme
                .as("admin")
                .send("DELETE", "/engine-rest/group/government/members/government", null)
                .is(204);
        qingxu.submit("industry", "government-consent", APPROVE).is(204);
        assertThat(qingxu.stage()).as("nobody else was free to consent").isEqualTo("APPROVAL");
    }

    private static void refused(CountyCase of, String step, String why) {
        Answer refused =
                of.submit("industry", step, Map.of("decision", "nonsense")).is(403);
        assertThat(refused.at("/message")).contains(why);
    }
}
