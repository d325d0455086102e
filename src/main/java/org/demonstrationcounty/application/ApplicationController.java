package org.demonstrationcounty.application;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The application of a case as it was last submitted. */
@RestController
@Tag(name = "cases")
class ApplicationController {

    private final ApplicationSheets sheets;
    private final CaseAccess access;

    ApplicationController(ApplicationSheets sheets, CaseAccess access) {
        this.sheets = sheets;
        this.access = access;
    }

    @GetMapping("/api/cases/{caseKey}/application")
    @Operation(summary = "申报材料 / The application as it was last submitted; without one before the first submission")
    @Transactional(readOnly = true)
    public ApplicationView application(@PathVariable String caseKey) {
        return sheets.of(access.visible(caseKey).caseKey());
    }

    @GetMapping("/api/cases/{caseKey}/application.xlsx")
    @Operation(summary = "导出申报材料 / The same as a workbook: what was stated, the conditions, the base figures")
    @AnswersWorkbook
    @Transactional(readOnly = true)
    public void workbook(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        ApplicationView view = application(caseKey);
        try (ListWorkbook workbook = new ListWorkbook()) {
            ApplicationWorkbook.write(view, workbook);
            workbook.send(caseKey + "-申报材料", response);
        }
    }
}
