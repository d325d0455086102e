package org.demonstrationcounty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The officials of a test class at their screens. Loading Tasklist is what a test in the browser spends its time with: who has left
 * a desk and comes back finds it as it was left.
 */
final class Desks implements BeforeAllCallback, AfterAllCallback {

    private final Map<String, Deque<Desk>> free = new HashMap<>();
    private final List<Desk> all = new ArrayList<>();
    private BrowserTurn turn;
    private ExtensionContext tests;

    @Override
    public void beforeAll(ExtensionContext context) {
        tests = context;
        turn = BrowserTurn.await();
        PlaywrightAssertions.setDefaultAssertionTimeout(Desk.PATIENCE_IN_MILLISECONDS);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        all.forEach(Desk::clear);
        all.clear();
        free.clear();
        turn.close();
    }

    /** At the Tasklist of the application that runs for the test class. */
    Desk at(String user) {
        return at(user, "tasklist");
    }

    Desk at(String user, String application) {
        return at(base(), user, application);
    }

    /** @param base address of an application that a test started itself */
    Desk at(String base, String user, String application) {
        String address = base + "/camunda/app/" + application;
        Deque<Desk> left = free.computeIfAbsent(user + " " + address, any -> new ArrayDeque<>());
        if (!left.isEmpty()) {
            return left.pop().comesBack();
        }
        Desk desk = Desk.of(user, browser(), address, left::push);
        all.add(desk);
        return desk;
    }

    Browser browser() {
        return BrowserOfTheProcess.browser();
    }

    private String base() {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(tests).getEnvironment().getProperty("local.server.port");
    }
}
