package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.PastWorkbook;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.demonstrationcounty.http.SheetClient;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The network is lost on the pages of an administrator. Each says so where somebody acted, and keeps what is there. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class LostNetworkInTheBrowserTest {

    private static final String UNREACHABLE = "无法连接服务器。";

    @LocalServerPort
    int port;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void thePagesSayThatNobodyAnswersAndGoOnOnceTheNetworkIsBack() {
        try (Desk admin = DESKS.at("admin")) {
            whatIsReadComesLater(admin);
            nothingIsDoneAndTheButtonStays(admin, admin.board("clock"), Pattern.compile("拨到下一到期事项"));
            nothingIsDoneAndTheButtonStays(admin, admin.board("tour"), Pattern.compile("换用账号|打开"));
            aDraftKeepsItsFilesAndItsResult(admin);
            anImportIsUndoneOnceTheNetworkIsBack(admin);
            admin.complaints();
        }
    }

    private static void whatIsReadComesLater(Desk admin) {
        Locator board = admin.board("overview");
        assertThat(board.locator(".county-headline")).isVisible();
        lose(admin);
        board.locator("nav a")
                .filter(new Locator.FilterOptions().setHasText("指标分析"))
                .click();
        assertThat(board.locator(".alert-danger")).hasText(UNREACHABLE);
        find(admin);
        board.locator("nav a")
                .filter(new Locator.FilterOptions().setHasText("工作台"))
                .click();
        assertThat(board.locator(".county-headline")).isVisible();
    }

    private static void nothingIsDoneAndTheButtonStays(Desk admin, Locator board, Pattern name) {
        Locator button = board.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
        assertThat(button).isVisible();
        lose(admin);
        button.click();
        assertThat(board.locator(".county-acting .alert-danger")).hasText(UNREACHABLE);
        assertThat(button).isEnabled();
        find(admin);
    }

    private static void aDraftKeepsItsFilesAndItsResult(Desk admin) {
        Locator board = admin.board("drafts");
        board.locator("#county-draft-tables")
                .setInputFiles(PolicyFiles.shipped().edition("2092", 2092).files().entrySet().stream()
                        .map(LostNetworkInTheBrowserTest::payload)
                        .toArray(FilePayload[]::new));
        lose(admin);
        press(board, "回测");
        assertThat(board.locator(".alert-danger")).hasText(UNREACHABLE);
        find(admin);
        press(board, "回测");
        assertThat(board.locator(".btn-danger")).isVisible();
        lose(admin);
        board.locator(".btn-danger").click();
        admin.page().locator(".county-sure .btn-danger").click();
        assertThat(board.locator(".county-acting .alert-danger")).hasText(UNREACHABLE);
        assertThat(board.locator(".county-outcome")).containsText("轮次");
        assertThat(board.locator(".btn-danger")).isEnabled();
        find(admin);
    }

    private void anImportIsUndoneOnceTheNetworkIsBack(Desk admin) {
        SheetClient sheets = SheetClient.of(new Programme(port), "admin");
        byte[] filled = PastWorkbook.of(sheets.download("/api/imports/cases"))
                .addAtCityReview("140123-2021")
                .bytes();
        Locator board = admin.board("imports");
        board.locator("#county-cases-of-before")
                .setInputFiles(new FilePayload("既往案件.xlsx", "application/octet-stream", filled));
        lose(admin);
        press(board, "检查");
        assertThat(board.locator(".alert-danger")).hasText(UNREACHABLE);
        find(admin);
        press(board, "检查");
        press(board, "补录");
        sure(admin, "补录");
        assertThat(board.locator(".alert-success")).containsText("已补录 1 个案件");
        Locator undo = board.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^撤销补录 \\d+$")));
        lose(admin);
        undo.click();
        sure(admin, "撤销补录");
        assertThat(board.locator(".county-acting .alert-danger")).hasText(UNREACHABLE);
        find(admin);
        undo.click();
        sure(admin, "撤销补录");
        assertThat(board.locator("tbody")).containsText("系统管理员已于");
    }

    private static FilePayload payload(Map.Entry<String, byte[]> table) {
        String name = table.getKey().substring(table.getKey().lastIndexOf('/') + 1);
        return new FilePayload(name, "application/xml", table.getValue());
    }

    private static void lose(Desk desk) {
        desk.page().context().setOffline(true);
    }

    private static void find(Desk desk) {
        desk.page().context().setOffline(false);
    }

    private static void press(Locator within, String name) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void sure(Desk desk, String yes) {
        desk.page()
                .locator(".county-sure")
                .getByText(yes, new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
