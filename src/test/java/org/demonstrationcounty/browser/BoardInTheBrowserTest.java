package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The board of cases in Tasklist: what officials do besides their tasks, and what they look up. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class BoardInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final Map<String, String> APPROVED = Map.of("decision", "approve");

    /** Lists without a row in this test. Their pages lead to a workbook where there is one. */
    private static final Set<String> EMPTY_HERE = Set.of("/api/batches.xlsx", "/api/notices.xlsx", "/api/overdue.xlsx");

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yanhu;
    private CountyCase changzhi;

    /** 清徐 has a confirmed round, 盐湖 a published notice, 长治 a returned application. */
    @BeforeAll
    void casesAreUnderWay() {
        programme = new Programme(port);
        changzhi = programme.caseOf("140471", 2021);
        assertThat(changzhi.stage()).as("asked with patience, as the first").isEqualTo("CORRECTION");
        yanhu = programme
                .caseOf("140802", 2021)
                .step("city-140800", "city-review", APPROVED)
                .step("bureau", "bureau-review", APPROVED)
                .step("bureau", "meeting", APPROVED)
                .step("bureau", "publish-notice", Map.of("publishOn", "2022-03-01"));
        programme
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "成效明显"))
                .step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
    }

    @Test
    @Rule("R1")
    void aCountyWithdrawsAfterItHasBeenAskedAgain() {
        try (Desk county = DESKS.at("county-140471")) {
            Locator board = open(county);
            board.getByRole(AriaRole.LINK, named("长治高新技术产业开发区")).click();
            board.locator("summary").filter(text("放弃申报")).click();
            button(board, "放弃申报").click();
            assertThat(board.locator("textarea + .county-problem")).containsText("必填");
            county.write("放弃理由", "暂缓创建。");
            button(board, "放弃申报").click();
            Locator question = county.page().locator(".county-sure");
            assertThat(question).containsText("不能恢复");
            county.photograph("withdraw");
            Barriers.areNotIn("dialog.county-sure", county.page());
            button(question, "取消").click();
            assertThat(button(board, "放弃申报")).isFocused();
            assertThat(changzhi.stage()).isEqualTo("CORRECTION");

            button(board, "放弃申报").click();
            button(question, "放弃申报").click();

            assertThat(board.locator(".county-section-case")).containsText("已放弃申报");
            assertThat(board.locator("tr").filter(text("暂缓创建。"))).containsText("长治高新技术产业开发区");
            assertThat(board.locator(".county-action")).hasCount(0);
            changzhi.reaches("WITHDRAWN");
            isInOrder(county, board);
        }
    }

    @Test
    @Rule("P3")
    void theBureauRegistersAnObjectionWhileANoticeStands() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = open(bureau);
            board.getByLabel("当前阶段").selectOption("公示");
            assertThat(board.locator("tbody tr")).hasCount(1);
            bureau.photograph("cases");
            board.getByRole(AriaRole.LINK, named("盐湖区")).click();
            board.locator("summary").filter(text("登记异议")).click();
            button(board, "登记异议").click();
            assertThat(board.locator(".county-entry .county-problem")).hasCount(4);
            Barriers.areNotIn(".county-board", bureau.page());
            bureau.write("异议人", "李四")
                    .write("单位", "某公司")
                    .write("联系方式", "0359-0000000")
                    .write("内容", "市场主体数有误。")
                    .photograph("register-objection");

            button(board, "登记异议").click();

            assertThat(board.locator(".alert-success")).containsText("登记异议");
            assertThat(yanhu.task("bureau", "rule-objection")).isNotBlank();
            isInOrder(bureau, board);
        }
    }

    @Test
    @Rule({"R18", "R19"})
    void everyCountyReadsWhatTheBureauShares() {
        try (Desk bureau = DESKS.at("bureau-2")) {
            Locator board = open(bureau);
            board.getByRole(AriaRole.LINK, named("清徐县")).click();
            button(board, "推广经验").click();
            assertThat(button(board, "不再推广")).isVisible();
            board.locator("summary").filter(text("考核评价")).click();
            assertThat(board.locator(".county-name").filter(text("新增著名商标企业数量")).first())
                    .isVisible();
            bureau.photograph("case");
            isInOrder(bureau, board);
        }
        theBureauPublishesTheYear();
        try (Desk county = DESKS.at("county-140522")) {
            Locator board = open(county);
            turnTo(board, "经验");
            assertThat(board.locator("article")).containsText("清徐县");
            assertThat(board.locator("article .county-long-text")).containsText("演示数据（虚构）");
            county.photograph("experiences");
            turnTo(board, "排名");
            assertThat(board.getByRole(AriaRole.TABLE, table("综合排名"))).containsText("良好");
            assertThat(board.getByRole(AriaRole.TABLE, table("单项冠军"))).containsText("清徐县");
            county.photograph("rankings");
            isInOrder(county, board);
        }
    }

    private void theBureauPublishesTheYear() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = open(bureau);
            turnTo(board, "通报");
            bureau.write("文号", "晋企发〔2022〕5号").write("印发日期", "2022-02-28");
            button(board, "通报").click();
            Barriers.areNotIn("dialog.county-sure", bureau.page());
            bureau.press("Escape");
            assertThat(button(board, "通报")).isFocused();
            bureau.press("Enter", "Tab", "Enter");
            assertThat(board.locator("tbody tr")).containsText("晋企发〔2022〕5号");
            bureau.photograph("results");
            isInOrder(bureau, board);
        }
    }

    /** A table that the interface answers as a workbook leads to it. So no official needs to know an address. */
    @Test
    void everyWorkbookIsReachedFromAPage() {
        String experience = "/api/cases/140121-2021/assessments/1/experience";
        programme.as("bureau").put(experience, Map.of("shared", true)).is(200);
        List<String> linked = Stream.concat(linksOfAllPages("bureau").stream(), linksOfAllPages("admin").stream())
                .toList();
        programme.as("bureau").put(experience, Map.of("shared", false)).is(200);

        List<String> workbooks =
                programme.as("bureau").get("/v3/api-docs").is(200).json().get("paths").properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(path -> path.endsWith(".xlsx") && !path.startsWith("/api/public/"))
                        .filter(path -> !EMPTY_HERE.contains(path))
                        .toList();
        assertThat(workbooks).hasSizeGreaterThan(15).allSatisfy(path -> assertThat(linked)
                .anyMatch(link -> link.matches(".*" + path.replaceAll("\\{\\w+}", "[^/]+"))));
    }

    /** The workbooks to which the pages of a reader lead, and those of 清徐, whose first year is confirmed. */
    private List<String> linksOfAllPages(String reader) {
        try (Desk desk = DESKS.at(reader)) {
            Locator board = open(desk);
            List<String> links = new ArrayList<>();
            for (String page : board.locator("nav a").allInnerTexts()) {
                turnTo(board, page);
                links.addAll(workbooks(board));
            }
            turnTo(board, "案件");
            board.getByRole(AriaRole.LINK, named("清徐县")).click();
            assertThat(board.locator(".county-section-case")).containsText("清徐县");
            links.addAll(workbooks(board));
            board.getByRole(AriaRole.LINK, named("办理留痕")).last().click();
            assertThat(board.locator("a[href*='audit.xlsx']")).isVisible();
            links.addAll(workbooks(board));
            return links;
        }
    }

    private static List<String> workbooks(Locator board) {
        return board.locator("a[download]").all().stream()
                .map(link -> link.getAttribute("href").replaceAll("\\?.*", ""))
                .toList();
    }

    @Test
    @Rule("R9")
    void theDepartmentSuppliesTheReferenceUntilARoundIsConfirmed() {
        try (Desk sme = DESKS.at("sme")) {
            Locator board = open(sme);
            assertThat(board.locator("nav a"))
                    .hasText(new String[] {"数据表", "排名", "消息", "经验", "全省参照", "数据更正", "逾期", "导览"});
            turnTo(board, "全省参照");
            sme.write("数据年度", "2022").write("全省中小企业营业收入年增速", "1000.5");
            button(board, "保存").click();
            Barriers.areNotIn("dialog.county-sure", sme.page());
            sme.press("Tab", "Enter"); // sure, though it is far from the year before's
            assertThat(board.locator("input + .county-problem")).containsText("应在 -100 至 1000 之间");
            sme.write("全省中小企业营业收入年增速", "8.4");
            button(board, "保存").click();
            assertThat(board.locator("tbody tr").first()).containsText("8.4%");
            sme.photograph("references");

            sme.write("数据年度", "2021").write("全省中小企业营业收入年增速", "9");
            button(board, "保存").click();

            assertThat(board.locator(".alert-danger")).containsText("2021年度已有确认的考核结果");
            assertThat(sme.complaints()).as("the two refusals").hasSize(2);
            isInOrder(sme, board);
        }
    }

    @Test
    void anAdministratorReadsEverythingAndLoadsTheCalendar() {
        try (Desk admin = DESKS.at("admin")) {
            Locator board = open(admin);
            assertThat(board.locator("tbody tr")).hasCount(6);
            board.getByRole(AriaRole.LINK, named("阳城县")).click();
            assertThat(board.locator(".county-section-case")).containsText("阳城县");
            assertThat(board.locator(".county-action")).hasCount(0);
            turnTo(board, "日历");
            board.getByLabel("年度").selectOption("2027");
            admin.write("每行一天", "2027-01-01 放假 元旦\n2026-01-02 上班 元旦");
            button(board, "保存").click();
            assertThat(board.locator("textarea + .county-problem")).hasText("第 2 天：不在2027年内。");
            admin.write("每行一天", "2027-01-01 放假 元旦\n2027-01-02 上班 元旦");
            button(board, "保存").click();
            assertThat(board.getByRole(AriaRole.TABLE, table("日历")).locator("tbody tr"))
                    .hasCount(2);
            admin.photograph("calendar");
            assertThat(admin.complaints()).as("the refusal").hasSize(1);
            turnTo(board, "逾期");
            isInOrder(admin, board);
        }
    }

    @Test
    void theBoardIsReachedByKeyboardAndAddressAndLeavesTheTaskAsItWas() {
        try (Desk county = DESKS.at("county-140522")) {
            county.take("提交年度报告").write("年度工作总结", "写到一半");
            county.button("案卷").focus();
            county.page().keyboard().press("Enter");
            Locator board = county.page().locator(".county-board");
            assertThat(board.locator("h3")).isFocused();
            board.getByRole(AriaRole.LINK, named("阳城县")).click();
            assertThat(board.locator("h3")).hasText("阳城县 2021");
            String address = county.page().url();

            county.page().keyboard().press("Escape");

            assertThat(board).isHidden();
            assertThat(county.button("案卷")).isFocused();
            assertThat(county.field("年度工作总结")).hasValue("写到一半");
            county.page().navigate(address);
            county.page().reload();
            assertThat(board.locator("h3")).hasText("阳城县 2021");
            isInOrder(county, board);
        }
    }

    @Test
    void theBellCountsWhatIsNotReadAndLeadsToTheTask() {
        try (Desk county = DESKS.at("county-140522")) {
            Locator bell = county.page().locator("button.county-bell");
            assertThat(bell.locator(".county-bell-count")).hasText(Pattern.compile("[1-9][0-9]*"));
            assertThat(bell).hasAttribute("aria-label", Pattern.compile("消息，[1-9][0-9]* 条未读"));
            bell.focus();
            county.page().keyboard().press("Enter");
            Locator board = county.page().locator(".county-board");
            assertThat(board.locator("h3")).hasText("消息");
            county.photograph("messages");
            isInOrder(county, board);

            board.getByRole(AriaRole.LINK, named("提交年度报告")).first().click();

            assertThat(board).isHidden();
            assertThat(county.page()).hasURL(Pattern.compile(".*task=.*"));
            bell.click();
            button(board, "全部标为已读").click();
            assertThat(board).containsText("已全部标为已读");
            assertThat(bell.locator(".county-bell-count")).isHidden();
            assertThat(button(board, "全部标为已读")).isHidden();
        }
    }

    private Locator open(Desk desk) {
        desk.button("案卷").click();
        Locator board = desk.page().locator(".county-board");
        assertThat(board.locator("h3")).isVisible();
        return board;
    }

    private static void turnTo(Locator board, String page) {
        board.locator("nav")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(page).setExact(true))
                .click();
        assertThat(board.locator("h3")).hasText(page);
    }

    private static void isInOrder(Desk desk, Locator board) {
        new FormOnScreen("board", board).speaksInWords().keepsNobodyOut();
        assertThat(desk.complaints()).as("errors in the browser").isEqualTo(List.of());
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions table(String caption) {
        return new Locator.GetByRoleOptions().setName(caption);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
