package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In Tasklist figures are typed or pasted from spreadsheets, warned of, saved and explained. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class FiguresInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final String STATISTICS = "statistics";
    private static final String SUPPLY = "supply-figures";
    private static final String FALLEN = "aboveScaleEnterprises";
    private static final String JUMPED = "industrialOver100m";
    private static final String FRACTION = "nonCoalIndustryShare";

    private static final String EXPLANATION = "两家规上企业停产退库";

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;

    @Test
    @Rule("R6")
    void figuresAreTypedWarnedOfAndExplained() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021);
        try (Desk statistics = DESKS.at(STATISTICS)) {
            noTableScrollsSidewaysOnASmallScreen(statistics);
            theKeysGoDownTheColumn(statistics);
            columnsArePasted(statistics);
            figuresAreWarnedOf(statistics);
            theTableSaysWhatIsFilledAndPutsFirstWhatWantsAttention(statistics);
            aRefusalKeepsEveryInput(statistics);
            aLostSessionLosesNothing(statistics, yangcheng.task(STATISTICS, SUPPLY));
            statistics.complete();
        }
        aFigureIsComparedWithTheProvince();
        theOthersSupply();
        whatTheCountyDisputesIsMarkedWithItsReason();
        theBureauExplainsWhatTheDepartmentDidNot();
    }

    /** The lists beside the form fold away meanwhile, and the form spreads over their place a little later. */
    private void noTableScrollsSidewaysOnASmallScreen(Desk desk) {
        Locator list = desk.page().locator(".tasks-list .three-cols-layout-cell.content");
        desk.page().setViewportSize(1366, 768);
        desk.take("部门填报指标");
        assertThat(list).isHidden();
        desk.fitsItsTables().photograph("supply-figures-fits");
        desk.comesBack();
        assertThat(list).isVisible();
        desk.page().setViewportSize(1440, 900);
        desk.take("部门填报指标").fitsItsTables();
    }

    private void theKeysGoDownTheColumn(Desk desk) {
        Locator figures = inputs(desk, "figures.");
        Locator base = inputs(desk, "base.");
        figures.nth(0).focus();
        desk.press("Enter", "Tab");
        assertThat(figures.nth(2)).isFocused();
        desk.press("Shift+Tab", "Shift+Enter");
        assertThat(figures.nth(0)).isFocused();
        figures.last().focus();
        desk.press("Tab");
        assertThat(base.nth(0)).isFocused();
        desk.press("Shift+Tab");
        assertThat(figures.last()).isFocused();
    }

    private void columnsArePasted(Desk desk) {
        Locator figures = inputs(desk, "figures.");
        Locator base = inputs(desk, "base.");
        desk.paste(figures.nth(0), "1,234\t１，１００\r\n ５６ \t41\r\n９\t8\r\n");
        assertThat(figures.nth(0)).hasValue("1,234");
        assertThat(base.nth(0)).hasValue("１，１００");
        assertThat(figures.nth(1)).hasValue("５６");
        assertThat(base.nth(1)).hasValue("41");
        assertThat(figures.nth(2)).hasValue("９");
        assertThat(figures.nth(3)).hasValue("");
        assertThat(desk.page().locator(".county-remark:not(:empty)")).hasCount(0);
        aCellWithALineBreakIsOneCell(desk);
        marksThatNobodySeesAreNoFault(desk);
    }

    private void aCellWithALineBreakIsOneCell(Desk desk) {
        Locator figures = inputs(desk, "figures.");
        Locator notes = inputs(desk, "notes.");
        desk.paste(figures.nth(0), "6\t8\t\"统计口径调整\n见\"\"附件2\"\"\"\r\n49\t48\t\r\n15\t14\t\r\n");
        assertThat(notes.nth(0)).hasValue("统计口径调整 见\"附件2\"");
        assertThat(figures.nth(1)).hasValue("49");
        assertThat(figures.nth(2)).hasValue("15");
        assertThat(figures.nth(3)).hasValue("");
        assertThat(leftOver(desk)).isHidden();

        int last = figures.count() - 1;
        Locator lastBase = inputs(desk, "base.").nth(last);
        String stated = lastBase.inputValue();
        desk.paste(figures.nth(last), "7\t6\n5\t4\n");
        assertThat(figures.nth(last)).hasValue("7");
        assertThat(leftOver(desk)).hasText("粘贴的内容比表格大，2 个单元格没有放进去：5、4");
        notes.nth(0).fill("");
        figures.nth(last).fill("");
        lastBase.fill("");
        assertThat(desk.page().locator(".county-remark:not(:empty)")).containsText("提交后上年数为空（原为 " + stated + "）");
        lastBase.fill(stated);
    }

    private void marksThatNobodySeesAreNoFault(Desk desk) {
        Locator figures = inputs(desk, "figures.");
        figures.nth(0).fill("");
        desk.paste(figures.nth(0), "\u202a45\u202c\n");
        desk.paste(figures.nth(1), "\ufeff４５\u200b\t\u00a045\n");
        assertThat(desk.page().locator(".county-remark:not(:empty)")).hasCount(0);
        desk.paste(figures.nth(0), "1,234\t1,100\n56\t41\n9\t8\n");
    }

    private static Locator leftOver(Desk desk) {
        return desk.page().locator(".county-left-over");
    }

    private void figuresAreWarnedOf(Desk desk) {
        desk.input("figures." + FALLEN).fill("36");
        desk.input("base." + FALLEN).fill("41");
        desk.input("figures." + JUMPED).fill("80");
        desk.input("base." + JUMPED).fill("8");
        desk.input("figures." + FRACTION).fill("0.46");
        assertThat(warning(desk, FALLEN)).hasText("累计数 36 低于上年的 41，请核对");
        assertThat(warning(desk, JUMPED)).containsText("80 已达上年 8 的 10 倍以上");
        assertThat(warning(desk, FRACTION)).containsText("可能把百分数填成了小数");
        assertThat(warning(desk, FALLEN)).hasAttribute("aria-live", "polite");
        assertThat(desk.input("notes." + FALLEN)).hasAttribute("placeholder", "请说明原因");
        desk.input("figures." + FALLEN).scrollIntoViewIfNeeded();
        desk.photograph("supply-figures-warned");

        desk.input("figures." + FRACTION).fill("46");
        assertThat(warning(desk, FRACTION)).isEmpty();
        assertThat(desk.input("notes." + FRACTION)).hasAttribute("placeholder", "");
        desk.input("notes." + FALLEN).fill(EXPLANATION);
        desk.input("figures.modernServicesShare").fill("44.5");
        desk.input("countyGdpGrowth").fill("8.1");
        desk.input("figures." + FRACTION).fill("0.46");
        assertThat(warning(desk, FRACTION)).not().isEmpty();
    }

    private void theTableSaysWhatIsFilledAndPutsFirstWhatWantsAttention(Desk desk) {
        Locator figures = inputs(desk, "figures.");
        Locator count = desk.page().locator(".county-filled");
        int filled = (int) figures.evaluateAll("inputs => inputs.filter(({ value }) => value).length");
        assertThat(count).hasText("已填 %d 项，共 %d 项".formatted(filled, figures.count()));
        desk.paste(desk.input("figures." + FRACTION), "—\n");
        assertThat(desk.input("figures." + FRACTION)).hasValue("");
        assertThat(count).hasText("已填 %d 项，共 %d 项".formatted(filled - 1, figures.count()));
        desk.input("figures." + FRACTION).fill("1.2万");
        assertThat(desk.page().locator(".county-remark:not(:empty)")).containsText("不带单位“万”");
        desk.input("figures." + FRACTION).fill("0.46");
        assertThat(warning(desk, FRACTION)).not().isEmpty();

        String inOrder = wantingAttention(figures);
        String first = inOrder.replace("0", "");
        desk.page().getByLabel("未达标、有提醒和有异议的排在前面").check();
        assertThat(wantingAttention(figures)).isEqualTo(first + "0".repeat(inOrder.length() - first.length()));
        desk.page().getByLabel("未达标、有提醒和有异议的排在前面").uncheck();
        assertThat(wantingAttention(figures)).isEqualTo(inOrder);
    }

    /** Row by row, 1 where something is warned of or not met. */
    private static String wantingAttention(Locator figures) {
        return (String)
                figures.evaluateAll(
                        """
                inputs => inputs.map((input) => input.closest('tr').querySelector(
                  '.county-warning:not(:empty), .county-status-NOT_MET, .county-status-UNDETERMINED') ? 1 : 0).join('')""");
    }

    private void aRefusalKeepsEveryInput(Desk desk) {
        Locator note = desk.input("notes." + JUMPED);
        note.fill("长".repeat(2_001));
        assertThat(desk.isRefused()).hasCount(1);
        assertThat(note.locator("xpath=following-sibling::p[@role='alert']")).containsText("2000");
        assertThat(desk.input("figures." + JUMPED)).hasValue("80");
        assertThat(desk.input("notes." + FALLEN)).hasValue(EXPLANATION);
    }

    private void aLostSessionLosesNothing(Desk desk, String task) {
        desk.page().waitForResponse("**/draft?revision=*", () -> desk.input("notes." + JUMPED)
                .fill(""));
        try (Desk elsewhere = DESKS.at(STATISTICS).open(task)) {
            assertThat(draftLine(elsewhere)).containsText("已恢复");
            assertThat(elsewhere.input("figures." + JUMPED)).hasValue("80");
            assertThat(elsewhere.input("notes." + FALLEN)).hasValue(EXPLANATION);
        }
        desk.losesItsSession();
        desk.page()
                .waitForResponse(
                        answer -> answer.url().contains("/draft?") && answer.status() == 401,
                        () -> desk.input("figures." + JUMPED).fill("90"));
        assertThat(desk.page().locator(".county-lost-session")).isVisible();
        desk.logsInAgain().open(task);
        assertThat(desk.input("figures." + JUMPED)).hasValue("90");
        assertThat(desk.input("notes." + FALLEN)).hasValue(EXPLANATION);
    }

    private void theOthersSupply() {
        Programme.DEPARTMENTS.stream()
                .filter(department -> !department.equals(STATISTICS))
                .forEach(department ->
                        yangcheng.step(department, SUPPLY, yangcheng.figures(department, 1, 2_000, 1_000)));
    }

    private void aFigureIsComparedWithTheProvince() {
        programme.referTo(2021, 7.9).is(200);
        try (Desk sme = DESKS.at("sme").open(yangcheng.task("sme", SUPPLY))) {
            Locator revenue = sme.page().locator("tr:has([name='figures.smeRevenueGrowth'])");
            sme.input("figures.smeRevenueGrowth").fill("7.9");
            assertThat(revenue.locator(".county-status-NOT_MET")).isVisible();
            assertThat(revenue).containsText("7.9");
            sme.input("figures.smeRevenueGrowth").fill("8");
            assertThat(revenue.locator(".county-status-MET")).isVisible();
        }
    }

    private void whatTheCountyDisputesIsMarkedWithItsReason() {
        yangcheng
                .report(List.of())
                .step(
                        yangcheng.county(),
                        "confirm-figures",
                        Map.of("decision", "dispute", "codes", List.of(FALLEN), "comment", "漏计两家企业"));
        try (Desk statistics = DESKS.at(STATISTICS).open(yangcheng.task(STATISTICS, SUPPLY))) {
            assertThat(statistics.page().locator(".county-dispute")).hasText("有异议：漏计两家企业");
            assertThat(statistics.page().locator("tr:has([name='figures." + FALLEN + "']) .county-dispute"))
                    .isVisible();
            statistics.page().getByLabel("未达标、有提醒和有异议的排在前面").check();
            assertThat(inputs(statistics, "figures.").first()).hasAttribute("name", "figures." + FALLEN);
            statistics.photograph("disputed-figure");
            statistics.complete();
        }
    }

    private void theBureauExplainsWhatTheDepartmentDidNot() {
        try (Desk bureau = DESKS.at("bureau")) {
            bureau.page().setViewportSize(1366, 768);
            bureau.open(yangcheng.task("bureau", "review-assessment")).fitsItsTables();
            aReturnCanNameIndicators(bureau);
            bureau.page().setViewportSize(1440, 900);
            Locator warnings = bureau.page().locator(".county-section-warnings");
            assertThat(warnings.locator("tr").filter(having("新增规上企业数量"))).containsText(EXPLANATION);
            assertThat(warnings.locator("tr").filter(having("新增亿元工业企业数量"))).containsText("未说明");
            warnings.scrollIntoViewIfNeeded();
            bureau.photograph("review-assessment-warned");

            bureau.choose("评审意见", "确认结果");
            Locator problem = bureau.isRefused();
            assertThat(problem).hasCount(1);
            assertThat(bureau.input("comment").locator("xpath=following-sibling::p[@role='alert']"))
                    .containsText("新增亿元工业企业数量");
            bureau.photograph("review-assessment-unexplained");
            bureau.write("意见", "已与统计部门核对。").complete();
        }
        yangcheng.reaches("CREATION");
    }

    private static void aReturnCanNameIndicators(Desk bureau) {
        bureau.choose("评审意见", "退回部门复核");
        Locator departments = bureau.page().locator("[data-field='departments codes']");
        Locator codes = departments.locator("[name=codes]:visible");
        assertThat(codes).hasCount(0);
        departments
                .getByLabel("统计部门", new Locator.GetByLabelOptions().setExact(true))
                .check();
        departments.locator("[value=" + FALLEN + "]").check();
        bureau.photograph("return-names-indicators");
        bureau.write("意见", "请核对").checksAnswers();
        assertThat(bureau.answers()).containsText("请复核");
        assertThat(bureau.answers()).containsText("新增规上企业数量");
        bureau.press("Escape");
        bureau.write("意见", "");
    }

    @Test
    void aCountyPastesItsBaseFigures() {
        try (Desk county = DESKS.at("county-140471").take("补正申报材料")) {
            Locator base = inputs(county, "base.");
            base.nth(0).focus();
            county.press("Enter", "Tab", "Enter");
            assertThat(base.nth(3)).isFocused();
            county.paste(base.nth(0), "1,234\t不要\n８．５%\t不要\n52.6\t不要\n");
            assertThat(base.nth(0)).hasValue("1,234");
            assertThat(base.nth(1)).hasValue("８．５%");
            assertThat(base.nth(2)).hasValue("52.6");
            assertThat(leftOver(county)).containsText("3 个单元格没有放进去：不要、不要、不要");
            twoWriteTheSameDraft(county);
            county.complete();
        }
        try (Desk bureau = DESKS.at("bureau").take("长治高新")) {
            Locator section = bureau.page().locator(".county-section-application");
            section.locator("summary").filter(having("上一年度基数")).click();
            assertThat(section).containsText(Pattern.compile("（个）.*1234.*（%）.*8\\.5.*52\\.6", Pattern.DOTALL));
        }
    }

    private void twoWriteTheSameDraft(Desk county) {
        String task = county.page().url().replaceAll(".*[?&]task=([^&]+).*", "$1");
        county.page().waitForResponse("**/draft?revision=*", () -> county.input("contactName")
                .fill("李四"));
        new Programme(port)
                .as("county-140471")
                .put("/api/steps/" + task + "/draft", Map.of("contactName", "王五"))
                .is(200);
        county.page()
                .waitForResponse(
                        answer -> answer.url().contains("/draft?") && answer.status() == 409,
                        () -> county.input("contactName").fill("赵六"));
        assertThat(draftLine(county)).containsText("在别处保存过另一份内容");
        county.complaints();
        county.button("以这里的内容为准").click();
        assertThat(draftLine(county)).containsText("已保存");
        assertThat(county.input("contactName")).hasValue("赵六");
    }

    private static Locator inputs(Desk desk, String beginning) {
        return desk.page().locator(".county-step input[name^='" + beginning + "']");
    }

    private static Locator warning(Desk desk, String code) {
        return desk.page().locator("tr:has([name='figures." + code + "']) .county-warning");
    }

    private static Locator draftLine(Desk desk) {
        return desk.page().locator(".county-draft");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
