package org.demonstrationcounty.step;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calls for drafts: unfinished forms, stored for those who may complete the task. */
@RestController
@Tag(name = "steps")
class DraftController {

    private static final int LAST_REVISION = 999_999_999;

    private final Drafts drafts;
    private final DraftViews views;
    private final Steps steps;
    private final OpenSteps open;
    private final IdentityService identity;

    DraftController(Drafts drafts, DraftViews views, Steps steps, OpenSteps open, IdentityService identity) {
        this.drafts = drafts;
        this.views = views;
        this.steps = steps;
        this.open = open;
        this.identity = identity;
    }

    @PutMapping(path = "/api/steps/{taskId}/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "暂存表单 / Save an unfinished form; with a revision only if that is still the latest (0 for none)")
    DraftViews.DraftView save(
            @PathVariable String taskId,
            @RequestParam(required = false) @Nullable String revision,
            Body<Map<String, Object>> body) {
        List<Field> fields = fieldsOfMine(taskId);
        Refusals refusals = new Refusals();
        Integer begunFrom =
                revision == null ? null : new Parameters(refusals).whole("revision", revision, 0, LAST_REVISION);
        String content = new DraftReader(fields, refusals).read(body.json());
        refusals.throwIfAny();
        return views.of(
                drafts.save(taskId, content, begunFrom, CurrentUser.of(identity).id()));
    }

    @DeleteMapping("/api/steps/{taskId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除暂存的表单 / Delete an unfinished form")
    void discard(@PathVariable String taskId) {
        fieldsOfMine(taskId);
        drafts.discard(taskId);
    }

    /** @throws RefusedException if the user may not see or may not complete the task */
    private List<Field> fieldsOfMine(String taskId) {
        return open.ownTask(taskId, steps::fieldsOf);
    }
}
