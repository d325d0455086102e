package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.sheet.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a workbook of cases of before is named at its cell, and nothing is recorded. */
@RunningProgramme
@OnH2Alone("Faults are found before anything is written; what is written, CaseImportTest proves on both databases.")
@Rule("P16")
class CaseImportFaultsTest {

    private static final String IMPORTS = "/api/imports/cases";
    private static final String CASES = "案件";
    private static final String EVENTS = "办理经过";
    private static final String ROUNDS = "年度考核";
    private static final String FIGURES = "考核数据";
    private static final String QINGXU = "140121-2021";
    private static final String YANGCHENG = "140522-2021";
    private static final String DINGXIANG = "140921-2021";
    private static final String HOUMA = "141081-2021";
    private static final String YANHU = "140802-2021";

    @LocalServerPort
    int port;

    private Programme programme;
    private SheetClient admin;

    @BeforeAll
    void theInstallationIsEmpty() {
        programme = new Programme(port);
        programme.turnClockTo("2022-03-01T09:00:00+08:00");
        admin = SheetClient.of(programme, "admin");
    }

    private static PastWorkbook firstBatch() {
        return PastWorkbook.resource(PastWorkbook.FIRST_BATCH);
    }

    /** The problems, as {@code sheet column code}. */
    private List<String> problems(PastWorkbook workbook) {
        JsonNode problems = admin.upload(IMPORTS + "?check=true", workbook.bytes())
                .is(200)
                .json()
                .get("problems");
        Answer refused = admin.upload(IMPORTS, workbook.bytes()).is(400);
        assertThat(refused.json().get("problems")).isEqualTo(problems);
        assertThat(refused.json().get("errors")).hasSameSizeAs(problems);
        assertThat(programme.as("admin").get("/api/cases").at("/total")).isEqualTo("0");
        return problems.valueStream()
                .map(problem -> problem.get("sheet").asText() + " "
                        + problem.path("column").asText() + " "
                        + problem.get("code").asText())
                .toList();
    }

    @Test
    void everyFaultOfTheCasesIsNamedAtOnce() {
        PastWorkbook faulty = firstBatch()
                .put(CASES, QINGXU, 0, "openedOn", "2023-03-08")
                .put(CASES, QINGXU, 0, "marketEntities", -1)
                .put(CASES, QINGXU, 0, "leadDepartment", null)
                .put(CASES, YANGCHENG, 0, "stage", "已命名")
                .put(CASES, DINGXIANG, 0, "approvalOn", "不详")
                .put(CASES, DINGXIANG, 0, "formerPovertyCounty", "也许")
                .put(CASES, HOUMA, 0, "consentYear", 2022)
                .put(EVENTS, HOUMA, 2, "at", "2099-01-01")
                .put(EVENTS, YANHU, 2, "decision", "缓议")
                .put("公示", HOUMA, 1, "lastDay", "2021-01-01")
                .add(CASES, Map.of("caseKey", "149999-2021", "stage", "DRAFT", "openedOn", "2021-03-01"))
                .add(CASES, Map.of("caseKey", "140101", "stage", "DRAFT", "openedOn", "2021-03-01"))
                .add(EVENTS, Map.of("caseKey", "140122-2021", "at", "2021-03-01", "stage", "DRAFT"));

        assertThat(problems(faulty))
                .contains(
                        "案件 openedOn date.in-the-future",
                        "案件 marketEntities field.range",
                        "案件 leadDepartment field.missing",
                        "案件 stage field.choice",
                        "案件 approvalOn archive.no-date",
                        "案件 formerPovertyCounty field.choice",
                        "案件 consentYear archive.comes-later",
                        "办理经过 at date.in-the-future",
                        "办理经过 decision field.choice",
                        "公示 lastDay archive.out-of-order",
                        "案件 caseKey archive.county-unknown",
                        "案件 stage archive.draft-lapsed",
                        "案件 caseKey archive.case-key",
                        "办理经过 caseKey archive.no-such-case");
        JsonNode first = admin.inEnglish()
                .upload(IMPORTS + "?check=true", faulty.bytes())
                .json()
                .at("/problems/0");
        assertThat(first.get("cell").asText()).isEqualTo("D2");
        assertThat(first.get("row").asText()).isEqualTo(QINGXU);
        assertThat(first.get("message").asText()).isEqualTo("The date cannot be after today.");
    }

