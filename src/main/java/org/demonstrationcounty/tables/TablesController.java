package org.demonstrationcounty.tables;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.SentFiles;
import org.demonstrationcounty.policy.EditionView;
import org.demonstrationcounty.policy.NewEditions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.WorkbookDownload;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls for the tables of an edition: as a workbook, and their deployment (R21, P15). */
@RestController
@Tag(name = "editions")
class TablesController {

    private final TablesWorkbooks workbooks;
    private final SentTables tables;
    private final NewEditions editions;
    private final DeployEditions right;
    private final CaseAccess access;

    TablesController(
            TablesWorkbooks workbooks,
            SentTables tables,
            NewEditions editions,
            DeployEditions right,
            CaseAccess access) {
        this.workbooks = workbooks;
        this.tables = tables;
        this.editions = editions;
        this.right = right;
        this.access = access;
    }

    @GetMapping("/api/editions/{id}.xlsx")
    @Operation(summary = "政策版本工作簿，每张政策表一个工作表 / The tables of an edition as a workbook, a sheet for each")
    @AnswersWorkbook
    void workbook(@PathVariable String id, HttpServletResponse response) throws IOException {
        try (Workbook workbook = workbooks.of(id)) {
            WorkbookDownload.send(workbook, "政策表-" + id, response);
        }
    }

    @PostMapping(path = "/api/editions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "部署政策版本：七张政策表（.dmn）或一个工作簿（.xlsx） / Deploy an edition: its seven tables, or one workbook with all of them")
    EditionView deploy(SentFiles sent) throws IOException {
        right.demand(access.user());
        Drafted drafted = tables.read(sent, new Refusals());
        return EditionView.of(editions.deploy(drafted.files()), LocaleContextHolder.getLocale());
    }
}
