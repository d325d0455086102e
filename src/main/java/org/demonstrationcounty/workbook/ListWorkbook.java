package org.demonstrationcounty.workbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /** Begins a sheet. */
    public <T> ListSheet<T> sheet(String title, List<Column<T>> columns) {
        return new ListSheet<>(workbook.createSheet(title), columns, writer);
    }

    /** @param name of the file, without its ending */
    public void send(String name, HttpServletResponse response) throws IOException {
        WorkbookDownload.send(workbook, name, response);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
