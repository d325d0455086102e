package org.demonstrationcounty.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.input.WrittenText;
import org.demonstrationcounty.problems.RefusedException;

/**
 * Identifies a workbook as one of ours. It is written into cells, because not every program keeps the properties of a
 * file.
 *
 * @param marks what it is for and about, in the order of their rows
 */
public record SheetIdentity(List<Mark> marks) {

    /**
     * @param value the expected value; empty if any value is accepted
     * @param otherwise code of the fault if the workbook has another value
     */
    public record Mark(String label, String value, String otherwise) {}

    static final int FIRST = 2;
    private static final int VALUE = 1;
    private static final int VERSION = 1;
    static final String FIGURES = "demonstration-county/figures/";
    static final String BASE = "demonstration-county/base/";
    public static final String CASES = "demonstration-county/cases/";

    /**
     * @param offices codes of the offices that fill it
     * @param editions ids of the editions by which its figures are judged; empty if no task is open
     */
    static SheetIdentity ofFigures(int dataYear, String offices, String editions) {
        return of(
                FIGURES,
                new Mark("数据年度", String.valueOf(dataYear), "sheet.other-year"),
                new Mark("填报单位代码", offices, "sheet.other-office"),
                new Mark("政策版本", editions, "sheet.old-edition"));
    }

    /** @param edition id of the edition that has the indicators */
    static SheetIdentity ofBase(String caseKey, String edition) {
        return of(BASE, new Mark("案件编号", caseKey, "sheet.other-case"), new Mark("政策版本", edition, "sheet.old-edition"));
    }

    /** A workbook of cases that began before they are recorded. */
    public static SheetIdentity ofCases() {
        return of(CASES);
    }

    private static SheetIdentity of(String purpose, Mark... about) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark("表样", purpose + VERSION, "sheet.other-form"));
        marks.addAll(List.of(about));
        return new SheetIdentity(marks);
    }

    /**
     * @param purpose what it must be for
     * @throws RefusedException if it is no workbook of ours, or one for something else
     */
    public static void requireOurs(Workbook workbook, String purpose) {
        Sheet about = workbook.getSheet(AboutSheet.NAME);
        if (about == null || !text(about, 0).startsWith(purpose)) {
            throw RefusedException.invalid("file", "sheet.not-ours");
        }
    }

    /** Notes every value that is not the expected one. It must be a workbook of ours. */
    public void check(Workbook workbook, Faults faults) {
        Sheet about = Objects.requireNonNull(workbook.getSheet(AboutSheet.NAME));
        for (int place = 0; place < marks.size(); place++) {
            Mark mark = marks.get(place);
            String found = text(about, place);
            if (!mark.value().isEmpty() && !found.equals(mark.value())) {
                faults.add(new Place(AboutSheet.NAME, FIRST + place, VALUE), mark.otherwise(), found, mark.value());
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
