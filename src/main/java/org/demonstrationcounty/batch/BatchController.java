package org.demonstrationcounty.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseColumns;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.FieldView;
import org.demonstrationcounty.step.OpenSteps;
import org.demonstrationcounty.step.Steps;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 批量办理: the bureau and the government decide on several cases in one act. */
@RestController
@Tag(name = "batches", description = "批量办理 / One act for several cases")
class BatchController {

    /** @param items the steps that wait somewhere, in the order of their cases' way */
    record WaitingSteps(List<WaitingStep> items) {}

    /**
     * A step that waits in at least one case.
     *
     * @param step key of the step
     * @param fields the fields of the newest of the cases; a case of an older model may know fewer choices
     */
    record WaitingStep(String step, String name, List<FieldView> fields, List<CaseView> cases) {}

    /** @param fields the fields of the step, the same for every case */
    record NewBatch(List<@Nullable String> caseKeys, Map<String, Object> fields) {}

    record Completed(List<CompletedStep> items) {}

    /** @param receipt id of the receipt */
    record CompletedStep(@JsonProperty("case") CaseView file, String receipt) {}

    private final Batches batches;
    private final WaitingCases waiting;
    private final Steps steps;
    private final OpenSteps open;
    private final CaseFiles files;
    private final CaseViews cases;
    private final ActForSeveral right;
    private final CaseAccess access;
    private final RefusalMessages words;

    BatchController(
            Batches batches,
            WaitingCases waiting,
            Steps steps,
            OpenSteps open,
            CaseFiles files,
            CaseViews cases,
            ActForSeveral right,
            CaseAccess access,
            RefusalMessages words) {
        this.batches = batches;
        this.waiting = waiting;
        this.steps = steps;
        this.open = open;
        this.files = files;
        this.cases = cases;
        this.right = right;
        this.access = access;
        this.words = words;
    }

    @GetMapping("/api/batches")
    @Operation(summary = "可批量办理的步骤与案件 / The steps that the user's office may do for several cases, with the cases")
    WaitingSteps waiting() {
        return new WaitingSteps(waiting.of(right.demand(access.user())).entrySet().stream()
                .map(step -> view(step.getKey(), step.getValue()))
                .sorted(Comparator.comparing(step -> step.cases().get(0).stage()))
                .toList());
    }

    @GetMapping("/api/batches.xlsx")
    @Operation(summary = "导出可批量办理的案件 / The same cases as a workbook, a sheet a step")
    @AnswersWorkbook
    void workbook(HttpServletResponse response) throws IOException {
        List<WaitingStep> items = waiting().items();
        try (ListWorkbook workbook = new ListWorkbook()) {
            items.forEach(item -> workbook.sheet(item.name(), CaseColumns.all()).addAll(item.cases()));
            if (items.isEmpty()) {
                workbook.sheet("批量办理 Batches", CaseColumns.all());
            }
            workbook.send("待批量办理案件", response);
        }
    }

    private WaitingStep view(String step, SortedMap<CaseKey, String> waiting) {
        String newest = waiting.values().stream().reduce((one, next) -> next).orElseThrow();
        return new WaitingStep(
                step,
                words.named("step." + step),
                open.ownTask(newest, task -> steps.fieldViewsForSeveral(task)),
                views(waiting.keySet()));
    }

    @PostMapping(path = "/api/batches/{step}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "批量办理 / Do a step for several cases with the same fields, all or none")
    Completed complete(@PathVariable String step, Body<NewBatch> body) {
        CurrentUser user = right.demand(access.user());
        if (!steps.forSeveral().contains(step)) {
            throw RefusedException.notFound("batch.no-such-step");
        }
        NewBatch asked = body.read(fields -> read(fields, step, user));
        Map<CaseKey, String> completed = batches.complete(
                step, asked.caseKeys().stream().map(CaseKey::new).toList(), asked.fields(), user);
        return new Completed(views(completed.keySet()).stream()
                .map(file ->
                        new CompletedStep(file, Objects.requireNonNull(completed.get(new CaseKey(file.caseKey())))))
                .toList());
    }

    private List<CaseView> views(Collection<CaseKey> keys) {
        return cases.summaries(files.of(keys), access.user());
    }

    /** Names the problems of the step's fields even if the list of cases is wrong. */
    private NewBatch read(JsonFields fields, String step, CurrentUser user) {
        List<@Nullable String> caseKeys = fields.codes("caseKeys");
        JsonNode given = fields.object("fields");
        NewBatch asked = new NewBatch(caseKeys, submitted(given));
        if (given != null && !fields.refusals().isEmpty()) {
            List<@Nullable CaseKey> named = new ArrayList<>();
            caseKeys.forEach(key -> named.add(key == null ? null : new CaseKey(key)));
            batches.problems(step, named, asked.fields(), user).forEach(fields.refusals()::add);
        }
        return asked;
    }

    /** The values as a form submits them. The step itself reads and checks them. */
    private static Map<String, Object> submitted(JsonNode given) {
        Map<String, Object> submitted = new HashMap<>();
        if (given != null) {
            given.properties().forEach(field -> submitted.put(field.getKey(), plain(field.getValue())));
        }
        return submitted;
    }

    private static @Nullable Object plain(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> null;
            case STRING -> value.textValue();
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> value.canConvertToExactIntegral() ? (Object) value.longValue() : value.doubleValue();
            default -> value;
        };
    }
}
