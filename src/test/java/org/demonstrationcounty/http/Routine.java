package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Brings cases of any release to their ends. Every open task is answered and approved. If there is none, time passes
 * until the next timer. Results are upheld, designations are revoked. Of cases in one situation, one goes on.
 */
final class Routine {

    private static final DateTimeFormatter ENGINES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** When a timer is due whose round waits for a decision. There may be some in cases that nobody works on here. */
    private static final String HELD = "9999-01-01T00:00:00.000%2B0800";

    private final Programme programme;
    private final Collection<String> cases;
    private final Travellers travellers = new Travellers();
    private final Map<String, String> caseOfInstance = new HashMap<>();
    private OffsetDateTime now;

    /** @param cases keys of the cases to work on */
    Routine(Programme programme, Collection<String> cases, OffsetDateTime now) {
        this.programme = programme;
        this.cases = cases;
        this.now = now;
    }

    /** Works until no task is open and no timer waits. */
    Travellers goOn() {
        do {
            for (List<JsonNode> open = tasks(); !open.isEmpty(); open = tasks()) {
                open.forEach(this::answer);
            }
        } while (timePasses());
        return travellers;
    }

    /** The time to which the work has come. */
    OffsetDateTime now() {
        return now;
    }

    /** Those of the cases that go on. */
    private List<JsonNode> tasks() {
        Map<String, List<JsonNode>> open = programme
                .as("admin")
                .get("/engine-rest/task?maxResults=500&processInstanceBusinessKeyIn=" + String.join(",", cases))
                .is(200)
                .json()
                .valueStream()
                .collect(Collectors.groupingBy(
                        task -> caseOf(task.get("processInstanceId").asText())));
        Map<String, String> stages = open.isEmpty() ? Map.of() : stages();
        return open.entrySet().stream()
                .filter(theCase -> travellers.goesOn(
                        theCase.getKey(),
                        new Travellers.Situation(stages.get(theCase.getKey()), definitions(theCase.getValue()))))
                .flatMap(theCase -> theCase.getValue().stream())
                .toList();
    }

    private static Set<String> definitions(List<JsonNode> tasks) {
        return tasks.stream()
                .map(task -> task.get("processDefinitionId").asText() + " "
                        + task.get("taskDefinitionKey").asText())
                .collect(Collectors.toSet());
    }

    private Map<String, String> stages() {
        return programme
                .as("admin")
                .get("/api/cases?size=200")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .collect(Collectors.toMap(file -> file.get("caseKey").asText(), file -> file.get("stage")
                        .asText()));
    }

    private String caseOf(String instance) {
        return caseOfInstance.computeIfAbsent(instance, id -> programme
                .as("admin")
                .get("/engine-rest/process-instance/" + id)
                .is(200)
                .at("/businessKey"));
    }

    /** Only once nobody has anything to do: a timer that had been due may have brought work meanwhile. */
    private boolean timePasses() {
        JsonNode jobs = programme
                .as("admin")
                .get("/engine-rest/job?timers=true&sortBy=jobDueDate&sortOrder=asc&maxResults=1&dueDates=lt_" + HELD)
                .is(200)
                .json();
        if (jobs.isEmpty()) {
            return !tasks().isEmpty();
        }
        OffsetDateTime due = OffsetDateTime.parse(jobs.get(0).get("dueDate").asText(), ENGINES);
        if (due.isAfter(now) && !tasks().isEmpty()) {
            return true;
        }
        for (int year = now.getYear();
                year < LocalDate.ofInstant(due.toInstant(), BEIJING).getYear();
                year++) {
            programme.referTo(year, 7.9);
        }
        if (due.isAfter(now)) { // otherwise the timer is about to fire
            now = due;
            turnClockTo(now.toInstant().toString());
        }
        await().atMost(Programme.TIMERS_FIRE)
                .until(() -> !isWaiting(jobs.get(0).get("id").asText()));
        return true;
    }

    /** The clock runs. On a busy machine it may have come there by itself. */
    private void turnClockTo(String instant) {
        Answer turned = programme.as("admin").put("/api/clock", Map.of("instant", instant));
        if (turned.status() != 400) {
            turned.is(200);
        } else {
            assertThat(turned.at("/errors/0/code")).as(turned.body()).isEqualTo("clock.backwards");
        }
    }

    private boolean isWaiting(String job) {
        return programme.as("admin").get("/engine-rest/job/" + job).status() == 200;
    }

    private void answer(JsonNode task) {
        String id = task.get("id").asText();
        String step = task.get("taskDefinitionKey").asText();
        Answer links = programme.as("admin").get("/engine-rest/task/" + id + "/identity-links");
        if (links.status() == 404) {
            return; // the case has ended
        }
        String group = links.json().get(0).get("groupId").asText();
        String account = group.startsWith("department-") ? group.substring("department-".length()) : group;
        String instance = task.get("processInstanceId").asText();
        Map<String, Object> fields = fields(step, account, caseOf(instance), instance);
        submit(step.equals("reconsider-round") ? "bureau-2" : account, id, fields)
                .is(204);
    }

    private Answer submit(String account, String task, Map<String, Object> fields) {
        return programme.as(account).post("/engine-rest/task/" + task + "/submit-form", Client.variables(fields));
    }

    private Map<String, Object> fields(String step, String account, String caseKey, String instance) {
        return switch (step) {
            case "prepare-application", "correct-application" -> CountyCase.application();
            case "publish-notice" -> Map.of("publishOn", today());
            case "issue-approval", "issue-designation" -> Map.of("documentNumber", "晋政函1号", "issuedOn", today());
            case "rule-objection" -> Map.of("decision", "dismiss", "comment", "经核查不成立。");
            case "supply-figures" -> figures(account, roundOf(instance));
            case "submit-annual-report" -> Map.of("summary", "总结", "experience", "经验", "claims", List.of());
            case "confirm-figures" -> Map.of("decision", "confirm");
            case "score-claim" -> Map.of("points", 1, "comment", "成效明显");
            case "review-assessment" -> review(caseKey, roundOf(instance));
            case "decide-failed-round" -> Map.of("decision", "continue", "comment", "予以警示。");
            case "rectify" -> Map.of("summary", "整改完成。");
            case "answer-report" -> Map.of("answer", "按统计年报。");
            case "reconsider-round" -> Map.of("decision", "uphold", "comment", "经核实无误");
            case "propose-revocation" -> Map.of("decision", "revoke", "comment", "数据不实");
            case "read-correction", "read-answer", "read-result" -> Map.of();
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

    /** Confirms a round, or first rules on what is undetermined. */
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

    /** The stage does not tell: a round can be reconsidered at every stage. */
    private int roundOf(String instance) {
        return programme
                .as("admin")
                .get("/engine-rest/process-instance/" + instance + "/variables/round")
                .is(200)
                .json()
                .get("value")
                .asInt();
    }

    private String today() {
        return LocalDate.ofInstant(now.toInstant(), BEIJING).toString();
    }
}
