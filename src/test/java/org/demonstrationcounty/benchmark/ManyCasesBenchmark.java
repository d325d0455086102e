package org.demonstrationcounty.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.demonstrationcounty.database.EmbeddedPostgresServer;
import org.demonstrationcounty.http.Answer;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.nodes.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sends the same requests in turns to two installations on PostgreSQL: one with few cases, one with those of a whole
 * province in its third year, of which a third is running. Prints medians and their ratio, and asserts nothing.
 */
@Tag("benchmark")
class ManyCasesBenchmark {

    private static final int FEW_COUNTIES = 30;
    private static final int MANY_COUNTIES = 300;
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023);
    private static final int TURNS = 200;
    private static final int STEPS = 25;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CLERK = "county-140522";
    private static final int FIRST_COUNTY = 991001;

    private final Node few = new Node("few-cases", EmbeddedPostgresServer.newDatabase());
    private final Node many = new Node("many-cases", EmbeddedPostgresServer.newDatabase());

    @AfterEach
    void stop() {
        few.kill();
        many.kill();
    }

    @Test
    void whatGrowsWithTheCases() {
        few.start();
        many.start();
        apply(few, FEW_COUNTIES);
        apply(many, MANY_COUNTIES);

        System.out.printf(
                "| | %d cases | %d cases | ratio |%n|---|---|---|---|%n",
                FEW_COUNTIES * YEARS.size(), MANY_COUNTIES * YEARS.size());
        reads("the bureau's first page of cases", "bureau", "/api/cases");
        reads("the bureau's second page of cases", "bureau", "/api/cases?page=1&size=10");
        reads("the bureau's filters of cases", "bureau", "/api/cases/filters");
        reads("one case", "bureau", "/api/cases/" + FIRST_COUNTY + "-2023");
        reads("a city's first page of cases", "city-140500", "/api/cases");
        reads("a city's first page of tasks, as Tasklist asks", "city-140500", tasks());
        reads("the bureau's first page of tasks", "bureau", tasks());
        reads("an administrator's first page of instances", "admin", "/engine-rest/process-instance?maxResults=50");
        reads("what is overdue", "bureau", "/api/overdue");
        steps("a city's review, submitted", "city-140500", "city-review");
    }

    private static String tasks() {
        return "/engine-rest/task?maxResults=15&sortBy=created&sortOrder=desc";
    }

    private void reads(String name, String account, String path) {
        Function<Node, Runnable> read = node -> {
            Client client = node.as(account);
            return () -> client.get(path).is(200);
        };
        System.out.println(SideBySide.of(name, TURNS, read.apply(few), read.apply(many)));
    }

    private void steps(String name, String account, String step) {
        System.out.println(
                SideBySide.ofOnce(name, STEPS, approvals(few, account, step), approvals(many, account, step)));
    }

    private static Runnable approvals(Node node, String account, String step) {
        Client client = node.as(account);
        Deque<String> open =
                new ArrayDeque<>(client.get("/engine-rest/task?maxResults=" + STEPS + "&taskDefinitionKey=" + step)
                        .is(200)
                        .each("id"));
        Map<String, Object> form = Client.variables(Map.of("decision", "approve"));
        return () -> client.post("/engine-rest/task/" + open.remove() + "/submit-form", form)
                .is(204);
    }

    /** Lets every county apply in every year, after it has withdrawn its case of the year before. */
    private static void apply(Node node, int counties) {
        Client admin = node.as("admin");
        Client clerk = node.as(CLERK);
        List<String> keys = IntStream.range(FIRST_COUNTY, FIRST_COUNTY + counties)
                .mapToObj(String::valueOf)
                .toList();
        keys.forEach(county -> admin.put("/engine-rest/group/county-" + county + "/members/" + CLERK, null)
                .is(204));
        for (int year : YEARS) {
            admin.put("/api/clock", Map.of("instant", year + "-03-02T09:00:00+08:00"))
                    .is(200);
            for (String county : keys) {
                if (year > YEARS.get(0)) {
                    withdraw(clerk, county + "-" + (year - 1));
                }
                begin(clerk, county, year);
            }
        }
        prepare(clerk, counties);
    }

    private static void begin(Client clerk, String county, int year) {
        Map<String, Object> form = Client.variables(Map.of("countyKey", county, "applicationYear", year));
        onceTimersHaveFired(
                () -> clerk.post("/engine-rest/process-definition/key/demonstration-county/submit-form", form),
                answer -> answer.status() == 200);
    }

    /** Withdraws a case that may have ended already. */
    private static void withdraw(Client clerk, String caseKey) {
        Map<String, String> reason = Map.of("reason", "明年再申报");
        onceTimersHaveFired(
                () -> clerk.post("/api/cases/" + caseKey + "/withdrawal", reason),
                answer -> answer.status() == 200
                        || answer.json().path("code").asText().equals("case.ended"));
    }

    /** Repeats a request that clashes with timers, which fire at the beginning of the year. */
    private static void onceTimersHaveFired(Supplier<Answer> asked, Predicate<Answer> expected) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(asked.get()).matches(expected));
    }

    private static void prepare(Client clerk, int counties) {
        Map<String, Object> form = Client.variables(CountyCase.application());
        clerk.get("/engine-rest/task?taskDefinitionKey=prepare-application&maxResults=" + counties)
                .is(200)
                .each("id")
                .forEach(task -> clerk.post("/engine-rest/task/" + task + "/submit-form", form)
                        .is(204));
    }
}
