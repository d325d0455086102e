package org.demonstrationcounty.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The running programme, with a client for every account. */
public final class Programme {

    /**
     * How long a test waits for due timers after it has moved the clock. On an idle machine they fire within five
     * seconds.
     */
    static final Duration TIMERS_FIRE = Duration.ofSeconds(30);

    public static final List<String> DEPARTMENTS =
            List.of("market-regulation", "sme", "statistics", "industry", "science", "finance");

    private final String base;
    private List<Indicator> indicators;

    /** An indicator, as the edition describes it. */
    record Indicator(String code, String department, boolean percentage) {}

    public Programme(int port) {
        base = "http://localhost:" + port;
    }

    public String base() {
        return base;
    }

    public Client as(String account) {
        return Client.of(base, account);
    }

    Client stranger() {
        return Client.stranger(base);
    }

    public void turnClockTo(String instant) {
        as("admin").put("/api/clock", Map.of("instant", instant)).is(200);
    }

    /** Gives a county its account, as an administrator does in Admin. */
    public void openAccountOf(String county) {
        openAccount("county-" + county);
    }

    /** Opens an account that has the name of its only group. */
    public void openAccount(String account) {
        Client admin = as("admin");
        admin.post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile", Map.of("id", account, "firstName", "经办人", "lastName", account),
                                "credentials", Map.of("password", Client.PASSWORD)))
                .is(204);
        admin.put("/engine-rest/group/" + account + "/members/" + account, null).is(204);
    }

    /** Deploys the tables of an edition, by file name. */
    Answer deploy(Map<String, byte[]> tables) {
        return sendTables("admin", "/engine-rest/deployment/create", tables);
    }

    /** Sends the tables of an edition, by file name, in parts of one request. */
    public Answer sendTables(String account, String path, Map<String, byte[]> tables) {
        String boundary = "----tables";
        StringBuilder body = new StringBuilder();
        tables.forEach((name, content) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"; filename=\"" + name + "\"\r\n\r\n")
                .append(new String(content, StandardCharsets.UTF_8))
                .append("\r\n"));
        return as(account)
                .with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .post(path, body + "--" + boundary + "--\r\n");
    }

    /** The case of a county that has an account. The case need not be open yet. */
    public CountyCase caseOf(String county, int year) {
        return new CountyCase(this, county, year);
    }

    /** Keys of the cases whose stage is wanted. */
    Set<String> casesAt(Predicate<String> wanted) {
        return as("admin")
                .get("/api/cases?size=200")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(file -> wanted.test(file.get("stage").asText()))
                .map(file -> file.get("caseKey").asText())
                .collect(Collectors.toSet());
    }

    /** Supplies the province's growth in a data year, with which counties are compared. */
    public Answer referTo(int dataYear, Object growth) {
        return as("bureau").put("/api/references/" + dataYear, Map.of("provincialSmeRevenueGrowth", growth));
    }

    /** Figures for a department's own indicators: one value for all percentages and one for all counts. */
    public Map<String, Object> figures(String department, Object percentage, Object count) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Indicator indicator : indicators()) {
            if (indicator.department().equals(department)) {
                figures.put(indicator.code(), indicator.percentage() ? percentage : count);
            }
        }
        return figures;
    }

    synchronized List<Indicator> indicators() {
        if (indicators == null) {
            indicators = as("admin")
                    .get("/api/editions/current")
                    .is(200)
                    .json()
                    .get("indicators")
                    .valueStream()
                    .map(Programme::indicator)
                    .toList();
        }
        return indicators;
    }

    private static Indicator indicator(JsonNode node) {
        return new Indicator(
                node.get("code").textValue(),
                node.get("department").asText(),
                node.get("unit").textValue().equals("%"));
    }
}
