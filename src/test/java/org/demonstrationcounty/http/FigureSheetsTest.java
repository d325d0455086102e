package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.http.FilledSheet.ABOUT;
import static org.demonstrationcounty.http.FilledSheet.BASE;
import static org.demonstrationcounty.http.FilledSheet.CURRENT;
import static org.demonstrationcounty.http.FilledSheet.NOTES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.sheet.Archive;
import org.demonstrationcounty.term.LateWorkByHand;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A department downloads one workbook for all its open tasks of a data year, fills it, has it checked and sends it. */
@RunningProgramme
@Rule("R5")
@OnBothDatabases
class FigureSheetsTest {

    private static final String SHEETS = "/api/figure-sheets/2021";
    private static final String CHECK = SHEETS + "?check=true";
    private static final String YANGCHENG = "140522-2021";
    private static final String QINGXU = "140121-2021";
    private static final String LISTINGS = "新增新三板企业数量";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;

    @BeforeAll
    void twoCountiesAreInTheirFirstRound() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        qingxu = programme.caseOf("140121", 2021).toNotice();
        List<CountyCase> both = List.of(yangcheng, qingxu);
        both.forEach(each -> each.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02")));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        both.forEach(each -> each.fromConsentToCreation("2021-03-09"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        both.forEach(each -> each.reaches("ROUND_1"));
    }

    private SheetClient as(String account) {
        return SheetClient.of(programme, account);
    }

    private FilledSheet sheetOf(String department) {
        return FilledSheet.of(as(department).download(SHEETS));
    }

    private static List<String> faults(JsonNode list) {
        return list.valueStream()
                .map(each -> each.get("sheet").asText() + "!" + each.get("cell").asText() + " "
                        + each.get("code").asText())
                .toList();
    }

    @Nested
    class TheWorkbook {

        @Test
        void hasARowACountyAndAColumnAnIndicatorOfTheDepartment() throws IOException {
            try (ReadableWorkbook read = new ReadableWorkbook(
                    new ByteArrayInputStream(as("statistics").download(SHEETS)))) {
                assertThat(read.getSheets().map(sheet -> sheet.getName())).containsExactly(CURRENT, BASE, NOTES, ABOUT);
                var rows = read.findSheet(CURRENT).orElseThrow().read();
                assertThat(rows.get(0).stream().map(cell -> cell.getText()))
                        .startsWith("案件编号", "县（市、区）", "考核轮次")
                        .contains("本县GDP增速");
                assertThat(rows.stream().skip(1).map(row -> row.getCellText(0) + " " + row.getCellText(1)))
                        .containsExactly(QINGXU + " 清徐县", YANGCHENG + " 阳城县");
            }
        }

        @Test
        void isLockedButForTheCellsToFillAndSaysUnitsTargetsAndTheYearBefore() {
            FilledSheet sheet = sheetOf("market-regulation");

            assertThat(sheet.sheet(CURRENT).getProtect()).isTrue();
            assertThat(sheet.cell(CURRENT, YANGCHENG, "新增企业数量").getCellStyle().getLocked())
                    .isFalse();
            assertThat(sheet.cell(CURRENT, YANGCHENG, "县（市、区）").getCellStyle().getLocked())
                    .isTrue();
            assertThat(sheet.cell(CURRENT, 0, 3).getCellComment().getString().getString())
                    .contains("单位：个", "第1轮目标：", "newEnterprises");
            assertThat(sheet.cell(CURRENT, YANGCHENG, "新增企业数量")
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("上年数：900");
        }

        @Test
        void isOnlyForThoseWhoSupplyFigures() {
            assertThat(as("county-140522").get(SHEETS).statusCode()).isEqualTo(403);
            assertThat(as("admin").get(SHEETS).statusCode()).isEqualTo(403);
            assertThat(as("bureau").get(SHEETS).statusCode()).isEqualTo(404);
            assertThat(as("sme").get("/api/figure-sheets/2022").statusCode()).isEqualTo(404);
            assertThat(as("sme").get("/api/figure-sheets/never").statusCode()).isEqualTo(400);
        }
    }

    @Nested
    class IsChecked {

        @Test
        void andNothingIsWritten() {
            Map<String, Long> before = new Tables(database, lateWork).rows();
            FilledSheet sheet = sheetOf("finance")
                    .fill(CURRENT, YANGCHENG, 2000, 60)
                    .fill(BASE, YANGCHENG, 1000, 60)
                    .put(CURRENT, YANGCHENG, LISTINGS, null);

            JsonNode answer = as("finance").upload(CHECK, sheet.bytes()).is(200).json();

            assertThat(answer.get("tasks").asInt()).isEqualTo(1);
            assertThat(answer.get("left").asInt()).isEqualTo(1);
            assertThat(answer.get("figures").asInt())
                    .isEqualTo(programme.figures("finance", 0, 0).size() - 1);
            assertThat(answer.get("problems")).isEmpty();
            assertThat(faults(answer.get("warnings")))
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith(" sheet.blank");
            assertThat(new Tables(database, lateWork).rows()).isEqualTo(before);
        }

