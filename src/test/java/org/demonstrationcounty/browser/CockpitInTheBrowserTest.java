package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** In Cockpit an administrator reads which case an instance belongs to, and gets to its page. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class CockpitInTheBrowserTest {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void instancesHaveTheNamesOfTheirCasesAndCalledOnesAreOpenedByAClick() {
        try (Desk admin = DESKS.at("admin", "cockpit/default/")) {
            Page page = admin.page();
            page.evaluate("location.hash = '#/processes'");
            assertThat(page.locator(".section-toggle")).hasAttribute("aria-label", "展开或收起");
            assertThat(page.locator("th.tenantID")).isHidden();
            Barriers.areNotOn(page);
            page.locator("td.process-definition-name a, td.name a, a")
                    .filter(new Locator.FilterOptions().setHasText("示范县（开发区）创建"))
                    .first()
                    .click();
            Locator row = page.locator("table.process-instances tr")
                    .filter(new Locator.FilterOptions().setHasText("141081-2021"));
            assertThat(row.locator(".county-case")).hasText("侯马市 2021 · 省政府同意创建 · 案卷");
            assertThat(row.locator(".county-case"))
                    .hasAttribute("href", Pattern.compile("tasklist.*board=cases%2F141081-2021"));
            assertThat(row.locator("td.instance-id a[href]")).hasText("侯马市 2021");

            assertThat(row.locator("td.start-time")).hasText(Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"));
            row.locator("td.instance-id a[href]").click();
            assertThat(page.locator(".cam-breadcrumb")).containsText("侯马市 2021");
            assertThat(page.locator(".cam-breadcrumb")).not().containsText(UUID);
            assertThat(page.locator("dd.instance-id")).hasText("侯马市 2021");
            assertThat(page.locator(".overlay-link")).isHidden();
            admin.photograph("cockpit-instance");
            Barriers.areNotOn(page);
            page.locator(".call-activity-overlay button, .call-activity-overlay a")
                    .first()
                    .click();

            assertThat(page.locator("dd.definition-name")).hasText("省级审批");
            assertThat(page.locator("dd.deployment-id a")).hasText("查看部署");
            admin.photograph("cockpit-called");
        }
    }

    @Test
    void theDashboardCountsWhatItLeadsToAndInstancesShowTheirCase() {
        try (Desk admin = DESKS.at("admin", "cockpit/default/")) {
            Page page = admin.page();
            page.evaluate("location.hash = '#/dashboard'");
            Locator part = page.locator(".county-cockpit");
            assertThat(part.locator(".county-headline")).containsText("在办案件");
            assertThat(part.locator(".county-headline a").first())
                    .hasAttribute("href", Pattern.compile("tasklist.*board=cases%3Fended%3Dfalse"));
            assertThat(part.locator(".county-headline")).containsText("出错作业");
            assertThat(part.locator(".county-headline")).containsText("流程丢失案件");
            assertThat(part).containsText("没有异常。");
            Barriers.areNotIn(".county-cockpit", page);
            photograph(admin, "cockpit-dashboard", 1366, 768);

            page.evaluate("location.hash = '#/processes'");
            page.locator("a")
                    .filter(new Locator.FilterOptions().setHasText("示范县（开发区）创建"))
                    .first()
                    .click();
            page.locator(".nav-tabs a, .tabs a, a")
                    .filter(new Locator.FilterOptions().setHasText("已结束的实例"))
                    .first()
                    .click();
            assertThat(page.locator(".county-cockpit")).containsText("没有内容。");
            tab(page, "流程实例");
            page.locator("table.process-instances tr")
                    .filter(new Locator.FilterOptions().setHasText("141081-2021"))
                    .locator("td.instance-id a[href]")
                    .click();
            tab(page, "案件");
            assertThat(page.locator(".county-cockpit")).containsText("省政府同意创建");
            assertThat(page.locator(".county-cockpit a").first())
                    .hasAttribute("href", Pattern.compile("tasklist.*board=cases%2F141081-2021"));
            photograph(admin, "cockpit-case", 1366, 768);
            tab(page, "历史");
            assertThat(page.locator(".county-cockpit tbody tr").first()).isVisible();
            Barriers.areNotIn(".county-cockpit", page);
            photograph(admin, "cockpit-history", 1366, 768);
        }
    }

    @Test
    void finishedCasesAreListedWithTheirHistory() {
        new Programme(port)
                .as("county-140471")
                .post("/api/cases/140471-2021/withdrawal", Map.of("reason", "暂缓创建"))
                .is(200);
        try (Desk admin = DESKS.at("admin", "cockpit/default/")) {
            Page page = admin.page();
            page.evaluate("location.hash = '#/finished'");
            Locator part = page.locator(".county-cockpit");
            assertThat(part.locator("tbody tr")).hasCount(1);
            Barriers.areNotIn(".county-cockpit", page);
            photograph(admin, "cockpit-finished", 1366, 768);
            part.getByText("长治高新技术产业开发区").click();
            assertThat(part).containsText("暂缓创建");
            assertThat(part).containsText("自愿申报");
            assertThat(part).not().containsText("放弃申报：");
            Barriers.areNotIn(".county-cockpit", page);
            photograph(admin, "cockpit-finished-case", 1366, 768);
            photograph(admin, "cockpit-finished-phone", 390, 844);
            part.getByText("查看历史").first().click();
            assertThat(part).containsText("已取消");
            page.evaluate("location.hash = '#/finished?case=140471-2021'");
            part.getByText("查看历史").nth(1).click();
            assertThat(part).containsText("填报申报材料");
            assertThat(part).containsText("经办人（长治高新技术产业开发区）");
            assertThat(part).not().containsText("county-140471");
            Barriers.areNotIn(".county-cockpit", page);
            photograph(admin, "cockpit-history-of-people", 1366, 768);
        }
    }

    @Test
    void theBellCountsMessagesAndLeadsToThem() {
        database.update(
                """
                insert into notification (recipient, kind, data_year, happened_at)
                values ('person admin', 'PUBLISHED', 2021, current_timestamp)""");
        try (Desk admin = DESKS.at("admin", "cockpit/default/")) {
            admin.page().reload(); // who sat here before was counted for already
            Locator bell = admin.page().locator("a.county-bell");
            assertThat(bell).hasAttribute("aria-label", Pattern.compile("消息，[1-9][0-9]* 条未读"));
            assertThat(bell.locator(".county-bell-count")).hasText(Pattern.compile("[1-9][0-9]*"));
            admin.photograph("cockpit-bell");
            Barriers.areNotOn(admin.page());
            assertThat(bell).hasAttribute("href", Pattern.compile("/tasklist/default/#/\\?board=notifications$"));
        }
        try (Desk admin = DESKS.at("admin", "admin/default/")) {
            assertThat(admin.page().locator("a.county-bell .county-bell-count"))
                    .hasText(Pattern.compile("[1-9][0-9]*"));
            Barriers.areNotIn("a.county-bell", admin.page());
            photograph(admin, "admin-bell", 1366, 768);
        }
    }

    @Test
    void policyTablesAndRightsStandInWords() {
        try (Desk admin = DESKS.at("admin", "cockpit/default/")) {
            Page page = admin.page();
            page.evaluate("location.hash = '#/repository'");
            assertThat(page.locator(".deployments, [cam-deployments]").first()).containsText("政策表");
            nobodyIsOfferedATenant(page);
            page.evaluate("location.hash = '#/decisions'");
            page.locator("td a")
                    .filter(new Locator.FilterOptions().setHasText("加分主题"))
                    .click();
            assertThat(page.locator(".hit-policy").first()).containsText("匹配方式：");
            assertThat(page.locator(".clause").first()).hasText("条件");
            admin.photograph("cockpit-policy");
        }
    }

    @Test
    void aFailedJobIsReadAndRetriedAndAQueryIsStored() {
        try (Desk admin = DESKS.at("admin", "cockpit/default/")) {
            Page page = admin.page();
            page.evaluate(
                    "instance => location.hash = `#/process-instance/${instance}/runtime?tab=incidents-tab`", fail());
            assertThat(page.locator("td.type")).hasText("作业失败");
            Barriers.areNotOn(page);
            page.locator("td.message a").click();
            Locator dialogue = page.locator(".modal");
            assertThat(dialogue).hasAttribute("aria-label", "查看错误堆栈");
            assertThat(dialogue.locator("textarea")).hasValue(Pattern.compile("the table is gone"));
            admin.photograph("cockpit-stack");
            Barriers.areNotIn(".modal", page);
            dialogue.getByText("关闭").click();
            assertThat(dialogue).hasCount(0);

            page.locator("td.action a:visible").click();
            Barriers.areNotIn(".modal", page);
            admin.photograph("cockpit-retry");
            dialogue.getByText("重试", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(dialogue).containsText("增加重试次数成功");
            assertThat(database.queryForObject("select count(*) from ACT_RU_INCIDENT", Integer.class))
                    .isZero();
            Barriers.areNotIn(".modal", page);
            dialogue.locator(".modal-footer button:visible").click();
            assertThat(dialogue).hasCount(0);

            tab(page, "变量");
            storesAQuery(page);
        } finally {
            database.update("delete from ACT_RU_INCIDENT");
            database.update("update ACT_RU_JOB set RETRIES_ = 3, EXCEPTION_STACK_ID_ = null, EXCEPTION_MSG_ = null");
        }
    }

    private static void nobodyIsOfferedATenant(Page page) {
        page.locator("input.main-field:visible").click();
        Locator offered = page.locator(".uib-typeahead-match:visible");
        assertThat(offered.first()).hasText("编号");
        assertThat(offered.filter(new Locator.FilterOptions().setHasText("租户"))).hasCount(0);
        assertThat(page.locator(".uib-typeahead-match[hidden]")).hasCount(2);
    }

    private static void storesAQuery(Page page) {
        page.locator("input.main-field:visible").click();
        Barriers.areNotOn(page);
        page.locator(".uib-typeahead-match")
                .filter(new Locator.FilterOptions().setHasText("变量名称"))
                .click();
        assertThat(page.locator("input:focus:not(.main-field)")).isVisible();
        page.keyboard().type("round");
        page.keyboard().press("Enter");
        page.locator(".stored-criteria > button").click();
        page.getByLabel("查询的名称").fill("考核轮次");
        Barriers.areNotOn(page);
        page.getByLabel("保存查询").click();
        assertThat(page.locator(".stored-criteria-set")).hasText("考核轮次");
        assertThat(page.locator(".stored-criteria-set")).isVisible();
        Barriers.areNotOn(page);
        page.getByLabel("删除查询").click();
        assertThat(page.locator(".stored-criteria-set")).hasCount(0);
    }

    /** Lets a timer of a county's confirmation fail, as the engine notes it. @return its instance */
    private String fail() {
        database.update(
                """
                insert into ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_, TYPE_, CREATE_TIME_)
                values ('stack', 1, 'job.exceptionByteArray', ?, 3, current_timestamp)""",
                "java.sql.SQLException: the table is gone".getBytes(StandardCharsets.UTF_8));
        database.update("update ACT_RU_JOB set RETRIES_ = 0, EXCEPTION_STACK_ID_ = 'stack', EXCEPTION_MSG_ = 'gone'");
        database.update(
                """
                insert into ACT_RU_INCIDENT (ID_, REV_, INCIDENT_TIMESTAMP_, INCIDENT_MSG_, INCIDENT_TYPE_, EXECUTION_ID_,
                  ACTIVITY_ID_, FAILED_ACTIVITY_ID_, PROC_INST_ID_, PROC_DEF_ID_, CAUSE_INCIDENT_ID_,
                  ROOT_CAUSE_INCIDENT_ID_, CONFIGURATION_, JOB_DEF_ID_)
                select 'incident', 1, current_timestamp, 'the table is gone', 'failedJob', EXECUTION_ID_,
                  'confirmation-expired', 'confirmation-expired', PROCESS_INSTANCE_ID_, PROCESS_DEF_ID_, 'incident',
                  'incident', ID_, JOB_DEF_ID_ from ACT_RU_JOB""");
        return String.valueOf(database.queryForObject("select PROCESS_INSTANCE_ID_ from ACT_RU_JOB", String.class));
    }

    private static void tab(Page page, String name) {
        page.locator(".ctn-tabbed a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))
                .first()
                .click();
    }

    private static void photograph(Desk desk, String name, int width, int height) {
        desk.page().setViewportSize(width, height);
        desk.photograph(name);
        desk.page().setViewportSize(1440, 900);
    }
}
