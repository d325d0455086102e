package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calls that tell the pages which parts a reader may use and what they may do with a case. */
@RunningProgramme
@OnH2Alone("Rights follow from groups, in memory; CasePageTest reads cases on both databases.")
class RightsAndActionsTest {

    @Autowired
    IdentityService identity;

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;

    /** The first round of 阳城 is confirmed, 清徐 has a published notice, and 定襄 has withdrawn. */
    @BeforeAll
    void threeCountiesHaveCases() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        CountyCase qingxu = programme.caseOf("140121", 2021).toNotice();
        CountyCase dingxiang = programme.caseOf("140921", 2021).toDraft();
        programme
                .as("county-140921")
                .post("/api/cases/140921-2021/withdrawal", Map.of("reason", "暂缓申报"))
                .is(200);
        dingxiang.reaches("WITHDRAWN");
        yangcheng.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02"));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        yangcheng.fromConsentToCreation("2021-03-09");
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        programme.referTo(2021, 7.9).is(200);
        programme.referTo(2022, 8.1).is(200);
        yangcheng
                .reaches("ROUND_1")
                .report(List.of())
                .supplyFigures(1, 2000, 1000)
                .confirmFigures();
        assertThat(rounds("bureau").at("/0/confirmed").asBoolean()).isFalse();
        assertThat(rounds("bureau").at("/0/actions")).isEmpty();
        assertThat(rounds("county-140522")).as("not before it is confirmed").isEmpty();
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
        qingxu.step("bureau", "publish-notice", Map.of("publishOn", "2022-01-01"));
    }

    @Test
    void aGroupWithoutANameIsShownWithItsId() {
        identity.saveGroup(identity.newGroup("observers"));
        identity.createMembership("sme", "observers");
        try {
            Answer me = programme.as("sme").get("/api/me").is(200);

            assertThat(me.json().get("groups").valueStream().map(group -> group.get("name")
                            .asText()))
                    .contains("observers");
        } finally {
            identity.deleteMembership("sme", "observers");
            identity.deleteGroup("observers");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "county-140522 | 阳城县             | see-analysis see-cases take-tour",
                "city-140500   | 晋城市             | see-analysis see-cases take-tour",
                "bureau        | 省小企业发展促进局 | act-for-several correct-figures fill-sheets publish-notices publish-results read-agendas read-audit see-analysis see-cases see-overview supply-reference take-tour test-drafts",
                "government    | 山西省人民政府     | act-for-several read-agendas read-audit see-analysis see-cases see-overview take-tour",
                "sme           | 中小企业主管部门   | correct-figures fill-sheets supply-reference take-tour",
                "statistics    | 统计部门           | correct-figures fill-sheets take-tour",
                "admin         | 系统管理员         | deploy-editions import-cases keep-accounts maintain-calendar maintain-names move-clock read-agendas read-audit see-analysis see-cases see-deliveries see-incidents see-overview take-tour test-drafts"
            })
    void everybodyReadsTheirOfficeAndRights(String account, String office, String rights) {
        Answer me = programme.as(account).get("/api/me").is(200);

        assertThat(me.at("/account")).isEqualTo(account);
        assertThat(me.at("/name")).isNotBlank().isNotEqualTo(account);
        assertThat(me.at("/groups/0/name")).isEqualTo(office);
        assertThat(me.json().get("rights").valueStream().map(JsonNode::asText))
                .containsExactlyInAnyOrder(rights.isEmpty() ? new String[0] : rights.split(" "));
    }

    @Test
    @Rule("R21")
    void anUnknownOfficeIsNoDepartment() {
        Client admin = programme.as("admin");
        Map<String, String> profile = Map.of("id", "stranger", "firstName", "员", "lastName", "某");
        admin.post(
                        "/engine-rest/user/create",
                        Map.of("profile", profile, "credentials", Map.of("password", Client.PASSWORD)))
                .is(204);
        Map<String, Object> group = Map.of("id", "department-x", "name", "某部门", "type", "WORKFLOW");
        assertThat(admin.post("/engine-rest/group/create", group).is(403).body())
                .contains("单位");
        Group older = identity.newGroup("department-x"); // as an administrator of an older release could make one
        older.setName("某部门");
        identity.saveGroup(older);
        admin.put("/engine-rest/group/department-x/members/stranger", null).is(204);

        assertThat(programme
                        .as("stranger")
                        .get("/api/me")
                        .is(200)
                        .json()
                        .get("rights")
                        .valueStream()
                        .map(JsonNode::asText))
                .as("what every account of a demonstration has")
                .containsExactly("take-tour");
    }

    @ParameterizedTest
    @Rule({"R1", "P3"})
    @CsvSource(
            delimiter = '|',
            value = {
                "county-140121 | 140121-2021 | withdraw",
                "bureau        | 140121-2021 | register-objection terminate",
                "city-140100   | 140121-2021 | ''",
                "government    | 140121-2021 | ''",
                "admin         | 140121-2021 | ''",
                "county-140522 | 140522-2021 | withdraw",
                "bureau        | 140522-2021 | terminate",
                "county-140921 | 140921-2021 | ''"
            })
    void aCaseSaysWhatItsReaderMayDo(String account, String caseKey, String actions) {
        JsonNode shown =
                programme.as(account).get("/api/cases/" + caseKey).is(200).json();

        String[] expected = actions.isEmpty() ? new String[0] : actions.split(" ");
        assertThat(shown.get("actions").valueStream().map(JsonNode::asText)).containsExactlyInAnyOrder(expected);
        assertThat(shown.get("maxLengths").fieldNames()).toIterable().containsExactlyInAnyOrder(expected);
    }

    @Test
    @Rule("R19")
    void theBureauMayShareTheExperienceOfAConfirmedRound() {
        JsonNode round = rounds("bureau").get(0);
        assertThat(round.get("round").asInt()).isOne();
        assertThat(round.get("dataYear").asInt()).isEqualTo(2021);
        assertThat(round.get("grade").asText()).isEqualTo("EXCELLENT");
        assertThat(round.get("passed").asBoolean()).isTrue();
        assertThat(round.get("experience").asText()).isEqualTo("可推广的经验");
        assertThat(round.get("experienceShared").asBoolean()).isFalse();
        assertThat(round.get("actions").valueStream().map(JsonNode::asText))
                .containsExactlyInAnyOrder("share-experience", "request-reconsideration");
        assertThat(rounds("county-140522").at("/0/actions").valueStream().map(JsonNode::asText))
                .containsExactly("request-reconsideration");
        assertThat(rounds("county-140522")
                        .at("/0/lastDays/request-reconsideration")
                        .asText())
                .matches("2022-01-\\d\\d");
        assertThat(rounds("bureau").at("/0/lastDays")).isEmpty();
        for (String reader : List.of("city-140500", "government", "admin")) {
            assertThat(rounds(reader).at("/0/actions")).as(reader).isEmpty();
        }
    }

    @Test
    void theHistoryIsInTheReadersLanguage() {
        JsonNode chinese =
                programme.as("bureau").get("/api/cases/140522-2021").json().get("history");
        JsonNode english = programme
                .as("bureau")
                .inEnglish()
                .get("/api/cases/140522-2021")
                .json()
                .get("history");

        assertThat(chinese.findValuesAsText("stageName")).contains("市级初审", "第一年考核");
        assertThat(chinese.findValuesAsText("stepName")).contains("会议研究");
        assertThat(chinese.findValuesAsText("decisionName")).contains("同意", "确认");
        assertThat(chinese.findValuesAsText("byName")).isNotEmpty().doesNotContain("bureau", "government");
        assertThat(english.findValuesAsText("decisionName")).contains("Approved", "Confirmed");
    }

    @Test
    @Rule("R1")
    void theReasonOfAWithdrawalStandsInTheHistory() {
        JsonNode history =
                programme.as("bureau").get("/api/cases/140921-2021").json().get("history");

        assertThat(history.valueStream()
                        .filter(event -> event.path("step").asText().equals("withdrawal")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("stepName").asText()).isEqualTo("放弃申报");
                    assertThat(event.get("comment").asText()).isEqualTo("暂缓申报");
                    assertThat(event.get("byName").asText()).contains("定襄县");
                });
    }

    @Test
    void theFiltersOfferOnlyWhatTheReaderSees() {
        JsonNode all = programme.as("bureau").get("/api/cases/filters").is(200).json();
        assertThat(all.get("years").valueStream().map(JsonNode::asInt)).containsExactly(2021);
        assertThat(all.get("stages").findValuesAsText("name")).containsExactly("公示", "创建期", "已放弃申报");
        assertThat(all.get("cities").findValuesAsText("name")).containsExactly("太原市", "晋城市", "忻州市");

        JsonNode own =
                programme.as("county-140522").get("/api/cases/filters").is(200).json();
        assertThat(own.get("stages").findValuesAsText("code")).containsExactly("CREATION");
        assertThat(own.get("cities").findValuesAsText("code")).containsExactly("140500");
        assertThat(programme.as("statistics").get("/api/cases/filters").is(200).at("/cities/0"))
                .isEmpty();
    }

    @Test
    @Rule("R9")
    void suppliersOfTheReferenceSeeWhichYearsAreClosed() {
        for (String account : List.of("bureau", "sme")) {
            JsonNode references =
                    programme.as(account).get("/api/references").is(200).json();
            JsonNode items = references.get("items");
            assertThat(references.get("reasonMaxLength").asInt()).isEqualTo(2_000);
            assertThat(items.findValuesAsText("dataYear")).containsExactly("2022", "2021");
            assertThat(items.findValuesAsText("closed")).containsExactly("false", "true");
            assertThat(items.findValuesAsText("provincialSmeRevenueGrowth")).containsExactly("8.1", "7.9");
            assertThat(items.at("/0/suppliedBy").asText()).isNotBlank().isNotEqualTo("bureau");
        }
    }

    @ParameterizedTest
    @Rule("R18")
    @ValueSource(strings = {"county-140522", "bureau", "government"})
    void theYearsWithRankingsAreKnown(String account) {
        JsonNode years =
                programme.as(account).get("/api/rankings").is(200).json().get("dataYears");

        assertThat(years.valueStream().map(JsonNode::asInt)).containsExactly(2021);
    }

    private JsonNode rounds(String account) {
        return programme
                .as(account)
                .get("/api/cases/140522-2021/assessments")
                .is(200)
                .json()
                .get("items");
    }
}
