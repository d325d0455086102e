package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who opens Tasklist again asks the server for what may have changed, and for no file that cannot have. */
@RunningFirstBatch
@OnH2Alone("What a browser keeps is the same on every database.")
class RequestsInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void tasklistAgainAsksForTwelveThings() {
        try (Desk desk = DESKS.at("statistics")) {
            listHasCome(desk.page());
            Page again = desk.page().context().newPage();
            Map<String, String> asked = asked(again);
            again.navigate(desk.page().url().replaceFirst("#.*", ""));
            listHasCome(again);
            again.close();

            assertThat(withoutIds(asked.values()))
                    .isSubsetOf(
                            "/camunda/app/tasklist/default/",
                            "/camunda/app/tasklist/styles/user-styles.css",
                            "/camunda/app/tasklist/scripts/config.js",
                            "/camunda/app/tasklist/locales/zh.json",
                            "/camunda/api/engine/engine/",
                            "/camunda/api/admin/auth/user/default",
                            "/camunda/api/engine/engine/default/user/statistics/profile",
                            "/camunda/api/engine/engine/default/filter",
                            "/camunda/api/engine/engine/default/filter/count",
                            "/camunda/api/engine/engine/default/filter/…/list",
                            "/api/notifications/unread")
                    .hasSizeBetween(11, 12);
        }
    }

    private static void listHasCome(Page page) {
        assertThat(page.locator("li.task").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("() => document.fonts.ready.then(() => true)");
    }

    /** The requests of a page that its browser's cache does not answer: their paths by their ids, as they come. */
    private static Map<String, String> asked(Page page) {
        Map<String, String> asked = new LinkedHashMap<>();
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.requestWillBeSent", event -> asked.put(idOf(event), pathOf(event)));
        network.on("Network.requestServedFromCache", event -> asked.remove(idOf(event)));
        network.on("Network.responseReceived", event -> {
            if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
                asked.remove(idOf(event));
            }
        });
        return asked;
    }

    private static String idOf(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String pathOf(JsonObject event) {
        return URI.create(event.getAsJsonObject("request")
                        .get("url")
                        .getAsString()
                        .replaceFirst("\\?.*", ""))
                .getPath();
    }

    private static Collection<String> withoutIds(Collection<String> paths) {
        return paths.stream()
                .map(path -> path.replaceFirst("[0-9a-f-]{36}", "…"))
                .toList();
    }
}
