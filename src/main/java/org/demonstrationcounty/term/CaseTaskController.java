package org.demonstrationcounty.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The call for the open tasks of a case. */
@RestController
@Tag(name = "cases")
class CaseTaskController {

    private static final List<Column<CaseTasks.CaseTask>> COLUMNS = List.of(
            new Column<>("环节 Step", 24, CaseTasks.CaseTask::stepName),
            new Column<>("承办单位 Offices", 30, task -> String.join("、", task.offices())),
            new Column<>("承办人 Person", 16, CaseTasks.CaseTask::assigneeName),
            new Column<>("收到时间（北京） Since (Beijing)", 20, task -> local(task.since())),
            new Column<>("办理期限（北京） Due (Beijing)", 20, task -> local(task.dueAt())),
            new Column<>("已逾期 Late", 10, task -> task.late() ? "是" : "否"));

    record CaseTaskList(List<CaseTasks.CaseTask> items) {}

    private final CaseTasks tasks;
    private final CaseAccess access;

    CaseTaskController(CaseTasks tasks, CaseAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    @GetMapping("/api/cases/{caseKey}/tasks")
    @Operation(summary = "案件现在在谁手里 / The open tasks of a case: who has it, since when and until when")
    CaseTaskList tasks(@PathVariable String caseKey) {
        return new CaseTaskList(tasks.of(access.visible(caseKey).caseKey(), access.user()));
    }

    @GetMapping("/api/cases/{caseKey}/tasks.xlsx")
    @Operation(summary = "导出案件的待办任务 / The same list as a workbook")
    @AnswersWorkbook
    void workbook(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        ListWorkbook.send(
                caseKey + "-待办任务", "待办任务 Open tasks", COLUMNS, tasks(caseKey).items(), response);
    }

    private static @Nullable Object local(@Nullable Instant moment) {
        return moment == null ? null : ProgrammeClock.local(moment);
    }
}
