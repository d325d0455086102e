package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the list of cases and the page of a case are made of, on the demonstration's own cases. */
@RunningFirstBatch
@OnBothDatabases
class CasePageTest {

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeEach
    void connect() {
        programme = new Programme(port);
    }

    @ParameterizedTest
    @CsvSource({
        "清徐, 140121-2021",
        "qingxu, 140121-2021",
        "晋城, 140522-2021",
        "140921, 140921-2021",
        "没有这个县, ",
        "%, ",
        "_, "
    })
    void aCaseIsFoundByTheNameOfItsCountyOrCityOrByItsKey(String text, String found) {
        Answer answer = programme.as("bureau").get("/api/cases?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(keys(answer)).isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(answer.at("/total")).isEqualTo(found == null ? "0" : "1");
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() {
        assertThat(keys(programme.as("county-140522").get("/api/cases?q=140121")))
                .isEmpty();
    }

    @Test
    void theListIsInTheOrderAskedForOverItsPages() {
        List<String> newest = keys(programme.as("bureau").get("/api/cases?sort=NEWEST"));
        List<String> oldest = keys(programme.as("bureau").get("/api/cases?sort=OLDEST"));

        assertThat(keys(programme.as("bureau").get("/api/cases"))).isSorted();
        assertThat(newest).hasSize(6).isNotEqualTo(oldest);
        assertThat(keys(programme.as("bureau").get("/api/cases?sort=NEWEST&size=2&page=1")))
                .isEqualTo(newest.subList(2, 4));
        List<String> byStage = StreamSupport.stream(
                        programme
                                .as("bureau")
                                .get("/api/cases?sort=STAGE")
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .map(file -> file.get("stage").asText())
                .toList();
        assertThat(byStage).startsWith("CITY_REVIEW").endsWith("ROUND_1").containsSubsequence("CORRECTION", "CONSENT");
    }

    @Test
    void theClaimsOfARoundAreReadByThoseWhoReadItsResult() {
        JsonNode claims = programme
                .as("bureau")
                .get("/api/cases/140121-2021/assessments/1/claims")
                .is(200)
                .json()
                .get("items");

        assertThat(claims.findValuesAsText("themeName")).isNotEmpty();
        programme
                .as("county-140121")
                .get("/api/cases/140121-2021/assessments/1/claims")
                .is(404);
    }

    @Test
    void everyProblemOfASearchIsNamedAtOnce() {
        Answer refused = programme.as("bureau").get("/api/cases?sort=BEST&stage=X&q=" + "a".repeat(61));

        assertThat(refused.is(400).json().get("errors"))
                .extracting(error -> error.get("field").asText())
                .containsExactlyInAnyOrder("sort", "stage", "q");
    }

    @Test
    void theWayShowsWhatIsPassedWhereTheCaseIsAndWhatComesNext() {
        JsonNode way =
                programme.as("bureau").get("/api/cases/140121-2021").json().get("way");

        assertThat(places(way)).containsSequence("CREATION PASSED", "ROUND_1 CURRENT", "ROUND_2 AHEAD");
        assertThat(places(way)).startsWith("DRAFT PASSED").endsWith("DESIGNATED AHEAD");
    }

    /** 长治 was returned by the meeting: what comes after it lies ahead again. */
    @Test
    void aCorrectionStandsBesideTheWay() {
        JsonNode way =
                programme.as("bureau").get("/api/cases/140471-2021").json().get("way");

        assertThat(places(way)).contains("CORRECTION CURRENT", "CONSENT AHEAD");
        assertThat(way.get(places(way).indexOf("CORRECTION CURRENT"))
                        .path("enteredAt")
                        .asText())
                .isNotBlank();
    }

    @Test
    void everybodyOfTheCaseSeesWhoHasItAndItsOwnOfficeGetsThere() {
        JsonNode own = programme
                .as("county-140522")
                .get("/api/cases/140522-2021/tasks")
                .json()
                .get("items");
        JsonNode report = StreamSupport.stream(own.spliterator(), false)
                .filter(task -> task.get("step").asText().equals("submit-annual-report"))
                .findFirst()
                .orElseThrow();

        assertThat(report.get("offices").toString()).contains("阳城县");
        assertThat(report.get("stepName").asText()).isEqualTo("提交年度报告");
        assertThat(report.hasNonNull("since")).isTrue();
        assertThat(report.hasNonNull("dueAt")).isTrue();
        assertThat(report.get("late").asBoolean()).isFalse();
        assertThat(report.hasNonNull("taskId")).isTrue();
        programme
                .as("city-140500")
                .get("/api/cases/140522-2021/tasks")
                .json()
                .get("items")
                .forEach(task -> {
                    assertThat(task.has("taskId")).isFalse();
                    assertThat(task.has("reminder"))
                            .as("a city reminds its county and nobody else")
                            .isEqualTo(task.get("step").asText().equals("submit-annual-report"));
                });
    }

    @Test
    void theApplicationAndTheNoticesAreReadOnTheCase() {
        JsonNode application = programme
                .as("county-140522")
                .get("/api/cases/140522-2021/application")
                .json();
        JsonNode notices = programme
                .as("county-140522")
                .get("/api/cases/140522-2021/notices")
                .json();

        assertThat(application.at("/application/statement").asText()).isNotBlank();
        assertThat(notices.at("/items/0/lastDay").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static List<String> places(JsonNode way) {
        return StreamSupport.stream(way.spliterator(), false)
                .map(each ->
                        each.get("stage").asText() + " " + each.get("place").asText())
                .toList();
    }

    private static List<String> keys(Answer answer) {
        return StreamSupport.stream(answer.is(200).json().get("items").spliterator(), false)
                .map(each -> each.get("caseKey").asText())
                .toList();
    }
}
