package org.demonstrationcounty.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls for overdue tasks. */
@RestController
@Tag(name = "overdue", description = "逾期任务 / Overdue tasks")
class OverdueController {

    private final OverdueTasks overdue;
    private final CaseAccess access;
    private final OverdueList list;

    OverdueController(OverdueTasks overdue, CaseAccess access, OverdueList list) {
        this.overdue = overdue;
        this.access = access;
        this.list = list;
    }

    @GetMapping("/api/overdue")
    @Operation(
            summary =
                    "逾期未办的任务 / Overdue tasks, all, or those of one's groups and of a city's counties, the longest overdue first")
    Paging.Paged<OverdueTasks.OverdueTask> list(@ParameterObject PageParameters page) {
        Paging paging = page.read();
        OverdueTasks.Found found = overdue.of(access.user(), paging);
        return paging.of(found.tasks(), found.total());
    }

    @GetMapping("/api/overdue.xlsx")
    @Operation(summary = "导出逾期任务 / The same list as a workbook, all of it")
    @AnswersWorkbook
    void workbook(HttpServletResponse response) throws IOException {
        try (ListWorkbook workbook = new ListWorkbook()) {
            list.write(access.user(), workbook);
            workbook.send("逾期任务", response);
        }
    }
}
