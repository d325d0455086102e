package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How officials find their work in Tasklist. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class FindingWorkInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void agesAndLastDaysGoByTheProgrammesClock() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator dates = bureau.page().locator("li.task .dates").first();
            assertThat(dates).containsText("天后");
            assertThat(dates).containsText("创建于");
            assertThat(dates).not().containsText("年前");
            assertThat(dates.locator(".due-date")).not().hasClass(Pattern.compile("overdue"));
            assertThat(bureau.page().locator("#footer-timezone i")).isHidden();
            assertThat(bureau.page().locator("li.task .priority").first()).isHidden();
        }
    }

    @Test
    void readyMadeListsAndOneBoxFindATaskInTheReadersLanguage() {
        try (Desk bureau = DESKS.at("bureau")) {
            choose(bureau, "阶段：复核与反映问题");
            assertThat(tasks(bureau)).hasText(new Pattern[] {Pattern.compile("答复问题 · 定襄县2021")});
            choose(bureau, "已逾期");
            assertThat(tasks(bureau)).hasCount(0);
            choose(bureau, "本单位待办");
            search(bureau, "第一年考核");
            assertThat(tasks(bureau))
                    .hasText(new Pattern[] {Pattern.compile("评定加分 · 清徐县"), Pattern.compile("答复问题 · 定襄县")});
            search(bureau, "定襄");
            assertThat(tasks(bureau)).hasText(new Pattern[] {Pattern.compile("答复问题 · 定襄县2021")});
            bureau.photograph("finding-work");

            bureau.speaks("en");
            search(bureau, "ng");
            assertThat(tasks(bureau))
                    .hasText(new Pattern[] {Pattern.compile("Qingxu County"), Pattern.compile("Dingxiang County")});
            search(bureau, "dingx");
            assertThat(tasks(bureau))
                    .hasText(new Pattern[] {Pattern.compile("Answer to a report · Dingxiang County 2021")});
            choose(bureau, "Overdue");
            assertThat(tasks(bureau)).hasCount(0);
            choose(bureau, "My office's tasks");
            bureau.photograph("finding-work-in-english");
            search(bureau, "");
            bureau.speaks("zh");
        }
    }

    @Test
    void aUserWithTasksOfOneKindIsOfferedNoStagesAndNothingForbidden() {
        try (Desk department = DESKS.at("statistics")) {
            assertThat(department.page().locator(".task-filter h4")).hasText(new Pattern[] {
                Pattern.compile("本单位待办"), Pattern.compile("交我办理"), Pattern.compile("本周到期"), Pattern.compile("已逾期")
            });
            assertThat(department.page().locator(".task-filter .actions").first())
                    .isHidden();
            department.page().locator(".tasks-list .sort-by").first().click();
            assertThat(department.page().locator(".tasks-list .dropdown.open [cam-sorting-dropdown] > li:visible"))
                    .hasText(new String[] {"办理期限", "任务名称"});
        }
    }

    private static void choose(Desk desk, String list) {
        desk.page()
                .locator(".task-filter a")
                .filter(new Locator.FilterOptions().setHasText(list))
                .first()
                .click();
    }

    private static void search(Desk desk, String text) {
        desk.page().getByRole(AriaRole.SEARCHBOX).fill(text);
    }

    private static Locator tasks(Desk desk) {
        return desk.page().locator("li.task h4");
    }
}
