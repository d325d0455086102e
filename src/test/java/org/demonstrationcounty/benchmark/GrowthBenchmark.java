package org.demonstrationcounty.benchmark;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.demonstrationcounty.database.EmbeddedPostgresServer;
import org.demonstrationcounty.http.CasesOfEveryStage;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.nodes.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Cases at every stage are walked once, with three years of history, and copied in the database: an installation with
 * a thousand, and one with many more. Lists, counts, forms, pages and a step are asked of both in turns. Prints medians
 * and ratios, and asserts nothing. {@code -Dcases=} says how many cases the second one has. A request that is slow is asked
 * less often, so that a run ends.
 */
@Tag("benchmark")
class GrowthBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("cases", 10_000);

    /** How many run: as many as were walked, since a county has one running case, or as many as are named. */
    private static final int RUNNING = Integer.getInteger("running", 0);

    private static final int TURNS = Integer.getInteger("turns", 15);
    private static final int WARMING_UP = 5;

    /** For the turns of one request, and half of it for those before them. */
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private static final int STEPS = 9;
    private static final double MEGABYTE = 1_000_000;
    private static final String CASE = "140522-2021";
    private static final String COUNTY = "county-140522";

    /** Counties that are invented for walks belong to Jincheng: it has far more than a city has. */
    private static final String CITY = "city-140100";

    private static final String BUREAU = "bureau";
    private static final String ADMIN = "admin";

    private Node few;
    private Node many;

    @AfterEach
    void stop() {
        few.kill();
        many.kill();
    }

    @Test
    void whatGrowsWithTheCases() {
        Map<String, Object> small = EmbeddedPostgresServer.newDatabase();
        CasesOfEveryStage.in(small);
        grow(small, FEW);
        Map<String, Object> large = EmbeddedPostgresServer.copyOf(small);
        grow(large, MANY);
        few = new Node("a-thousand-cases", small);
        many = new Node("many-cases", large);
        few.start();
        many.start();
        System.out.printf(
                "| | %s | %s | ratio |%n|---|---|---|---|%n",
                count(small, "case_file") + " cases", count(large, "case_file") + " cases");
        System.out.printf(
                Locale.ROOT,
                "| of them running | %d | %d | |%n",
                count(small, "case_file where running_county is not null"),
                count(large, "case_file where running_county is not null"));
        tasks();
        pages();
        lists();
        step();
        double added = size(large) - size(small);
        System.out.printf(
                Locale.ROOT,
                "%.2f MB a case%n",
                added / MEGABYTE / (count(large, "case_file") - count(small, "case_file")));
    }

    private void lists() {
        for (String path : List.of(
                "/api/cases",
                "/api/cases?page=20",
                "/api/cases?q=%E9%98%B3%E5%9F%8E",
                "/api/cases?ended=true&sort=NEWEST",
                "/api/cases/filters",
                "/api/overview",
                "/api/waiting",
                "/api/throughput",
                "/api/throughput/2023-03",
                "/api/overdue",
                "/api/rankings",
                "/api/rankings/2021",
                "/api/rankings/2021?page=2",
                "/api/results",
                "/api/analysis",
                "/api/analysis/2021",
                "/api/analysis/2021/distribution",
                "/api/analysis/2021/corrections",
                "/api/references",
                "/api/notices",
                "/api/batches",
                "/api/analysis/trends",
                "/api/notifications",
                "/api/notifications/unread",
                "/api/experiences")) {
            reads(BUREAU, path);
        }
        for (String account : List.of(COUNTY, CITY)) {
            reads(account, "/api/cases");
            reads(account, "/api/cases/filters");
            reads(account, "/api/rankings");
            reads(account, "/api/analysis");
            reads(account, "/api/notifications");
        }
        for (String path : List.of(
                "/api/cases", "/api/corrections/rounds", "/api/corrections/rounds/2021", "/api/figure-sheets")) {
            reads("statistics", path);
        }
        for (String path : List.of("/api/accounts", "/api/cases", "/api/incidents", "/api/audit", "/api/deliveries")) {
            reads(ADMIN, path);
        }
        for (String path : List.of(
                "/api/public/notices",
                "/api/public/results",
                "/api/public/results/2021",
                "/api/public/results/2021.csv",
                "/api/public/results/2021.xlsx",
                "/api/public/designations",
                "/api/public/experiences",
                "/public",
                "/public/results/2021",
                "/public/designations",
                "/public/experiences")) {
            reads(BUREAU, path);
        }
    }

    private void pages() {
        for (String page : List.of(
                "",
                "/assessments",
                "/assessments/1",
                "/audit",
                "/documents",
                "/tasks",
                "/receipts",
                "/notices",
                "/trends")) {
            reads(BUREAU, "/api/cases/" + CASE + page);
        }
    }

    private void tasks() {
        for (String account : List.of(BUREAU, CITY, COUNTY, "statistics")) {
            reads(account, "/engine-rest/task?maxResults=15&sortBy=created&sortOrder=desc");
            reads(account, "/engine-rest/task/count");
        }
        reads(ADMIN, "/engine-rest/process-instance?maxResults=50");
        reads(ADMIN, "/engine-rest/history/process-instance?maxResults=50");
        form(BUREAU, "bureau-review");
        form("statistics", "supply-figures");
    }

    private void reads(String account, String path) {
        reads(account + " `" + path + "`", node -> {
            Client client = node.as(account);
            return () -> client.get(path).is(200);
        });
    }

    private void form(String account, String step) {
        reads(account + " form `" + step + "`", node -> {
            Client client = node.as(account);
            String task = open(client, step, 1).get(0);
            return () -> client.get("/api/steps/" + task).is(200);
        });
    }

    private void reads(String name, Function<Node, Runnable> read) {
        Runnable one = read.apply(few);
        Runnable other = read.apply(many);
        SideBySide.ofOnce(name, WARMING_UP, LONGEST.dividedBy(2), one, other);
        System.out.println(SideBySide.ofOnce(name, TURNS, LONGEST, one, other));
    }

    private void step() {
        System.out.println(SideBySide.ofOnce("bureau submits `bureau-review`", STEPS, reviews(few), reviews(many)));
    }

    private static Runnable reviews(Node node) {
        Client bureau = node.as(BUREAU);
        Deque<String> open = new ArrayDeque<>(open(bureau, "bureau-review", STEPS));
        Map<String, Object> form = Client.variables(Map.of("decision", "return", "comment", "请补充材料。"));
        return () -> {
            if (!open.isEmpty()) {
                bureau.post("/engine-rest/task/" + open.remove() + "/submit-form", form)
                        .is(204);
            }
        };
    }

    private static List<String> open(Client client, String step, int most) {
        return client.get("/engine-rest/task?maxResults=" + most + "&taskDefinitionKey=" + step)
                .is(200)
                .each("id");
    }

    // --- the databases

    private static void grow(Map<String, Object> settings, int cases) {
        String address = (String) settings.get("spring.datasource.url");
        new ClonedCases(new DriverManagerDataSource(
                        address + (address.contains("?") ? "&" : "?") + ClonedCases.SETTINGS,
                        (String) settings.get("spring.datasource.username"),
                        (String) settings.get("spring.datasource.password")))
                .grow(RUNNING, cases - RUNNING);
    }

    private static long count(Map<String, Object> settings, String rows) {
        return number(settings, "select count(*) from " + rows);
    }

    private static long size(Map<String, Object> settings) {
        return number(settings, "select pg_database_size(current_database())");
    }

    private static long number(Map<String, Object> settings, String query) {
        SingleConnectionDataSource connection = connection(settings);
        Long number = new JdbcTemplate(connection).queryForObject(query, Long.class);
        connection.destroy();
        return number;
    }

    private static SingleConnectionDataSource connection(Map<String, Object> settings) {
        return new SingleConnectionDataSource(
                (String) settings.get("spring.datasource.url"),
                (String) settings.get("spring.datasource.username"),
                (String) settings.get("spring.datasource.password"),
                true);
    }
}
