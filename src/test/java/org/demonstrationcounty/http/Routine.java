package org.demonstrationcounty.http;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Everybody does what is asked of them, and approves: whatever is open is answered, and where nothing is, time passes until the next
 * timer. So every case comes to its end, whatever release began it.
 */
final class Routine {

    private static final DateTimeFormatter ENGINES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Programme programme;
    private final Collection<String> cases;
    private OffsetDateTime now;

    /** @param cases keys of the cases that anybody works on */
    Routine(Programme programme, Collection<String> cases, OffsetDateTime now) {
        this.programme = programme;
        this.cases = cases;
        this.now = now;
    }

    /** Works until nothing is open and nothing is waited for. */
    void goOn() {
        do {
            for (JsonNode open = tasks(); !open.isEmpty(); open = tasks()) {
                open.forEach(this::answer);
            }
        } while (timePasses());
    }

    private JsonNode tasks() {
        return programme
                .as("admin")
                .get("/engine-rest/task?maxResults=500&processInstanceBusinessKeyIn=" + String.join(",", cases))
                .is(200)
                .json();
    }

    private boolean timePasses() {
        JsonNode jobs = programme
                .as("admin")
                .get("/engine-rest/job?timers=true&sortBy=jobDueDate&sortOrder=asc&maxResults=1")
                .is(200)
                .json();
        if (jobs.isEmpty()) {
            return false;
        }
        OffsetDateTime due = OffsetDateTime.parse(jobs.get(0).get("dueDate").asText(), ENGINES);
        for (int year = now.getYear();
                year < LocalDate.ofInstant(due.toInstant(), BEIJING).getYear();
                year++) {
            programme.referTo(year, 7.9);
        }
        if (due.isAfter(now)) { // else the moment has come, and its timer is about to fire
            now = due;
            programme.turnClockTo(now.toInstant().toString());
        }
        await().atMost(Programme.TIMERS_FIRE)
                .until(() -> !isWaiting(jobs.get(0).get("id").asText()));
        return true;
    }

    private boolean isWaiting(String job) {
        return programme.as("admin").get("/engine-rest/job/" + job).status() == 200;
    }

    private void answer(JsonNode task) {
        String id = task.get("id").asText();
        String step = task.get("taskDefinitionKey").asText();
        Answer links = programme.as("admin").get("/engine-rest/task/" + id + "/identity-links");
        if (links.status() == 404) {
            return; // its case has ended
        }
        String group = links.json().get(0).get("groupId").asText();
        String account = group.startsWith("department-") ? group.substring("department-".length()) : group;
        String caseKey = programme
                .as("admin")
                .get("/engine-rest/process-instance/"
                        + task.get("processInstanceId").asText())
                .is(200)
                .at("/businessKey");
        submit(account, id, fields(step, account, caseKey)).is(204);
    }

    private Answer submit(String account, String task, Map<String, Object> fields) {
        return programme.as(account).post("/engine-rest/task/" + task + "/submit-form", Client.variables(fields));
    }

    private Map<String, Object> fields(String step, String account, String caseKey) {
        return switch (step) {
            case "prepare-application", "correct-application" -> CountyCase.application();
            case "publish-notice" -> Map.of("publishOn", today());
            case "issue-approval", "issue-designation" -> Map.of("documentNumber", "晋政函1号", "issuedOn", today());
            case "rule-objection" -> Map.of("decision", "dismiss", "comment", "经核查不成立。");
            case "supply-figures" -> figures(account, roundOf(caseKey));
            case "submit-annual-report" -> Map.of("summary", "总结", "experience", "经验", "claims", List.of());
            case "confirm-figures" -> Map.of("decision", "confirm");
            case "score-claim" -> Map.of("points", 1, "comment", "成效明显");
            case "review-assessment" -> review(caseKey, roundOf(caseKey));
            case "decide-failed-round" -> Map.of("decision", "continue", "comment", "予以警示。");
            case "rectify" -> Map.of("summary", "整改完成。");
            case "answer-report" -> Map.of("answer", "按统计年报。");
            case "read-correction", "read-answer" -> Map.of();
            default -> APPROVE;
        };
    }

    private Map<String, Object> figures(String department, int round) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("figures", programme.figures(department, 60, round * 20_000));
        if (department.equals("statistics")) {
            fields.put("countyGdpGrowth", 8.1);
        }
        return fields;
    }

    /** Confirms what can be confirmed, and rules first on what cannot be judged. */
    private Map<String, Object> review(String caseKey, int round) {
        JsonNode assessment = programme
                .as("bureau")
                .get("/api/cases/" + caseKey + "/assessments/" + round)
                .is(200)
                .json();
        List<Map<String, String>> rulings = StreamSupport.stream(
                        assessment.get("indicators").spliterator(), false)
                .filter(indicator -> indicator.get("status").asText().equals("UNDETERMINED"))
                .map(indicator -> Map.of("indicator", indicator.get("code").asText(), "kind", "MET", "reason", "无上年数"))
                .toList();
        return rulings.isEmpty()
                ? Map.of(
                        "decision", "confirm", "grade", assessment.get("passed").asBoolean() ? "PASS" : "FAIL")
                : Map.of("decision", "reevaluate", "rulings", rulings);
    }

    private int roundOf(String caseKey) {
        String stage =
                programme.as("admin").get("/api/cases/" + caseKey).is(200).at("/stage");
        return Integer.parseInt(stage.substring("ROUND_".length()));
    }

    private String today() {
        return LocalDate.ofInstant(now.toInstant(), BEIJING).toString();
    }
}
