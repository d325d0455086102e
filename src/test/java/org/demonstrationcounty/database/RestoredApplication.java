package org.demonstrationcounty.database;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Nested;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives each test class the application as it was after its start: tables, clock and sessions. Between two classes it
 * stops the application's jobs and schedules and resets the clock. All applications of a process share one clock. One
 * that is not stopped would do its own work of every day that a test of another application sets.
 */
public class RestoredApplication implements TestExecutionListener, Ordered {

    private static final Map<ApplicationContext, Start> STARTS = new WeakHashMap<>();
    private static final int BEFORE_ANYTHING_IS_INJECTED = 1_000;
    private static final int PATIENCE_IN_SECONDS = 30;

    private record Start(Instant time, KeptTables tables, GlobalEngine engine) {}

    @Override
    public int getOrder() {
        return BEFORE_ANYTHING_IS_INJECTED;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        if (isPart(test)) {
            return;
        }
        ApplicationContext application = test.getApplicationContext();
        Start start = STARTS.get(application);
        if (start == null) {
            STARTS.put(
                    application,
                    new Start(
                            ClockUtil.now().toInstant(),
                            KeptTables.of(application.getBean(DataSource.class), "kept"),
                            GlobalEngine.of(application.getBean(ProcessEngine.class))));
            return;
        }
        start.tables().restore();
        start.engine().isUsedAgain();
        ClockUtil.offset(Duration.between(Instant.now(), start.time()).toMillis());
        application.getBeanProvider(JobExecutor.class).ifAvailable(JobExecutor::start);
        application.getBeanProvider(ThreadPoolTaskScheduler.class).forEach(ThreadPoolTaskScheduler::start);
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (isPart(test) || !test.hasApplicationContext()) {
            return;
        }
        ApplicationContext application = test.getApplicationContext();
        application.getBeanProvider(JobExecutor.class).ifAvailable(JobExecutor::shutdown);
        rest(application);
        endSessions(application);
        ClockUtil.reset();
    }

    /** Does something while nothing else is under way in an application whose timers do not fire by themselves. */
    public static void whileAtRest(ApplicationContext application, Runnable deed) {
        rest(application);
        deed.run();
        application.getBeanProvider(ThreadPoolTaskScheduler.class).forEach(ThreadPoolTaskScheduler::start);
    }

    private static void rest(ApplicationContext application) {
        application.getBeanProvider(ThreadPoolTaskScheduler.class).forEach(RestoredApplication::rest);
        application.getBeanProvider(ThreadPoolTaskExecutor.class).forEach(pool -> await().until(
                        () -> pool.getActiveCount() == 0
                                && pool.getThreadPoolExecutor().getQueue().isEmpty()));
    }

    /** Stops the scheduler after its running jobs are done. */
    private static void rest(ThreadPoolTaskScheduler scheduler) {
        CompletableFuture<Void> resting = new CompletableFuture<>();
        scheduler.stop(() -> resting.complete(null));
        resting.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
    }

    private static boolean isPart(TestContext test) {
        return test.getTestClass().isAnnotationPresent(Nested.class);
    }

    private static void endSessions(ApplicationContext application) {
        if (application instanceof ServletWebServerApplicationContext web
                && web.getWebServer() instanceof TomcatWebServer server) {
            Context served = (Context) server.getTomcat().getHost().findChildren()[0];
            for (Session session : served.getManager().findSessions()) {
                session.expire();
            }
        }
    }
}
