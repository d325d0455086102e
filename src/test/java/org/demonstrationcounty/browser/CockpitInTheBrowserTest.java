package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In Cockpit an administrator reads which case an instance belongs to, and gets to its page. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class CockpitInTheBrowserTest {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
    void policyTablesAndRightsStandInWords() {
        try (Desk admin = DESKS.at("admin", "cockpit/default/")) {
            Page page = admin.page();
            page.evaluate("location.hash = '#/repository'");
            assertThat(page.locator(".deployments, [cam-deployments]").first()).containsText("政策表");
            page.evaluate("location.hash = '#/decisions'");
            page.locator("td a")
                    .filter(new Locator.FilterOptions().setHasText("加分主题"))
                    .click();
            assertThat(page.locator(".hit-policy").first()).containsText("匹配方式：");
            assertThat(page.locator(".clause").first()).hasText("条件");
            admin.photograph("cockpit-policy");
        }
    }
}
