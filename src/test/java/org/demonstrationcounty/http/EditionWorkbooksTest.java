package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.camunda.bpm.engine.RepositoryService;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.policy.PolicyFiles;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.sheet.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tables of an edition as a workbook: out, in for a back-test, and deployed. */
@RunningFirstBatch
@OnBothDatabases
@Rule({"R21", "P15"})
class EditionWorkbooksTest {

    private static final String BACKTESTS = "/api/backtests";
    private static final String EDITIONS = "/api/editions";
    private static final String OWN_ENTRIES = "政策版本";
    private static final String PASS_LINE = "合格线";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    private Programme programme;

    @BeforeAll
    void aRoundIsConfirmed() {
        programme = new Programme(port);
        programme
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "证据充分"))
                .step("bureau-2", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
    }

    private FilledSheet downloaded() {
        return FilledSheet.of(
                SheetClient.of(programme, "finance").download(EDITIONS + "/" + ShippedEdition.ID + ".xlsx"));
    }

    /** A draft that governs no year of this test. */
    private FilledSheet draft(String id) {
        FilledSheet sheet = downloaded();
        value(sheet, 1).setCellValue(id);
        value(sheet, 2).setCellValue(2090);
        return sheet;
    }

    private static Cell value(FilledSheet sheet, int entry) {
        return sheet.cell(OWN_ENTRIES, entry + 1, 2);
    }

    private static Cell passLine(FilledSheet sheet, int round) {
        return sheet.cell(PASS_LINE, round + 1, 1);
    }

    private Answer send(String account, String path, byte[] workbook) {
        return SheetClient.of(programme, account).upload(path, workbook);
    }

    private long deployments() {
        return repository.createDeploymentQuery().count();
    }

    @Test
    void theWorkbookItselfDiffersNowhere() {
        JsonNode same = send("bureau", BACKTESTS, downloaded().bytes()).is(200).json();

        assertThat(same.get("tested").asInt()).isPositive();
        assertThat(same.get("differing").asInt()).isZero();
        assertThat(same.get("draft"))
                .isEqualTo(programme
                        .as("bureau")
                        .get(EDITIONS + "/" + ShippedEdition.ID)
                        .json());
    }

    @Test
    void aChangedWorkbookIsTriedAsTheSameTablesAre() {
        FilledSheet sheet = draft("draft");
        passLine(sheet, 1).setCellValue(28);
        JsonNode byWorkbook = send("bureau", BACKTESTS + "?differing=true", sheet.bytes())
                .is(200)
                .json();
        JsonNode byTables = programme
                .sendTables(
                        "bureau",
                        BACKTESTS + "?differing=true",
                        PolicyFiles.shipped()
                                .edition("draft", 2090)
                                .withCell("pass-line", 1, 2, "28")
                                .files())
                .is(200)
                .json();

        assertThat(byWorkbook.get("differing").asInt()).isPositive();
        assertThat(byWorkbook).isEqualTo(byTables);
    }

    @Test
    void everyFaultIsNamedWithSheetAndCell() {
        FilledSheet sheet = draft("draft");
        passLine(sheet, 1).setCellValue(0);
        value(sheet, 7).setCellFormula("1=1");
        for (String path : List.of(BACKTESTS, EDITIONS)) {
            Answer refused = send("admin", path, sheet.bytes()).is(400);
            assertThat(refused.json().get("problems").findValuesAsText("sheet"))
                    .containsExactly(OWN_ENTRIES, PASS_LINE);
            assertThat(refused.json().get("problems").findValuesAsText("cell")).containsExactly("C9", "B3");
            assertThat(refused.json().get("errors").findValuesAsText("field")).containsExactly("政策版本!C9", "合格线!B3");
            assertThat(refused.at("/problems/1/message")).contains("52");
        }
        assertThat(SheetClient.of(programme, "bureau")
                        .inEnglish()
                        .upload(BACKTESTS, sheet.bytes())
                        .is(400)
                        .at("/problems/1/message"))
                .startsWith("Must be between 1");
    }

    @Test
    void anAdministratorDeploysAWorkbook() {
        FilledSheet sheet = draft("2090-a");
        long before = deployments();
        assertThat(send("bureau", EDITIONS, sheet.bytes()).is(403).at("/code")).isEqualTo("policy.deploys-not");
        assertThat(deployments()).isEqualTo(before);

        assertThat(send("admin", EDITIONS, sheet.bytes()).is(200).at("/id")).isEqualTo("2090-a");
        assertThat(deployments()).isEqualTo(before + 1);
        assertThat(programme.as("finance").get(EDITIONS).is(200).each("id")).contains("2090-a");
        send("admin", EDITIONS, sheet.bytes()).is(200);
        assertThat(deployments()).isEqualTo(before + 1);

        byte[] again = SheetClient.of(programme, "admin").download(EDITIONS + "/2090-a.xlsx");
        assertThat(send("bureau", BACKTESTS, again).is(200).at("/differing")).isEqualTo("0");
        passLine(sheet, 1).setCellValue(20);
        Answer other = send("admin", EDITIONS, sheet.bytes()).is(400);
        assertThat(other.at("/problems/0/cell")).isEqualTo("C3");
        assertThat(other.at("/problems/0/code")).isEqualTo("policy.edition-differs");
    }

    @Test
    void anAdministratorDeploysTheSevenTables() {
        Map<String, byte[]> tables =
                PolicyFiles.shipped().edition("2090-b", 2090).files();
        assertThat(programme.sendTables("government", EDITIONS, tables).is(403).at("/code"))
                .isEqualTo("policy.deploys-not");
        assertThat(programme.sendTables("admin", EDITIONS, tables).is(200).at("/governsFrom"))
                .isEqualTo("2090");
        assertThat(programme.as("finance").get(EDITIONS + "/2090-b").is(200).at("/id"))
                .isEqualTo("2090-b");
    }

    @Test
    void whatIsNoWorkbookOfPolicyTablesIsRefused() {
        byte[] sound = draft("draft").bytes();
        byte[] macros = Archive.of(sound).with("xl/vbaProject.bin", "x").bytes();
        assertThat(send("bureau", BACKTESTS, macros).is(400).at("/errors/0/code"))
                .isEqualTo("document.macros");
        assertThat(send("bureau", BACKTESTS, SampleFiles.pdf()).is(415).at("/code"))
                .isEqualTo("sheet.no-workbook");
        assertThat(send("bureau", BACKTESTS, SheetClient.of(programme, "bureau").download("/api/cases.xlsx"))
                        .is(400)
                        .at("/errors/0/code"))
                .isEqualTo("policy.no-tables-workbook");
        Multipart two = new Multipart().file("政策表.xlsx", sound).file("bonus.dmn", new byte[0]);
        assertThat(SheetClient.of(programme, "bureau")
                        .upload(BACKTESTS + "?size=0", two)
                        .is(400)
                        .json()
                        .get("errors")
                        .findValuesAsText("field"))
                .containsExactlyInAnyOrder("政策表.xlsx", "size");
        programme.as("finance").get(EDITIONS + "/unknown.xlsx").is(404);
        programme.stranger().get(EDITIONS + "/2022.xlsx").is(401);
    }
}
