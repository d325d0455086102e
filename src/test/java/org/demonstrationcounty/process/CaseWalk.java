package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.policy.ShippedEdition;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** Walks a county's case step by step. Time stands still until the test moves it. Moments are in Beijing time. */
final class CaseWalk {

    /**
     * All process variables that there may be: keys of round, department, claim, objection and version, and the
     * engine's counters.
     */
    private static final Set<String> VARIABLES = Set.of(
            "round",
            "department",
            "claim",
            "objection",
            "version",
            "reconsideration",
            "loopCounter",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances");

    private static final Set<Stage> ROUNDS = Set.of(Stage.ROUND_1, Stage.ROUND_2, Stage.ROUND_3);
    /** Where the usual way is kept, the farthest first. */
    private static final List<Stage> MILESTONES = List.of(Stage.INSPECTION, Stage.ROUND_1, Stage.CREATION);

    private static final String BEGINNING = "2021-03-01T09:00";

    Person county;
    Person city;
    private final Office office;
    private String countyKey;
    private String caseKey;

    /** Which case is walked. */
    record Place(Person county, Person city, String countyKey, String caseKey) {}

    CaseWalk(Office office) {
        this.office = office;
        County own = office.anotherCounty();
        countyKey = own.key();
        county = Person.ofCounty(own);
        city = Person.ofCity(own);
        at(BEGINNING);
    }

    // --- time

    void at(String moment) {
        ClockUtil.setCurrentTime(moment(moment));
    }

    private static Date moment(String beijing) {
        return Date.from(
                LocalDateTime.parse(beijing).atZone(ProgrammeClock.ZONE).toInstant());
    }

    /** Moves time on. Timers that become due on the way fire at their moment. */
    void until(String moment) {
        Instant end = LocalDateTime.parse(moment).atZone(ProgrammeClock.ZONE).toInstant();
        for (Optional<Job> due = nextDue(end); due.isPresent(); due = nextDue(end)) {
            Date when = due.get().getDuedate();
            if (when.after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(when);
            }
            office.management.executeJob(due.get().getId());
        }
        at(moment);
    }

    /** The moment at which a timer of this case will fire. */
    String timer(String element) {
        return Objects.requireNonNull(timers().get(element), () -> element + " does not wait, but " + timers());
    }

    /** The moment at which the next round will open. */
    String roundOpens() {
        return timers().entrySet().stream()
                .filter(timer -> timer.getKey().endsWith("-round-opens"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No round is waited for, but " + timers()));
    }

    Map<String, String> timers() {
        Map<String, String> timers = new TreeMap<>();
        jobs().forEach(job ->
                timers.put(elementOf(job), beijing(job.getDuedate().toInstant())));
        return timers;
    }

    // --- what the case is

    String key() {
        return caseKey;
    }

    String countyKey() {
        return countyKey;
    }

    Stage stage() {
        return caseKey == null ? null : file().stage();
    }

    CaseFile file() {
        return office.files.get(new CaseKey(caseKey));
    }

    /** Keys of the running processes of the case. */
    List<String> processes() {
        return office.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).list().stream()
                .map(instance -> instance.getProcessDefinitionId().split(":")[0])
                .toList();
    }

    Place place() {
        return new Place(county, city, countyKey, caseKey);
    }

    void isAt(Place place) {
        county = place.county();
        city = place.city();
        countyKey = place.countyKey();
        caseKey = place.caseKey();
    }

    /** Turns to another case of the county. */
    void turnsTo(String key) {
        caseKey = key;
    }

    /** Every stage that the case has entered, in order. */
    List<String> stages() {
        return stored("stage_change", "stage");
    }

    /** The open tasks, each with its groups. */
    List<String> open() {
        return tasks().stream()
                .map(task -> task.getTaskDefinitionKey() + " by "
                        + candidates(task).stream().sorted().collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    /** The due date of each step with an open task; of several tasks of a step, that of one. */
    Map<String, String> due() {
        Map<String, String> due = new TreeMap<>();
        tasks().forEach(task ->
                due.put(task.getTaskDefinitionKey(), beijing(task.getDueDate().toInstant())));
        return due;
    }

    int priority(String step) {
        return openTask(step).getPriority();
    }

    String nameOf(String step) {
        return openTask(step).getName();
    }

    String taskId(String step) {
        return openTask(step).getId();
    }

    /** The open task of this round, for a step that several rounds wait for. */
    String taskOfRound(String step, int round) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .filter(task -> office.runtime
                        .getVariable(task.getExecutionId(), "round")
                        .equals(round))
                .map(Task::getId)
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " of round " + round + " is not open, but " + open()));
    }

    /** The process instance of an open step. */
    String instanceOf(String step) {
        return openTask(step).getProcessInstanceId();
    }

    private Task openTask(String step) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open, but " + open()));
    }

