package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outlook on the page of a county's case. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
@Rule("P14")
class OutlookInTheBrowserTest {

    /** The rows of the table are alike. All of them take axe seconds. */
    private static final String PARTS =
            ".county-outlook > :not(form), .county-expectations .form-group, .county-expectations thead,"
                    + " .county-expectations tbody tr:first-child, .county-expectations > button";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void aCountyKeepsWhatItExpectsAndIsWarned() {
        try (Desk county = DESKS.at("county-140121")) {
            Locator board = county.board("cases/140121-2021");
            Locator outlook = board.locator(".county-outlook");
            assertThat(outlook).containsText("306 天");
            Locator first = outlook.getByLabel("新增科技型中小企业 1 季度末");
            first.fill("1.5");
            keep(outlook);
            assertThat(outlook.locator(".county-problem")).hasText("应为整数。");
            first.fill("20");
            outlook.getByLabel("预计全省中小企业营业收入增速（%）").fill("6.5");
            outlook.getByLabel("预计本县 GDP 增速（%）").fill("5");
            keep(outlook);
            assertThat(board.locator(".alert-success")).hasText("已办理：保存预计。");
            assertThat(outlook.locator(".alert-warning")).containsText("新增科技型中小企业：1 季度末 20");
            assertThat(outlook.getByLabel("新增科技型中小企业 1 季度末")).hasValue("20");
            Barriers.areNotIn(PARTS, county.page());
            photograph(county, "outlook", 1366, 768);
            photograph(county, "outlook-phone", 390, 844);
            county.page().setViewportSize(1440, 900);
        }
    }

    @Test
    void nobodyElseHasThePanel() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("cases/140121-2021");
            assertThat(board.locator(".county-way [aria-current=step]")).isVisible();
            assertThat(board.locator(".county-outlook")).hasCount(0);
        }
    }

    private static void photograph(Desk desk, String name, int width, int height) {
        desk.page().setViewportSize(width, height);
        desk.page().locator(".county-outlook").evaluate("outlook => outlook.scrollIntoView()");
        desk.photograph(name);
    }

    private static void keep(Locator outlook) {
        outlook.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存预计"))
                .click();
    }
}
