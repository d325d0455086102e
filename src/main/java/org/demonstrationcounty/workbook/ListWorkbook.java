package org.demonstrationcounty.workbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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

    /** Begins a sheet. */
    public <T> ListSheet<T> sheet(String title, List<Column<T>> columns) {
        return new ListSheet<>(workbook.createSheet(title), columns, writer);
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
