package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.sheet.Archive;
import org.demonstrationcounty.term.LateWorkByHand;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A county downloads a workbook for its base figures, fills it, and takes the figures over into its application. */
@RunningProgramme
@Rule("R3")
@OnH2Alone("FigureSheetsTest stores what a workbook brings on both databases.")
class BaseSheetsTest {

    private static final String BASE = "基期数";
    private static final int FIGURE = 4;
    private static final String CLERK = "county-140522";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    private Programme programme;
    private CountyCase yangcheng;
    private String task;
    private String path;

    @BeforeAll
    void aCountyFillsInItsApplication() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toDraft();
        task = yangcheng.task(CLERK, "prepare-application");
        path = "/api/base-sheets/" + task;
    }

    private SheetClient clerk() {
        return SheetClient.of(programme, CLERK);
    }

    private FilledSheet sheet() {
        return FilledSheet.of(clerk().download(path));
    }

    private static Cell figure(FilledSheet sheet, String code) {
        return sheet.cell(BASE, sheet.row(BASE, code), FIGURE);
    }

    private JsonNode read(FilledSheet sheet) {
        return clerk().upload(path + "?check=true", sheet.bytes()).is(200).json();
    }

    private static List<String> faults(JsonNode list) {
        return list.valueStream()
                .map(each -> each.get("sheet").asText() + "!" + each.get("cell").asText() + " "
                        + each.get("code").asText())
                .toList();
    }

    @Test
    void theWorkbookHasARowForEveryIndicatorAndIsLockedButForTheFigures() throws IOException {
        byte[] workbook = clerk().download(path);

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.findSheet(BASE).orElseThrow().read();
            assertThat(rows.get(0).stream().map(cell -> cell.getText()))
                    .containsExactly("指标代码", "指标", "单位", "数据部门", "基期数（申报上一年）");
            assertThat(rows.stream().skip(1).map(row -> row.getCellText(0)))
                    .containsExactlyElementsOf(programme.indicators().stream()
                            .map(Programme.Indicator::code)
                            .toList());
        }
        FilledSheet sheet = FilledSheet.of(workbook);
        assertThat(sheet.sheet(BASE).getProtect()).isTrue();
        assertThat(figure(sheet, "newEnterprises").getCellStyle().getLocked()).isFalse();
        assertThat(sheet.cell(BASE, 1, 1).getCellStyle().getLocked()).isTrue();
        assertThat(figure(sheet, "newEnterprises").getCellComment().getString().getString())
                .startsWith("单位：个（累计）");
    }

    @Test
    void itsFiguresAreReadAndNothingIsWritten() {
        Map<String, Long> before = new Tables(database, lateWork).rows();
        FilledSheet sheet = sheet();
        figure(sheet, "newEnterprises").setCellValue("１,２３４");
        figure(sheet, "smeRevenueGrowth").setCellValue(6.1);

        JsonNode answer = read(sheet);

        assertThat(answer.get("problems")).isEmpty();
        assertThat(answer.get("base").toString()).isEqualTo("{\"newEnterprises\":1234,\"smeRevenueGrowth\":6.1}");
        assertThat(answer.get("blank").asInt()).isEqualTo(programme.indicators().size() - 2);
        assertThat(new Tables(database, lateWork).rows()).isEqualTo(before);
    }

    @Test
    void everyFaultIsNamedByItsCellWithWhatToDo() {
        FilledSheet sheet = sheet();
        CellStyle date = sheet.workbook().createCellStyle();
        date.setDataFormat((short) 14);
        sheet.cell(BASE, 1, FIGURE).setCellFormula("1+1");
        sheet.cell(BASE, 2, FIGURE).setCellStyle(date);
        sheet.cell(BASE, 2, FIGURE).setCellValue(44_000);
        sheet.cell(BASE, 3, FIGURE).setCellValue("45个");
        sheet.cell(BASE, 4, FIGURE).setCellValue("1.2万");
        sheet.cell(BASE, 5, FIGURE).setCellValue("无");
        sheet.cell(BASE, 6, FIGURE).setCellValue(-1);
        sheet.cell(BASE, 7, FIGURE).setCellValue(1.5);
        sheet.cell(BASE, 8, 2).setCellValue("万个");
        sheet.cell(BASE, 9, 0).setCellValue("noSuchIndicator");
        sheet.cell(BASE, 10, 0).setCellValue(sheet.cell(BASE, 11, 0).getStringCellValue());
        sheet.cell(BASE, 12, FIGURE).setCellValue(12);
        sheet.sheet(BASE).getRow(12).setZeroHeight(true);
        sheet.sheet(BASE).addMergedRegion(new CellRangeAddress(14, 15, FIGURE, FIGURE));
        sheet.cell(BASE, 0, FIGURE).setCellValue("去年数");
        sheet.sheet(BASE).setColumnHidden(FIGURE, true);

        JsonNode answer = read(sheet);

        assertThat(faults(answer.get("problems")))
                .containsExactlyInAnyOrder(
                        "基期数!E1 sheet.locked-changed",
                        "基期数!E1 sheet.hidden-column",
                        "基期数!A1 sheet.missing-row",
                        "基期数!A1 sheet.missing-row",
                        "基期数!E2 sheet.formula",
                        "基期数!E3 sheet.date",
                        "基期数!E4 sheet.text-beside-number",
                        "基期数!E5 sheet.large-unit",
                        "基期数!E6 sheet.not-a-number",
                        "基期数!E7 field.range",
                        "基期数!E8 field.whole",
                        "基期数!C9 sheet.locked-changed",
                        "基期数!A10 sheet.unknown-indicator",
                        "基期数!B11 sheet.locked-changed",
                        "基期数!A12 sheet.twice",
                        "基期数!A13 sheet.hidden-row",
                        "基期数!E15 sheet.merged");
        assertThat(answer.get("base")).isEmpty();
        assertThat(answer.get("problems").findValuesAsText("message"))
                .contains("是公式。请复制后以“数值”粘贴。")
                .allMatch(message -> message.endsWith("。"));
    }

    @Test
    void aCopyHasTheFaultsMarked() {
        FilledSheet sheet = sheet();
        sheet.cell(BASE, 1, FIGURE).setCellValue("1.2万");

        FilledSheet marked = FilledSheet.of(
                clerk().uploadForFile(path + "/marked", sheet.bytes()).body());

        assertThat(marked.cell(BASE, 1, FIGURE).getCellComment().getString().getString())
                .startsWith("数字带有“万”“亿”等。");
        assertThat(marked.cell("检查结果", 1, 2).getStringCellValue()).isEqualTo("E2");
        marked.cell(BASE, 1, FIGURE).setCellValue(12_000);
        assertThat(read(marked).get("problems")).isEmpty();
    }

    @Test
    void aSheetThatIsHiddenOrGoneIsNamed() {
        FilledSheet hidden = sheet();
        hidden.workbook().setActiveSheet(1);
        hidden.workbook().setSheetVisibility(0, SheetVisibility.HIDDEN);
        assertThat(faults(read(hidden).get("problems"))).containsExactly("基期数!A1 sheet.hidden-sheet");

        FilledSheet gone = sheet().change(workbook -> workbook.setSheetName(0, "别的"));
        assertThat(faults(read(gone).get("problems"))).containsExactly("基期数!A1 sheet.missing-sheet");
    }

    @Test
    void aWorkbookOfAnotherCaseOrEditionOrPurposeIsRefused() {
        FilledSheet other = sheet();
        other.cell("说明", 3, 1).setCellValue("140121-2021");
        other.cell("说明", 4, 1).setCellValue("2019");
        assertThat(faults(read(other).get("problems")))
                .containsExactly("说明!B4 sheet.other-case", "说明!B5 sheet.old-edition");

        FilledSheet figures = sheet();
        figures.cell("说明", 2, 1).setCellValue("demonstration-county/figures/1");
        assertThat(clerk().upload(path, figures.bytes()).is(400).at("/errors/0/code"))
                .isEqualTo("sheet.not-ours");
        assertThat(clerk().upload(path, SampleFiles.pdf()).is(415).at("/code")).isEqualTo("sheet.no-workbook");
        assertThat(clerk().upload(path, new byte[0]).is(400).at("/errors/0/code"))
                .isEqualTo("document.empty");
    }

    @Test
    void onlyTheUserWhoFillsInTheApplicationGetsIt() {
        assertThat(SheetClient.of(programme, "county-140121").get(path).statusCode())
                .isEqualTo(404);
        assertThat(SheetClient.of(programme, "admin").get(path).statusCode()).isEqualTo(403);
        assertThat(clerk().get("/api/base-sheets/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aCorrectionIsPrefilledAndAnEmptiedCellEmpties() {
        CountyCase qingxu = programme.caseOf("140121", 2021).toCityReview();
        qingxu.step(qingxu.city(), "city-review", Map.of("decision", "return", "comment", "请补正。"));
        String correction = "/api/base-sheets/" + qingxu.task(qingxu.county(), "correct-application");
        SheetClient county = SheetClient.of(programme, qingxu.county());
        FilledSheet sheet = FilledSheet.of(county.download(correction));
        assertThat(figure(sheet, "newEnterprises").getNumericCellValue()).isEqualTo(900);
        figure(sheet, "newEnterprises").setBlank();
        figure(sheet, "provincialSrdi").setCellValue(7);

        JsonNode answer = county.upload(correction, sheet.bytes()).is(200).json();

        assertThat(faults(answer.get("warnings")))
                .containsExactly("基期数!E" + (sheet.row(BASE, "newEnterprises") + 1) + " sheet.emptied");
        Map<String, Object> fields = new LinkedHashMap<>(CountyCase.application());
        fields.put("base", Answer.JSON.convertValue(answer.get("base"), Map.class));
        qingxu.step(qingxu.county(), "correct-application", fields);
        assertThat(database.queryForList(
                        """
                        select indicator from base_figure join application_version on id = application_id
                        where case_key = ? and version = 2 order by indicator""",
                        String.class,
                        qingxu.key()))
                .containsExactly("provincialSrdi", "smeRevenueGrowth");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.demonstrationcounty.http.HostileSheets#all")
    void aWorkbookThatSomebodyTamperedWithIsRefused(String what, UnaryOperator<Archive> tampered, String code) {
        byte[] file = tampered.apply(Archive.of(clerk().download(path))).bytes();

        assertThat(clerk().upload(path, file).is(400).at("/errors/0/code")).isEqualTo(code);
        assertThat(clerk().upload(path + "/marked", file).is(400).at("/errors/0/code"))
                .isEqualTo(code);
    }
}
