package org.demonstrationcounty.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 办理留痕, for the bureau, the government and administrators. */
@RestController
@Tag(name = "audit", description = "办理留痕 / Audit trail")
class AuditController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final AuditViews views;
    private final AuditCsv csv;
    private final AuditTable table;
    private final AuditWords words;
    private final CaseAccess access;
    private final ReadAudit right;

    AuditController(
            AuditViews views, AuditCsv csv, AuditTable table, AuditWords words, CaseAccess access, ReadAudit right) {
        this.views = views;
        this.csv = csv;
        this.table = table;
        this.words = words;
        this.access = access;
        this.right = right;
    }

    @GetMapping("/api/audit")
    @Operation(summary = "不属于单个案件的留痕 / The trail of what concerns all cases, oldest first")
    Paging.Paged<AuditView> ofAllCases(
            @RequestParam(required = false) @Nullable Set<String> action, @ParameterObject PageParameters page) {
        return page(null, action, null, page);
    }

    /** @param action codes joined by commas; none for all actions */
    @GetMapping("/api/cases/{caseKey}/audit")
    @Operation(summary = "案件办理留痕 / Who did what on a case, value by value, oldest first")
    Paging.Paged<AuditView> ofCase(
            @PathVariable String caseKey,
            @RequestParam(required = false) @Nullable Set<String> action,
            @RequestParam(required = false) @Nullable String round,
            @ParameterObject PageParameters page) {
        access.visible(caseKey);
        return page(caseKey, action, round, page);
    }

    @GetMapping("/api/cases/{caseKey}/audit.csv")
    @Operation(
            summary = "导出案件办理留痕 / The whole trail of a case as CSV for Excel",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    void csv(
            @PathVariable String caseKey,
            @RequestParam(required = false) @Nullable Set<String> action,
            @RequestParam(required = false) @Nullable String round,
            HttpServletResponse response)
            throws IOException {
        access.visible(caseKey);
        CurrentUser reader = right.demand(access.user());
        AuditQuery query = query(caseKey, action, round);
        response.setContentType(CSV);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(caseKey + "-办理留痕.csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        csv.write(query, reader, out);
    }

    @GetMapping("/api/cases/{caseKey}/audit.xlsx")
    @Operation(summary = "导出案件办理留痕（工作簿） / The whole trail of a case as a workbook")
    @AnswersWorkbook
    void workbook(
            @PathVariable String caseKey,
            @RequestParam(required = false) @Nullable Set<String> action,
            @RequestParam(required = false) @Nullable String round,
            HttpServletResponse response)
            throws IOException {
        access.visible(caseKey);
        CurrentUser reader = right.demand(access.user());
        AuditQuery query = query(caseKey, action, round);
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.read(query, reader, workbook.sheet("办理留痕 Audit trail", table.columns())::add);
            workbook.send(caseKey + "-办理留痕", response);
        }
    }

    @GetMapping("/api/audit.xlsx")
    @Operation(summary = "导出不属于单个案件的留痕 / The whole trail of what concerns all cases, as a workbook")
    @AnswersWorkbook
    void workbookOfAllCases(@RequestParam(required = false) @Nullable Set<String> action, HttpServletResponse response)
            throws IOException {
        CurrentUser reader = right.demand(access.user());
        AuditQuery query = query(null, action, null);
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.read(query, reader, workbook.sheet("办理留痕 Audit trail", table.columns())::add);
            workbook.send("办理留痕", response);
        }
    }

    private AuditQuery query(@Nullable String caseKey, @Nullable Set<String> action, @Nullable String round) {
        Refusals refusals = new Refusals();
        AuditQuery query = AuditQuery.read(caseKey, action, round, words, refusals);
        refusals.throwIfAny();
        return query;
    }

    private Paging.Paged<AuditView> page(
            @Nullable String caseKey, @Nullable Set<String> action, @Nullable String round, PageParameters page) {
        CurrentUser reader = right.demand(access.user());
        Refusals refusals = new Refusals();
        AuditQuery query = AuditQuery.read(caseKey, action, round, words, refusals);
        Paging paging = page.read(refusals);
        refusals.throwIfAny();
        return views.page(query, reader, paging);
    }
}