    @Test
    void everyFaultOfTheRoundsIsNamedAtOnce() {
        PastWorkbook faulty = firstBatch()
                .put(ROUNDS, QINGXU, 0, "edition", "2021")
                .put(ROUNDS, YANGCHENG, 0, "round", 2)
                .put(ROUNDS, YANGCHENG, 0, "openedOn", null)
                .put(ROUNDS, DINGXIANG, 0, "dataYear", 2022)
                .put(ROUNDS, DINGXIANG, 0, "grade", "优秀")
                .put(FIGURES, QINGXU, 0, "newEnterprises", 1.5)
                .put(FIGURES, QINGXU, 0, "smeGdpShare", 101)
                .put(FIGURES, QINGXU, 1, "kind", "CURRENT")
                .put("加分", QINGXU, 0, "points", 3)
                .put("加分", QINGXU, 1, "theme", "marketEntities")
                .add(
                        "认定",
                        Map.of(
                                "caseKey",
                                QINGXU,
                                "round",
                                1,
                                "indicator",
                                "mainBoardListings",
                                "kind",
                                "MET",
                                "reason",
                                "无"))
                .add("认定", Map.of("caseKey", QINGXU, "round", 1, "indicator", "neeqListings", "kind", "EXEMPT"))
                .add("年度参照", Map.of("dataYear", 2021, "provincialSmeRevenueGrowth", 8));

        assertThat(problems(faulty))
                .contains(
                        "年度考核 edition policy.unknown-edition",
                        "年度考核 round archive.round-missing",
                        "年度考核 openedOn archive.round-not-open",
                        "年度考核 dataYear archive.other-data-year",
                        "年度考核 confirmedAt field.missing",
                        "考核数据 newEnterprises field.whole",
                        "考核数据 smeGdpShare field.range",
                        "考核数据 kind sheet.twice",
                        "加分 points field.range",
                        "加分 theme field.duplicate",
                        "认定 indicator ruling.not-assessed",
                        "认定 reason field.missing",
                        "年度参照 dataYear field.duplicate")
                .contains("考核数据 round archive.no-such-round");
    }

    @Test
    void aConfirmedRoundIsJudgedAgain() {
        PastWorkbook confirmed = confirmed("PASS").put(ROUNDS, QINGXU, 0, "credits", 26);
        JsonNode checked =
                admin.upload(IMPORTS + "?check=true", confirmed.bytes()).is(200).json();
        assertThat(checked.get("problems")).isEmpty();
        assertThat(checked.get("differences")
                        .valueStream()
                        .map(difference -> difference.get("column").asText()))
                .contains("credits");
        assertThat(checked.at("/differences/0/message").asText()).startsWith("表中为“26”，按现行规则重新评价为“");

        assertThat(problems(confirmed("FAIL"))).contains("年度考核 grade review.fail-though-passed");
        assertThat(problems(confirmed("PASS").put(FIGURES, QINGXU, 0, "newEnterprises", null)))
                .contains("年度考核 confirmedAt archive.provisional");
        assertThat(problems(confirmed("PASS").put("加分", QINGXU, 1, "points", null)))
                .contains("年度考核 confirmedAt archive.claim-not-scored");
        PastWorkbook failed = confirmed("PASS");
        List.of(
                        "newEnterprises",
                        "smallToAboveScale",
                        "aboveScaleEnterprises",
                        "technologySmes",
                        "entrepreneursTrained")
                .forEach(code -> failed.put(FIGURES, QINGXU, 0, code, 1));
        assertThat(problems(failed))
                .contains("年度考核 grade archive.not-passed-is-fail", "年度考核 grade archive.failed-without-decision");
    }

