package org.demonstrationcounty.sheet;

import java.util.List;
import java.util.Optional;
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
 * @param editions ids of the editions by which its figures are judged
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

    /**
     * Notes what is another than expected.
     *
     * @throws RefusedException where it is no workbook of ours
     */
    void check(Workbook workbook, Faults faults) {
        Sheet about =
                Optional.ofNullable(workbook.getSheet(FigureSheetPart.ABOUT)).orElseThrow(FigureSheetIdentity::notOurs);
        if (!text(about, 0).startsWith(FORM_OF_ANY_RELEASE)) {
            throw notOurs();
        }
        List<String> codes = List.of("sheet.other-form", "sheet.other-year", "sheet.other-office", "sheet.old-edition");
        for (int place = 0; place < codes.size(); place++) {
            String found = text(about, place);
            String expected = values().get(place);
            if (!found.equals(expected)) {
                faults.add(new Place(FigureSheetPart.ABOUT, FIRST + place, VALUE), codes.get(place), found, expected);
            }
        }
    }

    private static RefusedException notOurs() {
        return RefusedException.invalid("file", "sheet.not-ours");
    }

    private static String text(Sheet about, int place) {
        Row row = about.getRow(FIRST + place);
        Cell cell = row == null ? null : row.getCell(VALUE);
        String text = CellValue.text(cell).text();
        return text == null ? "" : WrittenText.code(text);
    }
}
