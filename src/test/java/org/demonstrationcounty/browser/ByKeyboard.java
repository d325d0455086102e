package org.demonstrationcounty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** An official without a mouse: goes on by Tab and the arrows alone, and says where that leads nowhere. */
final class ByKeyboard {

    private static final int MOST_KEYS = 250;
    private static final String HAS_FOCUS = "each => each === document.activeElement";
    private static final Pattern COMPLETE = Pattern.compile("^提交(意见)?$");

    private final Desk desk;
    private final Page page;

    ByKeyboard(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** Opens the form with which a process of this name is started, and starts it. */
    ByKeyboard begin(String process) {
        press(page.locator("a[ng-click='open()']").filter(text("我要申报")));
        press(page.locator(".modal-body a").filter(text(process)));
        page.locator(".modal-body .county-step [name]").first().waitFor();
        press(page.locator(".modal-footer button.btn-primary"));
        page.locator(".modal-footer").waitFor(hidden());
        return this;
    }

    /** Opens the first task of this name in the list. */
    ByKeyboard take(String task) {
        press(page.locator("li.task").filter(text(task)).first().locator("a[href*='task=']"));
        page.locator(".county-step .county-section-case").waitFor();
        return this;
    }

    ByKeyboard write(String label, String text) {
        return writeInto(desk.field(label), text);
    }

    ByKeyboard writeInto(Locator field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        PlaywrightAssertions.assertThat(field).hasValue(text);
        return this;
    }

    ByKeyboard choose(String group, String option) {
        Locator radios = page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group));
        Locator wanted = radios.getByLabel(option, new Locator.GetByLabelOptions().setExact(true));
        reach(radios.locator("input").first());
        page.keyboard().press("Space");
        int others = radios.locator("input").count();
        for (int pressed = 0; pressed < others && !wanted.isChecked(); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        PlaywrightAssertions.assertThat(wanted).isChecked();
        return this;
    }

    /** Sends the form, and once more where the answers are shown again. */
    ByKeyboard complete() {
        desk.leave();
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(COMPLETE)));
        if (desk.answers().isVisible()) {
            press(desk.button("确认提交"));
        }
        page.locator("form.county-step").waitFor(hidden());
        return this;
    }

    /** Goes to a link or button and presses it. */
    ByKeyboard press(Locator place) {
        reach(place);
        page.keyboard().press("Enter");
        return this;
    }

    private void reach(Locator place) {
        place.waitFor();
        for (int pressed = 0; pressed < MOST_KEYS; pressed++) {
            if (place.evaluate(HAS_FOCUS).equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no key leads to " + place);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