        @Test
        void warningsComeWithTheDepartmentsNotes() {
            FilledSheet sheet = sheetOf("finance")
                    .fill(CURRENT, YANGCHENG, 2000, 60)
                    .fill(BASE, YANGCHENG, 1900, 60)
                    .put(CURRENT, YANGCHENG, LISTINGS, 2)
                    .put(BASE, YANGCHENG, LISTINGS, 3)
                    .put(NOTES, YANGCHENG, LISTINGS, "一家摘牌");

            JsonNode warning =
                    as("finance").upload(CHECK, sheet.bytes()).is(200).json().at("/warnings/0");

            assertThat(warning.get("code").asText()).isEqualTo("FELL");
            assertThat(warning.get("message").asText()).isEqualTo("累计数 2 低于上年的 3，请核对");
            assertThat(warning.get("note").asText()).isEqualTo("一家摘牌");
            assertThat(warning.get("row").asText()).isEqualTo(YANGCHENG);
            assertThat(warning.get("column").asText()).isEqualTo("neeqListings");
        }

        @Test
        void cellsAreReadLikeFieldsOfForms() {
            FilledSheet sheet = sheetOf("finance")
                    .fill(CURRENT, YANGCHENG, 2000, 60)
                    .put(CURRENT, YANGCHENG, LISTINGS, "\u200b１,２３４\u00a0");

            JsonNode answer = as("finance").upload(CHECK, sheet.bytes()).is(200).json();

            assertThat(answer.get("problems")).isEmpty();
        }

        @Test
        void everyFaultyCellIsNamedWithWhatToDo() {
            FilledSheet sheet = sheetOf("sme").fill(CURRENT, YANGCHENG, 2000, 60);
            int row = sheet.row(CURRENT, YANGCHENG);
            CellStyle date = sheet.workbook().createCellStyle();
            date.setDataFormat((short) 14);
            sheet.cell(CURRENT, row, 3).setCellFormula("1+1");
            sheet.cell(CURRENT, row, 4).setCellStyle(date);
            sheet.cell(CURRENT, row, 4).setCellValue(44_000);
            sheet.cell(CURRENT, row, 5).setCellValue("45个");
            sheet.cell(CURRENT, row, 6).setCellValue("1.2万");
            sheet.cell(CURRENT, row, 7).setCellValue("无");
            sheet.cell(CURRENT, row, 8).setCellValue(-1);
            sheet.cell(CURRENT, row, 9).setCellValue(true);
            sheet.cell(CURRENT, row, 1).setCellValue("阳城市");

            JsonNode problems =
                    as("sme").upload(CHECK, sheet.bytes()).is(200).json().get("problems");

            String line = String.valueOf(row + 1);
            assertThat(faults(problems))
                    .containsExactly(
                            "本年数!B" + line + " sheet.locked-changed",
                            "本年数!D" + line + " sheet.formula",
                            "本年数!E" + line + " sheet.date",
                            "本年数!F" + line + " sheet.text-beside-number",
                            "本年数!G" + line + " sheet.large-unit",
                            "本年数!H" + line + " sheet.not-a-number",
                            "本年数!I" + line + " field.range",
                            "本年数!J" + line + " sheet.not-a-number");
            assertThat(problems.get(1).get("message").asText()).isEqualTo("是公式。请复制后以“数值”粘贴。");
        }

        @Test
        void rowsAndSheetsMustBeAsTheyWere() {
            FilledSheet sheet = sheetOf("finance").fill(CURRENT, YANGCHENG, 2000, 60);
            int row = sheet.row(CURRENT, YANGCHENG);
            sheet.sheet(CURRENT).getRow(row).setZeroHeight(true);
            sheet.sheet(CURRENT).addMergedRegion(new CellRangeAddress(row, row, 3, 4));
            sheet.sheet(CURRENT).createRow(9).createCell(0).setCellValue("149999-2021");
            sheet.sheet(CURRENT).createRow(10).createCell(0).setCellValue(YANGCHENG);
            sheet.sheet(CURRENT).createRow(11).createCell(4).setCellValue(5);
            sheet.cell(CURRENT, 0, 3).setCellValue("别的指标");
            sheet.sheet(CURRENT).setColumnHidden(4, true);
            sheet.workbook().setSheetVisibility(1, SheetVisibility.HIDDEN);

            JsonNode answer = as("finance").upload(CHECK, sheet.bytes()).is(200).json();

            assertThat(faults(answer.get("problems")))
                    .containsExactlyInAnyOrder(
                            "本年数!D1 sheet.locked-changed",
                            "本年数!E1 sheet.hidden-column",
                            "本年数!D" + (row + 1) + " sheet.merged",
                            "本年数!A" + (row + 1) + " sheet.hidden-row",
                            "本年数!A10 sheet.unknown-case",
                            "本年数!A11 sheet.twice",
                            "本年数!A12 sheet.no-case",
                            "上年数!A1 sheet.hidden-sheet");
        }

