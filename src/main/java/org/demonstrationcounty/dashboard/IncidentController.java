package org.demonstrationcounty.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Administrators see what stands still because of a fault, why, and what to do. */
@RestController
@Tag(name = "overview")
class IncidentController {

    /**
     * @param total of both kinds
     * @param failedJobs those that the engine has given up
     * @param gone cases whose process instance is gone
     */
    record IncidentList(
            List<OpenIncidents.Incident> items, int page, int size, long total, long failedJobs, long gone) {}

    private final OpenIncidents incidents;
    private final SeeIncidents right;
    private final CaseAccess access;

    IncidentController(OpenIncidents incidents, SeeIncidents right, CaseAccess access) {
        this.incidents = incidents;
        this.right = right;
        this.access = access;
    }

    @GetMapping("/api/incidents")
    @Operation(summary = "异常及处理办法 / Failed jobs and cases without their instance: cause and way out, the oldest first")
    IncidentList list(@ParameterObject PageParameters page) {
        right.demand(access.user());
        Paging paging = page.read();
        List<OpenIncidents.Incident> all = incidents.all();
        long failed = all.stream()
                .filter(each -> each.kind() == OpenIncidents.Kind.FAILED_JOB)
                .count();
        return new IncidentList(
                all.stream().skip(paging.offset()).limit(paging.size()).toList(),
                paging.page(),
                paging.size(),
                all.size(),
                failed,
                all.size() - failed);
    }
}
