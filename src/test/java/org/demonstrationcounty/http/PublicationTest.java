package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Others see the results of a year once the bureau has published them. Later results appear by themselves. */
@RunningProgramme
@OnBothDatabases
class PublicationTest {

    private static final Map<String, String> ACT = Map.of("documentNumber", "晋企发〔2022〕5号", "issuedOn", "2022-01-05");

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private CountyCase dingxiang;
    private PublicReader anybody;
    private final List<Integer> daysLeft = new ArrayList<>();
    private String onTheLastDay;

    /**
     * 阳城 passed. 清徐 failed; one of its indicators has ten times the figure but was ruled met. 定襄 waits for its review.
     */
    @BeforeAll
    void twoRoundsAreConfirmed() {
        programme = new Programme(port);
        anybody = new PublicReader(programme);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        qingxu = programme.caseOf("140121", 2021).toNotice();
        dingxiang = programme.caseOf("140921", 2021).toNotice();
        List<CountyCase> all = List.of(yangcheng, qingxu, dingxiang);
        all.forEach(each -> each.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02")));
        for (String moment : List.of("2021-03-01T23:59:50", "2021-03-02T00:00:00", "2021-03-08T23:59:00")) {
            programme.turnClockTo(moment + "+08:00");
            daysLeft.add(
                    notices().isEmpty()
                            ? null
                            : notices().get(0).get("daysLeft").asInt());
        }
        onTheLastDay = anybody.everything(false);
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        daysLeft.add(
                notices().isEmpty() ? null : notices().get(0).get("daysLeft").asInt());
        rename("140121", "清源市");
        all.forEach(each -> each.fromConsentToCreation("2021-03-09"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        programme.referTo(2021, 7.9).is(200);
        yangcheng
                .reaches("ROUND_1")
                .step(
                        "county-140522",
                        "submit-annual-report",
                        Map.of("summary", "总结", "experience", "=1+1 可推广的<b>经验</b>", "claims", List.of()))
                .supplyFigures(1, 2000, 1000)
                .confirmFigures();
        qingxu.reaches("ROUND_1").report(List.of()).supplyFigures(1, 3000, 2900).confirmFigures();
        dingxiang
                .reaches("ROUND_1")
                .report(List.of())
                .supplyFigures(1, 2000, 1000)
                .confirmFigures();
        qingxu.step(
                "bureau",
                "review-assessment",
                Map.of(
                        "decision",
                        "reevaluate",
                        "rulings",
                        List.of(Map.of("indicator", "technologySmes", "kind", "MET", "reason", "已核实"))));
        confirm(yangcheng);
        confirm(qingxu);
        programme.turnClockTo("2022-01-06T00:00:00+08:00");
    }

    @Test
    @Rule({"P11", "P4", "P7", "R18", "R19"})
    void aYearIsPublishedOnceAndThenEverybodySeesIt() {
        beforeItCountiesAndCitiesSeeTheirOwnAndDepartmentsNothing();
        beforeItAStrangerSeesNothing();
        aDepartmentSeesNothingButTheFiguresThatItSupplied();
        aChampionMetTheIndicatorByItsFiguresAndEachLineNamesItsRound();
        theBureauAloneWithADocumentThatIsThere();
        afterItEverybodySeesAllAndWhatComesLaterByItself();
    }

    /** Reads the notices of March before and after their first and last days. */
    @Test
    @Rule({"P3", "P12"})
    void everybodyReadsWhichNoticesStandAndUntilWhen() {
        assertThat(daysLeft).containsExactly(null, 6, 0, null);
        assertThat(onTheLastDay)
                .contains("阳城县", "清徐县", "定襄县", "拟同意创建", "今天是最后一天", "Today is the last day", "2021-03-08")
                .contains("真实姓名", "演示电话 0351-0000000");
        namesNobody(onTheLastDay);
    }

    @Test
    void theFrontPageLeadsToTheLogInAndRunsNothing() throws Exception {
        HttpResponse<String> front = read("/", "GET");

        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body()).contains("href=\"/camunda/\"").doesNotContain("<script", "style=");
        assertThat(front.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "style-src 'self'");
        assertThat(front.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(read("/public/site.css", "GET").headers().firstValue("Content-Type"))
                .contains("text/css;charset=UTF-8");
        assertThat(anybody.get("/?lang=en").body()).contains("Public notices").contains("?lang=en");
        assertThat(anybody.inEnglish("/?lang=zh").body()).contains("考核结果").doesNotContain("Public notices");
    }

    @Test
    void aHeadHasWhatAGetHasButItsBody() throws Exception {
        for (String address : List.of("/", "/api/public/notices", "/api/public/notices.csv")) {
            HttpResponse<String> got = read(address, "GET");
            HttpResponse<String> head = read(address, "HEAD");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String header : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
                assertThat(head.headers().allValues(header))
                        .as(header)
                        .isEqualTo(got.headers().allValues(header))
                        .hasSize(1);
            }
            HttpResponse<String> again = HttpClient.newHttpClient()
                    .send(
                            request(address)
                                    .header(
                                            "If-None-Match",
                                            got.headers().firstValue("ETag").orElseThrow())
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Test
    void anUnknownAddressIsAnsweredInTheReadersLanguage() {
        for (String address : List.of("/public/results/1999", "/public/results/1999/x", "/api/public/results/2019")) {
            assertThat(anybody.get(address).is(404).body()).contains("尚未通报");
            assertThat(anybody.inEnglish(address).is(404).body()).contains("are published");
        }
        for (String address : List.of("/public/nothing", "/public/results/x", "/public/results/2021/%3Cb%3E")) {
            assertThat(anybody.get(address).is(404).body()).contains("没有这个地址").contains("<html lang=\"zh\">");
            assertThat(anybody.inEnglish(address).is(404).body()).contains("There is no such address");
        }
        assertThat(anybody.get("/api/public/results/x").is(400).contentType()).startsWith("application/problem+json");
        assertThat(anybody.get("/api/public/designations?size=201").is(400).at("/errors/0/field"))
                .isEqualTo("size");
        assertThat(programme.stranger().post("/api/public/notices", "{}").status())
                .isEqualTo(401);
    }

    private void beforeItAStrangerSeesNothing() {
        programme
                .as("bureau")
                .put("/api/cases/140522-2021/assessments/1/experience", Map.of("shared", true))
                .is(200);
        String all = anybody.everything(false);

        assertThat(all).doesNotContain("阳城", "清徐", "清源", "定襄", "可推广", "良好", "优秀", "不及格");
        namesNobody(all);
    }

    private void afterItAStrangerSeesWhatIsPublishedAndNobodysName() {
        String all = anybody.everything(true);

        assertThat(all).contains("晋企发〔2022〕5号", "阳城县", "清源市").doesNotContain("清徐", "定襄");
        namesNobody(all);
        for (String page : List.of("/", "/public/experiences")) {
            assertThat(anybody.get(page).body())
                    .contains("=1+1 可推广的&lt;b&gt;经验&lt;/b&gt;")
                    .doesNotContain("<b>");
        }
        assertThat(anybody.get("/api/public/experiences.csv").body()).contains("\"'=1+1 可推广的");
        JsonNode published = anybody.get("/api/public/results/2021").is(200).json();
        ObjectNode whole = (ObjectNode) ranking("statistics");
        assertThat(published).isEqualTo(whole.without(List.of("page", "size", "total")));
        String table = anybody.get("/api/public/results/2021.csv").body();
        assertThat(table).startsWith("\uFEFF\"名次 Rank\"");
        assertThat(table.lines()).hasSize(1 + 2);
    }

    private void laterAStrangerSeesWhatWasAdded() {
        assertThat(anybody.get("/public/results/2021").body()).contains("定襄县", "补充", "更正");
    }

    /** Asserts that the text names no applicant, clerk or decider. */
    private static void namesNobody(String all) {
        assertThat(all).doesNotContain("张三", "0356-0000000", "经办人", "By\"", "已核实", "自愿申报创建。");
    }

    private JsonNode notices() {
        return anybody.get("/api/public/notices").is(200).json().get("items");
    }

    private void rename(String county, String name) {
        Map<String, String> change =
                Map.of("kind", "CITY", "name", name, "nameEnglish", "New", "code", "140189", "cityCode", "140100");
        programme.as("admin").put("/api/counties/" + county, change).is(200);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(programme.base() + address));
    }

    private HttpResponse<String> read(String address, String method) throws Exception {
        return HttpClient.newHttpClient()
                .send(request(address).method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private void beforeItCountiesAndCitiesSeeTheirOwnAndDepartmentsNothing() {
        assertThat(counties("bureau")).containsExactlyInAnyOrder("140522", "140121");
        assertThat(counties("government")).hasSize(2);
        assertThat(counties("admin")).hasSize(2);
        assertThat(counties("county-140522")).containsExactly("140522");
        assertThat(counties("city-140100")).containsExactly("140121");
        assertThat(counties("county-140921")).isEmpty();
        assertThat(counties("statistics")).isEmpty();
        JsonNode own = ranking("county-140522");
        assertThat(own.at("/overall/0/rank").isNull()).isTrue();
        assertThat(own.get("indicators")).allSatisfy(each -> {
            assertThat(each.get("leader").isNull()).isTrue();
            assertThat(each.get("ranking")).hasSize(1);
        });
        assertThat(years("statistics")).isEmpty();
        assertThat(years("county-140522")).hasSize(1);
    }

    private void aDepartmentSeesNothingButTheFiguresThatItSupplied() {
        JsonNode rounds = programme
                .as("finance")
                .get("/api/corrections/rounds/2021")
                .is(200)
                .json()
                .get("rounds");
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(0).get("figures").findValuesAsText("code"))
                .containsExactlyInAnyOrder("regionalBoardListings", "neeqListings", "mainBoardListings");
        assertThat(rounds.get(0).has("score")).isFalse();
        programme.as("county-140522").get("/api/corrections/rounds/2021").is(403);
    }

    private void aChampionMetTheIndicatorByItsFiguresAndEachLineNamesItsRound() {
        JsonNode ruled = indicator("technologySmes");
        assertThat(ruled.at("/ranking/0/countyKey").asText()).isEqualTo("140121");
        assertThat(ruled.at("/leader/countyKey").asText())
                .as("清徐 was ruled met")
                .isEqualTo("140522");
        assertThat(ruled.at("/leader/round").asInt()).isEqualTo(1);
        JsonNode free = indicator("entrepreneursTrained");
        assertThat(free.at("/leader/countyKey").asText()).isEqualTo("140121");
        assertThat(free.get("champions")).hasSize(1);
    }

    private void theBureauAloneWithADocumentThatIsThere() {
        for (String other : List.of("county-140522", "city-140500", "statistics", "government", "admin")) {
            programme.as(other).put("/api/results/2021/publication", ACT).is(403);
        }
        refused("/api/results/2020/publication", ACT, "publication.nothing-confirmed");
        programme
                .as("bureau")
                .put("/api/results/2021/publication", Map.of("documentNumber", " ", "issuedOn", "2022-02-01"))
                .is(400);
    }

    private void afterItEverybodySeesAllAndWhatComesLaterByItself() {
        programme.as("bureau").put("/api/results/2021/publication", ACT).is(200);
        refused("/api/results/2021/publication", ACT, "publication.already");

        for (String reader : List.of("county-140921", "city-140900", "statistics", "admin")) {
            assertThat(counties(reader)).containsExactlyInAnyOrder("140522", "140121");
        }
        assertThat(ranking("statistics").at("/publication/documentNumber").asText())
                .isEqualTo("晋企发〔2022〕5号");
        assertThat(marks()).containsOnly("null");
        afterItAStrangerSeesWhatIsPublishedAndNobodysName();

        confirm(dingxiang);
        assertThat(counties("statistics")).hasSize(3);
        equalsShareARankOnDifferentPages();
        assertThat(mark("140921")).isEqualTo("SUPPLEMENT");
        assertThat(place("140921").get("markName").asText()).isEqualTo("补充");
        assertThat(mark("140522")).isEqualTo("null");
        programme
                .as("market-regulation")
                .post(
                        "/api/cases/140522-2021/assessments/1/corrections",
                        Map.of("indicator", "newEnterprises", "figure", 1_999, "reason", "重复统计一户"))
                .is(200);
        assertThat(mark("140522")).isEqualTo("CORRECTION");

        laterAStrangerSeesWhatWasAdded();
        JsonNode trail = programme
                .as("bureau")
                .get("/api/audit?action=publish-results")
                .is(200)
                .json();
        assertThat(trail.at("/total").asInt()).isPositive();
        JsonNode year =
                programme.as("bureau").get("/api/results").is(200).json().at("/items/0");
        assertThat(year.get("confirmed").asInt()).isEqualTo(3);
        assertThat(year.at("/publication/issuedOn").asText()).isEqualTo("2022-01-05");
    }

    private void refused(String address, Map<String, String> act, String code) {
        Answer answer = programme.as("bureau").put(address, act).is(409);
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
    }

    private void confirm(CountyCase county) {
        boolean passed = county.assessment("bureau", 1).json().get("passed").asBoolean();
        county.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", passed ? "GOOD" : "FAIL"));
    }

    private JsonNode indicator(String code) {
        return ranking("bureau")
                .get("indicators")
                .valueStream()
                .filter(each -> each.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The whole ranking. What a page shows of it, which the database ranks, must be the same. */
    private JsonNode ranking(String reader) {
        JsonNode page = programme.as(reader).get("/api/rankings/2021").is(200).json();
        JsonNode whole = programme
                .as(reader)
                .get("/api/rankings/2021?indicators=true")
                .is(200)
                .json();
        assertThat(page.get("overall")).isEqualTo(whole.get("overall"));
        assertThat(page.get("total").asInt()).isEqualTo(whole.get("overall").size());
        assertThat(page.get("indicators").findValues("ranking")).isEmpty();
        JsonNode leaders = whole.get("indicators").deepCopy();
        leaders.forEach(each -> ((ObjectNode) each).remove("ranking"));
        assertThat(page.get("indicators")).isEqualTo(leaders);
        return whole;
    }

    /** 定襄 has the figures of 阳城, so they share the first rank, whatever page each is on. */
    private void equalsShareARankOnDifferentPages() {
        List<JsonNode> pages = IntStream.range(0, 3)
                .mapToObj(page -> programme
                        .as("government")
                        .get("/api/rankings/2021?size=1&page=" + page)
                        .is(200)
                        .json()
                        .at("/overall/0"))
                .toList();
        assertThat(pages.stream().map(place -> place.get("countyKey").asText()))
                .containsExactly("140522", "140921", "140121");
        assertThat(pages.stream().map(place -> place.get("rank").asInt())).containsExactly(1, 1, 3);
    }

    private List<String> counties(String reader) {
        return ranking(reader).get("overall").findValuesAsText("countyKey");
    }

    private List<String> marks() {
        return ranking("bureau").get("overall").findValuesAsText("mark");
    }

    private String mark(String county) {
        return place(county).get("mark").asText();
    }

    private JsonNode place(String county) {
        return ranking("bureau")
                .get("overall")
                .valueStream()
                .filter(place -> place.get("countyKey").asText().equals(county))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode years(String reader) {
        return programme.as(reader).get("/api/rankings").is(200).json().get("dataYears");
    }
}
