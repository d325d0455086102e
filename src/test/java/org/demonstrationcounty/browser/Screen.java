package org.demonstrationcounty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * A screen as officials have them. Whoever sits down at one that was wiped finds nothing of those who sat there before,
 * but the browser still knows the scripts of its pages: it parses and compiles them again for a new screen, not for this
 * one.
 */
record Screen(Page page) {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    static Screen in(Browser browser) {
        Browser.NewContextOptions chinese = new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(WIDTH, HEIGHT);
        return new Screen(browser.newContext(chinese).newPage());
    }

    /**
     * Leaves the page that is open. What that page still wants to save as it goes is nobody's, because the cookies went
     * first. Its storages can be wiped from an empty page of the same address alone.
     */
    void wipe() {
        BrowserContext context = page.context();
        page.unrouteAll();
        context.setOffline(false);
        context.clearCookies();
        context.clearPermissions();
        page.route("**", Screen::withNothing);
        page.navigate(page.url().replaceFirst("[#?].*", ""));
        page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        page.navigate("about:blank");
        page.unrouteAll();
        context.clearCookies();
        page.setViewportSize(WIDTH, HEIGHT);
    }

    private static void withNothing(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(""));
    }
}
