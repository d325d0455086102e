package org.demonstrationcounty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Answer;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit and Admin offer administrators what they may do, and nothing that the server would refuse. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class NothingRefusedInTheBrowserTest {

    /** Lists everything below the header that can be pressed: its action, its address and its picture. */
    private static final String OFFERED =
            """
            () => [...document.querySelectorAll('a, button, [ng-click], input[type=submit]')]
              .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[cam-widget-header], footer'))
              .filter((each) => getComputedStyle(each).pointerEvents !== 'none')
              .map((each) => [each.getAttribute('ng-click') ?? '', each.getAttribute('href') ?? '',
                [...each.querySelectorAll('.glyphicon')].map((one) => one.className).join(' ')].join(' | '))
            """;

    /**
     * What may be offered: reading, moving about in the page, keeping accounts and their offices, retrying a failed
     * job.
     */
    private static final Pattern ALLOWED = Pattern.compile(
            """
            toggleSection\\(.*|toggleOverlay\\(\\)|toggleOpen\\(\\)|crumb\\..*|changeOrder\\(.*|zoom(In|Out)\\(\\)|resetZoom\\(\\)\
            |(Tabs\\.)?selectTab\\(.*|sidebarTab = .*|readStringVar\\(v\\)|focus\\(.*|removeNotification\\(.*\
            |createUser\\(\\)|updateProfile\\(\\)|updateCredentials\\(.*|deleteUser\\(\\)|unlockUser\\(\\)|removeGroup\\(.*\
            |openCreateGroupMembershipDialog\\(\\)|\\$event\\.stopPropagation\\(\\)""");

    private static final Pattern LEADS_TO_WHAT_IS_CLOSED = Pattern.compile("#/(group-create|tenant).*|.*tab=tenants.*");

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    @Test
    @Rule("P10")
    void cockpitOffersAdministratorsNothingThatIsRefused() {
        Answer round = new Programme(port)
                .as("admin")
                .get("/engine-rest/task?taskDefinitionKey=confirm-figures&maxResults=1")
                .is(200);
        String instance =
                "#/process-instance/" + round.each("processInstanceId").get(0) + "/runtime?tab=";
        String definition =
                "#/process-definition/" + round.each("processDefinitionId").get(0) + "/runtime";

        assertOffersNothingRefused(
                "cockpit",
                Map.of(
                        definition,
                        ".btn-suspend-action",
                        instance + "variables-tab",
                        "[ng-click^='deleteVariable']",
                        instance + "user-tasks-tab",
                        ".change-group-identity-links",
                        instance + "jobs-tab",
                        "[ng-click^='openRecalculationWindow']",
                        "#/repository",
                        ".delete-deployment"));
    }

    @Test
    @Rule("P10")
    void adminOffersAdministratorsNothingThatIsRefused() {
        assertOffersNothingRefused(
                "admin",
                Map.of(
                        "#/", "a[href$='#/group-create']",
                        "#/users/bureau?tab=account", "[ng-click='deleteUser()']",
                        "#/groups/bureau?tab=users", "a[href$='#/users/bureau']",
                        "#/group-create", "[ng-click='createGroup()']",
                        "#/authorization?resource=7", "[ng-click^='deleteAuthorization(']"));
    }

    /** @param pages address of each page, with a selector that exists once the page is drawn */
    private static void assertOffersNothingRefused(String application, Map<String, String> pages) {
        try (Desk admin = DESKS.at("admin", application + "/default/")) {
            Page page = admin.page();
            pages.forEach((address, drawn) -> {
                page.navigate(page.url().replaceAll("#.*", "") + address);
                page.locator(drawn)
                        .first()
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
                page.waitForLoadState(LoadState.NETWORKIDLE);

                assertThat(offered(page)).as(address).allMatch(NothingRefusedInTheBrowserTest::isAllowed);
                admin.photograph("nothing-refused-" + application);
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> offered(Page page) {
        return (List<String>) page.evaluate(OFFERED);
    }

    private static boolean isAllowed(String offered) {
        String[] parts = offered.split(" \\| ", -1);
        boolean retries = parts[2].contains("glyphicon-repeat");
        boolean works =
                parts[0].isEmpty() || retries || ALLOWED.matcher(parts[0]).matches();
        return works && !LEADS_TO_WHAT_IS_CLOSED.matcher(parts[1]).matches();
    }
}
