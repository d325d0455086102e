package org.demonstrationcounty.sheet;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.input.WrittenText;
import org.demonstrationcounty.problems.RefusedException;

/**
 * What makes a workbook ours. It stands in cells, because not every program keeps a file's properties.
 *
 * @param offices codes of the offices that fill it
 * @param editions ids of the editions by which its figures are judged; empty where no task is open
 */
record FigureSheetIdentity(String dataYear, String offices, String editions) {

    static final String FORM = "demonstration-county/figures/1";
    private static final String FORM_OF_ANY_RELEASE = "demonstration-county/figures/";

    private static final int VALUE = 1;
    static final int FIRST = 2;

    /** The labels, in the order of their rows. */
    static final List<String> LABELS = List.of("表样", "数据年度", "填报单位代码", "政策版本");

    List<String> values() {
        return List.of(FORM, dataYear, offices, editions);
    }

    /** @throws RefusedException where it is no workbook of ours */
    static void requireOurs(Workbook workbook) {
        Sheet about = workbook.getSheet(FigureSheetPart.ABOUT);
        if (about == null || !text(about, 0).startsWith(FORM_OF_ANY_RELEASE)) {
            throw RefusedException.invalid("file", "sheet.not-ours");
        }
    }

    /** Notes what is another than expected of a workbook of ours. */
    void check(Workbook workbook, Faults faults) {
        Sheet about = Objects.requireNonNull(workbook.getSheet(FigureSheetPart.ABOUT));
        List<String> codes = List.of("sheet.other-form", "sheet.other-year", "sheet.other-office", "sheet.old-edition");
        for (int place = 0; place < codes.size(); place++) {
            String found = text(about, place);
            String expected = values().get(place);
            if (!expected.isEmpty() && !found.equals(expected)) {
                faults.add(new Place(FigureSheetPart.ABOUT, FIRST + place, VALUE), codes.get(place), found, expected);
            }
        }
    }

    private static String text(Sheet about, int place) {
        Row row = about.getRow(FIRST + place);
        Cell cell = row == null ? null : row.getCell(VALUE);
        String text = CellValue.text(cell).text();
        return text == null ? "" : WrittenText.code(text);
    }
}