        @Test
        void aWorkbookOfAnotherYearOrOfficeOrEditionIsRefused() {
            FilledSheet sheet = sheetOf("finance");
            sheet.cell(ABOUT, 3, 1).setCellValue("2020");
            sheet.cell(ABOUT, 4, 1).setCellValue("department-sme");
            sheet.cell(ABOUT, 5, 1).setCellValue("2019");

            JsonNode answer = as("finance").upload(CHECK, sheet.bytes()).is(200).json();

            assertThat(faults(answer.get("problems")))
                    .containsExactly("说明!B4 sheet.other-year", "说明!B5 sheet.other-office", "说明!B6 sheet.old-edition");
            Answer english =
                    as("finance").inEnglish().upload(SHEETS, sheet.bytes()).is(400);
            assertThat(english.at("/problems/0/message")).startsWith("This is the workbook of 2020, not of 2021.");
            assertThat(english.at("/code")).isEqualTo("sheet.invalid");
            assertThat(english.at("/errors/0/field")).isEqualTo("说明!B4");
        }

        @Test
        void aFileThatIsNotOurWorkbookIsRefused() {
            assertThat(as("sme").upload(CHECK, SampleFiles.pdf()).is(415).at("/code"))
                    .isEqualTo("sheet.no-workbook");
            assertThat(as("sme").upload(CHECK, SampleFiles.docx()).is(415).at("/code"))
                    .isEqualTo("sheet.no-workbook");
            assertThat(as("sme").upload(CHECK, new byte[0]).is(400).at("/errors/0/code"))
                    .isEqualTo("document.empty");
            FilledSheet foreign = sheetOf("sme").change(workbook -> workbook.removeSheetAt(3));
            assertThat(as("sme").upload(CHECK, foreign.bytes()).is(400).at("/errors/0/code"))
                    .isEqualTo("sheet.not-ours");
        }
    }

    @Nested
    class IsSent {

        @Test
        void allRowsAreStoredOrNoneAndTheirTasksAreCompleted() {
            FilledSheet sheet = sheetOf("industry")
                    .fill(CURRENT, YANGCHENG, 2000, 60)
                    .fill(BASE, YANGCHENG, 1000, 50)
                    .fill(CURRENT, QINGXU, 2000, 60);
            String first =
                    programme.figures("industry", 60, 2000).keySet().iterator().next();
            int column = 3;
            String head = sheet.cell(CURRENT, 0, column).getStringCellValue();
            Map<String, Long> before = new Tables(database, lateWork).rows();

            Answer refused = as("industry")
                    .upload(SHEETS, sheet.put(CURRENT, QINGXU, head, "多").bytes())
                    .is(400);

            assertThat(faults(refused.json().get("problems"))).hasSize(1);
            assertThat(new Tables(database, lateWork).rows()).isEqualTo(before);

            JsonNode sent = as("industry")
                    .upload(SHEETS, sheet.put(CURRENT, QINGXU, head, 1999).bytes())
                    .is(200)
                    .json();

            assertThat(sent.get("tasks").asInt()).isEqualTo(2);
            assertThat(trail(qingxu, "figures." + first)).isEqualTo("1999");
            assertThat(trail(yangcheng, "figures." + first)).isEqualTo("2000");
            assertThat(trail(yangcheng, "base." + first)).isNotBlank();
            assertThat(as("industry").get(SHEETS).statusCode()).isEqualTo(404);
            assertThat(faults(as("industry")
                            .upload(CHECK, sheet.bytes())
                            .is(200)
                            .json()
                            .get("problems")))
                    .isNotEmpty();
        }

        @Test
        void rowsThatSomebodyElseHasAnsweredAreNamed() {
            FilledSheet sheet =
                    sheetOf("science").fill(CURRENT, YANGCHENG, 2000, 60).fill(CURRENT, QINGXU, 2000, 60);
            yangcheng.supplyFiguresOf("science", 1, 2000, 1000);

            Answer refused = as("science").upload(SHEETS, sheet.bytes()).is(400);

            assertThat(faults(refused.json().get("problems")))
                    .containsExactly("本年数!A" + (sheet.row(CURRENT, YANGCHENG) + 1) + " sheet.answered");
        }

        private String trail(CountyCase county, String field) {
            return programme
                    .as("bureau")
                    .get("/api/cases/" + county.key() + "/audit?action=supply-figures&size=200")
                    .is(200)
                    .json()
                    .get("items")
                    .valueStream()
                    .filter(each -> each.get("field").asText().equals(field))
                    .map(each -> each.get("newValue").asText())
                    .reduce("", (one, later) -> later);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.demonstrationcounty.http.HostileSheets#all")
    void aWorkbookThatSomebodyTamperedWithIsRefused(String what, UnaryOperator<Archive> tampered, String code) {
        byte[] file =
                tampered.apply(Archive.of(as("statistics").download(SHEETS))).bytes();

        assertThat(as("statistics").upload(SHEETS, file).is(400).at("/errors/0/code"))
                .isEqualTo(code);
        assertThat(as("statistics").upload(CHECK, file).is(400).at("/errors/0/code"))
                .isEqualTo(code);
        assertThat(as("statistics").upload(SHEETS + "/marked", file).is(400).at("/errors/0/code"))
                .isEqualTo(code);
    }
}
