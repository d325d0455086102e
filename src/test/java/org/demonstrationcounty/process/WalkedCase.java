package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.walks.Act;
import org.demonstrationcounty.walks.CaseModel;
import org.demonstrationcounty.walks.Task;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** A case of the product that does what its model says. After each act both must be the same. */
final class WalkedCase {

    private static final String SYSTEM = "system";

    private static final String OPEN_TASKS =
            """
            select task.id_ as id, task.task_def_key_ as step, link.group_id_ as office
            from act_ru_task task
            join act_ru_execution instance on instance.id_ = task.proc_inst_id_
            join act_ru_identitylink link on link.task_id_ = task.id_
            where instance.business_key_ = ?
            """;

    private record OpenTask(String id, Task task) {}

    private record Entry(String action, String subject, String by) {}

    private final Office office;
    private final CaseWalk walk;
    private final CaseModel model;
    private long trailEnd;

    WalkedCase(Office office, CaseModel model) {
        this.office = office;
        this.model = model;
        walk = new CaseWalk(office);
        walk.at(model.now().toString());
        office.statusOf(Person.COLLEAGUE, "/api/notifications/unread"); // so there is one, who is free to decide
    }

    /** Does what the rules allow, and finds the case as the model has it. */
    void does(Act act) {
        String done = codeOf(act);
        assertThat(done).as("%s is allowed", act).isEmpty();
        if (!act.by().equals(Act.TIME)) {
            model.happens(act);
        }
        timePasses(until(act));
        isWhereTheModelIs(act);
        hasTheTrailOf(act);
    }

    /** Tries what the rules forbid, and finds everything as it was. */
    void isRefused(Act act, String code) {
        assertThat(codeOf(act)).as("%s is refused", act).isEqualTo(code);
        assertThat(newEntries()).as("%s leaves no trace", act).isEmpty();
    }

    private LocalDateTime until(Act act) {
        return switch (act.what()) {
            case "next" -> model.nextTimer().orElseThrow();
            case "days" -> model.now().plusDays(Integer.parseInt(act.choice()));
            default -> model.now();
        };
    }

    /** What is due happens in the case and in the model. */
    private void timePasses(LocalDateTime until) {
        LocalDateTime later = until.isAfter(model.now()) ? until : model.now();
        if (!model.stage().isEmpty()) {
            walk.until(later.toString());
        }
        walk.at(later.toString());
        model.timePasses(later);
    }

    // --- acts

    /** Does it. @return the code of the refusal; empty if it was done */
    private String codeOf(Act act) {
        Person person = person(act.by());
        return switch (act.what()) {
            case "next", "days" -> "";
            case "start" -> refusal(() -> start(person));
            case "report-problem" -> refusal(() -> reportProblem(person));
            case "reconsider" ->
                call(person, "assessments/" + act.choice() + "/reconsiderations", "{\"reason\": \"请再核实\"}");
            case "reconsider-designation" -> call(person, "designation/reconsiderations", "{\"reason\": \"弄虚作假\"}");
            case "withdraw" -> call(person, "withdrawal", "{\"reason\": \"自愿撤回\"}");
            case "retract" -> call(person, "retraction", "{}");
            case "terminate" -> call(person, "termination", "{\"reason\": \"不再符合条件\"}");
            case "object" ->
                call(
                        person,
                        "objections",
                        "{\"name\": \"王某\", \"organisation\": \"某公司\", \"contact\": \"0351\", \"content\": \"数据不实\"}");
            default -> refusal(() -> office.completes(person, task(act), fields(act)));
        };
    }

    private void start(Person person) {
        office.starts(
                person,
                "demonstration-county",
                CaseWalk.fields("countyKey", walk.countyKey(), "applicationYear", model.year()));
        String former = walk.key();
        walk.turnsTo(office.tables.queryForObject(
                "select case_key from case_file where county_key = ? and running_county is not null",
                String.class,
                walk.countyKey()));
        assertThat(walk.key()).isNotEqualTo(former);
    }

    private void reportProblem(Person person) {
        office.starts(
                person,
                "problem-report",
                CaseWalk.fields("caseKey", walk.key(), "subject", "统计口径", "content", "统计口径有变"));
    }

    private Map<String, Object> fields(Act act) {
        return new StepFields(act, model.now().toLocalDate(), walk.file().round()).all();
    }

