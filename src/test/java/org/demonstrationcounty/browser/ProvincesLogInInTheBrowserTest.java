package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.oidc.Province;
import org.demonstrationcounty.oidc.RunningWithProvince;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The log-in with the province's own account, as a person in a browser goes it. */
@RunningWithProvince
@OnH2Alone("What a browser shows is the same on every database.")
class ProvincesLogInInTheBrowserTest {

    private static final String OFFER = ".county-provider a";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    @Autowired
    Province province;

    @BeforeEach
    void nobodyHasLoggedOut() {
        province.loggedOut.clear();
    }

    @Test
    void aPersonLogsInThereWorksHereAndLogsOutOfBoth() {
        province.has("7101", "zhao.liu", "/yangcheng");
        province.says("name", "赵六");
        try (BrowserContext context = chinese()) {
            Page page = context.newPage();
            page.navigate(tasklist() + "#/?board=cases");
            assertThat(page.locator(OFFER)).hasText("用省统一身份认证账号登录");
            Barriers.areNotOn(page);
            Barriers.areNotInTheWidthOf(page);
            Photograph.take(page, "log-in-with-the-province");

            page.locator(OFFER).click();

            assertThat(page.locator(".account").first()).containsText("赵六");
            page.locator("[ng-click='logout()']").dispatchEvent("click");
            assertThat(page.locator(OFFER)).isVisible();
            assertThat(page.locator(".county-lost-session")).hasCount(0);
            assertThat(province.loggedOut).hasSize(1);
        }
    }

    @Test
    void anAccountOfThisPlatformLogsInAndOutAsEver() {
        try (Desk bureau = DESKS.at("bureau")) {
            bureau.isTakenOverBy("science");
            assertThat(bureau.page().locator(".account").first()).isVisible();
        }
        assertThat(province.loggedOut).isEmpty();
    }

    @Test
    void theOfferIsInEnglishForWhoReadsEnglish() {
        try (BrowserContext context = DESKS.browser().newContext(new Browser.NewContextOptions().setLocale("en-US"))) {
            Page page = context.newPage();
            page.navigate(tasklist());
            assertThat(page.locator(OFFER)).hasText("Log in with your provincial account");
            Photograph.take(page, "log-in-with-the-province-english");
        }
    }

    private BrowserContext chinese() {
        return DESKS.browser().newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
    }

    private String tasklist() {
        return "http://localhost:" + port + "/camunda/app/tasklist/default/";
    }
}
