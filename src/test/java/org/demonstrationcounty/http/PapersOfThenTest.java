package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A paper keeps the names of its day, whatever county, city and bureau are called when it is read. */
@RunningProgramme
@OnBothDatabases
class PapersOfThenTest {

    private static final String PAPERS = "/api/cases/140121-2021/papers";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;

    /** 清徐县 is approved on 9 March 2021. On 1 April county, city and bureau get other names. */
    @BeforeAll
    void everybodyIsRenamed() {
        programme = new Programme(port);
        CountyCase qingxu = programme.caseOf("140121", 2021).toNotice();
        qingxu.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02"));
        programme.openAccountOf("140181");
        programme.caseOf("140181", 2021).toNotice().step("bureau", "publish-notice", Map.of("publishOn", "2021-03-31"));
        isDesignated("140121");
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        qingxu.fromConsentToCreation("2021-03-09");
        programme.turnClockTo("2021-04-01T00:00:00+08:00");
        Client admin = programme.as("admin");
        admin.put(
                        "/api/counties/140121",
                        Map.of(
                                "kind", "CITY",
                                "name", "清源市",
                                "nameEnglish", "Qingyuan",
                                "code", "140121",
                                "cityCode", "140100"))
                .is(200);
        admin.put(
                        "/api/counties/140181",
                        Map.of(
                                "kind", "CITY",
                                "name", "西山市",
                                "nameEnglish", "Xishan",
                                "code", "140181",
                                "cityCode", "140100"))
                .is(200);
        admin.put("/api/cities/140100", Map.of("name", "并州市", "nameEnglish", "Bingzhou"))
                .is(200);
        admin.put("/api/offices/bureau", Map.of("kind", "BUREAU", "name", "省民营经济发展局", "nameEnglish", "Private economy"))
                .is(200);
        programme.turnClockTo("2021-04-02T00:00:00+08:00");
    }

    @Test
    @Rule("P7")
    void itsTextHasTheNamesOfItsDay() throws IOException {
        for (String kind : new String[] {"application", "notice", "approval"}) {
            assertThat(text(kind)).as(kind).contains("清徐县").doesNotContain("清源", "并州", "民营经济");
        }
        assertThat(text("approval")).contains("太原市", "省小企业发展促进局文件");
    }

    @Test
    @Rule("P7")
    void soHasItsVerification() {
        for (JsonNode paper : programme.as("bureau").get(PAPERS).is(200).json().get("items")) {
            if (!paper.get("draft").asBoolean()) {
                String code = paper.get("code").asText();
                Answer verified = programme.stranger().get("/verify/" + code).is(200);
                assertThat(verified.at("/county")).isEqualTo("清徐县");
            }
        }
    }

    /** A notice of March that still stands, and a designation of the year before. */
    @Test
    @Rule("P7")
    void soHasThePublicSiteAlsoAYearLater() {
        assertThat(publicly("notices")).containsExactly("古交市 太原市");
        assertThat(publicly("designations")).containsExactly("清徐县 太原市");

        programme.turnClockTo("2022-04-02T00:00:00+08:00");

        assertThat(publicly("notices")).isEmpty();
        assertThat(publicly("designations")).containsExactly("清徐县 太原市");
        assertThat(programme.stranger().get("/public/").is(200).body())
                .contains("目前没有公示", "清徐县")
                .doesNotContain("清源市", "并州市", "西山市");
    }

    private List<String> publicly(String list) {
        return programme
                .stranger()
                .get("/api/public/" + list)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(each -> each.get("countyName").asText() + " "
                        + each.get("cityName").asText())
                .toList();
    }

    /** The end of a way of four years, which other tests walk. */
    private void isDesignated(String county) {
        String caseKey = county + "-2016";
        database.update(
                """
                insert into case_file (case_key, county_key, application_year, stage, round, ended, process_instance_id,
                    opened_by, opened_at, revision)
                values (?, ?, 2016, 'DESIGNATED', 3, true, ?, 'somebody', current_timestamp, 0)""",
                caseKey,
                county,
                caseKey);
        database.update(
                """
                insert into issued_document (case_key, kind, document_number, issued_on, issued_by, issued_at)
                values (?, 'DESIGNATION', '晋政办函〔2020〕1号', date '2020-09-01', 'somebody', current_timestamp)""",
                caseKey);
    }

    private String text(String kind) throws IOException {
        byte[] pdf = SheetClient.of(programme, "bureau").download(PAPERS + "/" + kind + ".pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\r\\n]", "");
        }
    }
}
