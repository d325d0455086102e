package org.demonstrationcounty.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.problems.Refusals;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is late. */
@RestController
@Tag(name = "overdue", description = "逾期任务 / Overdue tasks")
class OverdueController {

    private final OverdueTasks overdue;
    private final CaseAccess access;

    OverdueController(OverdueTasks overdue, CaseAccess access) {
        this.overdue = overdue;
        this.access = access;
    }

    @GetMapping("/api/overdue")
    @Operation(summary = "逾期未办的任务 / Overdue tasks, all or those of one's own groups, the longest overdue first")
    Paging.Paged<OverdueTasks.OverdueTask> list(@ParameterObject PageParameters page) {
        Refusals refusals = new Refusals();
        Paging paging = page.read(refusals);
        refusals.throwIfAny();
        OverdueTasks.Found found = overdue.of(access.user(), paging);
        return paging.of(found.tasks(), found.total());
    }
}
