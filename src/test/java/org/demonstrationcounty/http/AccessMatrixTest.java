package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.http.AccessMatrix.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every account makes every call of {@code /api}, with a password and with a session, and gets the status that {@code
 * access-matrix.txt} says. Every call is in that table.
 */
@RunningProgramme
@OnH2Alone(
        "Who may make a call is decided in the programme; what a query shows to whom, IsolationTest proves on both databases.")
class AccessMatrixTest {

    private static final String EMPTY_FORM = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n\r\n--b--\r\n";

    private static final Set<String> FORMS = Set.of(
            "POST /api/backtests",
            "POST /api/base-sheets/{taskId}",
            "POST /api/base-sheets/{taskId}/marked",
            "POST /api/cases/{caseKey}/documents",
            "PUT /api/cases/{caseKey}/documents/{id}",
            "POST /api/editions",
            "POST /api/figure-sheets/{dataYear}",
            "POST /api/figure-sheets/{dataYear}/marked",
            "POST /api/imports/cases");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Programme programme;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, WebappVisit> visits = new HashMap<>();

    /** The first round of 阳城 waits for its report, and its case has a file. */
    @BeforeAll
    void aCaseIsUnderWay() throws Exception {
        programme = new Programme(port);
        CountyCase yangcheng = programme.caseOf("140522", 2021).toNotice();
        yangcheng.step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07"));
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        yangcheng.fromConsentToCreation("2021-07-14");
        Answer paper = FileClient.of(programme, "county-140522", yangcheng.key())
                .upload(Multipart.of("other", "申报书.pdf", SampleFiles.pdf()));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_1");
        ids.put("{caseKey}", yangcheng.key());
        ids.put("{kind}", "application");
        ids.put("{account}", "county-140921");
        ids.put("{round}", "1");
        ids.put("{dataYear}", "2021");
        ids.put("{step}", "meeting");
        ids.put("{year}", "2022");
        ids.put("{month}", "2022-01");
        ids.put("{key}", "140522");
        ids.put("{code}", "140500");
        ids.put("{taskId}", yangcheng.task("county-140522", "submit-annual-report"));
        ids.put("{processDefinitionId}", definition());
        ids.put("{id}", paper.is(201).at("/id"));
        for (String account : AccessMatrix.ACCOUNTS) {
            WebappVisit visit = new WebappVisit(programme.base());
            if (account != null) {
                assertThat(visit.logIn(account, Client.PASSWORD).statusCode()).isEqualTo(200);
            }
            visits.put(account, visit);
        }
    }

    private String definition() {
        return programme
                .as("admin")
                .get("/engine-rest/process-definition/key/demonstration-county")
                .at("/id");
    }

    @Test
    void everyCallHasItsRow() {
        assertThat(AccessMatrix.rows().stream().map(Row::call))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(calls().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyCallIsAnsweredAsTheTableSaysByPassword(Row row) {
        assertThat(AccessMatrix.ACCOUNTS.stream()
                        .map(account -> byPassword(row, account).status()))
                .as("%s by %s", row, AccessMatrix.ACCOUNTS)
                .isEqualTo(row.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyCallIsAnsweredAsTheTableSaysBySession(Row row) throws Exception {
        List<Integer> found = new ArrayList<>();
        for (String account : AccessMatrix.ACCOUNTS) {
            found.add(bySession(row, account, true).status());
        }
        assertThat(found).as("%s by %s", row, AccessMatrix.ACCOUNTS).isEqualTo(row.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writingRows")
    void noForeignPageWritesInAUsersName(Row row) throws Exception {
        for (String account : AccessMatrix.ACCOUNTS) {
            Answer refused = bySession(row, account, false);

            assertThat(refused.status()).isEqualTo(account == null ? 401 : 403);
            assertThat(refused.at("/code")).isEqualTo(account == null ? "auth.required" : "auth.csrf");
        }
    }

    static Stream<Row> rows() {
        return AccessMatrix.rows().stream();
    }

    static Stream<Row> writingRows() {
        return rows().filter(row -> !row.verb().equals("GET"));
    }

    private Stream<String> calls() {
        return mappings.getHandlerMethods().keySet().stream().flatMap(AccessMatrixTest::calls);
    }

    private static Stream<String> calls(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api") || path.startsWith("/v3"))
                .flatMap(path ->
                        mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }

    private Answer byPassword(Row row, String account) {
        Client client = account == null ? programme.stranger() : programme.as(account);
        return client.with("Content-Type", contentType(row)).send(row.verb(), address(row), body(row));
    }

    private Answer bySession(Row row, String account, boolean ours) throws Exception {
        WebappVisit visit = visits.get(account);
        return Answer.of(visit.send(row.verb(), address(row), contentType(row), body(row), ours));
    }

    private String address(Row row) {
        String address = row.path();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            address = address.replace(id.getKey(), id.getValue());
        }
        return address;
    }

    /** A body that changes nothing, so that everybody can try the call. */
    private static String body(Row row) {
        return row.verb().equals("GET") || row.verb().equals("DELETE") ? null : isForm(row) ? EMPTY_FORM : "{}";
    }

    private static String contentType(Row row) {
        return isForm(row) ? "multipart/form-data; boundary=b" : "application/json";
    }

    private static boolean isForm(Row row) {
        return FORMS.contains(row.call());
    }
}
