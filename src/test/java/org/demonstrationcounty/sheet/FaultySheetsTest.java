package org.demonstrationcounty.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.demonstrationcounty.sheet.SheetsToFill.ANSWERED;
import static org.demonstrationcounty.sheet.SheetsToFill.QINGXU;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockMultipartFile;

/** Each fault of a filled workbook is named once: by its code, its sheet, its cell, and what to do. */
@Rule("R5")
class FaultySheetsTest {

    /**
     * Somebody's mistake.
     *
     * @param named how the fault is named: code, sheet and cell
     * @param advice what the clerk reads
     */
    private record Mistake(String what, Consumer<XSSFWorkbook> made, String named, String advice) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static final String CURRENT = "本年数";
    private static final String BASE = "上年数";
    private static final String NOTES = "备注";
    private static final String ABOUT = "说明";
    private static final String FIGURES = "基期数";
    private static final ResourceBundleMessageSource WORDS = words();

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("i18n/sheet");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private static String advice(Refusal refusal) {
        return WORDS.getMessage(refusal.code(), refusal.arguments().toArray(), Locale.CHINESE);
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellReference at = new CellReference(address);
        XSSFSheet cells = workbook.getSheet(sheet);
        Row row = cells.getRow(at.getRow()) == null ? cells.createRow(at.getRow()) : cells.getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Consumer<XSSFWorkbook> put(String sheet, String address, Object value) {
        return workbook -> {
            Cell cell = cell(workbook, sheet, address);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof Boolean yes) {
                cell.setCellValue(yes);
            } else if (value instanceof FormulaError error) {
                cell.setCellErrorValue(error.getCode());
            } else {
                cell.setCellValue(value.toString());
            }
        };
    }

