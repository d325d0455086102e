package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.FilledSheet;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.demonstrationcounty.policy.PolicyFiles;
import org.demonstrationcounty.policy.ShippedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which drafted tables are tried on the confirmed rounds. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
@Rule("P15")
class DraftsInTheBrowserTest {

    @LocalServerPort
    int port;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static FilePayload[] draft(PolicyFiles tables) {
        return tables.files().entrySet().stream()
                .map(DraftsInTheBrowserTest::payload)
                .toArray(FilePayload[]::new);
    }

    private static FilePayload payload(Map.Entry<String, byte[]> table) {
        String name = table.getKey().substring(table.getKey().lastIndexOf('/') + 1);
        return new FilePayload(name, "application/xml", table.getValue());
    }

    @Test
    void theBureauTriesDraftedTables() {
        new Programme(port)
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "证据充分"))
                .step("bureau-2", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("drafts/%1$s/%1$s".formatted(ShippedEdition.ID));
            assertThat(board).containsText("没有不同。");
            backtest(board);
            assertThat(board.locator(".county-problem")).hasText("请选择工作簿，或七张政策表。");

            choose(board, PolicyFiles.shipped().edition("draft", 2024).withCell("pass-line", 1, 2, "0"));
            assertThat(board.locator(".alert-danger code")).hasText("pass-line[1].required");

            choose(board, PolicyFiles.shipped().edition("draft", 2024).withCell("pass-line", 1, 2, "28"));
            assertThat(board.locator(".county-outcome")).containsText("共评判 1 个轮次，其中 1 个不同");
            assertThat(board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("回测")))
                    .containsText("清徐县");
            Locator compared = board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("已部署版本的对照"));
            assertThat(compared).containsText("合格线");
            assertThat(compared).containsText("28");
            Barriers.areNotIn(".county-board", bureau.page());
            bureau.page().setViewportSize(1366, 768);
            bureau.photograph("drafts");
            bureau.page().setViewportSize(390, 844);
            bureau.photograph("drafts-phone");
            bureau.page().setViewportSize(1440, 900);
        }
    }

    @Test
    @Rule("R21")
    void anAdministratorChangesAWorkbookTriesItAndDeploysIt() throws IOException {
        try (Desk admin = DESKS.at("admin")) {
            Locator board = admin.board("drafts");
            Download file = admin.page()
                    .waitForDownload(() -> board.getByText("下载政策表工作簿").click());
            assertThat(board.locator(".btn-danger")).hasCount(0);
            FilledSheet sheet = FilledSheet.of(Files.readAllBytes(file.path()));
            sheet.cell("政策版本", 2, 2).setCellValue("2090");
            sheet.cell("政策版本", 3, 2).setCellValue(2090);
            sheet.cell("年度考核指标", 2, 11).setCellValue("一千");
            sheet.cell("合格线", 2, 1).setCellFormula("20+1");
            choose(board, sheet);
            Locator problems = board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("须改正"));
            assertThat(problems.locator("tbody th")).hasText(new String[] {"年度考核指标 L3", "合格线 B3"});
            Barriers.areNotIn(".county-board", admin.page());
            admin.page().setViewportSize(1366, 768);
            admin.photograph("drafts-workbook-with-problems");

            sheet.cell("年度考核指标", 2, 11).setCellValue(1100);
            sheet.cell("合格线", 2, 1).setBlank();
            sheet.cell("合格线", 2, 1).setCellValue(21);
            choose(board, sheet);
            board.locator(".btn-danger").click();
            admin.photograph("drafts-sure");
            admin.page().locator(".county-sure .btn-danger").click();
            assertThat(board.locator(".alert-success")).hasText("已部署版本 2090。");
            assertThat(board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("已部署版本的对照")))
                    .containsText("1100");
            admin.photograph("drafts-deployed");
        }
    }

    private static void choose(Locator board, FilledSheet sheet) {
        board.locator("#county-draft-tables")
                .setInputFiles(new FilePayload("政策表.xlsx", "application/octet-stream", sheet.bytes()));
        backtest(board);
    }

    private static void choose(Locator board, PolicyFiles tables) {
        board.locator("#county-draft-tables").setInputFiles(draft(tables));
        backtest(board);
    }

    private static void backtest(Locator board) {
        board.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("回测"))
                .click();
    }
}
