package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafted tables judge the confirmed rounds again. */
@RunningFirstBatch
@OnH2Alone("BacktestOfChangedRoundsTest judges stored rounds again on both databases.")
@Rule("P15")
class BacktestTest {

    private static final String BACKTESTS = "/api/backtests";
    private static final String QINGXU = "140121-2021";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;

    @BeforeAll
    void aRoundIsConfirmedWithARulingAndAnotherGradeThanProposed() {
        programme = new Programme(port);
        CountyCase qingxu = programme.caseOf("140121", 2021);
        qingxu.step("bureau", "score-claim", Map.of("points", 1, "comment", "证据充分"));
        String rulings = "[{\"indicator\":\"neeqListings\",\"kind\":\"EXEMPT\",\"reason\":\"该县没有股份公司\"}]";
        qingxu.step("bureau", "review-assessment", Map.of("decision", "reevaluate", "rulings", rulings));
        qingxu.step("bureau-2", "review-assessment", Map.of("decision", "confirm", "grade", "PASS"));
    }

    private JsonNode tested(String query, Map<String, byte[]> tables) {
        return programme.sendTables("bureau", BACKTESTS + query, tables).is(200).json();
    }

    private static PolicyFiles draft() {
        return PolicyFiles.shipped().edition("draft", 2024);
    }

    @Test
    void theEditionItselfDiffersNowhere() {
        for (Map<String, byte[]> same : List.of(PolicyFiles.shipped().files(), draft().files())) {
            JsonNode all = tested("", same);
            assertThat(all.get("tested").asInt()).isPositive();
            assertThat(all.get("differing").asInt()).isZero();
            assertThat(all.get("rounds")).hasSize(all.get("tested").asInt());
            assertThat(all.get("rounds").valueStream()).allSatisfy(round -> {
                assertThat(round.get("byDraft")).isEqualTo(round.get("inForce"));
                assertThat(round.get("differs")).isEmpty();
            });
            assertThat(all.get("rounds").findValuesAsText("caseKey")).contains(QINGXU);
            assertThat(tested("?differing=true", same).get("rounds")).isEmpty();
        }
    }

    @Test
    void aHigherPassLineFailsWhoIsBelowIt() {
        JsonNode found = tested(
                "?differing=true", draft().withCell("pass-line", 1, 2, "28").files());
        JsonNode round = only(found, QINGXU);
        assertThat(round.at("/inForce/passed").asBoolean()).isTrue();
        assertThat(round.at("/inForce/grade").asText()).isEqualTo("PASS");
        assertThat(round.at("/byDraft/passed").asBoolean()).isFalse();
        assertThat(round.at("/byDraft/grade").asText()).isEqualTo("FAIL");
        assertThat(round.at("/byDraft/gradeName").asText()).isEqualTo("不及格");
        assertThat(round.at("/byDraft/required").asInt()).isEqualTo(27);
        assertThat(round.at("/byDraft/credits")).isEqualTo(round.at("/inForce/credits"));
        assertThat(round.at("/byDraft/rank").asInt()).isPositive();
        assertThat(round.get("differs")).isEmpty();
        assertThat(found.get("passedByDraft").asInt())
                .isLessThan(found.get("passedInForce").asInt());
    }

    @Test
    void anIndicatorThatDiffersSaysWhy() {
        JsonNode round =
                only(tested("", draft().withCell("indicators", 9, 12, "1000000").files()), QINGXU);
        JsonNode change = round.at("/changes/0");
        assertThat(round.get("differs").valueStream().map(JsonNode::asText)).containsExactly("technologySmes");
        assertThat(change.at("/inForce/status").asText()).isEqualTo("MET");
        assertThat(change.at("/byDraft/status").asText()).isEqualTo("NOT_MET");
        assertThat(change.at("/byDraft/explanation").asText()).contains("1000000");
        assertThat(round.at("/byDraft/credits").asInt())
                .isEqualTo(round.at("/inForce/credits").asInt() - 1);
    }

