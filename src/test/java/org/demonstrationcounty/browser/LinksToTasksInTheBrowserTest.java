package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A link to a task opens it, whatever Tasklist is doing. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class LinksToTasksInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    /** Tasklist writes its page into the address; Angular has not yet told the browser. */
    private static final String WRITING =
            "angular.element(document.body).injector().get('search').updateSilently({page: '1', detailsTab: 'task-form'});";

    private static final String CLICK = "location.hash = `#/?task=${task}`;";

    @Test
    void isHeardAfterTasklistHasBegunToWriteItsAddress() {
        opens(WRITING + CLICK);
    }

    @Test
    void isNotLostWhenTasklistWritesBeforeItHears() {
        opens(CLICK + WRITING + "angular.element(document.body).injector().get('$rootScope').$digest();");
    }

    @Test
    void opensItsTaskWhileTheListsAreStillAwaited() {
        try (Desk bureau = DESKS.at("bureau")) {
            Page page = bureau.page();
            String task = firstTask(page);
            Deque<Route> late = new ArrayDeque<>();
            Predicate<String> lists = address -> address.contains("/engine/default/filter");
            page.route(lists, late::add);
            page.waitForRequest(address -> lists.test(address.url()), page::reload);
            assertThat(page.locator(".task-filters")).isAttached();
            page.evaluate("task => {" + CLICK + "}", task);
            page.unroute(lists);
            late.forEach(Route::resume);
            assertThat(form(page)).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*filter=.*"));
        }
    }

    @Test
    void keepsTheListAndTheOrderThatItsReaderChose() {
        try (Desk bureau = DESKS.at("bureau")) {
            Page page = bureau.page();
            String task = firstTask(page);
            Locator list = page.locator(".task-filter.active");
            page.locator(".task-filter a")
                    .filter(new Locator.FilterOptions().setHasText("已逾期"))
                    .click();
            assertThat(list).containsText("已逾期");
            assertThat(page.locator("li.task")).hasCount(0);
            page.locator(".sorting-choice .sort-direction").first().click();
            assertThat(page).hasURL(Pattern.compile(".*dueDate%22,%22sortOrder%22:%22desc.*"));

            page.evaluate("task => {" + CLICK + "}", task);

            assertThat(form(page)).isVisible();
            assertThat(list).containsText("已逾期");
            assertThat(page).hasURL(Pattern.compile(".*dueDate%22,%22sortOrder%22:%22desc.*"));
        }
    }

    private static void opens(String interleaving) {
        try (Desk bureau = DESKS.at("bureau")) {
            String task = firstTask(bureau.page());
            bureau.page().evaluate("task => {" + interleaving + "}", task);
            assertThat(form(bureau.page())).isVisible();
            assertThat(bureau.page()).hasURL(Pattern.compile(".*task=" + task + ".*"));
        }
    }

    private static Locator form(Page page) {
        return page.locator(".county-step .county-section-case");
    }

    /** A listed task, of which nothing is shown yet. */
    private static String firstTask(Page page) {
        assertThat(page).hasURL(Pattern.compile(".*filter=.*sorting=.*"));
        assertThat(form(page)).hasCount(0);
        String link = page.locator("li.task a[href*='task=']").first().getAttribute("href");
        return link.replaceAll(".*task=([^&]+).*", "$1");
    }
}
