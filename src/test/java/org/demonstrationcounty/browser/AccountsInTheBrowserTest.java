package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator makes, finds and locks an account on one page of the board. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class AccountsInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    @Test
    @Rule("P10")
    void onePageMakesAnAccountAndLocksIt() {
        try (Desk admin = DESKS.at("admin")) {
            Locator board = admin.board("accounts");
            board.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("新增账号"))
                    .click();
            assertThat(board.locator("h3")).hasText("新增账号");
            admin.write("账号（用于登录", "sun.ba").write("姓", "孙").write("邮箱", "sun.ba@example.cn");
            board.locator("[name=given]").fill("八");
            admin.write("初始密码", Client.PASSWORD);
            press(board, "新增账号");
            assertThat(board.locator(".county-problem")).hasText("必填项未填写。");
            board.getByRole(AriaRole.SEARCHBOX).fill("阳城");
            assertThat(board.locator(".county-offices label:visible")).hasText(new String[] {" 阳城县（晋城市）"});
            board.getByLabel("阳城县（晋城市）").check();
            admin.photograph("account-new");
            press(board, "新增账号");
            assertThat(board.locator(".alert-success")).containsText("孙八（sun.ba）");
            assertThat(new Programme(port)
                            .as("sun.ba")
                            .get("/api/me")
                            .is(200)
                            .json()
                            .at("/groups/0/name")
                            .asText())
                    .isEqualTo("阳城县");

            admin.board("accounts?q=孙八");
            assertThat(board.locator("tbody tr")).hasCount(1);
            assertThat(board.locator("tbody tr")).containsText("阳城县");
            admin.photograph("accounts");
            board.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("孙八"))
                    .click();
            changesAnAccountThatAnotherHasChanged(admin, board);
            press(board, "停用账号");
            Barriers.areNotIn("dialog.county-sure", admin.page());
            admin.page()
                    .locator(".county-sure")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("停用账号"))
                    .click();
            assertThat(board.locator(".alert-warning")).containsText("已停用");
            new Programme(port).as("sun.ba").get("/api/me").is(401);
            new FormOnScreen("board", board).speaksInWords();
        }
    }

    private void changesAnAccountThatAnotherHasChanged(Desk admin, Locator board) {
        assertThat(board.locator("[name=given]")).hasValue("八");
        Client another = new Programme(port).as("admin");
        String read = another.get("/api/accounts/sun.ba")
                .is(200)
                .json()
                .get("revision")
                .asText();
        another.put("/api/accounts/sun.ba", Map.of("given", "九", "offices", List.of("bureau"), "revision", read))
                .is(200);
        board.locator("[name=given]").fill("十");
        press(board, "保存");
        assertThat(board.locator(".alert-danger")).containsText("已被他人修改");
        assertThat(board.locator(".alert-danger")).containsText("现为：姓名 九，邮箱 —，所属单位 省小企业发展促进局");
        assertThat(board.locator("[name=given]")).hasValue("十");
        admin.photograph("account-changed-meanwhile");
        press(board, "保存");
        assertThat(board.locator("h3")).hasText("孙十（sun.ba）");
    }

    @Test
    void adminAsksForTheFamilyNameFirstAndLeadsToThatPage() {
        try (Desk admin = DESKS.at("admin", "admin/default/")) {
            Page page = admin.page();
            page.evaluate("location.hash = '#/users/bureau?tab=profile'");
            assertThat(page.locator("[name=editProfileForm] .form-group label").first())
                    .hasText("姓*");
            assertThat(page.locator(".section-content > header h3")).hasText("编辑用户 省小企业发展促进局经办人甲");
            assertThat(page.locator("a.county-bell")).hasAttribute("aria-label", Pattern.compile("消息.*"));
            admin.photograph("admin-profile");
            page.evaluate("location.hash = '#/users'");
            assertThat(page.locator("th[sort-by-property]")).hasText(new Pattern[] {
                Pattern.compile("姓"), Pattern.compile("名"), Pattern.compile("账号"), Pattern.compile(".*")
            });
            assertThat(page.locator("tr")
                            .filter(new Locator.FilterOptions().setHas(page.locator("a[href='#/users/bureau']")))
                            .locator("td")
                            .first())
                    .hasText("省小企业发展促进局");
            admin.photograph("admin-users");
            dialoguesKeepNobodyOut(page);
            page.evaluate("location.hash = '#/'");
            admin.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("新建用户"))
                    .click();

            assertThat(admin.page().locator(".county-board h3")).hasText("新增账号");
        }
    }

    @Test
    void namesOnEnglishPagesSayThatTheyAreChineseAndBeginWithTheFamily() {
        try (Desk admin = DESKS.at("admin", "admin/default/")) {
            Page page = admin.page();
            speak("en", page);
            page.evaluate("location.hash = '#/users/bureau?tab=groups'");
            String name = "省小企业发展促进局经办人甲";
            assertThat(page.locator(".section-content h3 [lang='zh-CN']")).hasText(name);
            assertThat(page.locator(".section-content .h4")).hasText("Groups of " + name);
            assertThat(page.locator(".section-content .h4 [lang='zh-CN']")).hasText(name);
            admin.photograph("admin-english");
            Barriers.areNotOn(page);
            speak("zh", page);
        }
    }

    private static void speak(String language, Page page) {
        page.evaluate("language => localStorage.setItem('demonstration-county.language', language)", language);
        page.reload();
        page.locator(".account").first().waitFor();
    }

    private static void dialoguesKeepNobodyOut(Page page) {
        Locator dialogue = page.locator(".modal");
        theListOfGroupsIsThereThoughTheAccountsOwnComeLate(page, dialogue);
        Barriers.areNotIn(".modal", page);
        page.keyboard().press("Escape");
        assertThat(dialogue).hasCount(0);

        page.evaluate("location.hash = '#/users/bureau?tab=account'");
        page.locator("[ng-click='deleteUser()']").press("Enter");
        assertThat(dialogue).containsText("确定要删除用户 bureau 吗？");
        assertThat(dialogue).not().containsText(Pattern.compile("：\\s*[:：]"));
        Barriers.areNotIn(".modal", page);
        page.keyboard().press("Escape");
        assertThat(dialogue).hasCount(0);
        Barriers.areNotOn(page);
    }

    /** Camunda's dialogue leaves out the account's own groups; opened before they had come, it listed nothing. */
    private static void theListOfGroupsIsThereThoughTheAccountsOwnComeLate(Page page, Locator dialogue) {
        Deque<Route> late = new ArrayDeque<>();
        Predicate<Request> ofTheAccount =
                request -> request.postData() != null && request.postData().contains("\"member\":\"bureau\"");
        page.route("**/engine/default/group?*", route -> {
            if (ofTheAccount.test(route.request())) {
                late.add(route);
            } else {
                route.resume();
            }
        });
        page.waitForRequest(ofTheAccount, () -> page.evaluate("location.hash = '#/users/bureau?tab=groups'"));
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("加入组"));
        button.press("Enter");
        button.press("Enter");
        late.forEach(Route::resume);
        page.unroute("**/engine/default/group?*");
        assertThat(dialogue).hasCount(1);
        assertThat(dialogue).hasAttribute("aria-label", "选择组");
        assertThat(dialogue.getByLabel("city-140500 晋城市")).isVisible();
        assertThat(dialogue.locator("td.group-id").getByText("bureau", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
