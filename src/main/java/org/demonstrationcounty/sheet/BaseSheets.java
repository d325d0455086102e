package org.demonstrationcounty.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.application.ApplicationView;
import org.demonstrationcounty.application.ApplicationView.BaseView;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.sheet.FilledCells.Filled;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.OpenSteps;
import org.demonstrationcounty.step.Steps;
import org.springframework.stereotype.Service;

/** The workbook in which a county states the base figures of its application. Nothing here writes. */
@Service
class BaseSheets {

    private static final Set<String> STEPS = Set.of("prepare-application", "correct-application");
    private static final String FIELD = "base";
    private static final String BELOW = FIELD + ".";

    private final OpenSteps open;
    private final Steps steps;
    private final Editions editions;
    private final SheetGuide guide;

    BaseSheets(OpenSteps open, Steps steps, Editions editions, SheetGuide guide) {
        this.open = open;
        this.steps = steps;
        this.editions = editions;
        this.guide = guide;
    }

    /** @throws RefusedException if the user has no such task, or it takes no base figures */
    BaseRows rows(String taskId) {
        return InChinese.get(() -> own(taskId, this::rows));
    }

    XSSFWorkbook template(BaseRows rows) {
        return new BaseSheetWriter(rows).write(guide.lines("sheet.base-guide"));
    }

    /** @throws RefusedException as {@link #rows}, and if it is no workbook of ours */
    ReadBase read(String taskId, XSSFWorkbook workbook) {
        SheetIdentity.requireOurs(workbook, SheetIdentity.BASE);
        BaseRows rows = rows(taskId);
        Faults problems = new Faults();
        rows.identity().check(workbook, problems);
        if (!problems.isEmpty()) {
            return ReadBase.refused(problems.inOrder(BaseRows.SHEETS));
        }
        Map<String, Filled> filled = new BaseSheetReader(rows, problems).read(workbook);
        own(taskId, step -> refusals(step, filled)).forEach(refusal -> add(refusal, filled, problems));
        return problems.isEmpty() ? read(rows, filled) : ReadBase.refused(problems.inOrder(BaseRows.SHEETS));
    }

    private <T> T own(String taskId, Function<OpenStep, T> reader) {
        return open.ownTask(taskId, step -> {
            if (!STEPS.contains(step.at().step())) {
                throw RefusedException.notFound("sheet.no-base");
            }
            return reader.apply(step);
        });
    }

    private BaseRows rows(OpenStep step) {
        ApplicationView view = (ApplicationView) steps.of(step.at().step()).view(step.at());
        return BaseRows.of(step.at().caseKey(), view, editions.current().id());
    }

    /** The step's objections to the figures. Those to other fields do not count, because the form fills these in. */
    private List<Refusal> refusals(OpenStep step, Map<String, Filled> filled) {
        ObjectNode base = JsonNodeFactory.instance.objectNode();
        filled.forEach((code, cell) -> base.put(code, cell.number()));
        try {
            steps.read(steps.of(step.at().step()), step, Map.of(FIELD, base.toString()));
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream()
                    .filter(refusal -> refusal.field().startsWith(BELOW))
                    .toList();
        }
    }

    private static void add(Refusal refusal, Map<String, Filled> filled, Faults problems) {
        String code = refusal.field().substring(BELOW.length());
        Filled cell = filled.get(code);
        if (cell != null) {
            problems.add(cell.at(), null, code, refusal);
        }
    }

    private static ReadBase read(BaseRows rows, Map<String, Filled> filled) {
        Map<String, BigDecimal> base = new LinkedHashMap<>();
        Faults warnings = new Faults();
        int row = BaseRows.HEAD;
        for (BaseView each : rows.rows()) {
            row++;
            String code = each.indicator().code();
            Filled cell = filled.get(code);
            if (cell != null) {
                base.put(code, cell.number());
            } else if (rows.before().containsKey(code)) {
                Place at = new Place(BaseRows.SHEET, row, BaseRows.FIGURE);
                warnings.add(
                        at,
                        null,
                        code,
                        Faults.refusal(at, "sheet.emptied", each.indicator().name()));
            }
        }
        return new ReadBase(base, rows.rows().size() - base.size(), List.of(), warnings.inOrder(BaseRows.SHEETS));
    }
}
