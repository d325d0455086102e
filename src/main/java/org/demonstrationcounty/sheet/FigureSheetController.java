package org.demonstrationcounty.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.input.Upload;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.WorkbookDownload;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls for the workbook in which a department supplies the figures of all its counties (R5). */
@RestController
@Tag(name = "sheets", description = "数据表（Excel、WPS） / Workbooks")
class FigureSheetController {

    private final FigureSheets sheets;
    private final FillSheets right;
    private final CaseAccess access;
    private final FaultWords words;

    FigureSheetController(FigureSheets sheets, FillSheets right, CaseAccess access, FaultWords words) {
        this.sheets = sheets;
        this.right = right;
        this.access = access;
        this.words = words;
    }

    @GetMapping("/api/figure-sheets")
    @Operation(summary = "有待填报数据的年度 / The data years in which one has open tasks to supply figures")
    FigureSheets.OpenYears years() {
        right.demand(access.user());
        return sheets.openYears();
    }

    @GetMapping("/api/figure-sheets/{dataYear}")
    @Operation(summary = "下载待填报的数据表 / The workbook for all open tasks in which one supplies figures of a data year")
    @AnswersWorkbook
    void template(@PathVariable DataYear dataYear, HttpServletResponse response) throws IOException {
        right.demand(access.user());
        int year = dataYear.read();
        try (Workbook workbook = sheets.template(year)) {
            WorkbookDownload.send(workbook, year + "-指标数据", response);
        }
    }

    /** If anything is wrong, the answer lists the cells and nothing is written. */
    @PostMapping(path = "/api/figure-sheets/{dataYear}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "检查或提交填好的数据表 / Check a filled workbook, or send it: all rows or none",
            parameters =
                    @Parameter(
                            name = "check",
                            in = ParameterIn.QUERY,
                            description = "true：只检查，不保存 / only look at it",
                            schema = @Schema(type = "boolean", defaultValue = "false")))
    FigureSheetAnswer fill(@PathVariable DataYear dataYear, Upload<NewSheet> sent) throws IOException {
        right.demand(access.user());
        int year = dataYear.read();
        NewSheet upload = sent.read(NewSheet::read);
        try (ReceivedWorkbook received = ReceivedWorkbook.of(upload.file())) {
            if (upload.isOnlyChecked()) {
                return answer(sheets.check(year, received.workbook()));
            }
            CheckedSheet found = sheets.send(year, received.workbook());
            FigureSheetAnswer answer = answer(found);
            if (!found.problems().isEmpty()) {
                throw refused(found, answer.problems());
            }
            return answer;
        }
    }

    /** Writes nothing to the database. */
    @PostMapping(path = "/api/figure-sheets/{dataYear}/marked", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "标出问题的副本 / A copy of a filled workbook in which everything that is wrong is marked")
    @AnswersWorkbook
    void marked(@PathVariable DataYear dataYear, Upload<NewSheet> sent, HttpServletResponse response)
            throws IOException {
        right.demand(access.user());
        int year = dataYear.read();
        NewSheet upload = sent.read(NewSheet::read);
        try (ReceivedWorkbook received = ReceivedWorkbook.of(upload.file())) {
            CheckedSheet found = sheets.check(year, received.workbook());
            new MarkedCopy(received.workbook(), words).mark(found.problems(), found.warnings());
            WorkbookDownload.send(received.workbook(), year + "-指标数据-检查结果", response);
        }
    }

    private static RefusedException refused(CheckedSheet found, List<CellRemark> problems) {
        List<Refusal> refusals = found.problems().stream()
                .map(fault -> new Refusal(
                        fault.at().toString(),
                        fault.refusal().code(),
                        fault.refusal().arguments()))
                .toList();
        return new RefusedException(Kind.INVALID, "sheet.invalid", refusals).telling("problems", problems);
    }

    private FigureSheetAnswer answer(CheckedSheet checked) {
        return new FigureSheetAnswer(
                checked.filled().size(),
                checked.figures(),
                checked.left(),
                words.remarks(checked.problems()),
                words.remarks(checked.warnings()));
    }
}
