package org.demonstrationcounty.site;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 开放数据: the same tables as workbooks. */
@SwitchedOn
@RestController
@SecurityRequirements
@Tag(name = "public")
class OpenWorkbookController {

    private final PublicRecord record;
    private final OpenTables tables;
    private final OpenData data;

    OpenWorkbookController(PublicRecord record, OpenTables tables, OpenData data) {
        this.record = record;
        this.tables = tables;
        this.data = data;
    }

    @GetMapping("/api/public/notices.xlsx")
    @Operation(summary = "正在公示的名单，工作簿 / Notices that stand, as a workbook")
    @AnswersWorkbook
    void notices(HttpServletRequest request, HttpServletResponse response) throws IOException {
        data.sendXlsx("公示", () -> tables.notices(record.notices()), request, response);
    }

    @GetMapping("/api/public/results/{dataYear}.xlsx")
    @Operation(summary = "已通报年度的考核结果，工作簿 / The results of a published year, as a workbook")
    @AnswersWorkbook
    void results(@PathVariable DataYear dataYear, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int year = dataYear.read();
        data.sendXlsx(year + "年度考核结果", () -> tables.results(record.results(year)), request, response);
    }

    @GetMapping("/api/public/designations.xlsx")
    @Operation(summary = "已命名的示范县（开发区），工作簿 / Designations, as a workbook")
    @AnswersWorkbook
    void designations(@ParameterObject PageParameters page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Paging paging = page.read();
        data.sendXlsx(
                name("示范县（开发区）", paging),
                () -> tables.designations(record.designations(paging).items()),
                request,
                response);
    }

    @GetMapping("/api/public/experiences.xlsx")
    @Operation(summary = "推广的经验，工作簿 / Shared experience, as a workbook")
    @AnswersWorkbook
    void experiences(@ParameterObject PageParameters page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Paging paging = page.read();
        data.sendXlsx(
                name("推广的经验", paging),
                () -> tables.experiences(record.experiences(paging).items()),
                request,
                response);
    }

    /** A page has a name of its own, because answers are kept by their names. */
    private static String name(String what, Paging paging) {
        return what + "-" + (paging.page() + 1) + "-" + paging.size();
    }
}
