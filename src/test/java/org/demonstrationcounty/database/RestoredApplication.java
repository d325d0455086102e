package org.demonstrationcounty.database;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.springframework.context.ApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives each test class the application as it was after its start: tables, clock and sessions. Between two classes it
 * stops the application's jobs and schedules and resets the clock. All applications of a process share one clock. One
 * that is not stopped would do its own work of every day that a test of another application sets.
 */
public class RestoredApplication implements TestExecutionListener, Ordered {

    private static final Map<ApplicationContext, Beginning> BEGINNINGS = new HashMap<>();
    private static final int BEFORE_ANYTHING_IS_INJECTED = 1_000;

    @Override
    public int getOrder() {
        return BEFORE_ANYTHING_IS_INJECTED;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        if (isPart(test)) {
            return;
        }
        BEGINNINGS.keySet().removeIf(application -> application instanceof Lifecycle any && !any.isRunning());
        ApplicationContext application = test.getApplicationContext();
        Beginning before = BEGINNINGS.get(application);
        if (before == null) {
            BEGINNINGS.put(application, Beginning.of(application));
        } else {
            before.again();
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (isPart(test) || !test.hasApplicationContext()) {
            return;
        }
        BEGINNINGS.get(test.getApplicationContext()).rest();
    }

    private static boolean isPart(TestContext test) {
        return test.getTestClass().isAnnotationPresent(Nested.class);
    }
}
