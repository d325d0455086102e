package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What departments, the county and the bureau see of a round in Tasklist, on the demonstration's own cases. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class FirstBatchInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final String WORDS_UNDER_LINKS =
            """
            () => {
              const place = (node) => node.getBoundingClientRect();
              const meet = (one, other) => one.left < other.right && other.left < one.right
                  && one.top < other.bottom && other.top < one.bottom;
              const links = [...document.querySelectorAll('.call-activity-overlay button')].map(place);
              return [...document.querySelectorAll('.djs-element text')]
                  .filter((text) => links.some((link) => meet(place(text), link)))
                  .map((text) => text.textContent);
            }""";
    private static final String INVENTED = "演示数据（虚构）";

    @Test
    @Rule({"R5", "R6", "R7"})
    void aDepartmentSeesTheVerdictsOfItsFigures() {
        try (Desk statistics = DESKS.at("statistics")) {
            statistics.take("部门填报指标");
            Locator form = statistics.page().locator(".county-step");
            assertThat(form).containsText("占工业增加值");
            assertThat(form).containsText("累计");
            statistics
                    .page()
                    .locator("input[name='figures.aboveScaleEnterprises']")
                    .fill("60");
            statistics
                    .page()
                    .locator("input[name='figures.industrialOver100m']")
                    .fill("3");
            assertThat(row(statistics, "新增规上企业数量")).containsText("完成");
            assertThat(row(statistics, "新增亿元工业企业数量")).containsText("未完成");
            row(statistics, "新增亿元工业企业数量").evaluate("row => row.scrollIntoView({ block: 'center' })");
            statistics.photograph("supply-figures");
            new FormOnScreen("supply-figures", form).keepsNobodyOut();
            statistics.page().setViewportSize(1366, 768);
            Barriers.areNotOn(statistics.page());
        }
    }

    @Test
    @Rule({"R15", "R16", "R17", "P4"})
    void theBureauScoresTheLastClaimAndSeesAllTwentySixRows() {
        try (Desk bureau = DESKS.at("bureau")) {
            bureau.take("评定加分");
            bureau.write("加分", "1.5")
                    .write("评分理由", "成效突出")
                    .photograph("score-claim")
                    .complete();
        }
        try (Desk bureau = DESKS.at("bureau-2")) {
            bureau.take("省局评审");
            Locator form = bureau.page().locator(".county-step");
            assertThat(form).containsText("清徐县");
            assertThat(form).containsText(INVENTED);
            assertThat(form.locator("tr").filter(new Locator.FilterOptions().setHasText("不考核")))
                    .hasCount(3);
            assertThat(form).containsText("新增著名商标企业数量");
            bureau.photograph("review-assessment");
            bureau.choose("评审意见", "确认结果").complete();
        }
    }

    @Test
    void theCountyConfirmsWhatTheDepartmentsSupplied() {
        try (Desk county = DESKS.at("county-140921")) {
            county.page().setViewportSize(1366, 768);
            county.take("县级确认数据").fitsItsTables();
            county.choose("数据确认", "提出异议").fitsItsTables();
            county.page().setViewportSize(1440, 900);
            assertThat(county.page().getByText("请在上面的指标数据表左侧勾选有异议的指标。")).isVisible();
            county.checksAnswers();
            assertThat(county.page().locator(".county-summary")).containsText("有异议的指标：必填项未填写。");
            county.choose("数据确认", "确认无误").photograph("confirm-figures").complete();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyApplicationSaysThatItsDataIsInventedAndKeepsNobodyOut(String application) {
        try (Desk admin = DESKS.at("admin", application)) {
            assertEquals(
                    "\"演示环境：全部数据均为虚构　Demonstration: all data is invented\"",
                    admin.page().evaluate("getComputedStyle(document.body, '::before').content"));
            admin.photograph("invented-" + application);
            Barriers.areNotOn(admin.page());
        }
    }

    @Test
    void aListIsChangedByKeyboardInADialogueForEverybody() {
        try (Desk admin = DESKS.at("admin")) {
            admin.page()
                    .locator("a[ng-click='openModal($event, filter)']:visible")
                    .first()
                    .press("Enter");
            Locator dialogue = admin.page().locator(".modal");
            assertThat(dialogue).containsText("编辑筛选器");
            for (String part : List.of("条件", "权限", "变量")) {
                Locator unfold = dialogue.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(part).setExpanded(false));
                unfold.press("Enter");
                assertThat(unfold).hasCount(0);
                Barriers.areNotIn(".modal", admin.page());
            }
            admin.press("Escape");
            assertThat(dialogue).hasCount(0);
        }
    }

    @Test
    void aLinkToACalledProcessCoversNoWordOfTheDiagram() {
        try (Desk admin = DESKS.at("admin", "cockpit/default/#/processes")) {
            Page cockpit = admin.page();
            cockpit.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("示范县（开发区）创建"))
                    .click();
            assertThat(cockpit.locator(".call-activity-overlay")).hasCount(6);
            admin.photograph("called-processes");
            assertEquals(List.of(), cockpit.evaluate(WORDS_UNDER_LINKS));
            Barriers.areNotOn(cockpit);
        }
    }

    private static Locator row(Desk desk, String indicator) {
        return desk.page()
                .locator(".county-step tr")
                .filter(new Locator.FilterOptions().setHasText(indicator))
                .first();
    }
}
