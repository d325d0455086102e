package org.demonstrationcounty.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The call for the open tasks of a case. */
@RestController
@Tag(name = "cases")
class CaseTaskController {

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
}
