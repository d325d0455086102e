package org.demonstrationcounty.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The counts of the whole programme, and the lists of open tasks behind them. */
@RestController
@Tag(name = "overview", description = "工作台 / Overview")
class OverviewController {

    private final Overviews overviews;
    private final OverviewWorkbook table;
    private final WaitingTasks tasks;
    private final WaitingQuery query;
    private final SeeOverview right;
    private final CaseAccess access;

    OverviewController(
            Overviews overviews,
            OverviewWorkbook table,
            WaitingTasks tasks,
            WaitingQuery query,
            SeeOverview right,
            CaseAccess access) {
        this.overviews = overviews;
        this.table = table;
        this.tasks = tasks;
        this.query = query;
        this.right = right;
        this.access = access;
    }

    @GetMapping("/api/overview")
    @Operation(summary = "工作台：案件按阶段、按市，待办按单位 / Running cases by stage, city and county; open tasks by office and step")
    Overview overview() {
        right.demand(access.user());
        return overviews.now();
    }

    @GetMapping("/api/overview.xlsx")
    @Operation(summary = "导出工作台 / The same as a workbook")
    @AnswersWorkbook
    void workbook(HttpServletResponse response) throws IOException {
        Overview overview = overview();
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.write(overview, workbook);
            workbook.send("工作台", response);
        }
    }

    @GetMapping("/api/waiting")
    @Operation(summary = "待办任务 / Open tasks, those that wait longest first")
    Paging.Paged<WaitingTasks.WaitingTask> waiting(
            @Parameter(description = "county, city, bureau, government or the group of a department")
                    @RequestParam(required = false)
                    @Nullable
                    String office,
            @RequestParam(required = false) @Nullable String step,
            @Parameter(description = "true for overdue tasks only") @RequestParam(required = false) @Nullable
                    String late,
            @ParameterObject PageParameters page) {
        right.demand(access.user());
        Refusals refusals = new Refusals();
        WaitingFilter filter = query.read(office, step, late, refusals);
        Paging paging = page.read(refusals);
        refusals.throwIfAny();
        return tasks.page(filter, paging);
    }

    @GetMapping("/api/waiting.xlsx")
    @Operation(summary = "导出待办任务 / The same list as a workbook, all of it")
    @AnswersWorkbook
    void waitingWorkbook(
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String late,
            HttpServletResponse response)
            throws IOException {
        right.demand(access.user());
        Refusals refusals = new Refusals();
        WaitingFilter filter = query.read(office, step, late, refusals);
        refusals.throwIfAny();
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.write(filter, workbook);
            workbook.send("待办任务", response);
        }
    }
}
