package org.demonstrationcounty.http;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Camunda alone runs our processes, without our code: every decision is an approval, nothing is judged, kept or told. It
 * keeps its full history, as ours does, and checks rights, then does not. Prints how many statements a case takes, by kind, beside the
 * table of a whole case in docs/performance.md. A first case fills the caches.
 */
@Tag("benchmark")
class BareEngineBenchmark {

    private static final Path PROCESSES = Path.of("processes");
    private static final String COUNTY = "county-140522";

    /** Answers what the processes ask of our beans. */
    public static final class Answers {

        public void enter(Object execution, String stage) {}

        public String latest(Object execution, String step) {
            return step.equals("review-assessment") || step.equals("confirm-figures") ? "confirm" : "approve";
        }

        public String county(Object execution) {
            return COUNTY;
        }

        public String city(Object execution) {
            return "city-140500";
        }

        public List<String> departments(Object execution) {
            return Programme.DEPARTMENTS;
        }

        public String latestKind(Object execution) {
            return "FIRST";
        }

        public List<Long> unscored(Object execution) {
            return List.of();
        }

        public boolean passed(Object execution) {
            return true;
        }

        public boolean goesBack(Object execution) {
            return false;
        }

        public int numbered(Object execution, int round) {
            return round;
        }

        public Date opening(Object execution) {
            return later();
        }

        public Date expiry(Object execution) {
            return later();
        }

        public Date deadline(Object execution) {
            return later();
        }

        public Date confirmationEnds(Object execution) {
            return later();
        }

        private static Date later() {
            return new Date(System.currentTimeMillis() + 86_400_000);
        }
    }

    private final StatementsByKind statements = new StatementsByKind();
    private final List<String> submitted = new ArrayList<>();
    private final List<String> timers = new ArrayList<>();
    private ProcessEngine engine;
    private int tasks;

    @Test
    void aCaseOfTheBareEngine() throws IOException {
        print(true);
        print(false);
    }

    private void print(boolean rights) throws IOException {
        engine = engine(rights);
        deploy();
        walk();
        submitted.clear();
        timers.clear();
        tasks = 0;
        walk();
        engine.close();
        System.out.printf(
                "| bare engine %s checks of rights | submissions | timers |%n|---|---|---|%n",
                rights ? "with" : "without");
        for (StatementKind kind : StatementKind.values()) {
            System.out.printf("| %s | %d | %d |%n", kind.words(), of(kind, submitted), of(kind, timers));
        }
        System.out.printf("| all | %d | %d |%n", submitted.size(), timers.size());
        System.out.printf(
                Locale.ROOT,
                "| for each of the %d tasks | %.1f | %.1f |%n",
                tasks,
                (double) submitted.size() / tasks,
                (double) timers.size() / tasks);
    }

    private ProcessEngine engine(boolean rights) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:bare-" + rights + ";DB_CLOSE_DELAY=-1");
        Map<Object, Object> beans = new HashMap<>();
        for (String name : List.of(
                "stages",
                "decisions",
                "groups",
                "figureRequests",
                "claims",
                "evaluations",
                "notices",
                "rounds",
                "assessmentTerms",
                "applicationTerms")) {
            beans.put(name, new Answers());
        }
        for (String name : List.of("evaluateIndicators", "settleFigures", "openRound", "endCreation")) {
            beans.put(name, (JavaDelegate) execution -> {});
        }
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setDataSource((DataSource) statements.postProcessAfterInitialization(database, "database"));
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setJobExecutorActivate(false);
        settings.setAuthorizationEnabled(rights);
        settings.setBeans(beans);
        return settings.buildProcessEngine();
    }

    private void deploy() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        try (DirectoryStream<Path> models = Files.newDirectoryStream(PROCESSES, "*.bpmn")) {
            for (Path model : models) {
                deployment.addString(model.getFileName().toString(), Files.readString(model));
            }
        }
        deployment.deploy();
    }

    private void walk() {
        submitted.addAll(statements.of(
                () -> engine.getRuntimeService().startProcessInstanceByKey("demonstration-county", "140522-2021")));
        while (engine.getRuntimeService().createProcessInstanceQuery().count() > 0) {
            List<Task> open = engine.getTaskService().createTaskQuery().list();
            open.forEach(this::complete);
            if (open.isEmpty()) {
                for (Job due : engine.getManagementService().createJobQuery().list()) {
                    timers.addAll(
                            statements.of(() -> engine.getManagementService().executeJob(due.getId())));
                }
            }
        }
    }

    private void complete(Task task) {
        List<String> groups = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
        engine.getIdentityService().setAuthentication("somebody", groups);
        submitted.addAll(statements.of(
                () -> engine.getFormService().submitTaskForm(task.getId(), Map.of("decision", "approve"))));
        engine.getIdentityService().clearAuthentication();
        tasks++;
    }

    private static long of(StatementKind kind, List<String> heard) {
        return heard.stream().filter(sql -> StatementKind.of(sql) == kind).count();
    }
}