    private static Consumer<XSSFWorkbook> date(String sheet, String address) {
        return workbook -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            cell(workbook, sheet, address).setCellStyle(style);
            cell(workbook, sheet, address).setCellValue(44_000);
        };
    }

    private static Consumer<XSSFWorkbook> formula(String sheet, String address) {
        return workbook -> cell(workbook, sheet, address).setCellFormula("1+1");
    }

    private static Consumer<XSSFWorkbook> merge(String sheet, String cells) {
        return workbook -> workbook.getSheet(sheet).addMergedRegion(CellRangeAddress.valueOf(cells));
    }

    private static Consumer<XSSFWorkbook> hide(String sheet, int row) {
        return workbook -> workbook.getSheet(sheet).getRow(row - 1).setZeroHeight(true);
    }

    private static Consumer<XSSFWorkbook> hideColumn(String sheet, int column) {
        return workbook -> workbook.getSheet(sheet).setColumnHidden(column, true);
    }

    private static Consumer<XSSFWorkbook> hideSheet(String sheet) {
        return workbook -> {
            workbook.setActiveSheet(workbook.getSheetIndex(ABOUT));
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
        };
    }

    private static Consumer<XSSFWorkbook> rename(String sheet, String name) {
        return workbook -> workbook.setSheetName(workbook.getSheetIndex(sheet), name);
    }

    /** What every cell of a figure can have instead of a number. */
    private static Stream<Mistake> insteadOfANumber(String sheet, String cell) {
        String at = " " + sheet + "!" + cell;
        return Stream.of(
                new Mistake("a formula", formula(sheet, cell), "sheet.formula" + at, "是公式。请复制后以“数值”粘贴。"),
                new Mistake("a date", date(sheet, cell), "sheet.date" + at, "是日期，不是数字。请把单元格格式改为“常规”，重新输入数字。"),
                new Mistake(
                        "a text beside the number",
                        put(sheet, cell, "45个"),
                        "sheet.text-beside-number" + at,
                        "数字旁有文字。请只填数字，不写单位。有“备注”表的，说明写在其中。"),
                new Mistake(
                        "万",
                        put(sheet, cell, "1.2万"),
                        "sheet.large-unit" + at,
                        "数字带有“万”“亿”等。请写出完整的数字，如 1.2万 写为 12000。"),
                new Mistake("a word", put(sheet, cell, "无"), "sheet.not-a-number" + at, "应为数字。没有数据则留空。有“备注”表的，说明写在其中。"),
                new Mistake("a yes", put(sheet, cell, true), "sheet.not-a-number" + at, "应为数字。没有数据则留空。有“备注”表的，说明写在其中。"),
                new Mistake(
                        "hundreds of digits",
                        put(sheet, cell, 1e300),
                        "sheet.digits" + at,
                        "数字位数过多，不像是手工填写的。请核对后重新输入。"),
                new Mistake(
                        "hundreds of decimals",
                        put(sheet, cell, 1e-300),
                        "sheet.digits" + at,
                        "数字位数过多，不像是手工填写的。请核对后重新输入。"),
                new Mistake("an error", put(sheet, cell, FormulaError.NA), "sheet.error" + at, "是错误值。请填写数字，没有数据则留空。"));
    }

    @Nested
    class OfADepartment {

        static Stream<Mistake> mistakes() {
            return Stream.of(
                            insteadOfANumber(CURRENT, "D2"),
                            insteadOfANumber(BASE, "E3"),
                            ofTheWorkbook(),
                            ofRows(),
                            ofColumns(),
                            ofNotes())
                    .flatMap(each -> each);
        }

        private static Stream<Mistake> ofTheWorkbook() {
            return Stream.of(
                    new Mistake(
                            "of another year",
                            put(ABOUT, "B4", "2020"),
                            "sheet.other-year 说明!B4",
                            "这是 2020 年的数据表，不是 2021 年的。请到该年度提交，或重新下载。"),
                    new Mistake(
                            "of another department",
                            put(ABOUT, "B5", "department-sme"),
                            "sheet.other-office 说明!B5",
                            "这是其他单位（department-sme）的数据表，本单位是 department-finance。请重新下载本单位的数据表。"),
                    new Mistake(
                            "of an old edition",
                            put(ABOUT, "B6", "2019"),
                            "sheet.old-edition 说明!B6",
                            "数据表按政策版本 2019 生成，现按 2022 考核。请重新下载，把数据粘贴过去。"),
                    new Mistake(
                            "of an old form",
                            put(ABOUT, "B3", "demonstration-county/figures/0"),
                            "sheet.other-form 说明!B3",
                            "数据表是旧版式（demonstration-county/figures/0，现为 demonstration-county/figures/1）。请重新下载，把数据粘贴过去。"),
                    new Mistake(
                            "a sheet is gone",
                            rename(BASE, "去年"),
                            "sheet.missing-sheet 上年数!A1",
                            "缺少工作表“上年数”。请重新下载，把数据粘贴过去。"),
                    new Mistake(
                            "a sheet is hidden",
                            hideSheet(BASE),
                            "sheet.hidden-sheet 上年数!A1",
                            "工作表“上年数”被隐藏。请取消隐藏，核对后再提交。"));
        }

        private static Stream<Mistake> ofRows() {
            return Stream.of(
                    new Mistake(
                            "a county that is not there",
                            put(CURRENT, "A4", "149999-2021"),
                            "sheet.unknown-case 本年数!A4",
                            "没有 149999-2021 的待填报任务。请核对案件编号，或删除该行。"),
                    new Mistake(
                            "a county twice",
                            put(CURRENT, "A4", QINGXU),
                            "sheet.twice 本年数!A4",
                            "140121-2021 已在 A2 出现。请只保留一行。"),
                    new Mistake(
                            "a county that somebody answered meanwhile",
                            put(CURRENT, "A4", ANSWERED).andThen(put(CURRENT, "D4", 5)),
                            "sheet.answered 本年数!A4",
                            "140421-2021 的数据已由他人提交，或不再要求填报。请清空该行的数据后再提交。"),
                    new Mistake(
                            "a task that was opened anew",
                            put(CURRENT, "G3", "task-0"),
                            "sheet.asked-anew 本年数!G3",
                            "阳城县 的数据在下载之后又重新要求填报。请重新下载，把数据粘贴过去。"),
                    new Mistake(
                            "figures without a county",
                            put(CURRENT, "E9", 5),
                            "sheet.no-case 本年数!A9",
                            "该行没有案件编号。请补上，或清空该行。"),
                    new Mistake(
                            "a hidden row with figures",
                            put(CURRENT, "D3", 5).andThen(hide(CURRENT, 3)),
                            "sheet.hidden-row 本年数!A3",
                            "第 3 行被隐藏或筛选掉了。请取消隐藏或筛选，核对后再提交。"),
                    new Mistake(
                            "merged cells",
                            merge(CURRENT, "D2:D3"),
                            "sheet.merged 本年数!D2",
                            "单元格 D2:D3 被合并。请取消合并，在每格中填写。"),
                    new Mistake(
                            "a locked county",
                            put(CURRENT, "B3", "阳城市"),
                            "sheet.locked-changed 本年数!B3",
                            "锁定的单元格被改动，应为“阳城县”。请改回，或重新下载数据表。"),
                    new Mistake(
                            "a locked round",
                            put(BASE, "C2", 2),
                            "sheet.locked-changed 上年数!C2",
                            "锁定的单元格被改动，应为“1”。请改回，或重新下载数据表。"));
        }

        private static Stream<Mistake> ofColumns() {
            return Stream.of(
                    new Mistake(
                            "a locked head",
                            put(CURRENT, "D1", "别的指标"),
                            "sheet.locked-changed 本年数!D1",
                            "锁定的单元格被改动，应为“新增四板挂牌企业数量”。请改回，或重新下载数据表。"),
                    new Mistake(
                            "a deleted column",
                            workbook -> workbook.getSheet(CURRENT).shiftColumns(5, 6, -1),
                            "sheet.locked-changed 本年数!G1",
                            "锁定的单元格被改动，应为“任务编号”。请改回，或重新下载数据表。"),
                    new Mistake(
                            "a further column",
                            put(BASE, "G1", "前年数"),
                            "sheet.no-such-column 上年数!G1",
                            "没有“前年数”这一列。请删除该列。"),
                    new Mistake(
                            "a hidden column",
                            hideColumn(CURRENT, 4),
                            "sheet.hidden-column 本年数!E1",
                            "该列被隐藏。请取消隐藏，核对后再提交。"));
        }

        private static Stream<Mistake> ofNotes() {
            return Stream.of(
                    new Mistake("a formula as a note", formula(NOTES, "F2"), "sheet.formula 备注!F2", "是公式。请复制后以“数值”粘贴。"),
                    new Mistake("a date as a note", date(NOTES, "F2"), "sheet.date-in-text 备注!F2", "是日期。请以文字写出。"),
                    new Mistake("a yes as a note", put(NOTES, "F2", true), "sheet.not-a-text 备注!F2", "应为文字。"));
        }

        @ParameterizedTest
        @MethodSource("mistakes")
        void isNamedByCodeSheetAndCellWithWhatToDo(Mistake mistake) throws IOException {
            try (XSSFWorkbook workbook = SheetsToFill.figures()) {
                mistake.made().accept(workbook);

                List<Fault> faults = faults(workbook);

                assertThat(faults)
                        .extracting(fault -> fault.refusal().code() + " " + fault.at())
                        .containsExactly(mistake.named());
                assertThat(advice(faults.get(0).refusal())).isEqualTo(mistake.advice());
            }
        }

        private static List<Fault> faults(XSSFWorkbook workbook) {
            FigureGrid grid = SheetsToFill.grid();
            Faults faults = new Faults();
            SheetIdentity.requireOurs(workbook, SheetIdentity.FIGURES);
            SheetsToFill.identity(grid).check(workbook, faults);
            new FigureSheetReader(grid, key -> key.text().equals(ANSWERED), faults).read(workbook);
            return faults.inOrder(FigureSheetPart.titles());
        }
    }

    @Nested
    class OfACounty {

        static Stream<Mistake> mistakes() {
            return Stream.concat(
                    insteadOfANumber(FIGURES, "E2"),
                    Stream.of(
                            new Mistake(
                                    "of another case",
                                    put(ABOUT, "B4", QINGXU),
                                    "sheet.other-case 说明!B4",
                                    "这是案件 140121-2021 的基期数表，不是 140522-2021 的。请重新下载。"),
                            new Mistake(
                                    "of an old edition",
                                    put(ABOUT, "B5", "2019"),
                                    "sheet.old-edition 说明!B5",
                                    "数据表按政策版本 2019 生成，现按 2022 考核。请重新下载，把数据粘贴过去。"),
                            new Mistake(
                                    "the sheet is gone",
                                    rename(FIGURES, "去年"),
                                    "sheet.missing-sheet 基期数!A1",
                                    "缺少工作表“基期数”。请重新下载，把数据粘贴过去。"),
                            new Mistake(
                                    "the sheet is hidden",
                                    hideSheet(FIGURES),
                                    "sheet.hidden-sheet 基期数!A1",
                                    "工作表“基期数”被隐藏。请取消隐藏，核对后再提交。"),
                            new Mistake(
                                    "an indicator that is not there",
                                    put(FIGURES, "A30", "noSuchIndicator"),
                                    "sheet.unknown-indicator 基期数!A30",
                                    "没有代码为“noSuchIndicator”的指标。请改回指标代码，或删除该行。"),
                            new Mistake(
                                    "an indicator twice",
                                    put(FIGURES, "A30", "newEnterprises"),
                                    "sheet.twice 基期数!A30",
                                    "newEnterprises 已在 A2 出现。请只保留一行。"),
                            new Mistake(
                                    "an indicator is gone",
                                    workbook -> workbook.getSheet(FIGURES)
                                            .removeRow(
                                                    workbook.getSheet(FIGURES).getRow(1)),
                                    "sheet.missing-row 基期数!A1",
                                    "缺少指标“新增企业数量”一行。请补上，或重新下载，把数据粘贴过去。"),
                            new Mistake(
                                    "a hidden row with a figure",
                                    put(FIGURES, "E3", 5).andThen(hide(FIGURES, 3)),
                                    "sheet.hidden-row 基期数!A3",
                                    "第 3 行被隐藏或筛选掉了。请取消隐藏或筛选，核对后再提交。"),
                            new Mistake(
                                    "the column is hidden",
                                    hideColumn(FIGURES, 4),
                                    "sheet.hidden-column 基期数!E1",
                                    "该列被隐藏。请取消隐藏，核对后再提交。"),
                            new Mistake(
                                    "merged cells",
                                    merge(FIGURES, "E2:E3"),
                                    "sheet.merged 基期数!E2",
                                    "单元格 E2:E3 被合并。请取消合并，在每格中填写。"),
                            new Mistake(
                                    "a locked unit",
                                    put(FIGURES, "C2", "万个"),
                                    "sheet.locked-changed 基期数!C2",
                                    "锁定的单元格被改动，应为“个”。请改回，或重新下载数据表。"),
                            new Mistake(
                                    "a further column",
                                    put(FIGURES, "F1", "前年数"),
                                    "sheet.no-such-column 基期数!F1",
                                    "没有“前年数”这一列。请删除该列。")));
        }

        @ParameterizedTest
        @MethodSource("mistakes")
        void isNamedByCodeSheetAndCellWithWhatToDo(Mistake mistake) throws IOException {
            try (XSSFWorkbook workbook = SheetsToFill.base()) {
                mistake.made().accept(workbook);
                Faults found = new Faults();
                SheetIdentity.requireOurs(workbook, SheetIdentity.BASE);
                SheetsToFill.rows().identity().check(workbook, found);
                new BaseSheetReader(SheetsToFill.rows(), found).read(workbook);
                List<Fault> faults = found.inOrder(BaseRows.SHEETS);

                assertThat(faults)
                        .extracting(fault -> fault.refusal().code() + " " + fault.at())
                        .containsExactly(mistake.named());
                assertThat(advice(faults.get(0).refusal())).isEqualTo(mistake.advice());
            }
        }
    }

    @Nested
    class OfAForeignFile {

        private record Strange(String what, byte[] file, String code, String advice) {

            @Override
            public String toString() {
                return what;
            }
        }

        static Stream<Strange> files() {
            XSSFWorkbook without = SheetsToFill.figures();
            without.removeSheetAt(without.getSheetIndex(ABOUT));
            String notOurs = "不是从本系统下载的数据表。请重新下载，把数据粘贴过去。";
            String noWorkbook = "不是 .xlsx 工作簿。请在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”，有密码的先去掉密码。";
            return Stream.of(
                    new Strange("a PDF", SampleFiles.pdf(), "sheet.no-workbook", noWorkbook),
                    new Strange("a text document", SampleFiles.docx(), "sheet.no-workbook", noWorkbook),
                    new Strange("somebody's workbook", Archive.ofAWorkbook().bytes(), "sheet.not-ours", notOurs),
                    new Strange("ours without its sheet 说明", SheetsToFill.bytes(without), "sheet.not-ours", notOurs),
                    new Strange(
                            "ours for base figures",
                            SheetsToFill.bytes(SheetsToFill.base()),
                            "sheet.not-ours",
                            notOurs));
        }

        @ParameterizedTest
        @MethodSource("files")
        void isRefusedWithAdvice(Strange strange) {
            RefusedException refused = catchThrowableOfType(RefusedException.class, () -> {
                MockMultipartFile sent = new MockMultipartFile("file", "数据.xlsx", null, strange.file());
                try (ReceivedWorkbook received = ReceivedWorkbook.of(sent)) {
                    SheetIdentity.requireOurs(received.workbook(), SheetIdentity.FIGURES);
                }
            });

            Refusal refusal = refused.refusals().isEmpty()
                    ? refused.reason()
                    : refused.refusals().get(0);
            assertThat(refusal.code()).isEqualTo(strange.code());
            assertThat(advice(refusal)).isEqualTo(strange.advice());
        }
    }
}
