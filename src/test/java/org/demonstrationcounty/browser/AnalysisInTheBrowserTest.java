package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The heat map, the charts with their tables, and the corrections of a data year. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
@Rule("P11")
class AnalysisInTheBrowserTest {

    @LocalServerPort
    int port;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @BeforeAll
    void aRoundIsConfirmedAndCorrected() {
        Programme programme = new Programme(port);
        programme
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "证据充分"))
                .step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
        programme
                .as("bureau")
                .post(
                        "/api/cases/140121-2021/assessments/1/corrections",
                        Map.of("indicator", "newEnterprises", "figure", 1999, "reason", "复核登记数据"))
                .is(200);
    }

    @Test
    void everyChartHasItsTable() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("analysis/2021");
            Locator map = board.getByRole(AriaRole.TABLE, named("完成情况：指标与县（市、区）"));
            assertThat(map.locator("tbody tr")).hasCount(26);
            assertThat(map.locator("thead")).containsText("清徐县");
            assertThat(board.locator(".county-chart svg")).hasCount(4);
            assertThat(board).containsText("复核登记数据");
            board.locator("summary").filter(text("以表格显示")).first().click();
            Locator figures = board.locator(".county-as-table[open] tbody");
            assertThat(figures).containsText("清徐县");
            Barriers.areNotIn(".county-board", bureau.page());
            photograph(bureau, "analysis", 1366, 768);
            board.getByLabel("二级指标").last().scrollIntoViewIfNeeded();
            photograph(bureau, "analysis-province", 1366, 768);
            board.locator(".county-chart").nth(1).scrollIntoViewIfNeeded();
            photograph(bureau, "analysis-charts", 1366, 768);
            photograph(bureau, "analysis-phone", 390, 844);
            board.getByLabel("二级指标").last().selectOption("新增高新技术企业");
            assertThat(board.locator(".county-chart").nth(2)).hasAttribute("aria-label", "新增高新技术企业：各年度各县（市、区）完成情况");
            assertThat(board.locator(".county-chart").nth(3)).hasAttribute("aria-label", "更正理由和次数");
            board.getByLabel("二级指标").nth(1).selectOption("新增高新技术企业");
            assertThat(board.locator(".county-chart").nth(1)).hasAttribute("aria-label", "清徐县，新增高新技术企业：各年度数据和至少应达到的数");
            assertThat(bureau.complaints()).isEmpty();
        }
    }

    @Test
    void aCountyReadsItsOwnRoundsInEnglish() {
        try (Desk county = DESKS.at("county-140121")) {
            county.speaks("en");
            Locator board = county.board("analysis/2021");
            assertThat(board).containsText("The distribution can be read once the year is published.");
            assertThat(board.locator(".county-chart svg")).hasCount(2);
            Barriers.areNotIn(".county-board", county.page());
            Barriers.areNotInTheWidthOf(county.page());
            photograph(county, "analysis-english", 1366, 768);
            county.press("Escape");
            county.speaks("zh");
        }
    }

    private static void photograph(Desk desk, String name, int width, int height) {
        desk.page().setViewportSize(width, height);
        desk.photograph(name);
        desk.page().setViewportSize(1440, 900);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
