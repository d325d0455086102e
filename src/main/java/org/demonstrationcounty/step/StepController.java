package org.demonstrationcounty.step;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the forms in Tasklist read of their step. */
@RestController
@Tag(name = "steps", description = "办理步骤 / What a form shows")
class StepController {

    /**
     * What a form needs to draw itself.
     *
     * @param against why the reader must leave the step to a colleague; null for no reason
     * @param draft what was kept of it unfinished; null for nothing
     */
    record StepView(
            String step,
            String name,
            @Nullable String caseKey,
            Map<String, Object> variables,
            List<FieldView> fields,
            Record view,
            @Nullable String against,
            DraftViews.@Nullable DraftView draft) {}

    record FieldView(
            String name,
            FieldType type,
            String label,
            boolean required,
            Map<String, List<String>> requiredWhen,
            Map<String, List<String>> onlyWhen,
            Integer maxLength,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            Integer scale,
            Map<String, String> choices) {}

    private final Steps steps;
    private final Drafts drafts;
    private final DraftViews draftViews;
    private final RefusalMessages messages;
    private final OpenSteps open;

    StepController(Steps steps, Drafts drafts, DraftViews draftViews, RefusalMessages messages, OpenSteps open) {
        this.steps = steps;
        this.drafts = drafts;
        this.draftViews = draftViews;
        this.messages = messages;
        this.open = open;
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
                steps.fieldsOf(step).stream().map(StepController::inLanguage).toList(),
                steps.of(at.step()).view(at),
                task.flatMap(id -> steps.againstCurrentUser(at))
                        .map(messages::named)
                        .orElse(null),
                task.flatMap(drafts::find).map(draftViews::of).orElse(null));
    }

    private static FieldView inLanguage(Field field) {
        Map<String, String> choices = new LinkedHashMap<>();
        field.choices().forEach((value, label) -> choices.put(value, Labels.inLanguage(label)));
        return new FieldView(
                field.name(),
                field.type(),
                Labels.inLanguage(field.label()),
                field.required(),
                field.requiredWhen(),
                field.onlyWhen(),
                field.maxLength(),
                field.min(),
                field.max(),
                field.scale(),
                choices);
    }
}
