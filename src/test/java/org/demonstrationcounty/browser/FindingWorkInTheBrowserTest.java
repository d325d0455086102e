package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Answer;
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
                    .hasText(new String[] {"任务名称"});
        }
    }

    @Test
    void textsThatComeLateLeaveNoKeysOnThePage() {
        try (Desk bureau = DESKS.at("bureau")) {
            Page page = bureau.page();
            Deque<Route> late = new ArrayDeque<>();
            page.evaluate("localStorage.clear()");
            page.route("**/locales/*", late::add);
            page.waitForRequest("**/locales/*", page::reload);
            page.waitForRequest("**/auth/user/default", () -> {
                page.unroute("**/locales/*");
                late.forEach(Route::resume);
            });

            assertThat(page.locator(".tasks-list .sorting-choice .sort-by")).hasText(new String[] {"办理期限", "创建时间"});
            assertThat(page.locator("body")).not().containsText(Pattern.compile("[A-Z]{3,}_[A-Z]{3,}"));
            assertThat(page.locator("[placeholder*='_']")).hasCount(0);
        }
    }

    @Test
    void aListBeginsWithWhatIsDueFirstUntilItsReaderChoosesAnotherOrder() {
        try (Desk admin = DESKS.at("admin")) {
            Locator order = admin.page().locator(".tasks-list .sorting-choice .sort-by");
            assertThat(order).hasText(new String[] {"办理期限", "创建时间"});
            choose(admin, "全部任务");
            assertThat(tasks(admin).nth(3)).isVisible();

            order.first().click();
            JsonNode byName = listed(admin, "nameCaseInsensitive", () -> admin.page()
                    .locator(".tasks-list .dropdown.open [cam-sorting-dropdown] > li:visible")
                    .filter(new Locator.FilterOptions().setHasText("任务名称"))
                    .click());
            assertThat(column(byName, "name")).hasSizeGreaterThan(3).isSorted();
            assertThat(column(byName, "due")).isNotEqualTo(sorted(column(byName, "due")));

            JsonNode byDay = listed(admin, "dueDate", () -> admin.page()
                    .evaluate("location.hash = '#/?filter=' + /filter=([^&]+)/.exec(location.hash)[1]"));
            assertThat(column(byDay, "due"))
                    .hasSameSizeAs(column(byName, "due"))
                    .isSorted();
            assertThat(order).hasText(new String[] {"办理期限", "创建时间"});
        }
    }

    @Test
    void tasklistsOwnDialoguesKeepNobodyOut() {
        try (Desk county = DESKS.at("county-140522")) {
            county.take("提交年度报告");
            dialogue(county, "a.createCommentLink", "comment");
            dialogue(county, "a.showShortcutHelp", "shortcuts");
            dialogue(county, "a[ng-click='open()']:has-text('我要申报')", "start");
        }
        try (Desk admin = DESKS.at("admin")) {
            dialogue(admin, ".task-filters header button.btn-link", "list");
        }
    }

    private static void dialogue(Desk desk, String way, String name) {
        Locator modal = desk.page().locator(".modal-dialog");
        desk.page().locator(way).first().click();
        assertThat(modal.locator(".modal-footer")).isVisible();
        Barriers.areNotIn(".modal", desk.page());
        desk.photograph("dialogue-" + name).press("Escape");
        assertThat(modal).hasCount(0);
    }

    private static JsonNode listed(Desk desk, String order, Runnable asking) {
        Response list = desk.page()
                .waitForResponse(
                        answer -> answer.url().contains("/list")
                                && String.valueOf(answer.request().postData()).contains(order),
                        asking);
        return new Answer(list.url(), list.status(), "", "", list.text()).json().at("/_embedded/task");
    }

    private static List<String> column(JsonNode tasks, String name) {
        return tasks.valueStream().map(task -> task.get(name).asText()).toList();
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
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
