package org.demonstrationcounty.database;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** An application as it was after its start: tables, clock and nobody logged in. It can begin there again and again. */
public final class Beginning {

    private static final int PATIENCE_IN_SECONDS = 30;

    private final ApplicationContext application;
    private final Instant time;
    private final KeptTables tables;
    private final GlobalEngine engine;

    private Beginning(ApplicationContext application, Instant time, KeptTables tables, GlobalEngine engine) {
        this.application = application;
        this.time = time;
        this.tables = tables;
        this.engine = engine;
    }

    /** Keeps what the application has at present, while it does nothing. It must be the one that started last. */
    public static Beginning of(ApplicationContext application) {
        stopWork(application);
        Beginning beginning = new Beginning(
                application,
                ClockUtil.now().toInstant(),
                KeptTables.of(application.getBean(DataSource.class), "kept"),
                GlobalEngine.of(application.getBean(ProcessEngine.class)));
        startWork(application);
        return beginning;
    }

    /** Begins again. A watch that wrote while tables are restored would meet rows that are about to come back. */
    public void again() {
        stopWork(application);
        tables.restore();
        engine.isUsedAgain();
        ClockUtil.offset(Duration.between(Instant.now(), time).toMillis());
        startWork(application);
    }

    /** Stops jobs and schedules, ends all sessions and resets the clock. */
    public void rest() {
        stopWork(application);
        endSessions(application);
        ClockUtil.reset();
    }

    private static void stopWork(ApplicationContext application) {
        application.getBeanProvider(JobExecutor.class).ifAvailable(JobExecutor::shutdown);
        rest(application);
    }

    private static void startWork(ApplicationContext application) {
        application.getBeanProvider(JobExecutor.class).ifAvailable(JobExecutor::start);
        application.getBeanProvider(ThreadPoolTaskScheduler.class).forEach(ThreadPoolTaskScheduler::start);
    }

    /** Does something while nothing else is under way in an application whose timers do not fire by themselves. */
    public static void whileAtRest(ApplicationContext application, Runnable deed) {
        rest(application);
        deed.run();
        application.getBeanProvider(ThreadPoolTaskScheduler.class).forEach(ThreadPoolTaskScheduler::start);
    }

    private static void rest(ApplicationContext application) {
        application.getBeanProvider(ThreadPoolTaskScheduler.class).forEach(Beginning::rest);
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
