package org.demonstrationcounty.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.problems.Refusals;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is late. */
@RestController
@Tag(name = "overdue", description = "逾期任务 / Overdue tasks")
class OverdueController {

    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 1_000_000;

    record OverduePage(List<OverdueTasks.OverdueTask> items, int page, int size, long total) {}

    private final OverdueTasks overdue;
    private final CaseAccess access;

    OverdueController(OverdueTasks overdue, CaseAccess access) {
        this.overdue = overdue;
        this.access = access;
    }

    @GetMapping("/api/overdue")
    @Operation(summary = "逾期未办的任务 / Overdue tasks, all or those of one's own groups, the longest overdue first")
    OverduePage list(@RequestParam(defaultValue = "0") String page, @RequestParam(defaultValue = "50") String size) {
        Refusals refusals = new Refusals();
        Parameters asked = new Parameters(refusals);
        Integer wantedPage = asked.whole("page", page, 0, LAST_PAGE);
        Integer wantedSize = asked.whole("size", size, 1, LARGEST_PAGE);
        refusals.throwIfAny();
        OverdueTasks.Found found = overdue.of(access.user(), wantedPage, wantedSize);
        return new OverduePage(found.tasks(), wantedPage, wantedSize, found.total());
    }
}
