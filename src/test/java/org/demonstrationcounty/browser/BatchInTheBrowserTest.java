package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 批量办理 on the board: the bureau chooses cases, decides once, reads what it does and what is wrong with each case. */
@RunningProgramme
@OnH2Alone("What a browser shows is the same on every database.")
class BatchInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeEach
    void aProgramme() {
        programme = new Programme(port);
    }

    @Test
    @Rule("P2")
    void theBureauDecidesOnTheCasesThatItHasChosen() {
        CountyCase yangcheng = atMeeting("140522");
        CountyCase qingxu = atMeeting("140121");
        CountyCase dingxiang = atMeeting("140921");
        try (Desk bureau = DESKS.at("bureau")) {
            Locator page = bureau.board("batches/meeting");
            assertThat(page.locator(".county-choices a[aria-current]")).hasText("会议研究（3 件）");
            assertThat(page.locator("a[href$='/api/batches.xlsx']")).isVisible();
            button(page, "一并办理").click();
            assertThat(page.locator(".county-problem").filter(text("必填"))).isVisible();
            assertThat(page.locator("td input:checked")).hasCount(0);
            page.getByLabel("全选").check();
            page.getByLabel("选择 定襄县").uncheck();
            page.getByLabel("同意", exactly()).check();
            assertThat(page.locator(".county-problem").filter(text("必填"))).hasCount(0);
            assertThat(page.getByLabel("全选")).not().isChecked();
            bureau.photograph("several-at-once");
            nothingIsAskedAboutNoCase(bureau, page);
            dingxiang.step("bureau-2", "meeting", APPROVE);
            qingxu.step("bureau-2", "meeting", APPROVE);
            button(page, "一并办理").click();
            Locator question = bureau.page().locator(".county-sure");
            assertThat(question).containsText("将对 2 件案件一并办理“会议研究”：会议决定 同意。提交后不能撤回。确定吗？");
            Barriers.areNotIn("dialog.county-sure", bureau.page());
            button(question, "一并办理").click();

            assertThat(page.locator("tr").filter(text("清徐县"))).containsText("当前没有等待贵单位办理的这一步骤");
            assertThat(page.locator("tr").filter(text("阳城县")).locator(".county-problem"))
                    .isEmpty();
            assertThat(yangcheng.stage()).isEqualTo("MEETING");
            assertThat(page.getByLabel("同意", exactly())).isChecked();

            page.getByLabel("选择 清徐县").uncheck();
            button(page, "一并办理").focus();
            bureau.press("Enter");
            assertThat(button(question, "取消")).isFocused();
            bureau.press("Tab", "Enter");

            assertThat(page.locator(".alert-success")).hasText("已办理 1 件：阳城县。");
            assertThat(page).containsText("目前没有可以批量办理的案件");
            assertThat(yangcheng.stage()).isEqualTo("NOTICE");
            assertThat(bureau.complaints())
                    .as("the refusal")
                    .hasSize(1)
                    .allMatch(complaint -> complaint.contains("400"));
            publishesOneNoticeForTheTwoThatItHasChosen(bureau);
            assertThat(dingxiang.stage()).isEqualTo("NOTICE");
        }
    }

    private static void publishesOneNoticeForTheTwoThatItHasChosen(Desk bureau) {
        Locator page = bureau.board("notices");
        assertThat(page.locator("a[href$='/api/notices.xlsx']")).isVisible();
        assertThat(page.locator("td input")).hasCount(3);
        assertThat(page.locator("td input:checked")).hasCount(0);
        page.getByLabel("全选").check();
        assertThat(page.locator("td input:checked")).hasCount(3);
        page.getByLabel("选择 定襄县").uncheck();
        assertThat(page.getByLabel("全选")).not().isChecked();
        page.getByLabel("公示日期").fill("2021-03-10");
        bureau.photograph("notices-at-once");
        button(page, "一并发布").click();

        assertThat(page.locator(".alert-success")).containsText("已发布 2 件");
        assertThat(page.locator("td input")).hasCount(1);
        assertThat(page.getByLabel("选择 定襄县")).isVisible();
    }

    private static void nothingIsAskedAboutNoCase(Desk bureau, Locator page) {
        page.getByLabel("全选").check();
        page.getByLabel("全选").uncheck();
        button(page, "一并办理").click();
        assertThat(page.locator(".alert-danger")).hasText("请至少勾选一件案件。");
        assertThat(bureau.page().locator(".county-sure")).hasCount(0);
        page.getByLabel("选择 阳城县").check();
        page.getByLabel("选择 清徐县").check();
    }

    private CountyCase atMeeting(String county) {
        CountyCase applied = programme.caseOf(county, 2021).toCityReview();
        applied.step("city-" + county.substring(0, 4) + "00", "city-review", APPROVE);
        applied.step("bureau", "bureau-review", APPROVE);
        return applied.reaches("MEETING");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
