package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After a step is submitted its office reads a receipt, and whoever opens the task later reads what became of it. */
@RunningProgramme
@OnBothDatabases
class ReceiptTest {

    private static final String COUNTY = "county-140522";
    private static final String CITY = "city-140500";

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private String started;
    private String prepared;
    private String reviewed;
    private String cancelled;

    /** The county withdraws while the bureau has its task. */
    @BeforeAll
    void aCaseIsWithdrawn() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021);
        started = yangcheng.apply().is(200).at("/id");
        prepared = yangcheng.task(COUNTY, "prepare-application");
        yangcheng.step(COUNTY, "prepare-application", CountyCase.application());
        reviewed = yangcheng.task(CITY, "city-review");
        yangcheng.approve(CITY, "city-review");
        cancelled = yangcheng.task("bureau", "bureau-review");
        programme
                .as(COUNTY)
                .post("/api/cases/" + yangcheng.key() + "/withdrawal", Map.of("reason", "另作安排"))
                .is(200);
    }

    @Test
    void aReceiptHasItsNumberTheAnswersTheTimeAndTheNextTask() {
        JsonNode receipt = receipt(COUNTY, prepared);

        assertThat(receipt.get("number").asText()).matches("2021-\\d{6}");
        assertThat(receipt.get("name").asText()).isEqualTo("填报申报材料");
        assertThat(receipt.get("submittedAt").asText()).startsWith("2021-03-01");
        assertThat(receipt.get("office").asText()).isEqualTo("阳城县");
        assertThat(receipt.at("/next/0/name").asText()).isEqualTo("市级初审");
        assertThat(receipt.at("/next/0/office").asText()).contains("晋城市");
        assertThat(receipt.at("/next/0/until").asText()).isEqualTo("2021-03-15");
        assertThat(receipt.get("answers").findValuesAsText("label")).contains("联系人");
    }

    @Test
    void theStartOfAProcessHasAReceiptToo() {
        assertThat(receipt(COUNTY, started).at("/next/0/step").asText()).isEqualTo("prepare-application");
    }

    @Test
    void otherOfficesOfTheCaseReadItWithoutTheAnswersAndStrangersDoNot() {
        assertThat(receipt(CITY, prepared).has("answers")).isFalse();
        assertThat(receipt("bureau", prepared).has("answers")).isFalse();
        programme.as("county-140921").get("/api/receipts/" + prepared).is(404);
        programme.as("statistics").get("/api/receipts/" + prepared).is(404);
        assertThat(programme.as(COUNTY).get("/api/receipts/none").is(404).at("/code"))
                .isEqualTo("receipt.unknown");
    }

    @Test
    void aListIsShownInWords() {
        List<String> values = receipt(COUNTY, prepared).get("answers").findValuesAsText("value");

        assertThat(values).anyMatch(value -> value.matches("\\d+ 项指标"));
        assertThat(values).doesNotContain("0 项指标");
    }

    @Test
    void everybodyWhoSeesTheCaseReadsTheListOfItsReceipts() {
        JsonNode ofCity = receipts(CITY).json().get("items");

        assertThat(ofCity.findValuesAsText("step"))
                .containsExactly("start-application", "prepare-application", "city-review");
        assertThat(ofCity.findValuesAsText("id")).contains(prepared, reviewed);
        assertThat(ofCity.at("/1/office").asText()).isEqualTo("阳城县");
        assertThat(ofCity.at("/1/number").asText())
                .isEqualTo(receipt(COUNTY, prepared).get("number").asText());
        programme
                .as("county-140921")
                .get("/api/cases/" + yangcheng.key() + "/receipts")
                .is(404);
    }

    private Answer receipts(String account) {
        return programme
                .as(account)
                .get("/api/cases/" + yangcheng.key() + "/receipts")
                .is(200);
    }

    @Test
    void aReceiptIsInTheReadersLanguage() {
        JsonNode receipt = programme
                .as(CITY)
                .inEnglish()
                .get("/api/receipts/" + reviewed)
                .is(200)
                .json();

        assertThat(receipt.get("answers").findValuesAsText("label")).contains("First review");
        assertThat(receipt.get("answers").findValuesAsText("value")).contains("Approve");
    }

    @Test
    void aUserWhoSubmitsTwiceReadsThatTheyHaveDoneTheTask() {
        Answer again = programme
                .as(COUNTY)
                .post("/engine-rest/task/" + prepared + "/submit-form", Client.variables(CountyCase.application()))
                .is(409);

        assertThat(again.at("/message")).contains("该任务已由您本人于 2021-03-01");
    }

    @Test
    void othersOfTheCaseReadWhichOfficeDidTheTaskAndStrangersReadNothing() {
        Answer gone = programme.as("bureau").get("/api/steps/" + reviewed).is(404);

        assertThat(gone.at("/code")).isEqualTo("step.already-done");
        assertThat(gone.at("/detail")).contains("晋城市").contains("于 2021-03-01");
        assertThat(programme
                        .as("county-140921")
                        .get("/api/steps/" + reviewed)
                        .is(404)
                        .at("/code"))
                .isEqualTo("step.not-open");
    }

    @Test
    void theAnswerAboutACancelledTaskSaysHowTheCaseEnded() {
        Answer gone = programme.as("bureau").get("/api/steps/" + cancelled).is(404);

        assertThat(gone.at("/code")).isEqualTo("step.taken-away");
        assertThat(gone.at("/detail")).contains("案件已结束（已放弃申报）");
        assertThat(programme
                        .as("bureau")
                        .inEnglish()
                        .put("/api/steps/" + cancelled + "/draft", Map.of())
                        .is(404)
                        .at("/detail"))
                .contains("the case has ended");
    }

    private JsonNode receipt(String account, String submission) {
        return programme.as(account).get("/api/receipts/" + submission).is(200).json();
    }
}
