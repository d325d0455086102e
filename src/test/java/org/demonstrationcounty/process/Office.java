package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.demonstrationcounty.access.FirstAccount;
import org.demonstrationcounty.access.FirstAccounts;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.document.SampleFiles;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets people act: through the engine's services under their own accounts, and through the programme's own calls. */
@TestComponent
class Office {

    private static final String PASSWORD = "A-password-for-tests-1";

    /** A refusal. */
    record Refused(int status, String message) {}

    final RuntimeService runtime;
    final HistoryService history;
    final ManagementService management;
    final CaseFiles files;
    final Decisions decisions;
    final JdbcTemplate tables;

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final FirstAccounts accounts;
    private final Set<String> seated = new HashSet<>();
    private final KeptWays ways;
    private final MockMvc http;
    private final Counties allCounties;
    private Iterator<County> counties;
    private boolean provincialGrowthIsKnown;
    private boolean somebodyHasActed;

    Office(
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            CaseFiles files,
            Decisions decisions,
            JdbcTemplate tables,
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            IdentityService identity,
            FirstAccounts accounts,
            MockMvc http,
            Counties counties,
            ApplicationContext application) {
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.files = files;
        this.decisions = decisions;
        this.tables = tables;
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
        this.accounts = accounts;
        this.http = http;
        this.allCounties = counties;
        this.ways = new KeptWays(application, seated);
    }

    /** The tables are as they were when the application had just started. */
    void begins() {
        counties = allCounties.all().iterator();
        provincialGrowthIsKnown = false;
        ways.begin();
    }

    KeptWays ways() {
        return ways;
    }

    /**
     * A county that no other test of the class uses. The first call also supplies the province's growth of every year.
     */
    County anotherCounty() {
        if (!provincialGrowthIsKnown) {
            provincialGrowthIsKnown = true;
            boolean before = somebodyHasActed;
            IntStream.rangeClosed(2021, 2026).forEach(this::supplyProvincialGrowth);
            somebodyHasActed = before;
        }
        return counties.next();
    }

    /** Whether the present test has neither sent a request nor done a step. */
    boolean nobodyHasActed() {
        return !somebodyHasActed;
    }

    private void supplyProvincialGrowth(int year) {
        assertThat(suppliesProvincialGrowth(year, Figures.PROVINCIAL_GROWTH)).isEqualTo(200);
    }

    TaskService tasks() {
        return tasks;
    }

    void starts(Person person, String process, Map<String, Object> fields) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        as(person, () -> forms.submitStartForm(definition, fields));
    }

    void completes(Person person, String task, Map<String, Object> fields) {
        as(person, () -> {
            tasks.complete(task, fields);
            return null;
        });
    }

    /** Tries something and returns its refusal. */
    Refused refused(Runnable act) {
        return attempted(act).orElseThrow(() -> new AssertionError("It was not refused"));
    }

    /** @return 204 if it was done, else the status of the refusal */
    int answered(Runnable act) {
        return attempted(act).map(Refused::status).orElse(204);
    }

    static Optional<Refused> attempted(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (RestException refused) {
            return Optional.of(new Refused(refused.getStatus().getStatusCode(), refused.getMessage()));
        } catch (AuthorizationException forbidden) {
            return Optional.of(new Refused(403, forbidden.getMessage()));
        }
    }

    /** Sends a request of this person. @return the status of the answer */
    int sends(Person person, HttpMethod method, String address, String json) {
        return sent(person, method, address, json).getStatus();
    }

    /** Sends a request of this person. @return the answer */
    MockHttpServletResponse sent(Person person, HttpMethod method, String address, String json) {
        return answer(
                person,
                request(method, address).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    /** @return the status of the answer */
    int uploads(Person person, String address) {
        return answer(
                        person,
                        multipart(address)
                                .file(new MockMultipartFile("file", "证明.pdf", null, SampleFiles.pdf()))
                                .param("kind", "other"))
                .getStatus();
    }

    byte[] downloads(Person person, String address) {
        MockHttpServletResponse answer = answer(person, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    /** Puts another file in the place of a document. @return the status of the answer */
    int replaces(Person person, String address) {
        return answer(
                        person,
                        multipart(HttpMethod.PUT, address)
                                .file(new MockMultipartFile("file", "更正.pdf", null, SampleFiles.pdf())))
                .getStatus();
    }

    MockHttpServletResponse sendsWorkbook(Person person, String address, byte[] workbook) {
        return answer(person, multipart(address).file(new MockMultipartFile("file", "数据.xlsx", null, workbook)));
    }

    /** Tries drafted tables on the confirmed rounds. */
    DocumentContext tries(Person person, Map<String, byte[]> tables) {
        MockHttpServletResponse answer = sendsTables(person, "/api/backtests?size=200", tables);
        assertThat(answer.getStatus()).isEqualTo(200);
        return JsonPath.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    MockHttpServletResponse sendsTables(Person person, String address, Map<String, byte[]> tables) {
        MockMultipartHttpServletRequestBuilder sent = multipart(address);
        tables.forEach((name, content) -> sent.file(new MockMultipartFile(name, name, null, content)));
        return answer(person, sent);
    }

    int publishesResults(int year) {
        return sends(
                Person.BUREAU,
                HttpMethod.PUT,
                "/api/results/" + year + "/publication",
                "{\"documentNumber\": \"晋企发1号\", \"issuedOn\": \"2021-01-01\"}");
    }

    int suppliesProvincialGrowth(int year, String growth) {
        return sends(
                Person.BUREAU,
                HttpMethod.PUT,
                "/api/references/" + year,
                "{\"provincialSmeRevenueGrowth\": %s}".formatted(growth));
    }

    /** What an address shows to this person. */
    DocumentContext shown(Person person, String address) {
        MockHttpServletResponse answer = answer(person, get(address));
        if (answer.getStatus() != 200) {
            throw new AssertionError(address + " answers " + answer.getStatus());
        }
        return JsonPath.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** Removes the accounts of a test, because who is free to decide is different in the next test. */
    void closes() {
        seated.forEach(identity::deleteUser);
        seated.clear();
        somebodyHasActed = false;
    }

    int statusOf(Person person, String address) {
        return answer(person, get(address)).getStatus();
    }

    private MockHttpServletResponse answer(Person person, AbstractMockHttpServletRequestBuilder<?> asked) {
        accounts.open(
                List.of(new FirstAccount(person.name(), person.group(), person.name(), person.groups())), PASSWORD);
        seated.add(person.name());
        somebodyHasActed = true;
        try {
            return http.perform(asked.with(loggedIn(person))).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static RequestPostProcessor loggedIn(Person person) {
        return asked -> {
            asked.addHeader(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((person.name() + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
            return asked;
        };
    }

    private <T> T as(Person person, Supplier<T> act) {
        identity.setAuthentication(person.name(), person.groups());
        somebodyHasActed = true;
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
