package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator keeps the names of counties, zones, cities and offices on a page of the board. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class NamesInTheBrowserTest {

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
    @Rule("P7")
    void aCountyBecomesACityFromADayOn() {
        try (Desk admin = DESKS.at("admin")) {
            Locator board = open(admin);
            admin.photograph("names");
            board.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("阳城县").setExact(true))
                    .click();
            assertThat(board.locator("h4").first()).containsText("阳城县（140522）");
            admin.write("名称", "").write("英文名称", "Yangcheng City");
            board.getByLabel("类型").selectOption("市（县级）");
            admin.write("统计代码", "140121").write("自何日起（不填为今天）", "2022-02-28");
            button(board, "保存").click();
            assertThat(board.locator(".county-problem")).hasCount(1);
            admin.write("名称", "阳城市");
            button(board, "保存").click();
            assertThat(board.locator(".county-problem")).hasCount(2);
            admin.photograph("names-refused");
            admin.write("统计代码", "140582").write("自何日起（不填为今天）", "2022-03-02");
            button(board, "保存").click();

            assertThat(board.locator(".alert-success")).containsText("变更");
            assertThat(board.locator("tbody tr")).hasCount(2);
            assertThat(board.locator("tbody tr").nth(1)).containsText("140582");
            admin.photograph("names-changed");
            assertThat(programme
                            .as("bureau")
                            .get("/api/counties/140522/names")
                            .is(200)
                            .each("name"))
                    .containsExactly("阳城县", "阳城市");
            new FormOnScreen("board", board).speaksInWords();
            assertThat(admin.complaints()).as("the refusal").hasSize(1);
        }
    }

    @Test
    @Rule("P7")
    void aNewDepartmentIsAdded() {
        try (Desk admin = DESKS.at("admin")) {
            Locator board = open(admin);
            board.getByLabel("维护对象").selectOption("省级部门");
            assertThat(board.locator("tbody tr")).hasCount(8);
            admin.write("代码（此后不变）", "commerce").write("名称", "商务部门").write("英文名称", "Commerce");
            button(board, "新增").click();

            assertThat(board.locator(".alert-success")).containsText("商务部门");
            assertThat(board.locator("tbody tr")).hasCount(9);
        }
    }

    @Test
    @Rule("P7")
    void aChineseNameStandsInChineseOrder() {
        programme
                .as("admin")
                .post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile",
                                Map.of("id", "wang.wu", "firstName", "五", "lastName", "王"),
                                "credentials",
                                Map.of("password", Client.PASSWORD)))
                .is(204);
        programme
                .as("admin")
                .put("/engine-rest/group/bureau/members/wang.wu", null)
                .is(204);
        try (Desk clerk = DESKS.at("wang.wu")) {
            assertThat(clerk.page().locator(".account > a")).containsText("王五");
        }
    }

    private static Locator open(Desk desk) {
        desk.button("案卷").click();
        Locator board = desk.page().locator(".county-board");
        board.locator("nav a")
                .filter(new Locator.FilterOptions().setHasText("区划与名称"))
                .click();
        assertThat(board.locator("h3")).hasText("区划与名称");
        return board;
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
