package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What all calls of {@code /api} have in common: rights, the format of problems, and a description. */
@RunningProgramme
@OnH2Alone("What the calls are called and answer is the same on every database.")
class ApiContractTest {

    /** Lists that have no workbook of their own, and why. */
    private static final Map<String, String> WITHOUT_WORKBOOK = Map.ofEntries(
            Map.entry("/api/account-form", "choices of a form"),
            Map.entry("/api/names", "choices of a form"),
            Map.entry("/api/corrections", "choices of a form"),
            Map.entry("/api/cases/filters", "choices of a form"),
            Map.entry("/api/accounts/{account}", "one entry of /api/accounts.xlsx"),
            Map.entry("/api/calendar/{year}", "a year of /api/calendar.xlsx"),
            Map.entry("/api/cities", "a sheet of /api/counties.xlsx"),
            Map.entry("/api/cities/{code}/names", "a sheet of /api/counties.xlsx"),
            Map.entry("/api/counties/{key}/names", "a sheet of /api/counties.xlsx"),
            Map.entry("/api/offices", "a sheet of /api/counties.xlsx"),
            Map.entry("/api/offices/{code}/names", "a sheet of /api/counties.xlsx"),
            Map.entry("/api/cases/{caseKey}/assessments/{round}", "sheets of …/assessments.xlsx"),
            Map.entry("/api/cases/{caseKey}/assessments/{round}/claims", "a sheet of …/assessments.xlsx"),
            Map.entry("/api/cases/{caseKey}/expectations", "a form"),
            Map.entry("/api/cases/{caseKey}/papers", "each entry is a file itself, all of them in …/dossier.zip"),
            Map.entry("/api/papers", "each entry is a file itself"),
            Map.entry("/api/imports", "acts that can be undone; the trail of each case has them"),
            Map.entry("/api/figure-sheets", "each entry is a workbook itself"),
            Map.entry("/api/public/results", "years to choose from, each with its workbook"),
            Map.entry("/api/editions", "each entry has its workbook, /api/editions/{id}.xlsx"),
            Map.entry("/api/editions/current", "one entry of /api/editions"),
            Map.entry("/api/me", "what the reader may do"),
            Map.entry("/api/me/notifications", "choices of a form"),
            Map.entry("/api/analysis/{dataYear}/distribution", "a sheet of /api/analysis/{dataYear}.xlsx"),
            Map.entry("/api/analysis/{dataYear}/corrections", "a sheet of /api/analysis/{dataYear}.xlsx"),
            Map.entry("/api/throughput", "counts; each month has its workbook"),
            Map.entry("/api/incidents", "faults to be seen to; none is kept"),
            Map.entry("/api/deliveries", "faults to be seen to; none is kept"),
            Map.entry("/api/notifications", "what leads to tasks and cases, whose lists have workbooks"),
            Map.entry("/api/receipts/{id}", "one entry of /api/cases/{caseKey}/receipts.xlsx"),
            Map.entry("/api/steps/{taskId}", "a form"),
            Map.entry("/api/starts/{processDefinitionId}", "a form"),
            Map.entry("/api/steps/{taskId}/handling", "a part of a form; in the trail too"),
            Map.entry("/api/clock", "what happens next in a demonstration"),
            Map.entry("/api/tour", "what is to be done next in a demonstration"));

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping calls;

    private Programme programme;

