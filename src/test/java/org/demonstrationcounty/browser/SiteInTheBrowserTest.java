package org.demonstrationcounty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.demonstrationcounty.http.SheetClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public site on a phone and on a desktop: everybody can read it and reach everything by keyboard. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class SiteInTheBrowserTest {

    private static final String WIDER_THAN_THE_WINDOW =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";
    private static final String FOCUSED =
            "() => document.activeElement === document.body ? null : document.activeElement.outerHTML.slice(0, 80)";
    private static final String CAN_BE_FOCUSED = "() => document.querySelectorAll('a, [tabindex=\"0\"]').length";

    /** From the settings of the demonstration. */
    private static final String CONTACT = "0351-0000000";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private String codeOfTheNotice = "";

    @BeforeAll
    void thereIsSomethingToRead() {
        Programme programme = new Programme(port);
        aYearIsPublished(programme);
        aNoticeStands(programme);
        codeOfTheNotice = codeOfTheNotice(programme);
        aDesignation("140522-2018", "DESIGNATED");
        aDesignation("140921-2018", "REVOKED");
    }

    private static void aYearIsPublished(Programme programme) {
        programme.caseOf("140121", 2021).step("bureau", "score-claim", Map.of("points", 1.5, "comment", "成效突出"));
        boolean passed = programme
                .as("bureau")
                .get("/api/cases/140121-2021/assessments/1")
                .is(200)
                .json()
                .path("passed")
                .asBoolean();
        String grade = passed ? "GOOD" : "FAIL";
        programme
                .caseOf("140121", 2021)
                .step("bureau-2", "review-assessment", Map.of("decision", "confirm", "grade", grade, "comment", "属实"));
        programme
                .as("bureau")
                .put("/api/cases/140121-2021/assessments/1/experience", Map.of("shared", true))
                .is(200);
        programme
                .as("bureau")
                .put("/api/results/2021/publication", Map.of("documentNumber", "晋企发〔2022〕5号", "issuedOn", "2022-02-28"))
                .is(200);
    }

    private static void aNoticeStands(Programme programme) {
        Map<String, String> approval = Map.of("decision", "approve");
        programme.openAccountOf("140181");
        programme
                .caseOf("140181", 2022)
                .toCityReview()
                .step("city-140100", "city-review", approval)
                .step("bureau", "bureau-review", approval)
                .step("bureau", "meeting", approval)
                .step("bureau", "publish-notice", Map.of("publishOn", "2022-03-01"));
    }

    private static String codeOfTheNotice(Programme programme) {
        return programme
                .as("bureau")
                .get("/api/cases/140181-2022/papers")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(paper -> paper.get("kind").asText().equals("notice"))
                .map(paper -> paper.get("code").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String paperOfTheNotice(Programme programme) throws IOException {
        byte[] pdf = SheetClient.of(programme, "bureau").download("/api/cases/140181-2022/papers/notice.pdf");
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("[\\r\\n]", "");
        }
    }

    /** Writes a designation directly, because other tests walk the four years before it. */
    private void aDesignation(String caseKey, String stage) {
        database.update(
                """
                insert into case_file (case_key, county_key, application_year, stage, round, ended, process_instance_id,
                    opened_by, opened_at, revision)
                values (?, ?, 2018, ?, 3, true, ?, 'somebody', timestamp '2018-04-01 09:00:00', 0)""",
                caseKey,
                caseKey.substring(0, 6),
                stage,
                caseKey);
        database.update(
                """
                insert into issued_document (case_key, kind, document_number, issued_on, issued_by, issued_at)
                values (?, 'DESIGNATION', '晋政办函〔2021〕1号', date '2021-09-01', 'somebody', timestamp '2021-09-01 09:00:00')""",
                caseKey);
        database.update(
                "insert into stage_change (case_key, stage, round, entered_at) values (?, ?, 3, timestamp '2021-12-01 09:00:00')",
                caseKey,
                stage);
    }

    @ParameterizedTest
    @CsvSource({"390, 844, light", "1366, 768, light", "390, 844, dark"})
    void everybodyCanReadEveryPage(int width, int height, String colours) {
        List<String> findings = new ArrayList<>();
        try (BrowserContext context = BrowserOfTheProcess.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setColorScheme(ColorScheme.valueOf(colours.toUpperCase()))
                        .setViewportSize(width, height))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> findings.add(message.text()));
            for (String address : List.of(
                    "/",
                    "/?lang=en",
                    "/public/results/2021",
                    "/public/results/2021/newEnterprises",
                    "/public/designations",
                    "/public/experiences",
                    "/public/nothing",
                    "/verify",
                    "/verify?lang=en",
                    "/verify?code=AAAAAAAAAAAAAAAAAAAA",
                    "/verify/" + codeOfTheNotice)) {
                Response answer = page.navigate("http://localhost:" + port + address);
                photograph(page, address.replace(codeOfTheNotice, "found") + " " + width + " " + colours);
                boolean unknown = address.endsWith("nothing") || address.contains("AAAA");
                assertThat(answer.status()).as(address).isEqualTo(unknown ? 404 : 200);
                assertThat(page.evaluate(WIDER_THAN_THE_WINDOW)).as(address).isEqualTo(false);
                Barriers.areNotOn(page);
            }
        }
        assertThat(findings).filteredOn(each -> !each.contains("404")).isEmpty();
    }

    private static void photograph(Page page, String what) {
        switch (what) {
            case "/ 390 light" -> Photograph.takeWhole(page, "public-site");
            case "/public/results/2021 1366 light" -> Photograph.take(page, "public-results");
            default -> Photograph.takeWhole(page, "site" + what.replaceAll("[^a-zA-Z0-9]+", "-"));
        }
    }

    /** On a phone, without a log-in: the notice says how to object, and its printed code says that it is valid. */
    @Test
    void aCitizenFindsANoticeObjectsAsItSaysAndVerifiesItsPaper() throws IOException {
        Programme programme = new Programme(port);
        try (BrowserContext context = BrowserOfTheProcess.browser()
                .newContext(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/");
            assertThat(page.locator(".notices").innerText()).contains("古交市", "天截止");
            assertThat(page.locator(".object").innerText()).contains("电话或书面", "真实姓名", CONTACT);
            assertThat(paperOfTheNotice(programme)).contains("电话或书面", "真实姓名", CONTACT);
            programme
                    .as("bureau")
                    .post(
                            "/api/cases/140181-2022/objections",
                            Map.of("name", "王小明", "organisation", "某公司", "contact", "0351", "content", "数据不实"))
                    .is(201);
            page.reload();
            assertThat(page.locator("body").innerText()).contains("古交市").doesNotContain("王小明", "数据不实");

            page.getByText("核验文书").click();
            page.getByLabel("验证码").fill(codeOfTheNotice.toLowerCase().replaceAll("(.{4})(?=.)", "$1 "));
            page.locator("button").click();
            page.locator("dl").waitFor();
            Photograph.takeWhole(page, "site-verified390");
            assertThat(page.locator("dl").innerText()).contains("有效", "公示", "古交市", "140181-2022-GS1");
            assertThat(page.evaluate(WIDER_THAN_THE_WINDOW)).isEqualTo(false);

            page.getByLabel("验证码").fill("A".repeat(20));
            page.locator("button").click();
            page.getByText("没有这个验证码对应的文书").waitFor();
        }
    }

    /** Who changes the language goes on reading the same answer. */
    @ParameterizedTest
    @ValueSource(strings = {"/verify?code=", "/verify/"})
    void theAnswerToACodeIsInBothLanguages(String asked) {
        try (BrowserContext context = BrowserOfTheProcess.browser()
                .newContext(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + asked + codeOfTheNotice);
            assertThat(page.locator(".facts").innerText()).contains("有效", "公示");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.locator(".facts").innerText()).contains("Valid", "Public notice");
            page.locator(".home").click();
            assertThat(page.url()).endsWith("/public/?lang=en");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1366, 768"})
    void everythingIsReachedByKeyboard(int width, int height) {
        try (BrowserContext context = BrowserOfTheProcess.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/");
            int all = ((Number) page.evaluate(CAN_BE_FOCUSED)).intValue();
            List<Object> reached = new ArrayList<>();
            for (int key = 0; key < all; key++) {
                page.keyboard().press("Tab");
                reached.add(page.evaluate(FOCUSED));
            }
            assertThat(reached).doesNotContainNull();
            assertThat(reached.get(0).toString()).contains("#content");
            assertThat(reached).anyMatch(each -> each.toString().contains("/camunda/"));
        }
    }
}
