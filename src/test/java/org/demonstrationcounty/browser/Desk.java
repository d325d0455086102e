package org.demonstrationcounty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * An official at their screen, logged in to one of the web applications: what they do there, one thing after another.
 */
final class Desk implements AutoCloseable {

    private static final int MOST_KEYS = 30;

    /** The list and the open task, which Tasklist reads again every few seconds. */
    private static final Pattern ASKED_BY_ITSELF =
            Pattern.compile("/engine/default/(filter/[^/]+/list\\?.*|task/[^/?]+)$");

    private final Screen screen;
    private final Page page;
    private final PageRecord record;
    private final Entrance entrance;
    private final StepForm form;
    private final Tasklist tasklist;

    /** Who is logged in here. */
    private String user = "";

    /** Address of the web application that is open here. */
    private String application = "";

    private Consumer<Desk> whenLeft = any -> {};

    private Desk(Screen screen) {
        this.screen = screen;
        page = screen.page();
        page.setDefaultTimeout(Patience.IN_MILLISECONDS);
        record = new PageRecord(page);
        entrance = new Entrance(page, record, new Patience(record));
        form = new StepForm(page);
        tasklist = new Tasklist(page, form);
    }

    static Desk in(Browser browser) {
        return new Desk(Screen.in(browser));
    }

    /** @param whenGone what becomes of the desk when its user gets up */
    Desk isSatDownAtBy(String newcomer, String address, Consumer<Desk> whenGone) {
        user = newcomer;
        application = address;
        whenLeft = whenGone;
        entrance.load(application);
        entrance.logIn(user);
        return this;
    }

    boolean belongsTo(String somebody) {
        return user.equals(somebody);
    }

    /** Whoever sat here logs out and this user logs in, without loading the web application again. */
    Desk isTakenOverBy(String successor) {
        comesBack();
        entrance.logOut();
        user = successor;
        entrance.logIn(user);
        return this;
    }

    /** The server forgets the session; the page goes on naming it. */
    Desk losesItsSession() {
        entrance.loseSession();
        return this;
    }

    /** As {@link #losesItsSession}, and the page learns of it by nothing but what its user does next. */
    Desk losesItsSessionUnnoticed() {
        page.route(ASKED_BY_ITSELF, Route::abort);
        return losesItsSession();
    }

    Desk logsInAgain() {
        page.reload();
        entrance.logIn(user);
        return this;
    }

    /** Where the page itself has led to the log-in. */
    Desk logsInThere() {
        page.unroute(ASKED_BY_ITSELF);
        entrance.presents(user);
        form.aboutCase().waitFor();
        record.forgetComplaints();
        return this;
    }

    Page page() {
        return page;
    }

    /** What the browser itself complained of since the last time it was asked. */
    List<String> complaints() {
        return record.takeComplaints();
    }

    /** Opens the form with which a process of this name is started. */
    Desk begin(String process) {
        tasklist.begin(process);
        return this;
    }

    Desk start() {
        tasklist.start();
        return this;
    }

    /** Opens the first task of this name in the list. */
    Desk take(String task) {
        tasklist.openFirst(task);
        return this;
    }

    /** Opens a task by its id. */
    Desk open(String task) {
        leave();
        record.returnsTo(task);
        tasklist.open(task);
        return this;
    }

    /** Opens a page of the board by its address there, such as {@code cases/140522-2021}. */
    Locator board(String address) {
        return tasklist.board(address);
    }

    /** Changes the language of the pages. */
    void speaks(String language) {
        tasklist.speak(language);
    }

    /** The tasks are listed as they are now. */
    Desk comesBack() {
        leave();
        record.forgetAll();
        page.unrouteAll();
        tasklist.showList();
        return this;
    }

    void leave() {
        record.leavesTask();
    }

    Locator input(String name) {
        return form.input(name);
    }

    Locator field(String label) {
        return form.field(label);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Desk write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Desk choose(String group, String option) {
        form.option(group, option).check();
        return this;
    }

    Desk complete() {
        leave();
        form.submit();
        form.awaitClosed();
        return this;
    }

    /** Submits the form, whatever comes of it. */
    Desk presses() {
        form.submit();
        return this;
    }

    /** Presses the button that completes, and reads the answers once more where the form shows them. */
    Desk checksAnswers() {
        form.complete();
        return this;
    }

    Desk confirms() {
        form.confirm();
        return this;
    }

    /** The answers as the form shows them once more. */
    Locator answers() {
        return form.answers();
    }

    /** Submits the form and expects to be told what is wrong. */
    Locator isRefused() {
        form.submit();
        form.problems().first().waitFor();
        record.forgetComplaints();
        return form.problems();
    }

    /** Submits the form and reads what the server answers: field and code of every problem. */
    List<String> isToldOf() {
        List<String> problems = form.refusal();
        record.forgetComplaints();
        return problems;
    }

    Locator problemAt(String input) {
        return form.problemAt(input);
    }

    Desk fitsItsTables() {
        form.awaitTablesThatFit();
        return this;
    }

    ByKeyboard byKeyboard() {
        return new ByKeyboard(this);
    }

    Desk press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Goes from one to the next by a key, as far as it takes and no farther than a patient person. */
    Desk pressesUntilFocused(String key, String button) {
        Locator awaited = button(button).and(page.locator(":focus"));
        for (int pressed = 0; pressed < MOST_KEYS && !awaited.isVisible(); pressed++) {
            page.keyboard().press(key);
        }
        PlaywrightAssertions.assertThat(awaited).isVisible();
        return this;
    }

    /** Pastes what was copied elsewhere into an input, as a person does. */
    Desk paste(Locator into, String copied) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("text => navigator.clipboard.writeText(text)", copied);
        into.focus();
        page.keyboard().press("Control+V");
        return this;
    }

    Desk photograph(String name) {
        Photograph.take(page, name);
        return this;
    }

    /** Leaves the desk; see {@link Desks}. */
    @Override
    public void close() {
        whenLeft.accept(this);
    }

    /** What this desk shows now, and what it asked for. */
    String report() {
        try {
            return "%s at %s".formatted(user, record.report());
        } catch (PlaywrightException gone) {
            return "%s at a page that cannot be read: %s".formatted(user, gone.getMessage());
        }
    }

    /** Nobody sits here any more, and nothing is left of who did. */
    void isWiped() {
        screen.wipe();
        record.forgetEverything();
    }

    boolean lastShowed(String address) {
        return application.equals(address);
    }

    void clear() {
        page.context().close();
    }
}
