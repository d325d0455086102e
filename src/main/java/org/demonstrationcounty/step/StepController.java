package org.demonstrationcounty.step;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.i18n.LocaleContextHolder;
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
            String caseKey,
            Map<String, Object> variables,
            List<FieldView> fields,
            Map<String, Object> view,
            String against,
            DraftViews.DraftView draft) {}

    record FieldView(
            String name,
            FieldType type,
            String label,
            boolean required,
            Map<String, List<String>> requiredWhen,
            Map<String, List<String>> onlyWhen,
            Integer maxLength,
            BigDecimal min,
            BigDecimal max,
            Map<String, String> choices) {}

    private final Steps steps;
    private final Drafts drafts;
    private final DraftViews draftViews;
    private final RefusalMessages messages;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;

    StepController(
            Steps steps,
            Drafts drafts,
            DraftViews draftViews,
            RefusalMessages messages,
            TaskService tasks,
            RepositoryService repository,
            ProcessEngineConfigurationImpl engine) {
        this.steps = steps;
        this.drafts = drafts;
        this.draftViews = draftViews;
        this.messages = messages;
        this.tasks = tasks;
        this.repository = repository;
        this.engine = engine;
    }

    @GetMapping("/api/steps/{taskId}")
    @Operation(summary = "一项任务的表单内容 / The form of an open task, for those who may see it")
    StepView task(@PathVariable String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
            throw RefusedException.notFound("step.not-open");
        }
        return read(
                ReadStep.ofTask(taskId, steps),
                drafts.find(taskId).map(draftViews::of).orElse(null));
    }

    @GetMapping("/api/starts/{processDefinitionId}")
    @Operation(summary = "发起流程的表单内容 / The form that starts a process")
    StepView start(@PathVariable String processDefinitionId) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(processDefinitionId)
                        .count()
                == 0) {
            throw RefusedException.notFound("step.no-such-process");
        }
        return read(ReadStep.ofStart(processDefinitionId, steps), null);
    }

    private StepView read(Command<ReadStep.Sheet> command, DraftViews.DraftView draft) {
        ReadStep.Sheet sheet = engine.getCommandExecutorTxRequired().execute(command);
        return new StepView(
                sheet.at().step(),
                sheet.name(),
                sheet.at().caseKey(),
                sheet.at().variables(),
                sheet.fields().stream().map(StepController::inLanguage).toList(),
                sheet.view(),
                sheet.against().map(messages::named).orElse(null),
                draft);
    }

    private static FieldView inLanguage(Field field) {
        Map<String, String> choices = new LinkedHashMap<>();
        field.choices().forEach((value, label) -> choices.put(value, inLanguage(label)));
        return new FieldView(
                field.name(),
                field.type(),
                inLanguage(field.label()),
                field.required(),
                field.requiredWhen(),
                field.onlyWhen(),
                field.maxLength(),
                field.min(),
                field.max(),
                choices);
    }

    private static String inLanguage(List<String> label) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return label.get(english ? 1 : 0);
    }
}
