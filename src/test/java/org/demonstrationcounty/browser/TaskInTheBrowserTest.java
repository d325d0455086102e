package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task in Tasklist, with everything that can go wrong meanwhile. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class TaskInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final String ZONE = "county-140471";

    @LocalServerPort
    int port;

    @Test
    void nothingTypedIsLostAndEveryMessageGoesWithItsCause() {
        Programme programme = new Programme(port);
        CountyCase changzhi = programme.caseOf("140471", 2021);
        String task = changzhi.task(ZONE, "correct-application");
        try (Desk desk = DESKS.at(ZONE).open(task)) {
            theLastDayStandsAboveTheForm(desk);
            eachConditionStandsBesideItsField(desk);
            openingClaimsNothing(desk, programme, task);
            onesOwnDraftIsNoConflict(desk);
            whatIsUnderWayIsNotLost(desk);
            aDraftIsSavedWhenTheConnectionIsBack(desk);
            whatWasTypedAfterASavingWithoutAnswerIsNoConflict(desk);
            filesAreShownReplacedAndDeleted(desk);
            theTaskIsHandedToAColleague(desk);
            everyMessageGoesWithItsCause(desk);
            aCutNetworkKeepsTheTextAndTheButton(desk);
            aLostSessionSaysWhyOneLogsInAgain(desk);
            theAnswersAreReadOnceMoreByKeyboardAlone(desk);
            aReceiptSaysWhoHasItNext(desk);
            goingBackToWhatWasSubmittedTellsNothingNew(desk, task);
            aTaskThatIsGoneSaysWhatBecameOfIt(desk, task);
            theReceiptIsReadAgainAtTheCase(desk);
        }
    }

    private static void theAnswersAreReadOnceMoreByKeyboardAlone(Desk desk) {
        Locator answers = desk.checksAnswers().answers();
        assertThat(answers).containsText("孙七");
        assertThat(answers).containsText("提交后不能撤回");
        assertThat(desk.input("contactName")).isHidden();
        desk.photograph("check-answers");
        Barriers.areNotOn(desk.page());
        Barriers.areNotInTheWidthOf(desk.page());
        desk.press("Escape");
        assertThat(answers).isHidden();
        assertThat(desk.input("contactName")).hasValue("孙七");
        desk.checksAnswers();
        assertThat(answers.locator("h4")).isFocused();
        desk.pressesUntilFocused("Tab", "返回修改")
                .pressesUntilFocused("Tab", "确认提交")
                .press("Enter");
        assertThat(desk.page().locator("form.county-step")).isHidden();
    }

    private static void aReceiptSaysWhoHasItNext(Desk desk) {
        Locator receipt = desk.page().locator(".county-receipt");
        assertThat(receipt).containsText("已提交：补正申报材料");
        assertThat(receipt).containsText("会议研究");
        assertThat(receipt).containsText("孙七");
        assertThat(receipt.getByText("打印")).isInViewport();
        assertThat(receipt.getByText("关闭")).isInViewport();
        double[] tops = receipt.locator("button").all().stream()
                .mapToDouble(button -> button.boundingBox().y)
                .distinct()
                .toArray();
        assertThat(tops.length).as("lines of buttons").isEqualTo(1);
        desk.photograph("receipt");
        Barriers.areNotOn(desk.page());
    }

    private static void goingBackToWhatWasSubmittedTellsNothingNew(Desk desk, String task) {
        desk.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/task/" + task) && answer.status() == 404,
                        () -> desk.page().goBack());
        assertThat(desk.page().locator(".county-receipt")).isVisible();
        assertThat(desk.page().locator("[notifications-panel] .alert:visible")).hasCount(0);
        desk.complaints();
    }

    private static void theReceiptIsReadAgainAtTheCase(Desk desk) {
        Locator board = desk.board("cases/140471-2021");
        board.locator("section", new Locator.LocatorOptions().setHasText("提交回执"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("补正申报材料"))
                .last()
                .click();
        Locator receipt = desk.page().locator("dialog.county-told");
        assertThat(receipt).containsText("已提交：补正申报材料");
        assertThat(receipt).containsText("孙七");
        desk.photograph("receipt-again");
        Barriers.areNotIn("dialog.county-told", desk.page());
        receipt.getByText("关闭").click();
        assertThat(receipt).hasCount(0);
    }

    private static void aTaskThatIsGoneSaysWhatBecameOfIt(Desk desk, String task) {
        desk.page().evaluate("task => { location.hash = `#/?task=${task}`; }", task);
        desk.page().reload();
        Locator gone = desk.page().locator(".county-gone");
        assertThat(gone).containsText("该任务已由您本人于 2022-03-01");
        assertThat(desk.page().locator(".alert:visible").filter(new Locator.FilterOptions().setHasText("没有找到所要的内容")))
                .hasCount(0);
        desk.photograph("gone-task");
        Barriers.areNotOn(desk.page());
        desk.complaints();
    }

    private static void theLastDayStandsAboveTheForm(Desk desk) {
        assertThat(desk.page().locator(".county-deadline")).containsText("年");
        assertThat(desk.page().locator(".county-deadline")).containsText("逾期满 10 个工作日仍未提交的");
        desk.page().setViewportSize(1366, 768);
        desk.photograph("due-line");
    }

    @Test
    void aTextInADialogueIsKeptWhenTheSessionIsLost() {
        try (Desk desk = DESKS.at("bureau")) {
            Locator board = desk.board("cases/140522-2021");
            board.getByText("终止创建").first().click();
            Locator reason = board.locator("#county-termination-reason");
            reason.fill("写到一半的理由");
            desk.page().reload();
            assertThat(reason).hasValue("写到一半的理由");
            assertThat(reason).isVisible();
            reason.press("Tab");
            desk.press("Enter");
            assertThat(desk.page().locator("dialog.county-sure")).containsText("确定终止创建吗");
            Barriers.areNotIn("dialog.county-sure", desk.page());
            desk.press("Escape");
            assertThat(reason).hasValue("写到一半的理由");
            desk.complaints();
        }
    }

    private static void eachConditionStandsBesideItsField(Desk desk) {
        Locator field = desk.page().locator("[data-field='marketEntities']");
        assertThat(field.locator(".county-condition")).containsText("条件：不少于 20000");
        String stated = desk.input("marketEntities").inputValue();
        desk.input("marketEntities").fill("19999");
        assertThat(field.locator(".county-status")).hasText("不符合");
        desk.input("marketEntities").fill("20000");
        assertThat(field.locator(".county-status")).hasText("符合");
        desk.input("marketEntities").fill(stated);
    }

    private static void openingClaimsNothing(Desk desk, Programme programme, String task) {
        Locator contact = desk.input("contactName");
        assertThat(contact).isEnabled();
        assertThat(desk.page().locator(".disabled-form, button.claim:visible")).hasCount(0);
        assertThat(desk.page().locator(".task-card :is(.dates, .groups) :is(a[href], [tabindex='0'])"))
                .hasCount(0);
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

    /** The server does not answer, and the page is loaded anew meanwhile. */
    private static void whatIsUnderWayIsNotLost(Desk desk) {
        desk.page().route("**/draft?revision=*", route -> {});
        desk.page().waitForRequest("**/draft?revision=*", () -> desk.input("contactName")
                .fill("周八"));
        desk.page().unroute("**/draft?revision=*");
        desk.page().reload();
        assertThat(desk.input("contactName")).hasValue("周八");
        desk.complaints();
    }

    private static void aDraftIsSavedWhenTheConnectionIsBack(Desk desk) {
        Locator line = desk.page().locator(".county-draft");
        desk.page().context().setOffline(true);
        desk.input("contactName").fill("吴九");
        assertThat(line).containsText("恢复连接或者重新登录后会自动保存");
        desk.page().context().setOffline(false);
        assertThat(line).containsText("已保存");
        desk.complaints();
    }

    /** The server keeps a draft, its answer is lost, more is typed, and the page is loaded anew before that is sent. */
    private static void whatWasTypedAfterASavingWithoutAnswerIsNoConflict(Desk desk) {
        Locator line = desk.page().locator(".county-draft");
        desk.input("contactName").fill("周八");
        assertThat(line).containsText("已保存");
        AtomicBoolean isKept = new AtomicBoolean();
        desk.page().route("**/draft?revision=*", saving -> {
            saving.fetch();
            isKept.set(true);
        });
        desk.input("contactName").fill("周八九");
        desk.page().waitForCondition(isKept::get);
        desk.input("contactName").fill("周八九十");
        desk.page().unroute("**/draft?revision=*");
        desk.page().reload();
        assertThat(desk.input("contactName")).hasValue("周八九十");
        assertThat(line).containsText("已保存");
        desk.complaints();
    }

    private static void filesAreShownReplacedAndDeleted(Desk desk) {
        Locator files = desk.page().locator(".county-section-documents");
        assertThat(files.locator("input[type=file]").last()).hasAttribute("accept", Pattern.compile("\\.wps.*\\.ofd"));
        files.locator("input[type=file]").last().setInputFiles(file("公章.png", "image/png", SampleFiles.png()));
        Locator shown = desk.page().locator("dialog.county-preview");
        desk.page().route("**/preview", Route::abort);
        files.getByLabel("预览 公章.png").click();
        assertThat(shown.getByRole(AriaRole.ALERT)).hasText("图片读取失败，请关闭后再试。");
        desk.press("Escape");
        desk.page().unroute("**/preview");

        files.getByLabel("预览 公章.png").click();
        assertThat(shown.locator("img")).isVisible();
        desk.page().waitForFunction("() => document.querySelector('.county-preview img').naturalWidth > 0");
        desk.photograph("preview");
        Barriers.areNotIn("dialog.county-preview", desk.page());
        desk.press("Escape");
        assertThat(shown).hasCount(0);

        files.getByLabel("用来替换 公章.png 的文件").setInputFiles(file("方案.pdf", "application/pdf", SampleFiles.pdf()));
        assertThat(files.getByLabel("在新窗口预览 方案.pdf")).hasAttribute("target", "_blank");
        assertThat(files).not().containsText("公章.png");
        files.getByLabel("删除 方案.pdf").click();
        Locator question = desk.page().locator(".county-sure");
        assertThat(question).containsText("确定删除 方案.pdf 吗？");
        Barriers.areNotIn("dialog.county-sure", desk.page());
        question.getByText("删除", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(files).not().containsText("方案.pdf");
        desk.complaints();
    }

    private static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }

    private static void theTaskIsHandedToAColleague(Desk desk) {
        desk.page().locator(".county-handling").getByText("转办").click();
        Locator dialogue = desk.page().locator("dialog.county-sure");
        assertThat(dialogue).containsText("到办结或者再次转办为止");
        dialogue.getByText("转办", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(dialogue.locator(".county-problem")).hasCount(1);
        dialogue.locator("input, textarea").last().fill("请今天补正");
        desk.photograph("assignment");
        Barriers.areNotIn("dialog.county-sure", desk.page());
        dialogue.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("转办"))
                .click();
        assertThat(dialogue).hasCount(0);
        assertThat(desk.page().locator(".county-handling")).containsText("转办给");
        assertThat(desk.page().locator(".county-handling")).containsText("请今天补正");
        desk.complaints();
    }

    private static void everyMessageGoesWithItsCause(Desk desk) {
        desk.write("联系人", "").write("市场主体（个）", "不详");
        assertThat(desk.isRefused()).hasCount(2);
        Locator summary = desk.page().locator(".county-summary");
        assertThat(summary).containsText("请更正以下 2 处");
        Barriers.areNotOn(desk.page());
        summary.getByText("市场主体（个）：应为数字。").click();
        assertThat(desk.input("marketEntities")).isFocused();
        desk.write("市场主体（个）", "20000");
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
        desk.press("Escape");
        assertThat(desk.input("contactName")).hasValue("赵六");
        desk.complaints();
    }

    private static void aLostSessionSaysWhyOneLogsInAgain(Desk desk) {
        desk.losesItsSessionUnnoticed().write("联系人", "孙七").presses();
        assertThat(desk.page().locator(".county-lost-session")).containsText("登录已失效");
        desk.logsInThere();
        assertThat(desk.input("contactName")).hasValue("孙七");
    }
}
