package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One case goes from its start to its designation through every form. Each form is opened in Tasklist by the right
 * account.
 */
@RunningProgramme
@OnH2Alone("What a browser shows is the same on every database.")
class EveryFormInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final String COUNTY = "阳城县";
    private static final String CITY = "city-140500";
    private static final String BUREAU = "bureau";

    private final Set<String> seen = new TreeSet<>();
    private Desk occupied;

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;

    @BeforeEach
    void open() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021);
    }

    @Test
    void everyFormIsCompleteAndSpeaksChinese() throws IOException {
        theCountyAppliesAndReportsAProblem();
        theApplicationIsReviewed();
        theNoticeStandsAndTheGovernmentConsents();
        theFirstRoundFailsAndIsRectified();
        twoMoreRoundsArePassed();
        theCountyIsDesignated();
        aResultAndTheDesignationAreReconsidered();

        assertThat(seen).as("forms that were opened").isEqualTo(forms());
    }

    private void theCountyAppliesAndReportsAProblem() {
        begin("示范县（开发区）创建", "start-application").start();
        whatTheServerRefusesStandsAtItsField(visit(yangcheng.county(), "prepare-application"));
        begin("反映问题", "start-problem-report")
                .write("标题", "规上企业口径")
                .write("情况和问题", "规下转规上是否计入？")
                .start();
        visit(BUREAU, "answer-report").write("答复", "以统计部门认定为准。").complete();
        visit(yangcheng.county(), "read-answer").complete();
        yangcheng.step(yangcheng.county(), "prepare-application", CountyCase.application());
    }

    /** Takes the limits away from the browser, so that every message comes from the server. */
    private void whatTheServerRefusesStandsAtItsField(Desk desk) {
        Map<String, Object> wrong = CountyCase.application();
        wrong.put("marketEntities", -1);
        wrong.put("contactPhone", "0".repeat(51));
        wrong.put("base", Map.of("newEnterprises", 0.5));
        String task = yangcheng.task(yangcheng.county(), "prepare-application");
        programme
                .as(yangcheng.county())
                .put("/api/steps/" + task + "/draft", wrong)
                .is(200);
        desk.page().route("**/api/steps/" + task, EveryFormInTheBrowserTest::withoutLimits);
        desk.page().reload();

        Map<String, String> inChinese = Map.of(
                "marketEntities", "应在 0 至 1000000000 之间。",
                "contactPhone", "超过 50 个字符。",
                "base.newEnterprises", "应为整数。");
        assertThat(desk.isToldOf())
                .containsExactlyInAnyOrder(
                        "marketEntities field.range", "contactPhone field.length", "base.newEnterprises field.whole");
        inChinese.forEach((field, text) -> assertThat(desk.problemAt(field)).hasText(text));
        assertThat(desk.page().locator(".county-summary")).containsText("市场主体（个）：应在 0 至 1000000000 之间。");

        desk.speaks("en");
        desk.isToldOf();
        assertThat(desk.problemAt("marketEntities")).hasText("Must be between 0 and 1000000000.");
        assertThat(desk.problemAt("base.newEnterprises")).hasText("Must be a whole number.");
        desk.speaks("zh");
        desk.page().unroute("**/api/steps/" + task);
    }

    private static void withoutLimits(Route route) {
        APIResponse sheet = route.fetch();
        String unlimited = sheet.text()
                .replaceAll("\"(min|max|scale)\":[-\\d.]+", "\"$1\":null")
                .replaceAll("\"maxLength\":50\\b", "\"maxLength\":5000");
        route.fulfill(new Route.FulfillOptions().setResponse(sheet).setBody(unlimited));
    }

    private void theApplicationIsReviewed() {
        theCityNamesWhatToCorrect(visit(CITY, "city-review"));
        theCorrectionShowsIt(visit(yangcheng.county(), "correct-application")).complete();
        theCityIsToldOfTheMissingDocumentBeforeItSubmits();
        visit(BUREAU, "bureau-review")
                .choose("审核意见", "退回补正")
                .write("意见", "请更正主导产业，补充基数。")
                .complete();
        yangcheng.step(yangcheng.county(), "correct-application", corrected());
        visit(CITY, "read-correction").complete();
        visit(BUREAU, "bureau-review").choose("审核意见", "同意").complete();
        visit(BUREAU, "meeting")
                .choose("会议决定", "缓议")
                .write("缓议至", "2021-06-01")
                .write("意见", "产业规划待核实。")
                .complete();
        visit(BUREAU, "meeting").choose("会议决定", "同意").write("意见", "同意列入。").complete();
    }

    /** As the server asks where the edition wants every agreement explained. */
    private void theCityIsToldOfTheMissingDocumentBeforeItSubmits() {
        String sheets = "**/api/steps/" + yangcheng.task(CITY, "city-review");
        deskOf(CITY).page().route(sheets, EveryFormInTheBrowserTest::wantingTheDocument);
        Desk city = visit(CITY, "city-review").choose("初审意见", "同意");
        Locator want = city.page().locator("[data-field=comment] .county-want");
        assertThat(want).hasText("没有市级同意文件，同意时请在意见中说明理由。");
        city.photograph("document-missing").checksAnswers();
        assertThat(city.page().locator("[data-field=comment] .county-problem")).hasText("没有市级同意文件，同意时请在意见中说明理由。");
        city.page()
                .locator(".county-section-documents input[type=file]")
                .last()
                .setInputFiles(new FilePayload("同意函.pdf", "application/pdf", SampleFiles.pdf()));
        assertThat(want).isEmpty();
        city.complete();
        city.page().unroute(sheets);
    }

    private static void wantingTheDocument(Route route) {
        APIResponse sheet = route.fetch();
        String wanting = sheet.text()
                .replaceFirst(
                        "\"view\":\\{",
                        "\"view\":{\"wanted\":[{\"field\":\"comment\",\"when\":{\"decision\":[\"approve\"]},"
                                + "\"message\":\"没有市级同意文件，同意时请在意见中说明理由。\",\"unlessAttached\":\"city-consent\"}],");
        route.fulfill(new Route.FulfillOptions().setResponse(sheet).setBody(wanting));
    }

    private static void theCityNamesWhatToCorrect(Desk city) {
        city.choose("初审意见", "退回补正").write("意见", "请补充说明。");
        Locator named = city.page().locator("[data-field=toCorrect]");
        named.getByLabel("联系电话").check();
        named.locator("summary").click();
        named.getByLabel("新增企业数量").check();
        city.photograph("return-names-fields").checksAnswers();
        assertThat(city.answers()).containsText("联系电话、新增企业数量（上一年度基数）");
        city.confirms();
        assertThat(city.page().locator("form.county-step")).isHidden();
    }

    private static Desk theCorrectionShowsIt(Desk county) {
        Locator form = county.page().locator(".county-step");
        assertThat(form.locator("[data-field=contactPhone] .county-dispute")).hasText("需更正：请补充说明。");
        assertThat(form.locator("tr:has([name='base.newEnterprises']) .county-dispute"))
                .isVisible();
        assertThat(form.locator("p.county-dispute")).hasCount(2);
        Locator summary = form.locator(".county-to-correct");
        assertThat(summary).containsText("退回时要求更正以下 2 处");
        summary.getByText("新增企业数量（上一年度基数）").click();
        assertThat(county.input("base.newEnterprises")).isFocused();
        county.photograph("correct-what-is-named").write("联系电话", "0356-7654321").checksAnswers();
        assertThat(county.answers()).containsText("退回时要求更正的“新增企业数量（上一年度基数）”没有改动");
        return county.press("Escape");
    }

    private static Map<String, Object> corrected() {
        Map<String, Object> corrected = CountyCase.application();
        corrected.put("leadingIndustry", "建筑陶瓷");
        corrected.put("chainEnterprises", 26);
        corrected.put("base", Map.of("newEnterprises", 920, "smeRevenueGrowth", 6.1, "smeGdpShare", 48.5));
        return corrected;
    }

    private void theNoticeStandsAndTheGovernmentConsents() {
        Desk bureau = visit(BUREAU, "publish-notice").write("公示开始日期", "2021-02-01");
        assertThat(bureau.isRefused()).hasCount(1);
        assertThat(bureau.page().locator("[name=publishOn] + .county-problem")).isVisible();
        bureau.write("公示开始日期", "2021-03-01").complete();

        Map<String, String> objection =
                Map.of("name", "李四", "organisation", "某公司", "contact", "0356-0000000", "content", "数据有误");
        programme
                .as(BUREAU)
                .post("/api/cases/" + yangcheng.key() + "/objections", objection)
                .is(201);
        visit(BUREAU, "rule-objection")
                .choose("异议处理", "异议成立")
                .write("意见", "数据确有出入，请会议重新研究。")
                .complete();
        visit(BUREAU, "meeting").choose("会议决定", "同意").write("意见", "已核实更正。").complete();
        yangcheng.step(BUREAU, "publish-notice", Map.of("publishOn", "2021-03-01"));
        programme.turnClockTo("2021-03-06T00:00:00+08:00");
        visit("government", "government-consent").choose("省政府意见", "同意").complete();
        visit(BUREAU, "issue-approval")
                .write("文号", "晋政办函〔2021〕1号")
                .write("印发日期", "2021-03-06")
                .complete();
    }

    private void theFirstRoundFailsAndIsRectified() {
        openRound(1);
        visit("statistics", "supply-figures");
        yangcheng.supplyFigures(1, 1, 1);
        visit(yangcheng.county(), "submit-annual-report");
        yangcheng.report(List.of(Map.of("theme", "lowCarbon", "summary", "低碳园区")));
        visit(yangcheng.county(), "confirm-figures").choose("数据确认", "确认无误").complete();
        Desk scoring = visit(BUREAU, "score-claim").write("加分", "99").write("评分理由", "成效明显");
        assertThat(scoring.isRefused()).hasText(Pattern.compile("应在 0 至 \\d 之间。"));
        scoring.write("加分", "1.5").complete();
        visit(BUREAU, "review-assessment")
                .choose("评审意见", "确认结果")
                .choose("等次", "不及格")
                .complete();
        visit(BUREAU, "decide-failed-round")
                .choose("处理决定", "限期整改")
                .write("整改期限", "2022-06-30")
                .write("意见", "限期整改。")
                .complete();
        visit(yangcheng.county(), "rectify").write("整改报告", "已整改。").complete();
        Programme.DEPARTMENTS.forEach(this::certifyAnew);
        confirmRound("PASS");
    }

    private void certifyAnew(String department) {
        yangcheng.step(department, "supply-figures", Map.of("figures", programme.figures(department, 60, 4000)));
    }

    private void twoMoreRoundsArePassed() {
        for (int round = 2; round <= 3; round++) {
            openRound(round);
            yangcheng.report(List.of());
            yangcheng.supplyFigures(round, round * 8000, 0).confirmFigures();
            confirmRound("GOOD");
        }
    }

    private void theCountyIsDesignated() {
        Desk inspection = visit(BUREAU, "inspect-on-site");
        Locator firstRound =
                inspection.page().locator(".county-section-rounds details").first();
        firstRound.locator("summary").first().click();
        assertThat(firstRound.locator(".county-section-evaluation tbody th[scope=row]"))
                .hasCount(26);
        inspection.photograph("inspect-on-site");
        inspection.choose("实地考核结论", "通过").complete();
        visit(BUREAU, "final-meeting").choose("会议决定", "同意").complete();
        yangcheng.step(BUREAU, "publish-notice", Map.of("publishOn", "2024-01-02"));
        programme.turnClockTo("2024-01-09T00:00:00+08:00");
        visit("government", "final-consent").choose("省政府意见", "同意").complete();
        visit(BUREAU, "issue-designation")
                .write("文号", "晋政函〔2024〕1号")
                .write("印发日期", "2024-01-09")
                .complete();
        yangcheng.reaches("DESIGNATED");
    }

    private void aResultAndTheDesignationAreReconsidered() {
        String yangchengs = "/api/cases/" + yangcheng.key();
        Map<String, String> reason = Map.of("reason", "请再核实");
        programme
                .as(BUREAU)
                .post(yangchengs + "/designation/reconsiderations", reason)
                .is(201);
        visit(BUREAU, "propose-revocation")
                .choose("省局意见", "提请撤销命名")
                .write("理由", "数据不实")
                .complete();
        programme
                .as(BUREAU)
                .post(yangchengs + "/assessments/3/reconsiderations", reason)
                .is(201);
        Desk reconsiders = visit(BUREAU, "reconsider-round");
        theProposedGradeStandsWithTheLatestEvaluation(reconsiders);
        reconsiders.choose("复核意见", "维持原结果").write("复核理由", "经核实无误").complete();
        visit(yangcheng.county(), "read-result").complete();
        visit("government", "consent-to-revocation").choose("省政府意见", "同意撤销").complete();
        yangcheng.reaches("REVOKED");
    }

    private static void theProposedGradeStandsWithTheLatestEvaluation(Desk desk) {
        Locator proposed =
                desk.page().locator(".county-step").getByText("建议等次", new Locator.GetByTextOptions().setExact(true));
        assertThat(proposed).hasCount(1);
        assertThat(desk.page().locator(".county-columns > section").nth(1)).containsText("建议等次");
    }

    private void openRound(int round) {
        programme.referTo(2020 + round, 7.9).is(200);
        programme.turnClockTo((2021 + round) + "-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_" + round);
    }

    private void confirmRound(String grade) {
        yangcheng.step(BUREAU, "review-assessment", Map.of("decision", "confirm", "grade", grade));
    }

    /** Opens the form with which the county starts a process. */
    private Desk begin(String process, String form) {
        Desk desk = deskOf(yangcheng.county()).begin(process);
        return look(form, desk, desk.page().locator(".modal-body .county-step"));
    }

    /** Opens the form of an open task. */
    private Desk visit(String account, String step) {
        Desk desk = deskOf(account).open(yangcheng.task(account, step));
        return look(step, desk, desk.page().locator(".county-step"));
    }

    private Desk look(String step, Desk desk, Locator form) {
        FormOnScreen shown =
                new FormOnScreen(step, form).hasItsFields().shows(COUNTY).speaksInWords();
        if (seen.add(step)) {
            shown.keepsNobodyOut();
        }
        desk.photograph("form-" + step);
        assertThat(desk.complaints()).as("errors in the browser at " + step).isEmpty();
        return desk;
    }

    /** One is at work at a time: whose turn it is takes the desk over. */
    private Desk deskOf(String account) {
        if (occupied == null || !occupied.belongsTo(account)) {
            if (occupied != null) {
                occupied.close();
            }
            occupied = DESKS.at(account);
        }
        return occupied;
    }

    private static Set<String> forms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
