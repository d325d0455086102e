package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The six counties of the first batch come from another installation, go on here, and are walked to their ends. */
@RunningProgramme
@OnH2Alone("ImportInterleavingsTest records and undoes imports on both databases.")
@Rule("P16")
class CaseImportTest {

    private static final String IMPORTS = "/api/imports/cases";
    private static final String NOW = "2022-03-01T09:00:00+08:00";
    private static final Set<String> COUNTIES = Set.of("140121", "140522", "140921", "141081", "140802", "140471");

    @LocalServerPort
    int port;

    private Programme programme;
    private SheetClient admin;

    @BeforeAll
    void theInstallationIsEmpty() {
        programme = new Programme(port);
        programme.turnClockTo(NOW);
        admin = SheetClient.of(programme, "admin");
    }

    @Test
    void theSixCountiesGoOnHereAndComeToTheirEnds() {
        PastWorkbook before = PastWorkbook.resource(PastWorkbook.FIRST_BATCH);
        JsonNode checked =
                admin.upload(IMPORTS + "?check=true", before.bytes()).is(200).json();
        assertThat(checked.get("problems")).isEmpty();
        assertThat(checked.get("differences")).isEmpty();
        assertThat(checked.get("cases").asInt()).isEqualTo(6);
        assertThat(checked.get("rounds").asInt()).isEqualTo(3);
        assertThat(stages()).as("a check writes nothing").isEmpty();

        anImportIsUndoneWhileNobodyHasActed(before);

        long id = admin.upload(IMPORTS, before.bytes()).is(200).json().get("id").asLong();
        eachWaitsAtTheStepOfThen();
        theHistoryIsMarked();
        PastWorkbook again = PastWorkbook.of(admin.download("/api/exports/cases"));
        assertThat(again.content().get("办理经过")).containsAll(before.content().get("办理经过"));
        again.change(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("办理经过")));
        before.change(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("办理经过")));
        again.says(before);

        programme
                .caseOf("140802", 2021)
                .step("city-140800", "city-review", Map.of("decision", "approve", "comment", "同意上报"));
        Answer late = undo(id).is(409);
        assertThat(late.at("/code")).isEqualTo("archive.acted-on");
        assertThat(late.at("/detail")).contains("140802-2021");

        OffsetDateTime now = OffsetDateTime.parse(NOW);
        for (String key : keys()) {
            Routine routine = new Routine(programme, List.of(key), now);
            routine.goOn();
            now = routine.now();
        }
        keys().forEach(key -> assertThat(stages()).containsEntry(key, "DESIGNATED"));
    }

    private void anImportIsUndoneWhileNobodyHasActed(PastWorkbook before) {
        long id = admin.upload(IMPORTS, before.bytes()).is(200).json().get("id").asLong();
        assertThat(stages()).hasSize(6);

        JsonNode undone = undo(id).is(200).json().at("/items/0");

        assertThat(undone.get("id").asLong()).isEqualTo(id);
        assertThat(undone.has("undoneAt")).isTrue();
        assertThat(stages()).isEmpty();
        assertThat(programme.as("admin").get("/engine-rest/task/count").at("/count"))
                .isEqualTo("0");
        assertThat(programme
                        .as("county-140522")
                        .get("/api/notifications")
                        .is(200)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(undo(id).is(409).at("/code")).isEqualTo("archive.undone");
        undo(id + 1000).is(404);
        programme.as("admin").send("DELETE", IMPORTS + "/x", null).is(404);
    }

    private Answer undo(long id) {
        return programme.as("admin").send("DELETE", IMPORTS + "/" + id, null);
    }

    private void eachWaitsAtTheStepOfThen() {
        assertThat(stages())
                .containsOnly(
                        Map.entry("140121-2021", "ROUND_1"),
                        Map.entry("140522-2021", "ROUND_1"),
                        Map.entry("140921-2021", "ROUND_1"),
                        Map.entry("141081-2021", "CONSENT"),
                        Map.entry("140802-2021", "CITY_REVIEW"),
                        Map.entry("140471-2021", "CORRECTION"));
        assertThat(open("140121")).isEqualTo(Map.of("score-claim", 1));
        assertThat(open("140522")).isEqualTo(Map.of("supply-figures", 6, "submit-annual-report", 1));
        assertThat(open("140921")).isEqualTo(Map.of("confirm-figures", 1));
        assertThat(open("141081")).isEqualTo(Map.of("government-consent", 1));
        assertThat(open("140802")).isEqualTo(Map.of("city-review", 1));
        assertThat(open("140471")).isEqualTo(Map.of("correct-application", 1));
        JsonNode qingxu =
                programme.caseOf("140121", 2021).assessment("bureau", 1).is(200).json();
        assertThat(qingxu.get("bonus").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(qingxu.get("provisional").asBoolean()).isFalse();
        assertThat(programme.as("bureau").get("/api/references").is(200).at("/items/0/provincialSmeRevenueGrowth"))
                .isEqualTo("10.5");
        assertThat(programme
                        .as("county-140522")
                        .get("/api/notifications")
                        .is(200)
                        .json()
                        .get("items"))
                .as("the county is told of its task")
                .isNotEmpty();
    }

    /** Open tasks of a case by step. */
    private Map<String, Integer> open(String county) {
        Map<String, Integer> open = new TreeMap<>();
        programme
                .as("admin")
                .get("/engine-rest/task?processInstanceBusinessKey=" + county + "-2021")
                .is(200)
                .each("taskDefinitionKey")
                .forEach(step -> open.merge(step, 1, Integer::sum));
        return open;
    }

    private void theHistoryIsMarked() {
        JsonNode file = programme.caseOf("141081", 2021).file();
        assertThat(file.get("importedAt").asText()).startsWith("2022-03-01");
        List<JsonNode> history = file.get("history").valueStream().toList();
        assertThat(history)
                .filteredOn(event -> event.get("at").asText().compareTo("2022-02-28") < 0)
                .hasSizeGreaterThan(10)
                .allSatisfy(event ->
                        assertThat(event.get("recordedLater").asBoolean()).isTrue());
        assertThat(history)
                .filteredOn(event -> event.path("step").asText().equals("import-case"))
                .singleElement()
                .satisfies(event -> assertThat(event.has("recordedLater")).isFalse());
        assertThat(history)
                .filteredOn(event -> event.path("step").asText().equals("meeting"))
                .hasSize(2)
                .allSatisfy(event -> {
                    assertThat(event.get("byName").asText()).endsWith("（补录）");
                    assertThat(event.get("office").asText()).contains("经办人甲");
                });
        assertThat(programme
                        .as("bureau")
                        .get("/api/cases/140121-2021/audit?action=import-case&size=200")
                        .is(200)
                        .json()
                        .get("items")
                        .findValuesAsText("field"))
                .contains("stage", "documentNumber", "figures.newEnterprises", "points.marketEntities");
        assertThat(programme
                        .as("admin")
                        .get("/api/cases?size=200")
                        .is(200)
                        .json()
                        .get("items")
                        .valueStream())
                .allSatisfy(listed -> assertThat(listed.has("importedAt")).isTrue());
        for (String paper : List.of("approval-record", "application", "notice", "approval", "assessment-1")) {
            assertThat(admin.get("/api/cases/140121-2021/papers/" + paper + ".pdf")
                            .statusCode())
                    .as(paper)
                    .isEqualTo(200);
        }
        assertThat(admin.get("/api/cases/140121-2021/dossier.zip").statusCode()).isEqualTo(200);
    }

    private Map<String, String> stages() {
        Map<String, String> stages = new HashMap<>();
        programme
                .as("admin")
                .get("/api/cases?size=200")
                .is(200)
                .json()
                .get("items")
                .forEach(file -> stages.put(
                        file.get("caseKey").asText(), file.get("stage").asText()));
        return stages;
    }

    private static List<String> keys() {
        return COUNTIES.stream().map(county -> county + "-2021").sorted().toList();
    }
}
