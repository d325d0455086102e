package org.demonstrationcounty.step;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calls by which the forms in Tasklist read their step. */
@RestController
@Tag(name = "steps", description = "办理步骤 / What a form shows")
class StepController {

    /**
     * What a form needs to draw itself.
     *
     * @param deadline the last day of the task; null if it has none
     * @param against why the reader must leave the step to a colleague; null if the reader may do it
     * @param draft the stored draft; null if there is none
     */
    record StepView(
            String step,
            String name,
            @Nullable String caseKey,
            Map<String, Object> variables,
            List<FieldView> fields,
            Record view,
            @Nullable Deadline deadline,
            @Nullable String against,
            DraftViews.@Nullable DraftView draft) {}

    private final Steps steps;
    private final Drafts drafts;
    private final DraftViews draftViews;
    private final RefusalMessages messages;
    private final OpenSteps open;
    private final Deadlines deadlines;

    StepController(
            Steps steps,
            Drafts drafts,
            DraftViews draftViews,
            RefusalMessages messages,
            OpenSteps open,
            Deadlines deadlines) {
        this.steps = steps;
        this.drafts = drafts;
        this.draftViews = draftViews;
        this.messages = messages;
        this.open = open;
        this.deadlines = deadlines;
    }

    @GetMapping("/api/steps/{taskId}")
    @Operation(summary = "一项任务的表单内容 / The form of an open task, for those who may see it")
    StepView task(@PathVariable String taskId) {
        return open.task(taskId, this::view);
    }

    @GetMapping("/api/starts/{processDefinitionId}")
    @Operation(summary = "发起流程的表单内容 / The form that starts a process")
    StepView start(@PathVariable String processDefinitionId) {
        return open.start(processDefinitionId, this::view);
    }

    private StepView view(OpenStep step) {
        StepContext at = step.at();
        Optional<String> task = Optional.ofNullable(at.taskId());
        return new StepView(
                at.step(),
                step.name(),
                at.openedCase() == null ? null : at.openedCase().text(),
                at.variables(),
                steps.fieldViews(step),
                steps.of(at.step()).view(at),
                step.due() == null ? null : deadlines.of(at, step.due()),
                task.flatMap(id -> steps.againstCurrentUser(at))
                        .map(messages::named)
                        .orElse(null),
                task.flatMap(drafts::find).map(draftViews::of).orElse(null));
    }
}
