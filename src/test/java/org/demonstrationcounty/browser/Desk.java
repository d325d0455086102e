package org.demonstrationcounty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demonstrationcounty.http.Answer;

/** An official at their screen, logged in to one of the web applications. */
final class Desk implements AutoCloseable {

    private static final Pattern COMPLETE = Pattern.compile("^(提交|提交意见|Submit|Submit the review)$");

    private static final Pattern CONFIRM = Pattern.compile("^(确认提交|Confirm and submit)$");

    private static final String TABLES_FIT =
            """
            () => {
              const tables = [...document.querySelectorAll('.county-step .county-scroll')].filter((each) => each.offsetParent);
              return tables.length > 0 && tables.every((each) => each.scrollWidth <= each.clientWidth);
            }""";

    /**
     * Tasklist has written its list into the address, or a form is open. It overhears who changes the address while it writes
     * there.
     */
    private static final String SETTLED =
            "() => location.hash.includes('filter=') || document.querySelector('.county-step .county-section-case') !== null";

    private static final boolean FOR_PICTURES = Boolean.getBoolean("pictures");
    private static final String PASSWORD = "Demonstration-1";
    private static final int MOST_KEYS = 30;
    static final double PATIENCE_IN_MILLISECONDS = 30_000;

    private static final String NAME = "input[ng-model='username']";
    private static final System.Logger LOG = System.getLogger(Desk.class.getName());
    private static final Pattern OPEN_TASK = Pattern.compile("[?&]task=([^&]+)");

    private static final double UNTIL_TRIED_AGAIN_IN_MILLISECONDS = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    /** Tasklist may ask once more for a task that was completed, here or by a program, before it shows another. */
    private final Set<String> left = new HashSet<>();

    private final List<String> answers = new ArrayList<>();

    private final Consumer<Desk> whenLeft;

    /** Who is logged in here. */
    private String user;

