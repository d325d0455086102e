package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administrators write the running cases into a workbook that another installation can record. */
@RunningFirstBatch
@OnBothDatabases
@Rule("P16")
class CaseExportTest {

    @LocalServerPort
    int port;

    private Programme programme;
    private SheetClient admin;

    @BeforeAll
    void connect() {
        programme = new Programme(port);
        admin = SheetClient.of(programme, "admin");
    }

    @Test
    void theSixCountiesAreWrittenAsTheyStand() {
        PastWorkbook exported = PastWorkbook.of(admin.download("/api/exports/cases"));

        exported.says(PastWorkbook.resource(PastWorkbook.FIRST_BATCH));
        assertThat(exported.content().get("案件")).hasSize(6);
        assertThat(exported.content().get("办理经过").toString())
                .contains("异议成立 uphold")
                .as("who objected, and why")
                .doesNotContain("部分企业重复统计，退回会议");
    }

    @Test
    void theTemplateHasTheSameFormAndExplainsIt() {
        PastWorkbook template = PastWorkbook.of(admin.download("/api/imports/cases"));
        PastWorkbook exported = PastWorkbook.resource(PastWorkbook.FIRST_BATCH);

        assertThat(template.sheets()).isEqualTo(exported.sheets()).startsWith("说明", "案件");
        assertThat(template.sheets())
                .allSatisfy(sheet -> assertThat(template.heads(sheet)).isEqualTo(exported.heads(sheet)));
        assertThat(template.content().values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        template.change(workbook ->
                assertThat(workbook.getSheet("说明").getPhysicalNumberOfRows()).isGreaterThan(60));
    }

    @Test
    void whatIsHereAlreadyIsNotRecordedTwice() {
        byte[] exported = admin.download("/api/exports/cases");

        Answer refused = admin.upload("/api/imports/cases", exported).is(400);

        assertThat(refused.at("/code")).isEqualTo("archive.invalid");
        assertThat(refused.json().get("problems").findValuesAsText("code"))
                .containsOnly("archive.case-exists")
                .hasSize(6);
        assertThat(refused.at("/problems/0/sheet")).isEqualTo("案件");
        assertThat(refused.at("/problems/0/cell")).isEqualTo("A2");
        assertThat(refused.at("/problems/0/row")).isEqualTo("140121-2021");
        assertThat(admin.upload("/api/imports/cases?check=true", exported)
                        .is(200)
                        .json()
                        .get("problems"))
                .hasSize(6);
        assertThat(programme.as("admin").get("/api/imports").is(200).json().get("items"))
                .isEmpty();
    }

    @Test
    void onlyAdministratorsRecordAndExportCases() {
        for (String account : List.of("bureau", "government", "county-140121", "statistics")) {
            SheetClient other = SheetClient.of(programme, account);
            for (String path : List.of("/api/exports/cases", "/api/imports/cases", "/api/imports")) {
                assertThat(other.get(path).statusCode())
                        .as("%s %s", account, path)
                        .isEqualTo(403);
            }
            other.upload("/api/imports/cases", new byte[] {1}).is(403);
            programme.as(account).send("DELETE", "/api/imports/cases/1", null).is(403);
        }
    }
}
