package org.demonstrationcounty.nodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;

/** Two hundred people, each with an account and a session: six departments, bureau, city, government and counties. */
final class Crowd implements AutoCloseable {

    private static final int OF_A_DEPARTMENT = 10;
    private static final int OF_THE_BUREAU = 25;
    private static final int OF_THE_CITY = 10;
    private static final int OF_THE_GOVERNMENT = 5;
    private static final int CLERKS = 100;

    private final Programme programme;
    private final Map<String, List<String>> offices = new LinkedHashMap<>();
    private final ExecutorService desks = Executors.newCachedThreadPool();

    Crowd(Programme programme) {
        this.programme = programme;
    }

    /** @param counties which the clerks of the counties share */
    void opensAccounts(List<String> counties) {
        Programme.DEPARTMENTS.forEach(department -> open(department, OF_A_DEPARTMENT, "department-" + department));
        open("bureau", OF_THE_BUREAU, "bureau");
        open("city-140500", OF_THE_CITY, "city-140500");
        open("government", OF_THE_GOVERNMENT, "government");
        open("county", CLERKS);
        for (int index = 0; index < counties.size(); index++) {
            joins(clerks().get(index % CLERKS), "county-" + counties.get(index));
        }
    }

    private void open(String office, int people, String... groups) {
        List<String> accounts = IntStream.rangeClosed(1, people)
                .mapToObj(number -> office + "-person-" + number)
                .toList();
        offices.put(office, accounts);
        for (String account : accounts) {
            Map<String, String> profile = Map.of("id", account, "firstName", "经办人", "lastName", account);
            programme
                    .as("admin")
                    .post(
                            "/engine-rest/user/create",
                            Map.of("profile", profile, "credentials", Map.of("password", Client.PASSWORD)))
                    .is(204);
            List.of(groups).forEach(group -> joins(account, group));
        }
    }

    private void joins(String account, String group) {
        programme
                .as("admin")
                .put("/engine-rest/group/" + group + "/members/" + account, null)
                .is(204);
    }

    List<String> clerks() {
        return offices.get("county");
    }

    int people() {
        return offices.values().stream().mapToInt(List::size).sum();
    }

    /** Lets all of them work. @return when all have stopped */
    CompletableFuture<Void> work(BooleanSupplier open, int thinks, Entrance entrance, Diary diary) {
        List<Official> all = new ArrayList<>();
        offices.forEach((office, accounts) -> accounts.forEach(
                account -> all.add(new Official(account, all.size(), entrance, diary, answers(office)))));
        return begin(all, open, thinks);
    }

    /** Lets so many of each department supply figures without a break. */
    void hurry(int people, long end, Entrance entrance, Diary diary) {
        List<Official> all = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            for (String department : Programme.DEPARTMENTS) {
                String account = offices.get(department).get(number);
                all.add(new Official(account, all.size(), entrance, diary, answers(department)));
            }
        }
        begin(all, () -> System.nanoTime() < end, 0).join();
    }

    private CompletableFuture<Void> begin(List<Official> people, BooleanSupplier open, int thinks) {
        return CompletableFuture.allOf(people.stream()
                .map(each -> CompletableFuture.runAsync(() -> each.worksWhile(open, thinks), desks))
                .toArray(CompletableFuture[]::new));
    }

    /** What people of an office submit, by step. */
    Map<String, Map<String, ?>> answers(String office) {
        return switch (office) {
            case "county" ->
                Map.of(
                        "submit-annual-report",
                        Map.of("summary", "总结", "experience", "经验", "claims", List.of()),
                        "confirm-figures",
                        Map.of("decision", "confirm"));
            case "bureau" -> Map.of("review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
            case "city-140500", "government" -> Map.of();
            default ->
                Map.of("supply-figures", new CountyCase(programme, "140522", 2021).figures(office, 1, 2_000, 1_000));
        };
    }

    @Override
    public void close() {
        desks.shutdownNow();
    }
}