    private Desk(BrowserContext context, String user, Consumer<Desk> whenLeft) {
        this.context = context;
        this.user = user;
        this.whenLeft = whenLeft;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        page.onPageError(complaints::add);
        page.onRequest(request -> answers.add("asked " + request.method() + " " + request.url()));
        page.onResponse(response -> answers.add(response.status() + " " + response.url()));
        page.onRequestFailed(request -> answers.add(request.failure() + " " + request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    /** @param whenLeft what becomes of the desk when its user gets up */
    static Desk of(String user, Browser browser, String application, Consumer<Desk> whenLeft) {
        Desk desk = new Desk(
                browser.newContext(new Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900)),
                user,
                whenLeft);
        desk.load(application);
        desk.logIn();
        return desk;
    }

    private void logIn() {
        present();
        Locator account = page.locator(".account").first();
        orReload(account, () -> {
            Locator again = page.locator(NAME);
            account.or(again).first().waitFor();
            if (again.isVisible()) {
                present();
            }
        });
        complaints.clear();
    }

    private void present() {
        page.locator(NAME).fill(user);
        page.locator("input[ng-model='password']").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    ByKeyboard byKeyboard() {
        return new ByKeyboard(this);
    }

    /** The server forgets the session; the page goes on naming it. */
    Desk losesItsSession() {
        context.addCookies(context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> new Cookie(cookie.name, "forgotten")
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setHttpOnly(cookie.httpOnly)
                        .setSameSite(cookie.sameSite))
                .toList());
        return this;
    }

    Desk logsInAgain() {
        page.reload();
        logIn();
        return this;
    }

    boolean belongsTo(String somebody) {
        return user.equals(somebody);
    }

    /** Whoever sat here logs out, unless the session has ended, and this user logs in, without loading the web application again. */
    Desk isTakenOverBy(String successor) {
        comesBack();
        Locator logOut = page.locator("[ng-click='logout()']");
        Locator logIn = page.locator(NAME);
        logOut.or(logIn).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!logIn.isVisible()) {
            logOut.dispatchEvent("click");
            logIn.waitFor();
        }
        user = successor;
        logIn();
        return this;
    }

    /** Where the page itself has led to the log-in. */
    Desk logsInThere() {
        present();
        page.locator(".county-step .county-section-case").waitFor();
        complaints.clear();
        return this;
    }

    /** Pastes what was copied elsewhere into an input, as a person does. */
    Desk paste(Locator into, String copied) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("text => navigator.clipboard.writeText(text)", copied);
        into.focus();
        page.keyboard().press("Control+V");
        return this;
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

    /** The input of this name. */
    Locator input(String name) {
        return page.locator(".county-step [name='" + name + "']");
    }

    private void load(String application) {
        page.navigate(application);
        orReload(page.locator(NAME), () -> {});
    }

    /** On a busy machine the web application's own loader gives up now and then: one more try. */
    private void orReload(Locator awaited, Runnable onceReloaded) {
        try {
            awaited.waitFor(new Locator.WaitForOptions().setTimeout(UNTIL_TRIED_AGAIN_IN_MILLISECONDS));
        } catch (TimeoutError neverLoaded) {
            LOG.log(System.Logger.Level.WARNING, asItStands());
            page.reload();
            onceReloaded.run();
            try {
                awaited.waitFor();
            } catch (TimeoutError stillNot) {
                throw new AssertionError(asItStands(), stillNot);
            }
        }
    }

    /** What a person would tell whoever has to mend it. */
    private String asItStands() {
        return "%s shows%n%s%ncomplaints %s%nanswers %s"
                .formatted(page.url(), page.locator("body").innerText(), complaints, answers);
    }

    /** What the browser itself complained of since the last time it was asked. */
    List<String> complaints() {
        List<String> told = complaints.stream()
                .filter(complaint -> left.stream().noneMatch(task -> complaint.contains("/task/" + task)))
                .toList();
        complaints.clear();
        return told;
    }

    Page page() {
        return page;
    }

    /** No table of the form scrolls sideways. The form spreads over the place of the lists, a little after it has opened. */
    Desk fitsItsTables() {
        page.waitForFunction(TABLES_FIT);
        return this;
    }

    /** Opens the form with which a process of this name is started. */
    Desk begin(String process) {
        page.locator("a[ng-click='open()']")
                .filter(new Locator.FilterOptions().setHasText("我要申报"))
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

    /** Opens the first task of this name in the list. */
    Desk take(String task) {
        page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .click();
        page.locator(".county-step .county-section-case").waitFor();
        return this;
    }

    /** Opens a task by its id. */
    Desk open(String task) {
        leave();
        left.remove(task);
        page.waitForFunction(SETTLED);
        turnTo(task);
        Locator form = page.locator(".county-step .county-section-case");
        try {
            form.waitFor(new Locator.WaitForOptions().setTimeout(UNTIL_TRIED_AGAIN_IN_MILLISECONDS));
        } catch (TimeoutError overheard) {
            LOG.log(System.Logger.Level.WARNING, asItStands());
            page.evaluate("() => { location.hash = '#/'; }");
            page.waitForFunction(SETTLED);
            turnTo(task);
            try {
                form.waitFor();
            } catch (TimeoutError stillNot) {
                throw new AssertionError(asItStands(), stillNot);
            }
        }
        return this;
    }

    private void turnTo(String task) {
        page.evaluate("task => { location.hash = `#/?task=${task}`; }", task);
    }

    /** Opens a page of the board by its address there, such as {@code cases/140522-2021}. */
    Locator board(String address) {
        page.evaluate("place => { location.hash = `#/?board=${encodeURIComponent(place)}`; }", address);
        Locator board = page.locator(".county-board");
        board.locator("h3").waitFor();
        return board;
    }

    void leave() {
        Matcher open = OPEN_TASK.matcher(page.url());
        if (open.find()) {
            left.add(open.group(1));
        }
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
        leave();
        presses();
        page.locator("form.county-step").waitFor(new Locator.WaitForOptions().setState(hidden()));
        return this;
    }

    /** Presses the button that completes, and once more where the answers are shown again; whatever comes of it. */
    Desk presses() {
        checksAnswers();
        if (answers().isVisible()) {
            confirms();
        }
        return this;
    }

    /** Presses the button that completes, and reads the answers once more where the form shows them. */
    Desk checksAnswers() {
        button(COMPLETE).click();
        return this;
    }

    Desk confirms() {
        button(CONFIRM).click();
        return this;
    }

    /** The answers as the form shows them once more. */
    Locator answers() {
        return page.locator(".county-answers");
    }

    /** Presses the button and expects to be told what is wrong. */
    Locator isRefused() {
        presses();
        Locator problem = page.locator(".county-step .county-problem");
        problem.first().waitFor();
        complaints.clear();
        return problem;
    }

    /** Presses the button that completes and reads what the server answers: field and code of every problem. */
    List<String> isToldOf() {
        page.locator(".county-step .county-section-case").waitFor();
        Response refusal = page.waitForResponse("**/submit-form", this::presses);
        page.locator(".county-step .county-problem").first().waitFor();
        complaints.clear();
        List<String> problems = new ArrayList<>();
        new Answer(refusal.url(), refusal.status(), "", "", refusal.text())
                .json()
                .get("problems")
                .forEach(problem -> problems.add(problem.get("field").asText() + " "
                        + problem.get("code").asText()));
        return problems;
    }

    /** What stands beside the input of this name. */
    Locator problemAt(String input) {
        return page.locator(".county-step [name='" + input + "'] + .county-problem");
    }

    /** Changes the language of the pages. */
    void speaks(String language) {
        page.locator(".county-language[lang='" + language + "']").click();
        page.locator(".county-language:not([lang='" + language + "'])").waitFor();
    }

    Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label)
                .and(page.locator("input:not([type=radio], [type=checkbox]), textarea, select"))
                .first();
    }

    /** A picture of the screen as it is now; where pictures are what the run is for, as large as the screens of officials. */
    Desk photograph(String name) {
        Path picture = Path.of("target/pictures", name + ".png");
        if (!FOR_PICTURES) {
            page.screenshot(photographOf(picture));
            return this;
        }
        ViewportSize before = page.viewportSize();
        page.setViewportSize(1366, 768);
        byte[] taken = page.screenshot(photographOf(picture));
        page.setViewportSize(before.width, before.height);
        renew(Path.of("docs/pictures", name + ".png"), taken);
        return this;
    }

    private static Page.ScreenshotOptions photographOf(Path picture) {
        return new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(picture);
    }

    private static void renew(Path ofADocument, byte[] taken) {
        if (Files.exists(ofADocument)) {
            try {
                Files.write(ofADocument, taken);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** Leaves the desk; see {@link Desks}. */
    @Override
    public void close() {
        whenLeft.accept(this);
    }

    /** The tasks are listed as they are now. */
    Desk comesBack() {
        leave();
        complaints.clear();
        answers.clear();
        page.unrouteAll();
        page.evaluate("location.hash = '#/'");
        return this;
    }

    void clear() {
        context.close();
    }

    private static WaitForSelectorState hidden() {
        return WaitForSelectorState.HIDDEN;
    }
}
