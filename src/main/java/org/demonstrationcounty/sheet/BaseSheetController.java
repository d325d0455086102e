package org.demonstrationcounty.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.input.Upload;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.WorkbookDownload;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The calls for the workbook in which a county states its base figures (R3). None of them writes: what was read goes
 * into the field {@code base} of the application, which is submitted as usual.
 */
@RestController
@Tag(name = "sheets")
class BaseSheetController {

    /**
     * What a filled workbook says.
     *
     * @param base the figures by indicator, as the step takes them; empty if there is a problem
     * @param blank number of indicators without a figure
     * @param problems the faults for which it is refused
     * @param warnings cells to check again
     */
    record BaseSheetAnswer(
            Map<String, BigDecimal> base, int blank, List<CellRemark> problems, List<CellRemark> warnings) {}

    private final BaseSheets sheets;
    private final FaultWords words;

    BaseSheetController(BaseSheets sheets, FaultWords words) {
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping("/api/base-sheets/{taskId}")
    @Operation(summary = "下载基期数表 / The workbook for the base figures of an application")
    @AnswersWorkbook
    void template(@PathVariable String taskId, HttpServletResponse response) throws IOException {
        BaseRows rows = sheets.rows(taskId);
        try (Workbook workbook = sheets.template(rows)) {
            WorkbookDownload.send(workbook, rows.caseKey() + "-基期数", response);
        }
    }

    @PostMapping(path = "/api/base-sheets/{taskId}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "读入填好的基期数表 / Check and read a filled workbook. Nothing is saved")
    BaseSheetAnswer read(@PathVariable String taskId, Upload<NewSheet> sent) throws IOException {
        sheets.rows(taskId);
        try (ReceivedWorkbook received =
                ReceivedWorkbook.of(sent.read(NewSheet::read).file())) {
            ReadBase read = sheets.read(taskId, received.workbook());
            return new BaseSheetAnswer(
                    read.base(), read.blank(), words.remarks(read.problems()), words.remarks(read.warnings()));
        }
    }

    @PostMapping(path = "/api/base-sheets/{taskId}/marked", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "标出问题的副本 / A copy of a filled workbook in which everything that is wrong is marked")
    @AnswersWorkbook
    void marked(@PathVariable String taskId, Upload<NewSheet> sent, HttpServletResponse response) throws IOException {
        sheets.rows(taskId);
        try (ReceivedWorkbook received =
                ReceivedWorkbook.of(sent.read(NewSheet::read).file())) {
            ReadBase read = sheets.read(taskId, received.workbook());
            new MarkedCopy(received.workbook(), words).mark(read.problems(), read.warnings());
            WorkbookDownload.send(received.workbook(), "基期数-检查结果", response);
        }
    }
}
