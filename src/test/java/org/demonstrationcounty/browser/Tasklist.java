package org.demonstrationcounty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The ways that lead about in Tasklist: to a new process, to a task, to the board, to the other language. */
record Tasklist(Page page, StepForm form) {

    /**
     * Tasklist has written its list into the address, or a form is open. A link is followed before that too, but
     * Tasklist draws its form once more when the list has come.
     */
    private static final String SETTLED =
            "() => location.hash.includes('filter=') || document.querySelector('.county-step .county-section-case') !== null";

    /** Opens the form with which a process of this name is started. */
    void begin(String process) {
        page.locator("a[ng-click='open()']").filter(text("我要申报")).click();
        page.locator(".modal-body a").filter(text(process)).click();
        page.locator(".modal-body .county-step [name]").first().waitFor();
    }

    /** Submits the form with which a process is started. */
    void start() {
        page.locator(".modal-footer button.btn-primary").click();
        page.locator(".modal-footer").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Opens the first task of this name in the list. */
    void openFirst(String name) {
        page.locator("li.task").filter(text(name)).first().click();
        form.aboutCase().waitFor();
    }

    void open(String task) {
        page.waitForFunction(SETTLED);
        page.evaluate("task => { location.hash = `#/?task=${task}`; }", task);
        form.aboutCase().waitFor();
    }

    void showList() {
        page.evaluate("() => { location.hash = '#/'; }");
    }

    /** @param address of a page of the board, such as {@code cases/140522-2021} */
    Locator board(String address) {
        page.evaluate("place => { location.hash = `#/?board=${encodeURIComponent(place)}`; }", address);
        Locator board = page.locator(".county-board");
        board.locator("h3").waitFor();
        return board;
    }

    void speak(String language) {
        page.locator(".county-language[lang='" + language + "']").click();
        page.locator(".county-language:not([lang='" + language + "'])").waitFor();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
