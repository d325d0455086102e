package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 上会材料: one paper holds the cases that wait for a meeting, and no others. */
@RunningProgramme
@OnH2Alone("An agenda is made of lists that other tests read on both.")
class AgendasTest {

    private static final String MEETING = "/api/papers/meeting.pdf";

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeEach
    void connect() {
        programme = new Programme(port);
    }

    @Test
    @Rule({"P2", "P3", "P5"})
    void everyCaseThatWaitsIsOnThePaperUntilTheMeetingHasDecided() throws IOException {
        assertThat(waiting()).isEmpty();
        assertThat(programme.as("bureau").get(MEETING).is(404).at("/code")).isEqualTo("agenda.empty");
        Map<String, Object> poor = new LinkedHashMap<>(CountyCase.application());
        poor.put("startupBases", 0);
        CountyCase yangcheng = programme.caseOf("140522", 2021).toDraft();
        yangcheng
                .step("county-140522", "prepare-application", poor)
                .step("city-140500", "city-review", Map.of("decision", "approve", "comment", "基地正在建设"))
                .approve("bureau", "bureau-review");
        CountyCase qingxu = programme.caseOf("140121", 2021).toNotice();
        CountyCase dingxiang = programme.caseOf("140921", 2021).toMeeting();
        programme.caseOf("141081", 2021).toCityReview();
        qingxu.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-01"));
        assertThat(publicNotices()).contains("清徐县");
        objectTo(qingxu);
        await("the notice is gone").until(this::publicNotices, notices -> !notices.contains("清徐县"));
        dingxiang.step("bureau", "meeting", Map.of("decision", "adjourn", "until", "2021-03-20", "comment", "数据待核"));

        assertThat(waiting()).hasToString("[{\"kind\":\"meeting\",\"title\":\"会议研究材料\",\"cases\":3}]");
        String text = text();
        assertThat(text)
                .contains("会议研究材料", "内部材料", "共3件", "阳城县", "清徐县", "定襄县")
                .contains("1项申报条件不符合", "申报条件全部符合", "缓议至2021年3月20日", "公示异议1件")
                .contains("基地正在建设", "数据待核", "申报数据与统计口径不符", "异议成立")
                .doesNotContain("侯马市", "李实名", "13900000000");

        dingxiang.approve("bureau", "meeting");
        assertThat(text()).contains("共2件").doesNotContain("定襄县");
    }

    private String publicNotices() {
        return programme.stranger().get("/api/public/notices").is(200).body();
    }

    private void objectTo(CountyCase county) {
        programme
                .as("bureau")
                .post(
                        "/api/cases/" + county.key() + "/objections",
                        Map.of(
                                "name", "李实名",
                                "organisation", "某企业",
                                "contact", "13900000000",
                                "content", "申报数据与统计口径不符"))
                .is(201);
        county.step("bureau", "rule-objection", Map.of("decision", "uphold", "comment", "异议成立，重新研究"));
        county.reaches("MEETING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-140522", "city-140500", "statistics"})
    void onlyReadersOfEveryCaseGetThePaper(String account) {
        assertThat(programme.as(account).get(MEETING).is(403).at("/code")).isEqualTo("agenda.not-yours");
        programme.as(account).get("/api/papers").is(403);
    }

    @Test
    void thereAreTwoMeetings() {
        Answer answer = programme.as("bureau").get("/api/papers/picnic.pdf").is(404);
        assertThat(answer.at("/code")).isEqualTo("agenda.unknown");
    }

    private JsonNode waiting() {
        return programme.as("bureau").get("/api/papers").is(200).json().get("items");
    }

    /** The text of the paper without line breaks. */
    private String text() throws IOException {
        byte[] pdf = SheetClient.of(programme, "bureau").download(MEETING);
        assertThat(PdfStandards.broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\r\\n]", "");
        }
    }
}
