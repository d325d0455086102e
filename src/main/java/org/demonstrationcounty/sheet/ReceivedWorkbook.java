package org.demonstrationcounty.sheet;

import static org.apache.poi.ss.SpreadsheetVersion.EXCEL2007;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.document.Danger;
import org.demonstrationcounty.document.DocumentType;
import org.demonstrationcounty.document.ReceivedFile;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.web.multipart.MultipartFile;

/** A workbook that somebody sent. It is opened only if it is small and harmless. */
public final class ReceivedWorkbook implements AutoCloseable {

    static {
        // CountedCopy limits the unpacked size. The notes of our own sheets pack better than the library allows.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private static final int MOST_CELLS = 60_000;

    private final XSSFWorkbook workbook;

    private ReceivedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @throws RefusedException if it is no workbook or must not be opened */
    public static ReceivedWorkbook of(MultipartFile upload) throws IOException {
        return of(upload, MOST_CELLS);
    }

    /** @throws RefusedException if it is no workbook, has more cells, or must not be opened */
    public static ReceivedWorkbook of(MultipartFile upload, int mostCells) throws IOException {
        try (ReceivedFile file = ReceivedFile.of(upload)) {
            if (file.type().filter(DocumentType.XLSX::equals).isEmpty()) {
                throw RefusedException.of(Kind.UNSUPPORTED_TYPE, "sheet.no-workbook");
            }
            Optional<Danger> danger = file.danger();
            if (danger.isPresent()) {
                throw RefusedException.invalid("file", danger.get().code());
            }
            return new ReceivedWorkbook(open(CountedCopy.of(file.path(), mostCells)));
        }
    }

    private static XSSFWorkbook open(InputStream content) {
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(content);
            WrittenDates dates = new WrittenDates(workbook);
            workbook.sheetIterator().forEachRemaining(sheet -> readThrough(sheet, dates));
            return workbook;
        } catch (IOException | RuntimeException broken) {
            throw RefusedException.invalid("file", "sheet.unreadable");
        }
    }

    /**
     * Reads every cell once, because the library finds a broken cell only when it is read. Also checks that the places
     * of the cells exist. Notes are left alone: the library looks for each one among all of them.
     */
    private static void readThrough(Sheet sheet, WrittenDates dates) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            requirePlace(merged.getFirstRow(), merged.getFirstColumn());
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                requirePlace(cell.getRowIndex(), cell.getColumnIndex());
                dates.store((XSSFCell) cell);
                CellValue.number(cell);
                CellValue.text(cell);
            }
        }
    }

    private static void requirePlace(int row, int column) {
        if (row < 0 || column < 0 || row >= EXCEL2007.getMaxRows() || column >= EXCEL2007.getMaxColumns()) {
            throw new IllegalArgumentException(row + " " + column);
        }
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