    @BeforeAll
    void aCaseIsBeingPrepared() {
        programme = new Programme(port);
        programme.caseOf("140522", 2021).toDraft();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/editions/current",
        "POST, /api/evaluations",
        "POST, /api/outlooks",
        "GET,  /api/me",
        "GET,  /api/cases",
        "GET,  /api/cases/filters",
        "GET,  /api/cases/140522-2021",
        "GET,  /api/cases/140522-2021/assessments",
        "GET,  /api/cases/140522-2021/assessments/1",
        "POST, /api/cases/140522-2021/repair",
        "POST, /api/cases/140522-2021/termination",
        "POST, /api/cases/140522-2021/retraction",
        "POST, /api/cases/140522-2021/withdrawal",
        "POST, /api/cases/140522-2021/objections",
        "GET,  /api/receipts/x",
        "GET,  /api/cases/140522-2021/papers",
        "GET,  /api/cases/140522-2021/papers/application.pdf",
        "GET,  /api/cases/140522-2021/dossier.zip",
        "GET,  /api/papers",
        "GET,  /api/papers/meeting.pdf",
        "GET,  /api/references",
        "PUT,  /api/references/2021",
        "GET,  /api/rankings",
        "GET,  /api/rankings/2021",
        "PUT,  /api/results/2021/publication",
        "GET,  /api/clock",
        "PUT,  /api/clock",
        "GET,  /api/tour",
        "GET,  /api/no-such-address",
        "GET,  /v3/api-docs",
        "GET,  /engine-rest/task",
        "GET,  /engine-rest/version"
    })
    void strangersHaveToLogIn(String method, String path) {
        Answer stranger = programme
                .stranger()
                .send(method, path, method.equals("GET") ? null : "{}")
                .is(401);
        programme
                .stranger()
                .with("Authorization", basic("stranger at " + path + ":wrong"))
                .send(method, path, method.equals("GET") ? null : "{}")
                .is(401);
        if (path.startsWith("/api")) {
            assertProblem(stranger, 401, "auth.required");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} by {3}: {4} {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // rights
                "PUT  | /api/references/2021                     | {}               | county-140522 | 403 | reference.not-yours",
                "PUT  | /api/references/2021                     | {}               | statistics    | 403 | reference.not-yours",
                "GET  | /api/references                          | -                | county-140522 | 403 | reference.not-yours",
                "GET  | /api/references                          | -                | statistics    | 403 | reference.not-yours",
                "GET  | /api/references                          | -                | admin         | 403 | reference.not-yours",
                "PUT  | /api/clock                               | {}               | bureau        | 403 | clock.administrators-only",
                "POST | /api/cases/140522-2021/withdrawal        | {}               | bureau        | 403 | withdrawal.county-only",
                "POST | /api/cases/140522-2021/retraction        | {}               | bureau        | 403 | retraction.county-only",
                "POST | /api/cases/140522-2021/retraction        | {}               | county-140121 | 404 | case.unknown",
                "POST | /api/cases/140522-2021/retraction        | {}               | county-140522 | 409 | retraction.not-filed",
                "POST | /api/cases/140522-2021/termination       | {}               | county-140522 | 403 | termination.bureau-only",
                "POST | /api/cases/140522-2021/repair            | {}               | bureau        | 403 | repair.administrators-only",
                "POST | /api/cases/140522-2021/objections        | {}               | county-140522 | 403 | objection.bureau-only",
                "GET  | /api/cases/140522-2021                   | -                | county-140921 | 404 | case.unknown",
                "GET  | /api/cases/140522-2021/assessments       | -                | county-140921 | 404 | case.unknown",
                "GET  | /api/cases/140522-2021/assessments/1     | -                | bureau        | 404 | assessment.none-yet",
                "GET  | /api/cases/999999-2021                   | -                | bureau        | 404 | case.unknown",
                "GET  | /api/cases/140522-2021/papers            | -                | county-140921 | 404 | case.unknown",
                "GET  | /api/cases/140522-2021/papers/application.pdf | -           | bureau        | 404 | paper.none-yet",
                "GET  | /api/cases/140522-2021/papers/letter.pdf | -                | bureau        | 404 | paper.none-yet",
                "GET  | /api/cases/140522-2021/dossier.zip       | -                | county-140522 | 403 | dossier.not-yours",
                "GET  | /api/papers                              | -                | county-140522 | 403 | agenda.not-yours",
                "GET  | /api/papers/meeting.pdf                  | -                | bureau        | 404 | agenda.empty",
                "GET  | /verify/AAAAAAAAAAAAAAAAAAAA             | -                | bureau        | 404 | verify.unknown",
                "GET  | /api/no-such-address                     | -                | bureau        | 404 | request.unknown-address",
                "POST | /api/cases/140522-2021/objections        | {\"name\":\"a\",\"organisation\":\"b\",\"contact\":\"c\",\"content\":\"d\"} | bureau | 409 | objection.no-notice",
                // methods and media types
                "DELETE | /api/cases/140522-2021                 | -                | bureau        | 405 | request.method-not-allowed",
                "POST | /api/cases                               | {}               | bureau        | 405 | request.method-not-allowed",
                "GET  | /api/evaluations                         | -                | bureau        | 405 | request.method-not-allowed"
            })
    void aRefusalIsAnsweredAsAProblem(
            String method, String path, String body, String account, int status, String code) {
        assertProblem(programme.as(account).send(method, path, body), status, code);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4} {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // bodies
                "POST | /api/evaluations/warnings                | {\"round\":4}    | finance       | round    | field.choice",
                "POST | /api/evaluations/warnings                | []               | finance       | ''       | field.type",
                "POST | /api/outlooks                            | {\"round\":4}    | finance       | round    | field.choice",
                "POST | /api/outlooks                            | {\"round\":1,\"figures\":{\"nothing\":{}}} | finance | figures.nothing | field.unknown-code",
                // parameters
                "GET  | /api/cases?page=-1                       | -                | bureau        | page     | field.range",
                "GET  | /api/cases?page=a                        | -                | bureau        | page     | field.type",
                "GET  | /api/cases?page=99999999999              | -                | bureau        | page     | field.type",
                "GET  | /api/cases?size=0                        | -                | bureau        | size     | field.range",
                "GET  | /api/cases?size=201                      | -                | bureau        | size     | field.range",
                "GET  | /api/cases?year=abc                      | -                | bureau        | year     | field.type",
                "GET  | /api/cases?year=                         | -                | bureau        | year     | field.type",
                "GET  | /api/cases?stage=FOO                     | -                | bureau        | stage    | field.choice",
                "GET  | /api/cases?city=123                      | -                | bureau        | city     | field.unknown-code",
                "GET  | /api/cases?stage=%00&city=%00            | -                | bureau        | stage    | field.choice",
                "GET  | /api/cases/140522-2021/assessments/0     | -                | bureau        | round    | field.choice",
                "GET  | /api/cases/140522-2021/assessments/4     | -                | bureau        | round    | field.choice",
                "GET  | /api/cases/140522-2021/assessments/one   | -                | bureau        | round    | field.choice",
                "GET  | /api/rankings/abc                        | -                | bureau        | dataYear | field.type",
                "GET  | /api/rankings/1999                       | -                | bureau        | dataYear | field.range",
                "GET  | /api/rankings/2021?size=0                | -                | bureau        | size     | field.range",
                "GET  | /api/rankings/2021?indicators=all        | -                | bureau        | indicators | field.choice",
                "GET  | /api/analysis/2021/corrections?page=-1   | -                | bureau        | page     | field.range",
                "PUT  | /api/results/abc/publication             | {}               | bureau        | dataYear | field.type",
                "PUT  | /api/results/2021/publication            | {}               | bureau        | documentNumber | field.missing",
                "PUT  | /api/results/2021/publication            | {\"documentNumber\":\"x\",\"issuedOn\":\"2099-01-01\"} | bureau | issuedOn | date.in-the-future",
                // bodies
                "PUT  | /api/references/abc                      | {\"provincialSmeRevenueGrowth\":1} | bureau | dataYear | field.type",
                "PUT  | /api/references/2021                     | {}               | bureau        | provincialSmeRevenueGrowth | field.missing",
                "PUT  | /api/references/2021                     | {\"provincialSmeRevenueGrowth\":\"7.9\"} | bureau | provincialSmeRevenueGrowth | field.type",
                "PUT  | /api/references/2021                     | {\"provincialSmeRevenueGrowth\":1000.1} | sme | provincialSmeRevenueGrowth | field.range",
                "PUT  | /api/references/2021                     | {\"provincialSmeRevenueGrowth\":1.23456} | sme | provincialSmeRevenueGrowth | field.scale",
                "PUT  | /api/references/2021                     | {\"growth\":1}   | bureau        | growth   | field.unknown",
                "PUT  | /api/references/2021                     | {\"provincial    | bureau        | ''       | field.json",
                "PUT  | /api/references/2021                     | []               | bureau        | ''       | field.type",
                "POST | /api/evaluations                         | {\"round\":4}    | finance       | round    | field.choice",
                "POST | /api/evaluations                         | {\"round\":1,\"figures\":{\"nothing\":{}}} | finance | figures.nothing | field.unknown-code",
                "POST | /api/evaluations                         | {\"round\":      | finance       | ''       | field.json",
                "POST | /api/evaluations                         | ''               | finance       | ''       | field.json",
                "POST | /api/cases/140522-2021/retraction        | {\"reason\":\"x\"} | county-140522 | reason | field.unknown",
                "POST | /api/cases/140522-2021/withdrawal        | {}               | county-140522 | reason   | field.missing",
                "POST | /api/cases/140522-2021/termination       | {}               | bureau        | reason   | field.missing",
                "POST | /api/cases/140522-2021/termination       | {\"reason\":5}   | bureau        | reason   | field.type",
                "POST | /api/cases/140522-2021/withdrawal        | {\"reason\":5}   | county-140522 | reason   | field.type",
                "POST | /api/cases/140522-2021/withdrawal        | {\"reason\":\" \"} | county-140522 | reason | field.missing",
                "POST | /api/cases/140522-2021/objections        | {\"who\":1}      | bureau        | contact  | field.missing"
            })
    void theAnswerNamesTheFieldAndTheCode(
            String method, String path, String body, String account, String field, String code) {
        Answer answer = programme.as(account).send(method, path, body);

        assertProblem(answer, 400, "input.invalid");
        assertThat(answer.json().get("errors").valueStream())
                .as(answer.body())
                .allSatisfy(error -> assertThat(error.get("message").asText()).isNotBlank())
                .anySatisfy(error -> {
                    assertThat(error.get("field").asText()).isEqualTo(field);
                    assertThat(error.get("code").asText()).isEqualTo(code);
                });
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        Client bureau = programme.as("bureau").with("Content-Type", "text/xml");
        assertProblem(bureau.put("/api/references/2021", "<a/>"), 415, "request.media-type");
        assertProblem(bureau.post("/api/evaluations", "<a/>"), 415, "request.media-type");
        assertProblem(bureau.post("/api/evaluations/warnings", "<a/>"), 415, "request.media-type");
    }

    @Test
    void theReaderChoosesTheLanguage() {
        Client bureau = programme.as("bureau");

        assertThat(bureau.get("/api/cases?size=201").at("/errors/0/message")).isEqualTo("应在 1 至 200 之间。");
        assertThat(bureau.inEnglish().get("/api/cases?size=201").at("/errors/0/message"))
                .isEqualTo("Must be between 1 and 200.");
        assertThat(bureau.with("Accept-Language", "fr")
                        .get("/api/no-such-address")
                        .at("/detail"))
                .isEqualTo("没有这个地址。");
        assertThat(bureau.with("Accept-Language", "fr;q=, %")
                        .get("/api/no-such-address")
                        .at("/detail"))
                .isEqualTo("没有这个地址。");
        assertThat(programme.stranger().inEnglish().get("/api/cases").at("/detail"))
                .isEqualTo("Log in first, please.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get /api/editions/current",
                "post /api/evaluations",
                "post /api/evaluations/warnings",
                "post /api/outlooks",
                "get /api/cases/{caseKey}/expectations",
                "put /api/cases/{caseKey}/expectations",
                "post /api/backtests",
                "get /api/editions/{id}.xlsx",
                "post /api/editions",
                "get /api/me",
                "get /api/notifications",
                "get /api/me/notifications",
                "put /api/me/notifications",
                "post /api/notifications/{id}/read",
                "get /api/cases",
                "get /api/cases.xlsx",
                "get /api/cases/filters",
                "get /api/cases/{caseKey}",
                "get /api/cases/{caseKey}/assessments",
                "get /api/cases/{caseKey}/assessments/{round}",
                "post /api/cases/{caseKey}/assessments/{round}/corrections",
                "get /api/cases/{caseKey}/audit",
                "get /api/cases/{caseKey}/audit.csv",
                "get /api/cases/{caseKey}/audit.xlsx",
                "get /api/audit",
                "post /api/cases/{caseKey}/repair",
                "post /api/cases/{caseKey}/termination",
                "post /api/cases/{caseKey}/retraction",
                "post /api/cases/{caseKey}/withdrawal",
                "post /api/cases/{caseKey}/objections",
                "post /api/cases/{caseKey}/documents",
                "get /api/cases/{caseKey}/documents",
                "get /api/cases/{caseKey}/documents/{id}",
                "get /api/base-sheets/{taskId}",
                "post /api/base-sheets/{taskId}",
                "post /api/base-sheets/{taskId}/marked",
                "get /api/imports/cases",
                "post /api/imports/cases",
                "get /api/exports/cases",
                "get /api/figure-sheets/{dataYear}",
                "post /api/figure-sheets/{dataYear}",
                "post /api/figure-sheets/{dataYear}/marked",
                "get /api/figure-sheets",
                "get /api/references",
                "put /api/references/{dataYear}",
                "get /api/rankings",
                "put /api/results/{dataYear}/publication",
                "get /api/rankings/{dataYear}",
                "get /api/rankings/{dataYear}.xlsx",
                "get /api/overdue.xlsx",
                "get /api/overview",
                "get /api/throughput",
                "get /api/incidents",
                "get /api/analysis",
                "get /api/analysis/{dataYear}",
                "get /api/analysis/trends",
                "get /api/analysis/{dataYear}/distribution",
                "get /api/analysis/{dataYear}/corrections",
                "get /api/cases/{caseKey}/trends",
                "get /api/waiting",
                "get /api/public/notices",
                "get /api/public/notices.csv",
                "get /api/public/results",
                "get /api/public/results/{dataYear}",
                "get /api/public/results/{dataYear}.csv",
                "get /api/public/designations",
                "get /api/public/designations.csv",
                "get /api/public/experiences",
                "get /api/public/experiences.csv",
                "get /api/cases/{caseKey}/papers",
                "get /api/cases/{caseKey}/papers/{kind}.pdf",
                "get /api/papers",
                "get /api/papers/{kind}.pdf",
                "get /api/cases/{caseKey}/dossier.zip",
                "get /verify/{code}",
                "get /api/clock",
                "put /api/clock",
                "get /api/tour"
            })
    void everyCallOfTheContractIsDescribed(String call) {
        JsonNode paths =
                programme.as("county-140522").get("/v3/api-docs").is(200).json().get("paths");

        String[] verbAndPath = call.split(" ");
        assertThat(paths.path(verbAndPath[1]).has(verbAndPath[0]))
                .as("%s in %s", call, paths.fieldNames())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/evaluations", "/api/evaluations/warnings", "/api/outlooks"})
    void theRequestOfAWhatIfIsDescribed(String path) {
        JsonNode described =
                programme.as("county-140522").get("/v3/api-docs").is(200).json();

        String reference = described
                .at("/paths/" + path.replace("/", "~1") + "/post/requestBody/content/application~1json/schema/$ref")
                .asText();
        JsonNode schema = described.at(reference.substring(1));

        assertThat(schema.get("required").valueStream().map(JsonNode::asText)).containsExactly("round");
        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("round", "dataYear", "edition", "figures", "references", "rulings");
        JsonNode figure = described.at(schema.at("/properties/figures/additionalProperties/$ref")
                .asText()
                .substring(1));
        assertThat(figure.get("properties").fieldNames()).toIterable().containsExactly("current", "previous");
    }

    /** A list is a call of which an answer has a list of objects. It has a workbook, or a reason is written here. */
    @Test
    void everyListHasAWorkbook() {
        JsonNode described = programme.as("bureau").get("/v3/api-docs").is(200).json();
        JsonNode paths = described.get("paths");
        List<String> lists = paths.properties().stream()
                .filter(path -> path.getValue()
                        .at("/get/responses/200/content")
                        .valueStream()
                        .anyMatch(answer -> lists(answer.path("schema"), described)))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(lists)
                .contains("/api/cases", "/api/cases/{caseKey}/receipts", "/api/editions")
                .allSatisfy(list -> assertThat(paths.has(list + ".xlsx") || WITHOUT_WORKBOOK.containsKey(list))
                        .as("%s has a workbook or a reason", list)
                        .isTrue());
        assertThat(lists).containsAll(WITHOUT_WORKBOOK.keySet());
    }

    /** Of two types with one name the description shows only one, and the other call is described wrongly. */
    @Test
    void noTwoTypesHaveOneSchemaName() {
        JsonNode schemas =
                programme.as("bureau").get("/v3/api-docs").is(200).json().at("/components/schemas");
        List<String> names = schemas.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.startsWith("Paged"))
                .toList();
        Map<String, Set<String>> types = TypesOfSchemas.of(calls.getHandlerMethods().values().stream());

        assertThat(types).containsKeys(names.toArray(String[]::new));
        assertThat(names).allSatisfy(name -> assertThat(types.get(name)).hasSize(1));
    }

    private static boolean lists(JsonNode schema, JsonNode described) {
        JsonNode known = resolved(schema, described);
        if (known.path("type").asText().equals("array")) {
            return isOfObjects(known, described);
        }
        return known.path("properties")
                .valueStream()
                .map(property -> resolved(property, described))
                .anyMatch(property -> isOfObjects(property, described));
    }

    private static boolean isOfObjects(JsonNode schema, JsonNode described) {
        return resolved(schema.path("items"), described).has("properties");
    }

    private static JsonNode resolved(JsonNode schema, JsonNode described) {
        return schema.has("$ref") ? described.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    @Test
    void pagesOfCasesAreCutToSize() {
        Answer page = programme
                .as("bureau")
                .get("/api/cases?page=0&size=1&year=2021&stage=DRAFT")
                .is(200);
        assertThat(page.at("/items/0/caseKey")).isEqualTo("140522-2021");
        assertThat(List.of(page.at("/page"), page.at("/size"), page.at("/total")))
                .isEqualTo(List.of("0", "1", "1"));
        Answer beyond = programme.as("bureau").get("/api/cases?page=1&size=200").is(200);
        assertThat(beyond.json().get("items")).isEmpty();
        assertThat(beyond.at("/total")).isEqualTo("1");
    }

    @Test
    void everyBodyIsDescribedWithItsType() {
        JsonNode described = programme.as("bureau").get("/v3/api-docs").is(200).json();
        Map<String, String> bodies = new TreeMap<>();
        described.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(call -> call.getValue().has("requestBody"))
                .forEach(call -> bodies.put(
                        path.getKey(),
                        call.getValue()
                                .at("/requestBody/content/application~1json/schema")
                                .path("$ref")
                                .asText()
                                .replace("#/components/schemas/", ""))));

        assertThat(bodies)
                .containsEntry("/api/cases/{caseKey}/objections", "Objection")
                .containsEntry("/api/cases/{caseKey}/termination", "Termination")
                .containsEntry("/api/cases/{caseKey}/repair", "Repairing")
                .containsEntry("/api/cases/{caseKey}/withdrawal", "Withdrawal")
                .containsEntry("/api/cases/{caseKey}/retraction", "Retraction")
                .containsEntry("/api/cases/{caseKey}/assessments/{round}/corrections", "Correction")
                .containsEntry("/api/cases/{caseKey}/assessments/{round}/experience", "Sharing")
                .containsEntry("/api/references/{dataYear}", "NewReference")
                .containsEntry("/api/calendar/{year}", "NewDays")
                .containsEntry("/api/evaluations", "WhatIfRequest")
                .containsEntry("/api/evaluations/warnings", "WhatIfRequest")
                .containsEntry("/api/outlooks", "WhatIfRequest")
                .containsKey("/api/steps/{taskId}/draft");
        assertThat(described.at("/components/schemas/Objection/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("name", "organisation", "contact", "content");
        assertThat(described.findValuesAsText("name")).doesNotContain("body");
    }

    @Test
    void aWhatIfStoresNothingAndAnswersAnybody() {
        for (String account : List.of("county-140522", "city-140500", "finance", "bureau", "government", "admin")) {
            Answer answer = programme
                    .as(account)
                    .post("/api/evaluations", Map.of("round", 2))
                    .is(200);
            assertThat(answer.json().get("indicators")).hasSize(26);
            assertThat(answer.json().get("provisional").asBoolean()).isTrue();
        }
        assertThat(programme.as("bureau").get("/api/rankings/2022").json().get("overall"))
                .isEmpty();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        answer.is(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.at("/status")).isEqualTo(String.valueOf(status));
        assertThat(answer.at("/code")).as(answer.body()).isEqualTo(code);
        assertThat(answer.at("/title")).isNotBlank();
        assertThat(answer.at("/detail")).isNotBlank();
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
