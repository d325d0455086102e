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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.document.Danger;
import org.demonstrationcounty.document.DocumentType;
import org.demonstrationcounty.document.ReceivedFile;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.web.multipart.MultipartFile;

/** A workbook that somebody sent. It is opened once it is known to be small and harmless. */
final class ReceivedWorkbook implements AutoCloseable {

    static {
        // CountedCopy counts what unpacks; the notes of our own sheets pack better than the library expects.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final XSSFWorkbook workbook;

    private ReceivedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @throws RefusedException where it is no workbook, or one that nobody should open */
    static ReceivedWorkbook of(MultipartFile upload) throws IOException {
        try (ReceivedFile file = ReceivedFile.of(upload)) {
            if (file.type().filter(DocumentType.XLSX::equals).isEmpty()) {
                throw RefusedException.of(Kind.UNSUPPORTED_TYPE, "sheet.no-workbook");
            }
            Optional<Danger> danger = file.danger();
            if (danger.isPresent()) {
                throw RefusedException.invalid("file", danger.get().code());
            }
            return new ReceivedWorkbook(open(CountedCopy.of(file.path())));
        }
    }

    private static XSSFWorkbook open(InputStream content) {
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(content);
            workbook.sheetIterator().forEachRemaining(ReceivedWorkbook::readThrough);
            return workbook;
        } catch (IOException | RuntimeException broken) {
            throw RefusedException.invalid("file", "sheet.unreadable");
        }
    }

    /** The library finds out only when a cell is read that it cannot be, and takes places that no sheet has. */
    private static void readThrough(Sheet sheet) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            requirePlace(merged.getFirstRow(), merged.getFirstColumn());
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                requirePlace(cell.getRowIndex(), cell.getColumnIndex());
                CellValue.number(cell);
                CellValue.text(cell);
                cell.getCellComment();
            }
        }
    }

    private static void requirePlace(int row, int column) {
        if (row < 0 || column < 0 || row >= EXCEL2007.getMaxRows() || column >= EXCEL2007.getMaxColumns()) {
            throw new IllegalArgumentException(row + " " + column);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