    private String task(Act act) {
        if (act.choice().startsWith("uphold ")) {
            return walk.taskOfRound(act.what(), Integer.parseInt(act.choice().substring("uphold ".length())));
        }
        return openTasks().stream()
                .filter(open -> open.task().equals(new Task(act.what(), act.by())))
                .findFirst()
                .or(() -> openTasks().stream()
                        .filter(open -> open.task().step().equals(act.what()))
                        .findFirst())
                .map(OpenTask::id)
                .orElseThrow(() -> new AssertionError(act.what() + " is not open, but " + walk.open()));
    }

    private String call(Person person, String call, String json) {
        MockHttpServletResponse answer =
                office.sent(person, HttpMethod.POST, "/api/cases/" + walk.key() + "/" + call, json);
        return answer.getStatus() < 300 ? "" : told(answer);
    }

    private static String told(MockHttpServletResponse answer) {
        DocumentContext problem = JsonPath.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        String code = problem.read("$.code");
        return code.equals("input.invalid") ? problem.read("$.errors[0].code") : code;
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (RestException | AuthorizationException refused) {
            RefusedException reason = (RefusedException) refused.getCause();
            return reason.refusals().isEmpty()
                    ? reason.code()
                    : reason.refusals().get(0).code();
        }
    }

    private Person person(String by) {
        return switch (by) {
            case Act.COUNTY -> walk.county;
            case Act.CITY -> walk.city;
            case Act.BUREAU -> Person.BUREAU;
            case Act.COLLEAGUE -> Person.COLLEAGUE;
            case Act.GOVERNMENT -> Person.GOVERNMENT;
            default -> Person.ofDepartment(by);
        };
    }

    private String officeOf(String group) {
        if (group.equals(walk.county.group())) {
            return Act.COUNTY;
        }
        return group.equals(walk.city.group()) ? Act.CITY : group.replace("department-", "");
    }

    // --- what must be the same

    private void isWhereTheModelIs(Act act) {
        if (model.stage().isEmpty()) {
            return;
        }
        assertThat(String.valueOf(walk.stage())).as("stage after %s", act).isEqualTo(model.stage());
        assertThat(openTasks().stream().map(OpenTask::task))
                .as("open after %s", act)
                .containsExactlyInAnyOrderElementsOf(model.open());
        for (int round = 1; model.missedIn(round).isPresent(); round++) {
            assertThat(missed(round))
                    .as("missed in round %d after %s", round, act)
                    .containsExactlyInAnyOrderElementsOf(model.missedIn(round).orElseThrow());
        }
    }

    private List<OpenTask> openTasks() {
        return office.tables.query(
                OPEN_TASKS,
                (row, number) -> new OpenTask(
                        row.getString("id"), new Task(row.getString("step"), officeOf(row.getString("office")))),
                walk.key());
    }

    /** What the evaluation in force missed. */
    private List<String> missed(int round) {
        return office.tables.queryForList(
                """
                select verdict.code from evaluation_verdict verdict
                join evaluation judged on judged.id = verdict.evaluation_id
                join assessment_round round on round.case_key = judged.case_key and round.round = judged.round
                where judged.case_key = ? and judged.round = ? and verdict.status = 'NOT_MET'
                and judged.attempt = coalesce(round.in_force,
                    (select max(attempt) from evaluation other
                     where other.case_key = judged.case_key and other.round = judged.round))""",
                String.class,
                walk.key(),
                round);
    }

    /** One entry of the person's act, whatever its number of values, and else only what the system did. */
    private void hasTheTrailOf(Act act) {
        Set<Entry> entries = newEntries();
        Set<String> acts = new TreeSet<>();
        for (Entry entry : entries) {
            if (!entry.by().equals(SYSTEM)) {
                assertThat(entry.by()).isEqualTo(person(act.by()).name());
                acts.add(entry.action());
            }
        }
        if (act.by().equals(Act.TIME)) {
            assertThat(acts).as("nobody acted").isEmpty();
        } else {
            assertThat(acts).as("trail of %s", act).containsExactly(nameInTrail(act));
        }
    }

    private static String nameInTrail(Act act) {
        return switch (act.what()) {
            case "start" -> "start-application";
            case "object" -> "register-objection";
            case "report-problem" -> "start-problem-report";
            case "reconsider", "reconsider-designation" -> "open-reconsideration";
            default -> act.what();
        };
    }

    private Set<Entry> newEntries() {
        Set<Entry> entries = new HashSet<>();
        office.tables.query(
                "select id, action, subject, by_user from audit_entry where case_key = ? and id > ? order by id",
                row -> {
                    trailEnd = row.getLong("id");
                    entries.add(new Entry(row.getString("action"), row.getString("subject"), row.getString("by_user")));
                },
                walk.key(),
                trailEnd);
        return entries;
    }
}
