package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which an administrator records cases of before. */
@RunningProgramme
@OnH2Alone("What a browser shows is the same on every database.")
@Rule("P16")
class ImportsInTheBrowserTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Path FIRST_BATCH = Path.of("src/test/resources/org/demonstrationcounty/http/first-batch.xlsx");

    @LocalServerPort
    int port;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void anAdministratorChecksImportsAndUndoes() throws IOException {
        byte[] workbook = Files.readAllBytes(FIRST_BATCH);
        try (Desk admin = DESKS.at("admin")) {
            Locator board = admin.board("imports");
            assertThat(board).containsText("还没有补录过案件。");
            button(board, "检查").click();
            assertThat(board.locator(".county-problem")).hasText("请选择填好的补录表。");

            check(board, workbook);
            assertThat(board.locator(".alert-danger")).containsText("处须改正，未作任何保存。");
            assertThat(board.locator("tbody tr").first()).containsText("案件");
            look(admin, "imports-with-problems");

            new Programme(port).turnClockTo("2022-03-01T09:00:00+08:00");
            check(board, workbook);
            assertThat(board.locator(".alert-success")).containsText("可补录 6 个案件、3 轮考核");
            button(board, "补录").click();
            sure(admin, "补录");
            assertThat(board.locator(".alert-success")).containsText("已补录 6 个案件。");
            Locator imports = board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("补录记录"));
            assertThat(imports).containsText("first-batch.xlsx");
            Barriers.areNotIn(".county-board", admin.page());
            look(admin, "imports");

            imports.getByText("6 个").click();
            imports.getByText("141081-2021").click();
            assertThat(board).containsText("补录时间");
            assertThat(board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("办理经过")))
                    .containsText("（补录）");
            admin.photograph("case-recorded-later");

            Locator again = admin.board("imports");
            button(again, "撤销补录 1").click();
            sure(admin, "撤销补录");
            assertThat(again).containsText("系统管理员已于");
            org.assertj.core.api.Assertions.assertThat(admin.complaints()).isEmpty();
        }
    }

    private static void check(Locator board, byte[] workbook) {
        board.locator("#county-cases-of-before").setInputFiles(new FilePayload("first-batch.xlsx", WORKBOOK, workbook));
        button(board, "检查").click();
    }

    private static void sure(Desk desk, String yes) {
        desk.page()
                .locator(".county-sure")
                .getByText(yes, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void look(Desk desk, String name) {
        desk.page().setViewportSize(1366, 768);
        desk.photograph(name);
        desk.page().setViewportSize(390, 844);
        desk.photograph(name + "-phone");
        desk.page().setViewportSize(1440, 900);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
