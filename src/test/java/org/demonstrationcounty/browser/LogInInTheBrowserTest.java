package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.HostileCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** Hostile text, an expired session and guessed passwords in a real browser. */
@RunningProgramme
@OnH2Alone("What a browser shows is the same on every database.")
class LogInInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext context;

    /** Text that looks like markup, a template of the pages or an expression of the engine is shown as text. */
    @Test
    void hostileTextIsShownAsTextAndRunsNowhere() {
        HostileCase hostile = HostileCase.in(new Programme(port));

        try (Desk county = DESKS.at("county-140522")) {
            county.open(hostile.correction());
            assertThat(county.page().locator(".county-step")).containsText(hostile.comment());
            assertThat(county.page().locator(".county-step")).containsText(hostile.fileName());
            assertThat(county.page().locator(".county-step [name='leadDepartment']"))
                    .hasValue(hostile.name());
            county.photograph("hostile-text");
            assertNothingRan(county);
        }
        try (Desk bureau = DESKS.at("bureau")) {
            bureau.open(hostile.report());
            assertThat(bureau.page().locator(".county-section-problem")).containsText(hostile.subject());
            assertNothingRan(bureau);
        }
    }

    @Test
    void anExpiredSessionLeadsBackToTheLogIn() {
        new Programme(port).caseOf("140921", 2021).apply();
        try (Desk county = DESKS.at("county-140921")) {
            county.page().locator("li.task").first().waitFor();
            Context application = (Context) ((TomcatWebServer) context.getWebServer())
                    .getTomcat()
                    .getHost()
                    .findChildren()[0];
            Arrays.stream(application.getManager().findSessions()).forEach(Session::expire);

            county.page().locator("li.task").first().click();

            assertThat(county.page().locator("input[ng-model='username']")).isVisible();
        }
    }

    @Test
    void theLogInPageTellsAGuesserToWait() {
        try (BrowserContext stranger = DESKS.browser().newContext(new Browser.NewContextOptions().setLocale("zh-CN"))) {
            Page page = stranger.newPage();
            page.navigate(tasklist());
            assertThat(page.locator("input[ng-model='username']")).isVisible();
            Barriers.areNotOn(page);
            Barriers.areNotInTheWidthOf(page);
            assertThat(page.locator(".county-lost-session")).hasCount(0);
            for (int attempt = 1; attempt <= 6; attempt++) {
                assertThat(page.locator("input[ng-model='username']")).hasValue("");
                page.locator("input[ng-model='username']").fill("science");
                page.locator("input[ng-model='password']").fill("guess-" + attempt);
                page.waitForResponse(
                        response -> response.url().contains("/login/"),
                        () -> page.locator("button[type=submit]").click());
            }
            assertThat(page.locator("[notifications-panel]").first()).containsText("登录失败次数过多，请在");
        }
    }

    @Test
    void thePagesSpeakTheBrowsersLanguageUntilSomebodyChooses() {
        try (BrowserContext stranger = DESKS.browser().newContext(new Browser.NewContextOptions().setLocale("en-US"))) {
            Page page = stranger.newPage();
            page.navigate(tasklist());
            assertThat(page.locator("button[type=submit]")).hasText("Log in");

            page.evaluate("localStorage.setItem('demonstration-county.language', 'zh')");
            page.reload();

            assertThat(page.locator("button[type=submit]")).hasText("登录");
        }
    }

    private static void assertNothingRan(Desk desk) {
        assertThat(desk.page().evaluate("() => window.ran === undefined")).isEqualTo(true);
        assertThat(desk.page().locator("img[src='x'], svg[onload], iframe[srcdoc]"))
                .hasCount(0);
    }

    private String tasklist() {
        return "http://localhost:" + port + "/camunda/app/tasklist";
    }
}
