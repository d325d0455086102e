package org.demonstrationcounty.workbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of lists. Its rows leave the memory while it is written, so a list can be long. */
public final class ListWorkbook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellWriter writer = new CellWriter(workbook);

    public ListWorkbook() {
        workbook.setCompressTempFiles(true);
    }

    /**
     * Sends a list as a workbook of one sheet.
     *
     * @param name of the file, without its ending
     * @param title of the sheet
     */
    public static <T> void send(
            String name,
            String title,
            List<Column<T>> columns,
            Iterable<? extends T> entries,
            HttpServletResponse response)
            throws IOException {
        try (ListWorkbook workbook = new ListWorkbook()) {
            workbook.sheet(title, columns).addAll(entries);
            workbook.send(name, response);
        }
    }

    /** Begins a sheet. The rows of the sheet before leave the memory, so there can be many sheets too. */
    public <T> ListSheet<T> sheet(String title, List<Column<T>> columns) {
        int before = workbook.getNumberOfSheets() - 1;
        if (before >= 0) {
            flush(workbook.getSheetAt(before));
        }
        return new ListSheet<>(workbook.createSheet(title), columns, writer);
    }

    private static void flush(SXSSFSheet sheet) {
        try {
            sheet.flushRows();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** @param name of the file, without its ending */
    public void send(String name, HttpServletResponse response) throws IOException {
        WorkbookDownload.send(workbook, name, response);
    }

    public void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
