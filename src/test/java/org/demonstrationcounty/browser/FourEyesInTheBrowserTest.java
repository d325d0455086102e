package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Answer;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * Officials read in the form that a colleague must review figures that they supplied. A correction stands beside the
 * confirmed result.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:ledger-in-browser", "programme.four-eyes=true"})
@ActiveProfiles("demo")
@DirtiesContext
@OnH2Alone("What a browser shows is the same on every database.")
class FourEyesInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    @Test
    @Rule({"R16", "R18"})
    void theFormsShowFourEyesAndCorrections() {
        Programme programme = new Programme(port);
        CountyCase qingxu = programme.caseOf("140121", 2021);
        qingxu.step("bureau", "score-claim", Map.of("points", 1, "comment", "成效明显"));
        qingxu.step(
                "bureau",
                "review-assessment",
                Map.of("decision", "return", "departments", List.of("finance"), "comment", "请核对"));
        programme.turnClockTo("2022-06-01T09:00:00+08:00");
        qingxu.step("bureau-2", "supply-figures", Map.of("figures", Map.of("neeqListings", 1)));
        try (Desk late = DESKS.at("bureau-2")) {
            late.open(qingxu.task("bureau-2", "review-assessment"));
            assertThat(late.page().locator(".county-step .alert-warning")).containsText("您提供过本轮次的指标数据");
            late.photograph("review-by-a-colleague");
        }

        qingxu.step("bureau", "review-assessment", Map.of("decision", "reevaluate", "rulings", failing()));
        qingxu.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "FAIL"));
        theDepartmentCorrectsAFigure();
        try (Desk bureau = DESKS.at("bureau")) {
            bureau.open(qingxu.task("bureau", "decide-failed-round"));
            assertThat(bureau.page().locator(".county-section-evaluation")).containsText("已确认数据的更正");
            Locator corrections = bureau.page().getByLabel("已确认数据的更正").first();
            assertThat(corrections).containsText("统计口径有误");
            assertThat(corrections).containsText("新增企业数量（上一年度）");
            bureau.photograph("corrected-figure");
            assertThat(bureau.complaints()).isEmpty();
        }
        theTrailIsReadAndExported();
    }

    private void theDepartmentCorrectsAFigure() {
        try (Desk department = DESKS.at("market-regulation")) {
            Locator board = department.board("corrections");
            board.getByLabel("县（市、区）、开发区").selectOption("140121");
            Locator indicators = department.field("指标");
            assertThat(indicators.locator("option")).hasCount(1);
            indicators.selectOption("newEnterprises");
            assertThat(board.getByText("已确认的数据：")).containsText(Pattern.compile("\\d"));
            department.write("更正为", "12");
            department.button("更正数据").click();
            assertThat(board.locator(".county-problem:visible").first()).containsText("必填");
            department.write("理由", "统计口径有误");
            department.button("更正数据").click();
            assertThat(board.getByText("按更正后数据")).isVisible();
            department.photograph("correction");
            board.getByLabel("数据所属年度").selectOption("PREVIOUS");
            assertThat(board.getByText("已确认的数据：")).not().isVisible();
            department.write("更正为", "11").write("理由", "基数有误");
            department.page().waitForResponse("**/corrections", department.button("更正数据")::click);
            assertThat(department.complaints()).isEmpty();
        }
    }

    private void theTrailIsReadAndExported() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("cases/140121-2021");
            board.getByText("办理留痕").last().click();
            Locator export = board.getByText("导出 CSV 文件");
            assertThat(export).isVisible();
            bureau.photograph("audit");
            Download table = bureau.page().waitForDownload(export::click);
            assertThat(table.suggestedFilename()).isEqualTo("140121-2021-办理留痕.csv");
            bureau.board("cases/140121-2021/audit?action=correct-figure");
            Locator correction = board.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("统计口径有误"));
            assertThat(correction.locator("th")).hasText("更正已确认数据");
            theLinkLeadsToTheRound(bureau);
            assertThat(bureau.complaints()).isEmpty();
        }
    }

    private static void theLinkLeadsToTheRound(Desk bureau) {
        bureau.page().route("**/api/corrections/rounds/2021", FourEyesInTheBrowserTest::withAnotherCounty);
        Locator board = bureau.board("cases/140121-2021");
        board.getByText("数据更正").last().click();
        assertThat(board.getByLabel("县（市、区）、开发区")).hasValue("140121");
        assertThat(bureau.page()).hasURL(Pattern.compile(".*corrections.*2021.*140121-2021.*"));
        bureau.board("corrections/2021?case=140121-2021&round=2");
        assertThat(board.getByLabel("县（市、区）、开发区")).hasValue("");
    }

    /** Adds a county, because with only one the page would offer no choice. */
    private static void withAnotherCounty(Route route) {
        APIResponse sent = route.fetch();
        JsonNode correctable = new Answer(sent.url(), sent.status(), "", "", sent.text()).json();
        ArrayNode rounds = (ArrayNode) correctable.get("rounds");
        ObjectNode other = rounds.get(0).deepCopy();
        rounds.add(other.put("countyKey", "140999").put("caseKey", "140999-2021"));
        route.fulfill(new Route.FulfillOptions().setResponse(sent).setBody(correctable.toString()));
    }

    private static List<Map<String, String>> failing() {
        return Stream.of("smallToAboveScale", "highTechEnterprises", "provincialSrdi", "entrepreneursTrained")
                .map(code -> Map.of("indicator", code, "kind", "NOT_MET", "reason", "数据不实"))
                .toList();
    }
}
