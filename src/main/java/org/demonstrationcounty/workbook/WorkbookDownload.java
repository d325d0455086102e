package org.demonstrationcounty.workbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a workbook as a file. */
public final class WorkbookDownload {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookDownload() {}

    public static void send(Workbook workbook, String name, HttpServletResponse response) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
        workbook.write(response.getOutputStream());
    }

    /** @param name of the file, without its ending */
    public static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
