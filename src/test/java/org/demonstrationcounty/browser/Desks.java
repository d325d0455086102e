package org.demonstrationcounty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The desks at which the officials of a test class sit. Loading Tasklist takes most of a browser test's time. So an
 * official takes a free desk: their own, which is as they left it, or else another's, whom they log out, or else one that
 * was wiped after an earlier test class.
 */
final class Desks implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, TestExecutionExceptionHandler {

    private static final Deque<Desk> WIPED = new ArrayDeque<>();

    private final Map<String, Deque<Desk>> free = new HashMap<>();
    private final List<Desk> all = new ArrayList<>();
    private BrowserTurn turn;
    private ExtensionContext tests;
    private boolean failed;

    @Override
    public void beforeAll(ExtensionContext context) {
        tests = context;
        turn = BrowserTurn.await();
        PlaywrightAssertions.setDefaultAssertionTimeout(Patience.IN_MILLISECONDS);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        failed |= test.getExecutionException().isPresent();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        boolean sound = !failed && context.getExecutionException().isEmpty();
        all.forEach(sound ? Desks::wipe : Desk::clear);
        all.clear();
        free.clear();
        turn.close();
    }

    /** A screen that cannot be wiped, whatever its page still does, is used by nobody any more. */
    private static void wipe(Desk desk) {
        try {
            desk.isWiped();
            WIPED.push(desk);
        } catch (PlaywrightException stubborn) {
            desk.clear();
        }
    }

    /** A failure of a test comes with what the desks show at that moment, which nobody can look at afterwards. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (failure instanceof TestAbortedException) {
            throw failure;
        }
        AssertionError told = new AssertionError(
                Stream.concat(Stream.of(failure.toString()), all.stream().map(Desk::report))
                        .collect(Collectors.joining("\n")),
                failure);
        told.setStackTrace(failure.getStackTrace());
        throw told;
    }

    /** A desk with the Tasklist of the test class's own application. */
    Desk at(String user) {
        return at(user, "tasklist");
    }

    Desk at(String user, String application) {
        return at(base(), user, application);
    }

    /** @param base address of an application that a test started itself */
    Desk at(String base, String user, String application) {
        String address = base + "/camunda/app/" + application;
        Deque<Desk> left = free.computeIfAbsent(address, any -> new ArrayDeque<>());
        Optional<Desk> own = left.stream().filter(each -> each.belongsTo(user)).findFirst();
        if (own.isPresent()) {
            left.remove(own.get());
            return own.get().comesBack();
        }
        if (!left.isEmpty()) {
            return left.pop().isTakenOverBy(user);
        }
        Desk desk = wipedOrNew(address);
        all.add(desk);
        return desk.isSatDownAtBy(user, address, left::push);
    }

    /** Best is one whose browser knows the scripts of this address. */
    private Desk wipedOrNew(String address) {
        Optional<Desk> known =
                WIPED.stream().filter(each -> each.lastShowed(address)).findFirst();
        known.ifPresent(WIPED::remove);
        return known.or(() -> Optional.ofNullable(WIPED.poll())).orElseGet(() -> Desk.in(browser()));
    }

    Browser browser() {
        return BrowserOfTheProcess.browser();
    }

    private String base() {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(tests).getEnvironment().getProperty("local.server.port");
    }
}
