package org.demonstrationcounty.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.policy.PolicyFiles;
import org.demonstrationcounty.policy.WrittenTable;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;

/** What people do to a workbook of policy tables, and the cell that the answer names. */
@Rule({"R21", "P15"})
class FaultyTablesTest {

    private static final String INDICATORS = "年度考核指标";
    private static final String CALENDAR = "工作日程";
    private static final String GRADES = "考核等次";
    private static final String BONUS = "加分主题";

    private static Cell cell(XSSFWorkbook workbook, String sheet, String place) {
        CellReference at = new CellReference(place);
        Row row = workbook.getSheet(sheet).getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static ReadTables read(Consumer<XSSFWorkbook> change) {
        return Workbooks.read(Workbooks.changed(PolicyFiles.shipped().written(), change));
    }

    /** All faults, those of the tables' content among them. */
    private static List<String> faults(Consumer<XSSFWorkbook> change) {
        ReadTables read = read(change);
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> PolicyFiles.read(read.files()));
        List<Refusal> refusals = refused == null ? List.of() : refused.refusals();
        return Workbooks.faults(read, refusals);
    }

    @Test
    void everyFaultIsNamedAtOnceWithItsCell() {
        assertThat(faults(workbook -> {
                    cell(workbook, "政策版本", "C9").setCellValue("也许");
                    cell(workbook, INDICATORS, "L3").setCellValue("一千");
                    cell(workbook, INDICATORS, "L4").setCellFormula("1+1");
                    cell(workbook, INDICATORS, "I28").setCellValue("police");
                    cell(workbook, "合格线", "B3").setCellValue(29);
                    cell(workbook, BONUS, "D4").setCellValue(-2);
                    cell(workbook, CALENDAR, "C4").setCellValue(LocalDate.of(2021, 4, 30));
                    CellStyle date = workbook.createCellStyle();
                    date.setDataFormat((short) 14);
                    cell(workbook, CALENDAR, "C4").setCellStyle(date);
                }))
                .containsExactly(
                        "政策版本!C9 field.choice",
                        "年度考核指标!L3 policy.target-unreadable",
                        "年度考核指标!L4 sheet.formula",
                        "年度考核指标!I28 field.choice",
                        "合格线!B3 policy.pass-line-too-high",
                        "加分主题!D4 field.range",
                        "工作日程!C4 sheet.date-in-text");
    }

    @Test
    void aMissingSheetIsNamedWithTheFaultsOfTheOthers() {
        assertThat(faults(workbook -> {
                    workbook.removeSheetAt(workbook.getSheetIndex(BONUS));
                    workbook.removeSheetAt(workbook.getSheetIndex(TablesForm.ABOUT));
                    cell(workbook, GRADES, "B3").setCellValue("95");
                }))
                .containsExactly(
                        "加分主题!A1 policy.table-missing",
                        "考核等次!A1 policy.grades-falling",
                        "考核等次!B3 policy.score-unreadable");
    }

    @Test
    void columnsAreKnownByTheirNames() {
        assertThat(faults(workbook -> cell(workbook, BONUS, "D2").setCellValue("most")))
                .containsExactly("加分主题!F2 policy.column-missing");
        assertThat(faults(workbook -> cell(workbook, BONUS, "C2").setCellValue("name")))
                .contains("加分主题!C2 policy.column-twice");
        assertThat(faults(workbook -> cell(workbook, BONUS, "H5").setCellValue("多出")))
                .containsExactly("加分主题!H5 policy.cell-without-column");
    }

    @Test
    void whatCannotBeSeenIsRefused() {
        assertThat(faults(workbook -> {
                    workbook.getSheet(BONUS).getRow(3).setZeroHeight(true);
                    workbook.getSheet(BONUS).setColumnHidden(2, true);
                    workbook.getSheet(BONUS).addMergedRegion(new CellRangeAddress(5, 6, 1, 1));
                    workbook.setSheetHidden(workbook.getSheetIndex(CALENDAR), true);
                }))
                .containsExactly(
                        "加分主题!C2 sheet.hidden-column",
                        "加分主题!A4 sheet.hidden-row",
                        "加分主题!B6 sheet.merged",
                        "工作日程!A1 sheet.hidden-sheet");
    }

    @Test
    void rowsAreNamedAsTheSheetCountsThem() {
        assertThat(faults(workbook -> {
                    workbook.getSheet(BONUS).shiftRows(4, 10, 2);
                    cell(workbook, BONUS, "D8").setCellValue("多");
                }))
                .containsExactly("加分主题!D8 policy.number-unreadable");
    }

    @Test
    void whatTheTableLacksIsSaidAtItsHead() {
        assertThat(faults(workbook -> workbook.getSheet(CALENDAR)
                        .removeRow(workbook.getSheet(CALENDAR).getRow(2))))
                .containsExactly("工作日程!A1 policy.row-missing");
    }

    @Test
    void aWorkbookOfSomethingElseIsRefused() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> Workbooks.read(Workbooks.changed(List.of(), workbook -> workbook.createSheet("本年数"))));
        assertThat(refused.refusals()).singleElement().extracting(Refusal::code).isEqualTo("policy.no-tables-workbook");
    }

    @Test
    void aWorkbookOfAnotherFormIsRefused() {
        assertThat(faults(workbook -> cell(workbook, TablesForm.ABOUT, "B2").setCellValue(TablesForm.FORM + 9)))
                .containsExactly("说明!B2 sheet.other-form");
    }

    @Test
    void otherContentUnderAKnownIdIsSaidAtTheId() {
        ReadTables read = read(workbook -> {});
        Refusal differs = new Refusal("edition", "policy.edition-differs", List.of("2022"));
        assertThat(Workbooks.faults(read, List.of(differs))).containsExactly("政策版本!C3 policy.edition-differs");
    }

    @Test
    void valuesAreReadAsTheirCellsShowThem() {
        ReadTables read = read(workbook -> {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat((short) 9);
            cell(workbook, INDICATORS, "L3").setCellValue(0.2);
            cell(workbook, INDICATORS, "L3").setCellStyle(percent);
            cell(workbook, INDICATORS, "L4").setCellValue(1100);
            cell(workbook, INDICATORS, "L5").setCellValue(0.1 + 0.2);
            cell(workbook, INDICATORS, "O3").setCellValue("否");
            cell(workbook, INDICATORS, "O4").setCellValue(false);
            cell(workbook, INDICATORS, "E3").setCellValue("否");
            cell(workbook, INDICATORS, "J3").setCellValue(" 一\r\n二 ");
            cell(workbook, GRADES, "B3").setCellValue("≥95");
            cell(workbook, GRADES, "B4").setCellValue("　");
            cell(workbook, "政策版本", "C3").setCellValue(2024);
        });

        assertThat(read.faults(List.of())).isEmpty();
        assertThat(texts(read, INDICATORS, "L3", "L4", "L5", "O3", "O4", "E3", "J3"))
                .containsExactly("20", "1100", "0.3", "false", "false", "否", "一\n二");
        assertThat(texts(read, GRADES, "B3", "B4")).containsExactly(">= 95", "");
        assertThat(texts(read, "政策版本", "C3", "C9")).containsExactly("2024", "false");
    }

    private static List<String> texts(ReadTables read, String sheet, String... places) {
        List<WrittenTable.Row> rows = PolicyFiles.written(read.files()).stream()
                .filter(table -> table.kind().title().equals(sheet))
                .findFirst()
                .orElseThrow()
                .rows();
        return Stream.of(places)
                .map(CellReference::new)
                .map(at -> rows.get(at.getRow() - 2).cells().get(at.getCol()).text())
                .toList();
    }
}
