package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.FilledSheet;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.demonstrationcounty.workbook.WorkbookDownload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk of a county fills in the base figures of its application in a spreadsheet. */
@RunningProgramme
@OnH2Alone("What a browser shows is the same on every database.")
class BaseSheetInTheBrowserTest {

    private static final String CLERK = "county-140522";
    private static final String BASE = "基期数";
    private static final int FIGURE = 4;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    @Test
    void baseFiguresAreDownloadedFilledCorrectedAndReadIntoTheForm() throws IOException {
        Programme programme = new Programme(port);
        var yangcheng = programme.caseOf("140522", 2021);
        yangcheng.apply().is(200);
        String task = yangcheng.task(CLERK, "prepare-application");
        try (Desk clerk = DESKS.at(CLERK).open(task)) {
            clerk.input("base.smeRevenueGrowth").fill("5");
            Locator sheets = clerk.page().locator(".county-base-sheet");
            button(sheets, "读入数表").click();
            assertThat(sheets.locator(".county-problem")).hasText("请选择填好的基期数表。");
            FilledSheet sheet = FilledSheet.of(Files.readAllBytes(clerk.page()
                    .waitForDownload(() -> sheets.getByText("下载基期数表").click())
                    .path()));
            assertThat(sheet.cell(BASE, 1, 0).getStringCellValue()).isEqualTo("newEnterprises");
            sheet.cell(BASE, 1, FIGURE).setCellValue("1.2万");
            choose(sheets, sheet);
            button(sheets, "读入数表").click();

            assertThat(sheets.locator(".alert-danger")).hasText("有 1 处须改正，未读入任何数据。");
            assertThat(sheets.locator("tbody tr")).containsText("基期数 E2");
            assertThat(sheets.locator("tbody tr")).isInViewport();
            assertThat(clerk.input("base.smeRevenueGrowth")).hasValue("5");
            clerk.photograph("base-sheet-with-problems");

            sheet.cell(BASE, 1, FIGURE).setCellValue(12_000);
            choose(sheets, sheet);
            assertThat(sheets.locator(".alert-danger")).hasCount(0);
            clerk.page().waitForResponse("**/draft?revision=*", () -> button(sheets, "读入数表")
                    .click());

            assertThat(sheets.locator(".alert-success")).containsText("已读入 1 个基期数");
            assertThat(clerk.input("base.newEnterprises")).hasValue("12000");
            assertThat(clerk.input("base.smeRevenueGrowth")).hasValue("");
            clerk.photograph("base-sheet-taken");
            new FormOnScreen("base-sheet", sheets).speaksInWords();
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private static void choose(Locator sheets, FilledSheet sheet) {
        sheets.getByLabel("填好的基期数表（.xlsx）")
                .setInputFiles(new FilePayload("基期数.xlsx", WorkbookDownload.TYPE, sheet.bytes()));
    }

    private static Locator button(Locator within, String name) {
        return within.locator("button").filter(new Locator.FilterOptions().setHasText(name));
    }
}
