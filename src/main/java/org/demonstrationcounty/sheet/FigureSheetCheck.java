package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.indicator.Figure;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Warning;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.sheet.FilledCells.Filled;
import org.demonstrationcounty.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a filled workbook: first its form, then each row by the step that it belongs to. */
@Component
class FigureSheetCheck {

    private static final int MOST_CASES_LOOKED_UP = 200;

    private final FigureTasks tasks;
    private final Steps steps;
    private final Editions editions;
    private final RowsInMemory rows;

    FigureSheetCheck(FigureTasks tasks, Steps steps, Editions editions, RowsInMemory rows) {
        this.tasks = tasks;
        this.steps = steps;
        this.editions = editions;
        this.rows = rows;
    }

    CheckedSheet check(Workbook workbook, SheetIdentity identity, FigureGrid grid) {
        List<String> sheets = FigureSheetPart.titles();
        Faults problems = new Faults();
        Faults warnings = new Faults();
        identity.check(workbook, problems);
        if (!problems.isEmpty()) {
            return CheckedSheet.notRead(problems.inOrder(sheets));
        }
        if (grid.tasks().isEmpty()) {
            problems.add(new Place(FigureSheetPart.CURRENT.title(), 0, 0), "sheet.all-answered");
            return CheckedSheet.notRead(problems.inOrder(sheets));
        }
        int[] lookedUp = {0};
        FilledCells cells = new FigureSheetReader(
                        grid, key -> lookedUp[0]++ < MOST_CASES_LOOKED_UP && tasks.isAnswered(key), problems)
                .read(workbook);
        List<FilledTask> all =
                grid.tasks().stream().map(task -> new FilledTask(task, cells)).toList();
        List<FilledTask> filled = all.stream().filter(FilledTask::isFilled).toList();
        all.stream()
                .filter(task ->
                        !task.isFilled() && task.hasNotes() && !task.task().isAskedAgain())
                .forEach(task -> warnOfLostNotes(task, warnings));
        for (FilledTask each : filled) {
            byItsStep(each, problems);
            rows.forget();
            warnOfBlanks(each, grid, warnings);
            warnOfFigures(each, warnings);
        }
        return new CheckedSheet(filled, all.size() - filled.size(), problems.inOrder(sheets), warnings.inOrder(sheets));
    }

    /** Lets the step read the fields that its form would send. Nothing is written. */
    private void byItsStep(FilledTask filled, Faults problems) {
        steps.problemsOf(filled.task().step(), filled.fields()).forEach(refusal -> add(filled, refusal, problems));
    }

    /** Adds a problem of the step at the cell that caused it. */
    private static void add(FilledTask filled, Refusal refusal, Faults problems) {
        String field = refusal.field();
        int dot = field.indexOf('.');
        String code = dot < 0 ? field : field.substring(dot + 1);
        Place at = null;
        for (FigureSheetPart part : FigureSheetPart.values()) {
            boolean isOfThePart = dot < 0
                    ? part == FigureSheetPart.CURRENT && code.equals(FigureSubmission.GDP)
                    : part.field().equals(field.substring(0, dot));
            Filled cell = isOfThePart ? filled.at(part, code) : null;
            at = cell == null ? at : cell.at();
        }
        CaseKey caseKey = filled.task().caseKey();
        if (at == null) {
            problems.add(rowOf(filled), caseKey.text(), null, refusal);
        } else {
            problems.add(at, caseKey.text(), code, refusal);
        }
    }

    private static Place rowOf(FilledTask filled) {
        Place row = filled.cells().rows().get(filled.task().caseKey());
        return row == null ? new Place(FigureSheetPart.CURRENT.title(), 0, 0) : row;
    }

    private static void warnOfBlanks(FilledTask filled, FigureGrid grid, Faults warnings) {
        Place row = rowOf(filled);
        List<String> columns = grid.codes(FigureSheetPart.CURRENT);
        for (String code : filled.codes(FigureSheetPart.CURRENT)) {
            if (filled.at(FigureSheetPart.CURRENT, code) == null) {
                Place at = new Place(row.sheet(), row.row(), FigureGrid.FIRST_FIGURE + columns.indexOf(code));
                boolean emptied = filled.task().before(FigureSheetPart.CURRENT, code) != null;
                warnings.add(
                        at,
                        filled.task().caseKey().text(),
                        code,
                        Faults.refusal(at, emptied ? "sheet.emptied" : "sheet.blank", grid.nameOf(code)));
            }
        }
    }

    private static void warnOfLostNotes(FilledTask left, Faults warnings) {
        for (String code : left.codes(FigureSheetPart.NOTES)) {
            Filled note = left.at(FigureSheetPart.NOTES, code);
            if (note != null) {
                warnings.add(
                        note.at(),
                        left.task().caseKey().text(),
                        code,
                        Faults.refusal(note.at(), "sheet.note-without-figures"));
            }
        }
    }

    /** Warns of figures by the same thresholds as the form. */
    private void warnOfFigures(FilledTask filled, Faults warnings) {
        Map<String, Figure> figures = new HashMap<>();
        for (String code : filled.codes(FigureSheetPart.CURRENT)) {
            figures.put(code, new Figure(filled.number(FigureSheetPart.CURRENT, code), previous(filled, code)));
        }
        for (Warning warning :
                editions.byId(filled.task().view().head().edition()).warningsOn(new Figures(figures))) {
            Filled cell = filled.at(FigureSheetPart.CURRENT, warning.indicator());
            Filled note = filled.at(FigureSheetPart.NOTES, warning.indicator());
            if (cell != null) {
                warnings.warn(cell.at(), filled.task().caseKey().text(), warning, note == null ? null : note.text());
            }
        }
    }

    private static @Nullable BigDecimal previous(FilledTask filled, String code) {
        BigDecimal base = filled.number(FigureSheetPart.BASE, code);
        return base == null ? filled.task().previous(code) : base;
    }
}
