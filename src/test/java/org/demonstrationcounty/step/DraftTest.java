package org.demonstrationcounty.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.database.QuietApplication;
import org.demonstrationcounty.people.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A county begins an application on one machine and goes on with it on another. */
@QuietApplication
@ExtendWith(OutputCaptureExtension.class)
@OnBothDatabases
class DraftTest {

    private static final String HALF = "{\"statement\": \"写到一半\", \"marketEntities\": \"两万\", \"base\": {\"x\": [1]}}";

    @Autowired
    WebApplicationContext context;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    @Autowired
    Counties counties;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcTemplate tables;

    private MockMvc http;
    private County county;
    private String task;

    @BeforeEach
    void aCountyHasBegunItsApplication() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2021-03-01T01:00:00Z")));
        county = counties.all().stream()
                .filter(free -> files.of(free.key(), 2021).isEmpty())
                .findFirst()
                .orElseThrow();
        as("zhang", Groups.county(county.key()));
        forms.submitStartForm(theCase(), Map.of("countyKey", county.key(), "applicationYear", 2021));
        task = open().getId();
    }

    private String theCase() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("demonstration-county")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @AfterEach
    void deleteTheCase() {
        identity.clearAuthentication();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "over"));
        assertThat(drafts()).isZero();
        ClockUtil.reset();
    }

    @Test
    void aDraftIsReadAsItWasTyped() throws Exception {
        save(HALF).andExpect(status().isOk()).andExpect(jsonPath("$.revision").value(1));

        as("li", Groups.county(county.key()));
        sheet().andExpect(jsonPath("$.draft.values.statement").value("写到一半"))
                .andExpect(jsonPath("$.draft.values.marketEntities").value("两万"))
                .andExpect(jsonPath("$.draft.values.base.x[0]").value(1))
                .andExpect(jsonPath("$.draft.savedBy").value("zhang"))
                .andExpect(jsonPath("$.draft.savedByName").value("zhang"))
                .andExpect(jsonPath("$.draft.savedAt").value("2021-03-01T01:00:00Z"))
                .andExpect(jsonPath("$.draft.revision").value(1));
    }

    @Test
    void aTaskWithoutADraftHasNoneAndNeitherHasAStart() throws Exception {
        sheet().andExpect(status().isOk()).andExpect(jsonPath("$.draft").isEmpty());
        String process = theCase();
        http.perform(get("/api/starts/" + process))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.draft").isEmpty());
        http.perform(put("/api/steps/" + process + "/draft")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theLastWriterWins() throws Exception {
        save(HALF).andExpect(status().isOk());
        as("li", Groups.county(county.key()));
        save("{\"statement\": \"后来的\"}").andExpect(jsonPath("$.revision").value(2));

        sheet().andExpect(jsonPath("$.draft.values.statement").value("后来的"))
                .andExpect(jsonPath("$.draft.values.base").doesNotExist())
                .andExpect(jsonPath("$.draft.savedBy").value("li"));
        assertThat(drafts()).isOne();
    }

    @Test
    void savingFromAnOlderRevisionIsAConflict() throws Exception {
        save(HALF, "0").andExpect(status().isOk());
        save(HALF, "1").andExpect(jsonPath("$.revision").value(2));

        for (String old : List.of("0", "1", "3")) {
            save("{\"statement\": \"旧的\"}", old)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.code").value("draft.stale"));
        }
        sheet().andExpect(jsonPath("$.draft.values.statement").value("写到一半"));
        save("{}", "2").andExpect(status().isOk());
    }

    @Test
    void aRevisionOfADeletedDraftIsOutdated() throws Exception {
        save(HALF, "4").andExpect(status().isConflict());
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftIsDeleted() throws Exception {
        save(HALF);
        http.perform(delete("/api/steps/" + task + "/draft")).andExpect(status().isNoContent());
        http.perform(delete("/api/steps/" + task + "/draft")).andExpect(status().isNoContent());
        sheet().andExpect(jsonPath("$.draft").isEmpty());
    }

    @Test
    void aDraftIsDeletedWithItsTaskAndNeverBecomesAVariable() throws Exception {
        save(HALF);
        tasks.complete(task, complete());
        assertThat(drafts()).isZero();

        as("wang", Groups.city(county.cityCode()));
        String review = open().getId();
        http.perform(get("/api/steps/" + review)).andExpect(jsonPath("$.draft").isEmpty());
        identity.clearAuthentication();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("statement")
                        .count())
                .isZero();
        as("zhang", Groups.county(county.key()));
        save(HALF).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "county-141182, 404",
        "its city, 404",
        "department-sme, 404",
        "bureau, 404",
        "government, 404",
        "camunda-admin, 403"
    })
    void onlyThoseWhoMayCompleteTheTaskHaveItsDraft(String group, int answer, CapturedOutput log) throws Exception {
        save(HALF);
        as("stranger", group.equals("its city") ? Groups.city(county.cityCode()) : group);
        save("{}").andExpect(status().is(answer));
        save("nonsense").andExpect(status().is(answer));
        http.perform(delete("/api/steps/" + task + "/draft")).andExpect(status().is(answer));
        assertThat(log.getOut()).as("a refusal is no fault of the engine").doesNotContain("ENGINE-16004");
        as("zhang", Groups.county(county.key()));
        sheet().andExpect(jsonPath("$.draft.revision").value(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "''", "%20"})
    void aTaskThatDoesNotExistHasNoDraft(String other) throws Exception {
        task = other;
        save(HALF).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|field.json",
                "nonsense|''|field.json",
                "{} {}|''|field.json",
                "{\"statement\": 1, \"statement\": 2}|''|field.json",
                "[]|''|field.type",
                "null|''|field.type",
                "\"statement\"|''|field.type",
                "{\"county\": \"140521\"}|county|field.unknown",
                "{\"statement\": \"a\\u0000b\"}|statement|field.character",
                "{\"statement\": \"\\ud800\"}|statement|field.character",
                "{\"base\": {\"x\": [\"\\u0000\"]}}|base|field.character",
                "{\"base\": {\"\\u0000\": 1}}|base|field.character"
            })
    void aDraftThatCannotBeStoredIsRefused(String body, String field, String code) throws Exception {
        save(HALF);
        save(body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[?(@.field == '" + field + "')].code", hasItem(code)));
        sheet().andExpect(jsonPath("$.draft.revision").value(1));
    }

    @Test
    void everyProblemIsNamedAtOnce() throws Exception {
        http.perform(put("/api/steps/" + task + "/draft?revision=x")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"one\": 1, \"two\": 2, \"statement\": \"\\u0000\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors", hasSize(4)));
    }

    @ParameterizedTest
    @CsvSource({"199984, 200", "199985, 400"})
    void aDraftHasAGreatestLength(int characters, int answer) throws Exception {
        save("{\"statement\": \"" + "字".repeat(characters) + "\"}").andExpect(status().is(answer));
    }

    private Task open() {
        return tasks.createTaskQuery().singleResult();
    }

    private ResultActions save(String body) throws Exception {
        return save(body, null);
    }

    private ResultActions save(String body, String revision) throws Exception {
        return http.perform(put("/api/steps/" + task + "/draft" + (revision == null ? "" : "?revision=" + revision))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private ResultActions sheet() throws Exception {
        return http.perform(get("/api/steps/" + task));
    }

    private void as(String name, String group) {
        identity.setAuthentication(name, List.of(group));
    }

    private int drafts() {
        return tables.queryForObject("select count(*) from step_draft", Integer.class);
    }

    private static Map<String, Object> complete() {
        return Map.ofEntries(
                Map.entry("leadDepartment", "县中小企业发展促进中心"),
                Map.entry("contactName", "张某"),
                Map.entry("contactPhone", "0356-0000000"),
                Map.entry("statement", "申报说明"),
                Map.entry("marketEntities", 20_000),
                Map.entry("belowScaleIndustrial", 200),
                Map.entry("aboveScaleIndustrial", 20),
                Map.entry("leadingIndustry", "装备制造"),
                Map.entry("chainEnterprises", 20),
                Map.entry("startupBases", 1),
                Map.entry("srdiEnterprises", 5),
                Map.entry("formerPovertyCounty", false),
                Map.entry("serviceOrganisation", true));
    }
}
