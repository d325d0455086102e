package org.demonstrationcounty.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.input.Upload;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.sheet.CellRemark;
import org.demonstrationcounty.sheet.FaultWords;
import org.demonstrationcounty.sheet.NewSheet;
import org.demonstrationcounty.sheet.ReceivedWorkbook;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 既往案件: the workbook of cases of before, blank or with the cases of this installation. */
@RestController
@Tag(name = "archive", description = "既往案件补录 / Cases of before")
class CaseArchiveController {

    /** A workbook of all counties with three rounds each has some 60 000 cells. */
    private static final int MOST_CELLS = 200_000;

    /**
     * The answer to a workbook of cases.
     *
     * @param id of the import; absent if it was only checked
     * @param cases number of cases
     * @param rounds number of their rounds
     * @param figures number of figures of the rounds
     * @param problems the faults for which it is refused
     * @param differences of the results of confirmed rounds, judged again, from those on record
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseImportAnswer(
            @Nullable Long id,
            int cases,
            int rounds,
            long figures,
            List<CellRemark> problems,
            List<CellRemark> differences) {}

    /** @param items the latest first */
    record CaseImportList(List<CaseImportView> items) {}

    private final ImportCases right;
    private final CaseWorkbook workbooks;
    private final CaseExport export;
    private final CaseImports imports;
    private final CaseImportUndo undo;
    private final CaseImportViews views;
    private final FaultWords words;

    CaseArchiveController(
            ImportCases right,
            CaseWorkbook workbooks,
            CaseExport export,
            CaseImports imports,
            CaseImportUndo undo,
            CaseImportViews views,
            FaultWords words) {
        this.right = right;
        this.workbooks = workbooks;
        this.export = export;
        this.imports = imports;
        this.undo = undo;
        this.views = views;
        this.words = words;
    }

    @GetMapping("/api/imports/cases")
    @Operation(summary = "下载既往案件补录表（空表） / The workbook in which cases of before are recorded, blank")
    @AnswersWorkbook
    void template(HttpServletResponse response) throws IOException {
        right.administrator();
        send(Map.of(), "既往案件补录表", response);
    }

    @GetMapping("/api/exports/cases")
    @Operation(summary = "导出本系统在办案件 / The running cases of this installation in the same form")
    @AnswersWorkbook
    void cases(HttpServletResponse response) throws IOException {
        right.administrator();
        send(export.rows(), "在办案件", response);
    }

    /** If anything is wrong, the answer lists the cells and nothing is written. */
    @PostMapping(path = "/api/imports/cases", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "检查或补录既往案件 / Check a filled workbook, or record its cases: all or none",
            parameters =
                    @Parameter(
                            name = "check",
                            in = ParameterIn.QUERY,
                            description = "true：只检查，不保存 / only look at it",
                            schema = @Schema(type = "boolean", defaultValue = "false")))
    CaseImportAnswer record(Upload<NewSheet> sent) throws IOException {
        String user = right.administrator();
        NewSheet upload = sent.read(NewSheet::read);
        try (ReceivedWorkbook received = ReceivedWorkbook.of(upload.file(), MOST_CELLS)) {
            if (upload.isOnlyChecked()) {
                return answer(null, imports.check(received.workbook(), user));
            }
            String name = String.valueOf(upload.file().getOriginalFilename());
            CaseImports.Imported imported = imports.record(received.workbook(), name, user);
            CaseImportAnswer answer = answer(imported.id(), imported.checked());
            if (!answer.problems().isEmpty()) {
                throw refused(imported.checked(), answer.problems());
            }
            return answer;
        }
    }

    @GetMapping("/api/imports")
    @Operation(summary = "历次补录 / The imports, each with whether it can still be undone")
    CaseImportList imports() {
        right.administrator();
        return new CaseImportList(views.all());
    }

    @DeleteMapping("/api/imports/cases/{id}")
    @Operation(summary = "撤销补录 / Take an import back, while nobody has acted on any of its cases")
    CaseImportList undo(@PathVariable String id) {
        String user = right.administrator();
        undo.undo(number(id), user);
        return imports();
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException none) {
            throw RefusedException.notFound("archive.no-import");
        }
    }

    private CaseImportAnswer answer(@Nullable Long id, CheckedCases checked) {
        return new CaseImportAnswer(
                id,
                checked.cases().size(),
                checked.rounds(),
                checked.figures(),
                words.remarks(checked.problems()),
                words.remarks(checked.differences()));
    }

    private static RefusedException refused(CheckedCases checked, List<CellRemark> problems) {
        List<Refusal> refusals = checked.problems().stream()
                .map(fault -> fault.refusal().at(fault.at().toString()))
                .toList();
        return new RefusedException(Kind.INVALID, "archive.invalid", refusals).telling("problems", problems);
    }

    private void send(Map<PastSheet, List<Map<String, Object>>> rows, String name, HttpServletResponse response)
            throws IOException {
        try (ListWorkbook workbook = new ListWorkbook()) {
            workbooks.write(rows, workbook);
            workbook.send(name, response);
        }
    }
}
