package org.demonstrationcounty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demonstrationcounty.http.Answer;

/** The form of a step that is open at a page: its inputs, its buttons and what it answers. */
record StepForm(Page page) {

    private static final Pattern COMPLETE = Pattern.compile("^(提交|提交意见|Submit|Submit the review)$");

    private static final Pattern CONFIRM = Pattern.compile("^(确认提交|Confirm and submit)$");

    private static final String TABLES_FIT =
            """
            () => {
              const tables = [...document.querySelectorAll('.county-step .county-scroll')].filter((each) => each.offsetParent);
              return tables.length > 0 && tables.every((each) => each.scrollWidth <= each.clientWidth);
            }""";

    /** The part of a form that says which case it is about; it is there once the form has been read. */
    Locator aboutCase() {
        return page.locator(".county-step .county-section-case");
    }

    Locator input(String name) {
        return page.locator(".county-step [name='" + name + "']");
    }

    /** Tasklist keeps hidden inputs of its own, whose labels may have the same words. */
    Locator field(String label) {
        return page.getByLabel(label)
                .and(page.locator("input:not([type=radio], [type=checkbox]):visible, textarea:visible, select:visible"))
                .first();
    }

    Locator option(String group, String option) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The answers as the form shows them once more before it is submitted. */
    Locator answers() {
        return page.locator(".county-answers");
    }

    Locator problems() {
        return page.locator(".county-step .county-problem");
    }

    Locator problemAt(String input) {
        return page.locator(".county-step [name='" + input + "'] + .county-problem");
    }

    /** Presses the button that completes, and once more where the answers are shown again; whatever comes of it. */
    void submit() {
        complete();
        if (answers().isVisible()) {
            confirm();
        }
    }

    /** Presses the button that completes. A form may show the answers once more after it. */
    void complete() {
        press(COMPLETE);
    }

    void confirm() {
        press(CONFIRM);
    }

    /** Submits the form and reads what the server answers: field and code of every problem. */
    List<String> refusal() {
        aboutCase().waitFor();
        Response refusal = page.waitForResponse("**/submit-form", this::submit);
        problems().first().waitFor();
        List<String> problems = new ArrayList<>();
        new Answer(refusal.url(), refusal.status(), "", "", refusal.text())
                .json()
                .get("problems")
                .forEach(problem -> problems.add(problem.get("field").asText() + " "
                        + problem.get("code").asText()));
        return problems;
    }

    void awaitClosed() {
        page.locator("form.county-step").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /**
     * No table of the form scrolls sideways. The form spreads over the place of the lists, a little after it has
     * opened.
     */
    void awaitTablesThatFit() {
        page.waitForFunction(TABLES_FIT);
    }

    /**
     * Presses a button by its key, once a mouse could. A mouse is let go a moment after it was pressed; the button may
     * have moved meanwhile, because the form grows by what it still loads.
     */
    private void press(Pattern name) {
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        button.click(new Locator.ClickOptions().setTrial(true));
        button.press("Enter");
    }
}
