package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What it is like to do a task in Tasklist, whatever goes wrong meanwhile. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class TaskInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final String ZONE = "county-140471";

    @LocalServerPort
    int port;

    @Test
    void whateverGoesWrongNothingIsLostAndEveryMessageGoesWithItsCause() {
        Programme programme = new Programme(port);
        CountyCase changzhi = programme.caseOf("140471", 2021);
        String task = changzhi.task(ZONE, "correct-application");
        try (Desk desk = DESKS.at(ZONE).open(task)) {
            openingClaimsNothing(desk, programme, task);
            onesOwnDraftIsNoConflict(desk);
            everyMessageGoesWithItsCause(desk);
            aCutNetworkKeepsTheTextAndTheButton(desk);
            aLostSessionSaysWhyOneLogsInAgain(desk);
            desk.complete();
        }
    }

    private static void openingClaimsNothing(Desk desk, Programme programme, String task) {
        Locator contact = desk.input("contactName");
        assertThat(contact).isEnabled();
        assertThat(desk.page().locator(".disabled-form, button.claim:visible")).hasCount(0);
        desk.page().waitForResponse("**/draft?revision=*", () -> contact.fill("李四"));
        assertThat(programme
                        .as(ZONE)
                        .get("/engine-rest/task/" + task)
                        .is(200)
                        .json()
                        .get("assignee")
                        .isNull())
                .isTrue();
    }

    private static void onesOwnDraftIsNoConflict(Desk desk) {
        desk.input("contactName").fill("王五");
        desk.page().reload();
        assertThat(desk.input("contactName")).hasValue("王五");
        desk.page().waitForResponse("**/draft?revision=*", () -> desk.input("contactName")
                .fill("王五六"));
        assertThat(desk.page().locator(".county-draft")).containsText("已保存");
    }

    private static void everyMessageGoesWithItsCause(Desk desk) {
        desk.write("联系人", "").write("市场主体（户）", "不详");
        assertThat(desk.isRefused()).hasCount(2);
        Locator summary = desk.page().locator(".county-summary");
        assertThat(summary).containsText("请更正以下 2 处");
        summary.getByText("市场主体（户）：应为数字。").click();
        assertThat(desk.input("marketEntities")).isFocused();
        desk.write("市场主体（户）", "20000");
        assertThat(summary.locator("li")).hasText(new String[] {"联系人：必填项未填写。"});
        desk.write("联系人", "赵六");
        assertThat(summary).isHidden();
        assertThat(desk.page().locator(".county-problem")).hasCount(0);
    }

    private static void aCutNetworkKeepsTheTextAndTheButton(Desk desk) {
        desk.page().route("**/submit-form", Route::abort);
        desk.presses();
        assertThat(desk.page().locator(".county-summary")).containsText("无法连接服务器。不能确定是否已经提交。");
        desk.page().unroute("**/submit-form");
        assertThat(desk.input("contactName")).hasValue("赵六");
        desk.complaints();
    }

    private static void aLostSessionSaysWhyOneLogsInAgain(Desk desk) {
        desk.losesItsSession();
        desk.write("联系人", "孙七").presses();
        assertThat(desk.page().locator(".county-lost-session")).containsText("登录已失效");
        desk.logsInThere(ZONE);
        assertThat(desk.input("contactName")).hasValue("孙七");
    }
}