    @Test
    void anIndicatorThatIsLeftOutIsADifferenceWithoutAVerdict() {
        JsonNode round = only(tested("", draft().withoutRow("indicators", 9).files()), QINGXU);
        assertThat(round.get("differs").valueStream().map(JsonNode::asText)).containsExactly("technologySmes");
        assertThat(round.at("/changes/0").has("byDraft")).isFalse();
        assertThat(round.at("/changes/0/inForce/status").asText()).isEqualTo("MET");
    }

    @Test
    void theAnswerIsPaged() {
        JsonNode page = tested("?size=1&page=1", draft().files());
        assertThat(page.get("rounds").size()).isLessThanOrEqualTo(1);
        assertThat(page.get("size").asInt()).isEqualTo(1);
        assertThat(page.get("page").asInt()).isEqualTo(1);
        assertThat(page.get("total")).isEqualTo(page.get("tested"));
    }

    @Test
    void everyFaultIsNamedAtOnceAsByADeployment() {
        Map<String, byte[]> faulty = draft().withCell("indicators", 9, 12, "\"很多\"")
                .withCell("pass-line", 1, 2, "0")
                .files();
        JsonNode errors =
                programme.sendTables("admin", BACKTESTS, faulty).is(400).json().get("errors");
        String deployment = programme.deploy(faulty).is(400).at("/message");
        assertThat(errors).hasSizeGreaterThanOrEqualTo(2);
        assertThat(errors.findValuesAsText("field"))
                .allSatisfy(field -> assertThat(deployment).contains(field));

        Map<String, byte[]> without = new LinkedHashMap<>(draft().files());
        assertThat(without.keySet().removeIf(name -> name.endsWith("bonus.dmn")))
                .isTrue();
        without.put("model.bpmn", new byte[] {1});
        assertThat(programme.sendTables("bureau", BACKTESTS, without).is(400).at("/errors/0/field"))
                .isEqualTo("model.bpmn");
        without.remove("model.bpmn");
        assertThat(programme.sendTables("bureau", BACKTESTS, without).is(400).at("/errors/0/field"))
                .isEqualTo("bonus");
        assertThat(programme.sendTables("bureau", BACKTESTS, Map.of()).is(400).at("/errors/0/code"))
                .isEqualTo("policy.table-missing");
        assertThat(programme
                        .sendTables("bureau", BACKTESTS + "?differing=maybe&size=0", draft().files())
                        .is(400)
                        .json()
                        .get("errors")
                        .findValuesAsText("field"))
                .containsExactlyInAnyOrder("differing", "size");
    }

    @Test
    void aKnownIdWithOtherContentIsRefusedAsByADeployment() {
        Map<String, byte[]> changed =
                PolicyFiles.shipped().withCell("pass-line", 1, 2, "20").files();
        assertThat(programme.sendTables("bureau", BACKTESTS, changed).is(400).at("/errors/0/code"))
                .isEqualTo("policy.edition-differs");
    }

    @Test
    void nothingIsStored() {
        Tables tables = new Tables(database);
        Map<String, Long> before = tables.rows();
        tested("", draft().withCell("pass-line", 1, 2, "28").files());
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void othersHaveNoRight() {
        for (String account : List.of("county-140121", "city-140100", "finance", "government")) {
            assertThat(programme
                            .sendTables(account, BACKTESTS, draft().files())
                            .is(403)
                            .at("/code"))
                    .isEqualTo("backtest.not-yours");
        }
        programme.sendTables("admin", BACKTESTS, draft().files()).is(200);
    }

    private static JsonNode only(JsonNode found, String caseKey) {
        return found.get("rounds")
                .valueStream()
                .filter(round -> round.get("caseKey").asText().equals(caseKey))
                .findFirst()
                .orElseThrow();
    }
}