    /** The first round of 清徐 is confirmed with this grade, and the case waits for the second one. */
    private static PastWorkbook confirmed(String grade) {
        return firstBatch()
                .put(CASES, QINGXU, 0, "stage", "创建期")
                .put(ROUNDS, QINGXU, 0, "confirmedAt", "2022-02-28")
                .put(ROUNDS, QINGXU, 0, "grade", grade)
                .put("加分", QINGXU, 1, "points", 1)
                .put("加分", QINGXU, 1, "comment", "证据充分");
    }

    @Test
    void aStageHasWhatItNeeds() {
        assertThat(problems(firstBatch().put(CASES, HOUMA, 0, "stage", "APPROVAL")))
                .containsExactly("案件 consentYear field.missing");
        assertThat(problems(firstBatch().put(CASES, YANHU, 0, "stage", "公示")))
                .containsExactly("案件 stage archive.no-approval");
        assertThat(problems(firstBatch().put(CASES, QINGXU, 0, "stage", "CREATION")))
                .containsExactly("年度考核 confirmedAt archive.round-not-confirmed");
        assertThat(problems(firstBatch().put(CASES, QINGXU, 0, "stage", "ROUND_2")))
                .contains("案件 stage archive.rounds-of-stage");
        assertThat(problems(firstBatch().without(HOUMA, "公示"))).containsExactly("案件 stage archive.notices");
        assertThat(problems(firstBatch().without("140471-2021", EVENTS))).containsExactly("案件 stage archive.no-return");
    }

    @Test
    void whatIsNoWorkbookOfOursIsRefusedAsAWhole() {
        byte[] ours = firstBatch().bytes();
        admin.upload(IMPORTS, "案件".getBytes(StandardCharsets.UTF_8)).is(415);
        admin.upload(IMPORTS, new byte[0]).is(400);
        byte[] macros = Archive.of(ours).with("xl/vbaProject.bin", "x").bytes();
        assertThat(admin.upload(IMPORTS, macros).is(400).at("/errors/0/code")).contains("macro");
        assertThat(admin.upload(
                                IMPORTS,
                                firstBatch()
                                        .change(workbook -> workbook.removeSheetAt(0))
                                        .bytes())
                        .is(400)
                        .at("/errors/0/code"))
                .isEqualTo("sheet.not-ours");
        PastWorkbook without = firstBatch().change(workbook -> workbook.removeSheetAt(workbook.getSheetIndex(CASES)));
        assertThat(problems(without)).contains("案件 null sheet.missing-sheet");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.demonstrationcounty.http.HostileSheets#all")
    void aHostileWorkbookIsRefused(String what, UnaryOperator<Archive> how, String code) {
        byte[] hostile = how.apply(Archive.of(firstBatch().bytes())).bytes();

        assertThat(admin.upload(IMPORTS, hostile).is(400).at("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void aThousandRowsAreReadAndAnswered() {
        PastWorkbook large = PastWorkbook.of(admin.download(IMPORTS));
        for (int number = 1; number <= 1_000; number++) {
            large.addAtCityReview("140122-2021-" + number);
        }

        assertThat(problems(large)).hasSizeGreaterThan(990).contains("案件 caseKey archive.county-twice");
    }

    @Test
    void ofTwoImportsAtOnceOneIsRefused() {
        byte[] file = PastWorkbook.of(admin.download(IMPORTS))
                .addAtCityReview("140123-2021")
                .bytes();

        List<Integer> answers = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> admin.upload(IMPORTS, file).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(400, 409);
        JsonNode imported = programme.as("admin").get("/api/imports").json().at("/items");
        assertThat(imported).hasSize(1);
        programme
                .as("admin")
                .send("DELETE", IMPORTS + "/" + imported.at("/0/id").asLong(), null)
                .is(200);
    }
}
