package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.FilledSheet;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk of a department supplies a year's figures with one workbook. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class SheetsInTheBrowserTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void reach() {
        programme = new Programme(port);
    }

    @Test
    void aYearsFiguresAreDownloadedCheckedCorrectedAndSubmitted() throws IOException {
        try (Desk clerk = DESKS.at("finance")) {
            Locator board = open(clerk);
            button(board, "检查").click();
            assertThat(board.locator(".county-problem")).hasText("请选择填好的数据表。");
            FilledSheet sheet = FilledSheet.of(downloaded(clerk, board.getByText("下载数据表")));
            String county = sheet.sheet("本年数").getRow(1).getCell(0).getStringCellValue();
            sheet.fill("本年数", county, 2000, 60);
            sheet.cell("本年数", 1, 3).setCellValue("1.2万");
            choose(board, sheet);
            assertThat(board.locator(".county-problem")).hasCount(0);
            button(board, "检查").click();

            assertThat(board.locator(".alert-danger")).hasText("有 1 处须改正，未作任何保存。");
            assertThat(board.locator("tbody tr").first()).containsText("本年数 D2");
            clerk.photograph("sheet-with-problems");
            FilledSheet marked = FilledSheet.of(downloaded(clerk, button(board, "下载标出问题的副本")));
            assertThat(marked.cell("本年数", 1, 3).getCellComment().getString().getString())
                    .startsWith("数字带有“万”“亿”等。");

            marked.cell("本年数", 1, 3).setCellValue(12_000);
            choose(board, marked);
            button(board, "检查").click();
            assertThat(board.locator(".alert-success")).containsText("检查通过：可提交 1 项任务");
            clerk.photograph("sheet-without-problems");
            theNetworkIsLostWhileItIsSent(clerk, board);
            button(board, "检查").click();
            submit(clerk, board);

            assertThat(board.locator(".alert-success")).containsText("已提交 1 项任务");
            assertThat(board.getByText("目前没有待填报的数据。")).isVisible();
            clerk.photograph("sheet-submitted");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    @Test
    void rowsThatSomebodyElseHasAnsweredAreNamedAndNothingIsLost() throws IOException {
        try (Desk clerk = DESKS.at("science")) {
            Locator board = open(clerk);
            FilledSheet sheet = FilledSheet.of(downloaded(clerk, board.getByText("下载数据表")));
            String county = sheet.sheet("本年数").getRow(1).getCell(0).getStringCellValue();
            choose(board, sheet.fill("本年数", county, 2000, 60));
            button(board, "检查").click();
            assertThat(board.locator(".alert-success")).containsText("检查通过");
            programme.caseOf(county.substring(0, 6), 2021).supplyFiguresOf("science", 1, 2000, 1000);
            submit(clerk, board);

            assertThat(board.locator(".alert-danger")).hasText("有 1 处须改正，未作任何保存。");
            assertThat(board.locator("tbody tr").first()).containsText("数据已由他人提交");
            new FormOnScreen("board", board).speaksInWords();
        }
    }

    private static void theNetworkIsLostWhileItIsSent(Desk clerk, Locator board) {
        String sending = "**/api/figure-sheets/2021";
        clerk.page().route(sending, Route::abort);
        submit(clerk, board);
        assertThat(board.locator(".alert-danger")).containsText("不能确定是否已经提交");
        clerk.page().unroute(sending);
        clerk.complaints();
    }

    private static void submit(Desk clerk, Locator board) {
        button(board, "提交").click();
        clerk.page()
                .locator(".county-sure")
                .getByText("提交", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static byte[] downloaded(Desk desk, Locator link) throws IOException {
        Download file = desk.page().waitForDownload(link::click);
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        return Files.readAllBytes(file.path());
    }

    private static void choose(Locator board, FilledSheet sheet) {
        board.getByLabel("填好的数据表（.xlsx）").setInputFiles(new FilePayload("数据.xlsx", WORKBOOK, sheet.bytes()));
    }

    private static Locator open(Desk desk) {
        desk.button("案卷").click();
        Locator board = desk.page().locator(".county-board");
        board.locator("nav a")
                .filter(new Locator.FilterOptions().setHasText("数据表"))
                .click();
        assertThat(board.locator("h3")).hasText("数据表");
        return board;
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
