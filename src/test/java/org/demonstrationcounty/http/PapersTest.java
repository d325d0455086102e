package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The papers of one case from its application to the revocation, with their texts and their readers. */
@RunningProgramme
@OnH2Alone("What a paper says is the same on every database; PapersOfThenTest stores and reads them on both.")
class PapersTest {

    private static final String RARE = "𬭎𠮷㛃";
    private static final String STAMPED = "盖章的申报表.pdf";
    private static final String HOSTILE =
            "<script>alert(1)</script> ${1357*8642} [[${1357*8642}]] __${1357*8642}__ &amp; &x; =1+1 <img src=\"file:///etc/passwd\"/> \uE000";

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private String firstNotice;
    private int kept;

    @BeforeAll
    void connect() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021);
    }

    @Test
    @Rule({"P2", "P3", "P4", "P5", "P8"})
    void everyPaperOfACaseFromTheApplicationToTheRevocation() throws IOException {
        theApplicationIsPrintedAsItWasWritten();
        theCityAttachesItWithItsStamp();
        aCorrectedApplicationReplacesIt();
        aNoticeIsADraftForTheProvinceUntilItsDay();
        theApprovalHasItsNumber();
        anAssessmentIsForTheCountyOnceConfirmed();
        aReopenedResultReplacesTheReport();
        theDesignationIsIssuedAndRevoked();
        theDossierHoldsAll();
    }

    private void theApplicationIsPrintedAsItWasWritten() throws IOException {
        yangcheng.toDraft();
        refused("bureau", "application");
        yangcheng.step("county-140522", "prepare-application", hostileApplication());

        String text = text("county-140522", "application");
        assertThat(text)
                .contains("申报表", "阳城县", "晋城市", "张" + RARE, "县工业和信息化局", "21000", "140522-2021-SB1")
                .contains(
                        "<script>alert(1)</script>",
                        "${1357*8642}",
                        "[[${1357*8642}]]",
                        "__${1357*8642}__",
                        "&amp;",
                        "&x;",
                        "=1+1")
                .contains("file:///etc/passwd", "〓[U+E000]")
                .doesNotContain("11727194", "草稿", "草　稿")
                .contains("— 1 —");
        fontsAreEmbeddedSubsets("county-140522", "application");
        theStampAndTheCodeAreOnOnePage(pdf("county-140522", "application"));
        for (String reader : List.of("city-140500", "bureau", "government", "admin")) {
            assertThat(listed(reader)).containsExactly("application");
        }
        programme.as("county-140921").get(address("papers")).is(404);
        programme.as("statistics").get(address("papers")).is(404);
    }

    /** The city stamps this page, and whoever gets it looks up its code. */
    private static void theStampAndTheCodeAreOnOnePage(byte[] application) throws IOException {
        try (PDDocument paper = Loader.loadPDF(application)) {
            PDFTextStripper lastPage = new PDFTextStripper();
            lastPage.setStartPage(paper.getNumberOfPages());
            assertThat(lastPage.getText(paper)).containsSubsequence("四、意见", "市人民政府意见（盖章）", "验证码");
        }
    }

    private static Map<String, Object> hostileApplication() {
        Map<String, Object> fields = new LinkedHashMap<>(CountyCase.application());
        fields.put("contactName", "张" + RARE);
        fields.put("statement", HOSTILE);
        return fields;
    }

    private void theCityAttachesItWithItsStamp() {
        FileClient.of(programme, "city-140500", yangcheng.key())
                .upload(Multipart.of("city-consent", STAMPED, pdf("county-140522", "application")))
                .is(201);
    }

    private void aCorrectedApplicationReplacesIt() throws IOException {
        String code = code("bureau", "application");
        assertThat(verified(code).get("state").asText()).isEqualTo("VALID");
        yangcheng.step(
                "city-140500",
                "city-review",
                Map.of(
                        "decision",
                        "return",
                        "comment",
                        "请补正" + RARE,
                        "toCorrect",
                        List.of("contactPhone", "base.newEnterprises")));
        assertThat(text("county-140522", "application")).contains("草　稿");
        assertThat(verified(code).get("state").asText()).isEqualTo("REPLACED");
        yangcheng.step("county-140522", "correct-application", CountyCase.application());

        assertThat(code("bureau", "application")).isNotEqualTo(code);
        assertThat(verified(code).get("state").asText()).isEqualTo("REPLACED");
        assertThat(verified(code("bureau", "application")).get("number").asText())
                .isEqualTo("140522-2021-SB2");
        assertThat(text("county-140522", "approval-record"))
                .contains("审批单", "请补正" + RARE, "需更正：联系电话、新增企业数量（上一年度基数）", "草　稿", "尚未办结");
    }

    private void aNoticeIsADraftForTheProvinceUntilItsDay() throws IOException {
        yangcheng
                .approve("city-140500", "city-review")
                .approve("bureau", "bureau-review")
                .approve("bureau", "meeting");
        assertThat(text("bureau", "notice")).contains("草　稿", "公示时间：待定");
        refused("county-140522", "notice");
        yangcheng.step("bureau-2", "publish-notice", Map.of("publishOn", "2021-07-07"));
        refused("county-140522", "notice");
        programme.turnClockTo("2021-07-07T08:00:00+08:00");
        assertThat(text("county-140522", "notice"))
                .contains("关于阳城县", "的公示", "2021年7月7日至2021年7月13日", "真实姓名")
                .doesNotContain("草　稿");
        firstNotice = code("bureau", "notice");
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
    }

    private void theApprovalHasItsNumber() throws IOException {
        yangcheng.reaches("CONSENT").approve("government", "government-consent").reaches("APPROVAL");
        assertThat(text("bureau", "approval")).contains("草　稿", "文号待编");
        refused("city-140500", "approval");
        yangcheng.step("bureau", "issue-approval", Map.of("documentNumber", "晋政办函〔2021〕1号", "issuedOn", "2021-07-14"));

        assertThat(text("county-140522", "approval"))
                .contains("晋政办函〔2021〕1号", "的批复", "2021年7月14日", "文件")
                .contains(code("county-140522", "approval"));
        theSignatureStandsBelowText(pdf("county-140522", "approval"));
        JsonNode verified = verified(code("county-140522", "approval"));
        assertThat(verified.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("kind", "county", "number", "date", "state", "stateName");
        assertThat(verified.get("county").asText()).isEqualTo("阳城县");
        assertThat(verified.get("date").asText()).isEqualTo("2021-07-14");
        theAnswerToPeopleIsAPage(code("county-140522", "approval"));
    }

    private static void theSignatureStandsBelowText(byte[] approval) throws IOException {
        try (PDDocument paper = Loader.loadPDF(approval)) {
            PDFTextStripper lastPage = new PDFTextStripper();
            lastPage.setStartPage(paper.getNumberOfPages());
            assertThat(lastPage.getText(paper)).containsSubsequence("三、我局将逐年组织考核", "省小企业发展促进局", "验证码");
        }
    }

    private void theAnswerToPeopleIsAPage(String code) {
        Answer page = programme
                .stranger()
                .with("Accept", "text/html")
                .get("/verify/" + code.toLowerCase())
                .is(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.body()).contains("有效", "晋政办函〔2021〕1号").doesNotContain("张三", "<script", "经办人");
        String spaced = code.toLowerCase().replaceAll("(.{5})(?=.)", "$1-");
        assertThat(programme
                        .stranger()
                        .with("Accept", "text/html")
                        .get("/verify?code=" + spaced)
                        .is(200)
                        .body())
                .contains("有效", "晋政办函〔2021〕1号");
        Answer none = programme
                .stranger()
                .with("Accept", "text/html")
                .get("/verify/" + "A".repeat(20))
                .is(404);
        assertThat(none.body()).contains("没有这个验证码");
    }

    private void anAssessmentIsForTheCountyOnceConfirmed() throws IOException {
        round(1, 2000, 1000);
        assertThat(text("bureau", "assessment-1")).contains("草　稿", "尚未确认");
        refused("county-140522", "assessment-1");
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));

        assertThat(text("county-140522", "assessment-1"))
                .contains("第一年考核报告", "2021年数据", "良好", "达标", "判定说明")
                .doesNotContain("草　稿");
        refused("bureau", "assessment-2");
    }

    private void aReopenedResultReplacesTheReport() {
        String code = code("county-140522", "assessment-1");
        programme
                .as("market-regulation")
                .post(
                        "/api/cases/140522-2021/assessments/1/corrections",
                        Map.of("indicator", "newEnterprises", "figure", 1_999, "reason", "重复统计一户"))
                .is(200);

        assertThat(verified(code).get("state").asText()).isEqualTo("REPLACED");
        assertThat(code("county-140522", "assessment-1")).isNotEqualTo(code);
    }

    private void theDesignationIsIssuedAndRevoked() throws IOException {
        round(2, 8000, 0);
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
        round(3, 32_000, 0);
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
        yangcheng
                .reaches("INSPECTION")
                .step("bureau", "inspect-on-site", Map.of("decision", "approve", "comment", "实地情况属实"));
        theFinalMeetingHasTheThreeRoundsBeforeIt();
        yangcheng.approve("bureau", "final-meeting");
        theFirstNoticeHasItsOwnPaper();
        yangcheng.step("bureau", "publish-notice", Map.of("publishOn", "2024-01-02"));
        assertThat(text("bureau", "notice")).contains("拟命名为", "（本案件第2次公示）");
        theFirstNoticeHasItsOwnPaper();
        programme.turnClockTo("2024-01-09T00:00:00+08:00");
        yangcheng.reaches("FINAL_CONSENT").approve("government", "final-consent");
        yangcheng.step(
                "bureau", "issue-designation", Map.of("documentNumber", "晋政函〔2024〕1号", "issuedOn", "2024-01-09"));

        assertThat(text("city-140500", "designation")).contains("关于命名阳城县为", "晋政函〔2024〕1号");
        assertThat(text("county-140522", "approval-record"))
                .contains("省政府同意命名")
                .containsSubsequence("实地考核", "通过", "实地情况属实")
                .doesNotContain("草　稿", "实地考核（第3年）");
        String code = code("county-140522", "designation");
        assertThat(verified(code).get("state").asText()).isEqualTo("VALID");
        programme
                .as("bureau")
                .post("/api/cases/140522-2021/designation/reconsiderations", Map.of("reason", "数据不实"))
                .is(201);
        yangcheng
                .step("bureau", "propose-revocation", Map.of("decision", "revoke", "comment", "数据不实"))
                .approve("government", "consent-to-revocation")
                .reaches("REVOKED");
        assertThat(verified(code).get("state").asText()).isEqualTo("REVOKED");
    }

    /**
     * The paper {@code notice} is that of the designation now. The notice of the creation keeps a paper of its own.
     */
    private void theFirstNoticeHasItsOwnPaper() throws IOException {
        for (String reader : List.of("county-140522", "bureau")) {
            assertThat(text(reader, "notice-1"))
                    .contains("关于阳城县拟列入", "2021年7月7日至2021年7月13日", "140522-2021-GS1", firstNotice)
                    .doesNotContain("拟命名", "草　稿");
            assertThat(code(reader, "notice-1")).isEqualTo(firstNotice);
        }
        assertThat(verified(firstNotice).get("state").asText()).isEqualTo("VALID");
        refused("bureau", "notice-3");
    }

    private void theFinalMeetingHasTheThreeRoundsBeforeIt() throws IOException {
        byte[] paper = SheetClient.of(programme, "bureau").download("/api/papers/final-meeting.pdf");
        keep("final-meeting", paper);
        assertThat(PdfStandards.broken(paper)).isEmpty();
        assertThat(text(paper))
                .contains("会议审定材料", "共1件", "阳城县", "实地情况属实")
                .contains("2021年：良好", "2022年：良好", "2023年：优秀")
                .contains("1999　完成", "32000　完成")
                .doesNotContain("null");
    }

    private void theDossierHoldsAll() throws IOException {
        programme.as("county-140522").get(address("dossier.zip")).is(403);
        programme.as("city-140500").get(address("dossier.zip")).is(403);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(SheetClient.of(programme, "government").download(address("dossier.zip"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replaceFirst("^files/\\d+-", "files/-"));
                byte[] content = zip.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    assertThat(rows(content)).isGreaterThan(20);
                } else if (entry.getName().startsWith("papers/")) {
                    assertThat(text(content)).contains("阳城县");
                }
            }
        }
        assertThat(names)
                .containsExactly(
                        "papers/申报表.pdf",
                        "papers/审批单.pdf",
                        "papers/公示（第1次）.pdf",
                        "papers/公示.pdf",
                        "papers/批复.pdf",
                        "papers/第一年考核报告.pdf",
                        "papers/第二年考核报告.pdf",
                        "papers/第三年考核报告.pdf",
                        "papers/认定文件.pdf",
                        "files/-" + STAMPED,
                        "history.xlsx",
                        "trail.xlsx");
    }

    private static long rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read().size();
        }
    }

    private void round(int round, int count, int before) {
        programme.turnClockTo((2021 + round) + "-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_" + round);
        programme.referTo(2020 + round, 8).is(200);
        yangcheng.report(List.of()).supplyFigures(round, count, before).confirmFigures();
    }

    private void fontsAreEmbeddedSubsets(String reader, String kind) throws IOException {
        Set<String> names = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf(reader, kind))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Papers.*");
                    names.add(font.getName().substring("ABCDEF+".length()));
                }
            }
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(names).contains("PapersSerif", "PapersSerifBold", "PapersSerifMore", "PapersRare");
        assertThat(pdf(reader, kind).length).as("bytes of a paper").isLessThan(500_000);
    }

    private List<String> listed(String reader) {
        return programme
                .as(reader)
                .get(address("papers"))
                .is(200)
                .json()
                .get("items")
                .findValuesAsText("kind");
    }

    private String code(String reader, String kind) {
        for (JsonNode paper :
                programme.as(reader).get(address("papers")).is(200).json().get("items")) {
            if (paper.get("kind").asText().equals(kind)) {
                return paper.get("code").asText();
            }
        }
        throw new AssertionError(kind);
    }

    private JsonNode verified(String code) {
        return programme.stranger().get("/verify/" + code).is(200).json();
    }

    private void refused(String reader, String kind) {
        Answer answer =
                programme.as(reader).get(address("papers/" + kind + ".pdf")).is(404);
        assertThat(answer.at("/code")).isEqualTo("paper.none-yet");
    }

    /** The text of a paper without line breaks. */
    private String text(String reader, String kind) throws IOException {
        return text(pdf(reader, kind));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\r\\n]", "");
        }
    }

    private byte[] pdf(String reader, String kind) {
        byte[] pdf = SheetClient.of(programme, reader).download(address("papers/" + kind + ".pdf"));
        assertThat(PdfStandards.broken(pdf)).as(kind).isEmpty();
        keep(kind, pdf);
        return pdf;
    }

    /** Puts it where people can look at it: {@code target/papers}, numbered in the order of the case. */
    private void keep(String kind, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target/papers"));
            Files.write(folder.resolve("%02d-%s.pdf".formatted(++kept, kind)), pdf);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String address(String what) {
        return "/api/cases/140522-2021/" + what;
    }
}
