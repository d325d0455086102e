package org.demonstrationcounty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The log-in of a web application, and the session behind it. */
record Entrance(Page page, PageRecord record, Patience patience) {

    private static final String NAME = "input[ng-model='username']";
    private static final String PASSWORD = "Demonstration-1";

    /** Loads the web application, whose loader gives up now and then on a busy machine. */
    void load(String application) {
        page.navigate(application);
        patience.await(page.locator(NAME), page::reload);
    }

    void logIn(String user) {
        presents(user);
        Locator account = page.locator(".account").first();
        patience.await(account, () -> {
            page.reload();
            Locator again = page.locator(NAME);
            account.or(again).first().waitFor();
            if (again.isVisible()) {
                presents(user);
            }
        });
        record.forgetComplaints();
    }

    /** Sends name and password; whatever comes of it. */
    void presents(String user) {
        page.locator(NAME).fill(user);
        page.locator("input[ng-model='password']").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    /** Logs out, unless the session has ended. The web application is not loaded again. */
    void logOut() {
        Locator logOut = page.locator("[ng-click='logout()']");
        Locator logIn = page.locator(NAME);
        logOut.or(logIn).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!logIn.isVisible()) {
            logOut.dispatchEvent("click");
            logIn.waitFor();
        }
    }

    /** The page names a session from now on that the server does not know. */
    void loseSession() {
        page.context()
                .addCookies(page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .map(cookie -> new Cookie(cookie.name, "forgotten")
                                .setDomain(cookie.domain)
                                .setPath(cookie.path)
                                .setHttpOnly(cookie.httpOnly)
                                .setSameSite(cookie.sameSite))
                        .toList());
    }
}
