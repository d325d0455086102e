package org.demonstrationcounty.results;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.demonstrationcounty.workbook.ListWorkbook;

/** What a spreadsheet shows of a workbook that was written: by sheet its rows, the cells of each separated by “|”. */
final class WrittenWorkbook {

    private WrittenWorkbook() {}

    static Map<String, List<String>> by(Consumer<ListWorkbook> writer) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ListWorkbook workbook = new ListWorkbook()) {
            writer.accept(workbook);
            workbook.write(file);
        }
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(file.toByteArray()))) {
            read.forEach(sheet -> sheets.put(sheet.getSheetName(), rows(sheet)));
        }
        return sheets;
    }

    private static List<String> rows(Sheet sheet) {
        DataFormatter asShown = new DataFormatter();
        int columns = sheet.getRow(0).getLastCellNum();
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(asShown.formatCellValue(row.getCell(column)));
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }
}