    boolean hasEnded() {
        return instances().isEmpty();
    }

    List<Decision> decisions() {
        return office.decisions.of(new CaseKey(caseKey));
    }

    Decision lastDecision() {
        List<Decision> all = decisions();
        return all.get(all.size() - 1);
    }

    /** The rows that a table has of this case, oldest first, one line each. */
    List<String> stored(String table, String columns) {
        return rows("select %s from %s where case_key = ? order by %s"
                .formatted(
                        columns,
                        table,
                        Map.of("withdrawal", "withdrawn_at", "termination", "terminated_at")
                                .getOrDefault(table, "id")));
    }

    List<String> rows(String query) {
        return office.tables.query(
                query,
                (row, number) -> {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        line.append(column == 1 ? "" : " | ").append(text(row.getObject(column)));
                    }
                    return line.toString();
                },
                caseKey);
    }

    DocumentContext shown(Person person, String address) {
        return office.shown(person, "/api/cases/" + caseKey + address);
    }

    DocumentContext everywhere(Person person, String address) {
        return office.shown(person, address);
    }

    /** What an open step's form shows to this person. */
    DocumentContext sheet(Person person, String step) {
        return office.shown(person, "/api/steps/" + task(person, step).getId());
    }

    /** What the city's forms show of the corrections that it has not read, oldest first. */
    List<DocumentContext> unreadCorrections() {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals("read-correction"))
                .map(task -> office.shown(city, "/api/steps/" + task.getId()))
                .sorted(Comparator.comparing(sheet -> sheet.<Integer>read("$.variables.version")))
                .toList();
    }

    boolean seesSheet(Person person, String step) {
        return office.statusOf(person, "/api/steps/" + taskId(step)) == 200;
    }

    int statusOf(Person person, String address) {
        return office.statusOf(person, "/api/cases/" + caseKey + address);
    }

    int casesOfTheCounty() {
        return office.tables.queryForObject(
                "select count(*) from case_file where county_key = ?", Integer.class, countyKey);
    }

    void leavesNoDomainDataInTheEngine() {
        if (caseKey == null) {
            return;
        }
        Set<String> known =
                office.history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseKey).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .collect(Collectors.toSet());
        assertThat(office.history
                        .createHistoricVariableInstanceQuery()
                        .processInstanceIdIn(known.toArray(String[]::new))
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .isSubsetOf(VARIABLES);
        known.forEach(instance -> assertThat(office.history
                        .createHistoricDetailQuery()
                        .processInstanceId(instance)
                        .formFields()
                        .count())
                .isZero());
    }

    // --- what people do

    /** Completes a step. Its fields are given as name, value, name, value. */
    void does(Person person, String step, Object... fields) {
        office.completes(person, task(person, step).getId(), fields(fields));
    }

    /** Tries a step and returns the refusal. */
    Office.Refused refused(Person person, String step, Object... fields) {
        return office.refused(() -> does(person, step, fields));
    }

    /** Tries a task by its id, open or not, and returns the refusal; empty if it was done. */
    Optional<Office.Refused> tried(Person person, String task, Object... fields) {
        return Office.attempted(() -> office.completes(person, task, fields(fields)));
    }

    /** @return 204 if it was done, else the status of the refusal */
    int answered(Runnable act) {
        return office.answered(act);
    }

    /** Finds a step's task now and completes it later. @return 204 if it was done, else the status of the refusal */
    Supplier<Integer> ready(Person person, String step, Object... fields) {
        String task = task(person, step).getId();
        return () -> answered(() -> office.completes(person, task, fields(fields)));
    }

    /** Finds all open tasks of a step now and completes them later. */
    List<Supplier<Integer>> eachReady(Person person, String step, Object... fields) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .map(Task::getId)
                .<Supplier<Integer>>map(task -> () -> answered(() -> office.completes(person, task, fields(fields))))
                .toList();
    }

    /** Finds a timer now and fires it later, whether it is due or not. */
    Runnable fires(String element) {
        String job = jobs().stream()
                .filter(timer -> elementOf(timer).equals(element))
                .findFirst()
                .orElseThrow()
                .getId();
        return () -> office.management.executeJob(job);
    }

    /** @return the status of the answer */
    int publishesResults(int year) {
        return office.publishesResults(year);
    }

    /** @return the status of the answer */
    int suppliesProvincialGrowth(int year, String growth) {
        return office.suppliesProvincialGrowth(year, growth);
    }

    /** @return the status of the answer */
    int attaches(Person person) {
        return office.uploads(person, "/api/cases/" + caseKey + "/documents");
    }

    /** @return the status of the answer */
    int corrects(Person person, int round, String indicator, String figure) {
        return office.sends(
                person,
                HttpMethod.POST,
                "/api/cases/" + caseKey + "/assessments/" + round + "/corrections",
                "{\"indicator\": \"%s\", \"figure\": %s, \"reason\": \"统计口径有误\"}".formatted(indicator, figure));
    }

    /** @return the status of the answer */
    int asksToReconsider(Person person, int round) {
        return office.sends(
                person,
                HttpMethod.POST,
                "/api/cases/" + caseKey + "/assessments/" + round + "/reconsiderations",
                "{\"reason\": \"请再核实\"}");
    }

    /** @return the status of the answer */
    int reconsidersDesignation(Person person) {
        return office.sends(
                person,
                HttpMethod.POST,
                "/api/cases/" + caseKey + "/designation/reconsiderations",
                "{\"reason\": \"弄虚作假\"}");
    }

    /** @return the status of the answer */
    int correctsProvincialGrowth(int year, String growth) {
        return office.sends(
                Person.BUREAU,
                HttpMethod.POST,
                "/api/references/" + year + "/corrections",
                "{\"provincialSmeRevenueGrowth\": %s, \"reason\": \"录入有误\"}".formatted(growth));
    }

    Office.Refused refusedToStart(Person person, String process, Object... fields) {
        return office.refused(() -> starts(person, process, fields));
    }

    Office.Refused refusedToApply(Object... fields) {
        return office.refused(() -> starts(county, "demonstration-county", fields));
    }

    /** Starts a process by its form. */
    void starts(Person person, String process, Object... fields) {
        office.starts(person, process, fields(fields));
    }

    void applies(int year) {
        starts(county, "demonstration-county", "countyKey", countyKey, "applicationYear", year);
        caseKey = office.tables.queryForObject(
                "select case_key from case_file where county_key = ? and running_county is not null",
                String.class,
                countyKey);
    }

    void applies() {
        applies(2021);
    }

    void prepares() {
        does(county, "prepare-application", application(Figures.base()));
    }

    void corrects() {
        does(county, "correct-application", application(Figures.base()));
    }

    void approves(Person person, String step) {
        does(person, step, "decision", "approve");
    }

    void returns(Person person, String step) {
        does(person, step, "decision", "return", "comment", "材料不全");
    }

    void rejects(Person person, String step) {
        does(person, step, "decision", "reject", "comment", "不符合条件");
    }

    void publishes(String day) {
        does(Person.BUREAU, "publish-notice", "publishOn", day);
    }

    /** @return the status of the answer */
    int registersObjection(Person person) {
        return office.sends(
                person,
                HttpMethod.POST,
                "/api/cases/" + caseKey + "/objections",
                """
                {"name": "王某", "organisation": "某某公司", "contact": "0351-0000000", "content": "数据不实"}
                """);
    }

    /** @param number of the objection among the open ones of this case, from 0, in the order of their registration */
    void rulesOnObjection(int number, String decision) {
        Task task = tasks().stream()
                .filter(open -> open.getTaskDefinitionKey().equals("rule-objection"))
                .sorted(Comparator.comparing(
                        open -> (Long) office.runtime.getVariable(open.getExecutionId(), "objection")))
                .toList()
                .get(number);
        office.completes(Person.BUREAU, task.getId(), fields("decision", decision, "comment", "经核查"));
    }

    /** @return the status of the answer */
    int withdraws(Person person) {
        return withdrawal(person).getStatus();
    }

    /** @return the answer to a retraction */
    MockHttpServletResponse retraction(Person person) {
        return office.sent(person, HttpMethod.POST, "/api/cases/" + caseKey + "/retraction", "{}");
    }

    /** @return the status of the answer */
    int retracts(Person person) {
        return retraction(person).getStatus();
    }

    /** @return the status of the answer */
    int terminates(Person person) {
        return office.sends(
                person, HttpMethod.POST, "/api/cases/" + caseKey + "/termination", "{\"reason\": \"不再符合条件\"}");
    }

    /** @return the status of the answer */
    int repairs(Person person) {
        return office.sends(
                person, HttpMethod.POST, "/api/cases/" + caseKey + "/repair", "{\"reason\": \"恢复备份后流程缺失\"}");
    }

    /** @return the answer to a withdrawal */
    MockHttpServletResponse withdrawal(Person person) {
        return office.sent(person, HttpMethod.POST, "/api/cases/" + caseKey + "/withdrawal", "{\"reason\": \"自愿撤回\"}");
    }

    void issues(String step) {
        does(Person.BUREAU, step, "documentNumber", "晋企发〔2021〕1号", "issuedOn", today());
    }

    void supplies(String department, Figures figures) {
        Person officer = Person.ofDepartment(department);
        if (department.equals("statistics")) {
            does(
                    officer,
                    "supply-figures",
                    "figures",
                    figures.of(department),
                    "countyGdpGrowth",
                    Double.valueOf(Figures.COUNTY_GROWTH));
        } else {
            does(officer, "supply-figures", "figures", figures.of(department));
        }
    }

    void allSupply(Figures figures) {
        ShippedEdition.DEPARTMENTS.forEach(department -> supplies(department, figures));
    }

    void reports(Object... claims) {
        does(county, "submit-annual-report", "summary", "本年度工作总结", "experience", "本年度经验", "claims", claims(claims));
    }

    void confirmsFigures() {
        does(county, "confirm-figures", "decision", "confirm");
    }

    /** Supplies, reports and confirms, up to the bureau's review. */
    void comesToReview(Figures figures) {
        allSupply(figures);
        reports();
        confirmsFigures();
    }

    void confirmsRound(String grade) {
        does(Person.BUREAU, "review-assessment", "decision", "confirm", "grade", grade);
    }

    /** Lets the round fail, up to the bureau's decision on what follows. */
    void fails(int round) {
        comesToReview(Figures.threeMissed(round));
        confirmsRound("FAIL");
    }

    /**
     * Does the usual steps until the case reaches a stage. If a test begins with that and two tests of its class have come
     * past the same milestone, the case is there at once.
     */
    CaseWalk reaches(Stage wanted) {
        if (nothingHasHappened()) {
            MILESTONES.stream()
                    .filter(milestone -> milestone.compareTo(wanted) <= 0)
                    .findFirst()
                    .filter(milestone -> office.ways().wasGone("to " + milestone))
                    .ifPresent(milestone -> goes("to " + milestone, going -> going.walksTo(milestone)));
        }
        return walksTo(wanted);
    }

    private boolean nothingHasHappened() {
        return caseKey == null
                && office.nobodyHasActed()
                && ClockUtil.getCurrentTime().equals(moment(BEGINNING));
    }

    private CaseWalk walksTo(Stage wanted) {
        while (stage() != wanted) {
            goesOn();
        }
        return this;
    }

    /**
     * Goes a way from the beginning, or is there at once if another test of the class has gone it; see {@link KeptWays}.
     *
     * @param way its name in the class
     */
    CaseWalk goes(String way, Consumer<CaseWalk> steps) {
        office.ways().go(way, this, steps);
        return this;
    }

    /** Does the usual step of the case's stage. */
    void goesOn() {
        Stage stage = stage();
        if (stage == null) {
            applies();
        } else if (ROUNDS.contains(stage)) {
            comesToReview(Figures.allMet(file().round()));
            confirmsRound("EXCELLENT");
        } else {
            switch (stage) {
                case DRAFT -> prepares();
                case CITY_REVIEW -> approves(city, "city-review");
                case CORRECTION -> corrects();
                case BUREAU_REVIEW -> approves(Person.BUREAU, "bureau-review");
                case MEETING -> approves(Person.BUREAU, "meeting");
                case NOTICE, FINAL_NOTICE -> {
                    publishes(today());
                    until(timer("notice-expires"));
                }
                case CONSENT -> approves(Person.GOVERNMENT, "government-consent");
                case APPROVAL -> issues("issue-approval");
                case CREATION -> until(roundOpens());
                case INSPECTION -> approves(Person.BUREAU, "inspect-on-site");
                case FINAL_MEETING -> approves(Person.BUREAU, "final-meeting");
                case FINAL_CONSENT -> approves(Person.GOVERNMENT, "final-consent");
                case DESIGNATION -> issues("issue-designation");
                default -> throw new IllegalStateException("No way leads on from " + stage);
            }
        }
    }

    static Object[] application(Figures base) {
        return new Object[] {
            "leadDepartment",
            "县中小企业发展促进中心",
            "contactName",
            "李某",
            "contactPhone",
            "0356-0000000",
            "statement",
            "申报说明",
            "marketEntities",
            20_000,
            "belowScaleIndustrial",
            200,
            "aboveScaleIndustrial",
            20,
            "leadingIndustry",
            "装备制造",
            "chainEnterprises",
            20,
            "startupBases",
            1,
            "srdiEnterprises",
            5,
            "formerPovertyCounty",
            false,
            "serviceOrganisation",
            true,
            "base",
            base.all()
        };
    }

    // --- the engine's part

    private Task task(Person person, String step) {
        List<Task> open = tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .toList();
        return open.stream()
                .filter(task -> candidates(task).contains(person.group()))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElseThrow(() -> new AssertionError(step + " is not open, but " + open()));
    }

    private List<Task> tasks() {
        return office.tasks()
                .createTaskQuery()
                .processInstanceBusinessKey(caseKey)
                .list();
    }

    private List<String> candidates(Task task) {
        return office.tasks().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<Job> nextDue(Instant end) {
        return jobs().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(end))
                .min(Comparator.comparing(Job::getDuedate));
    }

    private List<Job> jobs() {
        Set<String> running = instances();
        return running.isEmpty()
                ? List.of()
                : office.management
                        .createJobQuery()
                        .timers()
                        .processInstanceIds(running)
                        .list();
    }

    private String elementOf(Job job) {
        return office.management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private Set<String> instances() {
        return office.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    static String today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ProgrammeClock.ZONE)
                .toString();
    }

    static String claims(Object... themes) {
        return Arrays.stream(themes)
                .map("{\"theme\": \"%s\", \"summary\": \"成效突出\"}"::formatted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fields.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return fields;
    }

    private static String text(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return beijing(moment.toInstant());
        }
        return value instanceof Timestamp moment ? beijing(moment.toInstant()) : String.valueOf(value);
    }

    private static String beijing(Instant moment) {
        return LocalDateTime.ofInstant(moment, ProgrammeClock.ZONE).toString();
    }
}
