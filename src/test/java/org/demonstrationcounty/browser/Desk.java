package org.demonstrationcounty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** An official at their screen, logged in to one of the web applications. */
final class Desk implements AutoCloseable {

    private static final String PASSWORD = "Demonstration-1";
    private static final double PATIENCE_IN_MILLISECONDS = 30_000;

    private final BrowserContext context;
    private final Page page;

    private Desk(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
    }

    static Desk of(String user, Browser browser, String application) {
        Desk desk = new Desk(browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1440, 900)));
        desk.page.navigate(application);
        desk.page.locator("input[ng-model='username']").fill(user);
        desk.page.locator("input[ng-model='password']").fill(PASSWORD);
        desk.page.locator("button[type=submit]").click();
        desk.page.locator(".account").first().waitFor();
        return desk;
    }

    Page page() {
        return page;
    }

    /** Opens the form with which a process of this name is started. */
    Desk begin(String process) {
        page.locator("a[ng-click='open()']")
                .filter(new Locator.FilterOptions().setHasText("发起流程"))
                .click();
        page.locator(".modal-body a")
                .filter(new Locator.FilterOptions().setHasText(process))
                .click();
        page.locator(".modal-body .county-step [name]").first().waitFor();
        return this;
    }

    Desk start() {
        page.locator(".modal-footer button.btn-primary").click();
        page.locator(".modal-footer").waitFor(new Locator.WaitForOptions().setState(hidden()));
        return this;
    }

    /** Opens the first task of this name and claims it. */
    Desk take(String task) {
        page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .click();
        page.locator("button.claim").click();
        page.locator("button.unclaim, .claim.assigned, [ng-click='unclaim()']")
                .first()
                .waitFor();
        return this;
    }

    Desk write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Desk choose(String group, String option) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Desk complete() {
        button("办结").click();
        page.locator(".county-step").waitFor(new Locator.WaitForOptions().setState(hidden()));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label).first();
    }

    /** A picture of the screen as it is now. */
    Desk photograph(String name) {
        page.waitForTimeout(500);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private static WaitForSelectorState hidden() {
        return WaitForSelectorState.HIDDEN;
    }
}
