package org.demonstrationcounty.sheet;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.TaskService;
import org.demonstrationcounty.batch.HeldCases;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.EngineTransaction;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Service;

/** The workbook for all the open tasks in which a user supplies figures of a data year. */
@Service
class FigureSheets {

    /**
     * A data year with open tasks.
     *
     * @param tasks number of open tasks
     */
    record OpenYear(int dataYear, int tasks) {}

    /** @param items the latest year first */
    record OpenYears(List<OpenYear> items) {}

    private final FigureTasks tasks;
    private final FigureSheetCheck check;
    private final SheetGuide guide;
    private final TaskService engine;
    private final EngineTransaction transaction;
    private final HeldCases held;
    private final CaseAccess access;
    private final Editions editions;
    private final RowsInMemory rows;

    FigureSheets(
            FigureTasks tasks,
            FigureSheetCheck check,
            SheetGuide guide,
            TaskService engine,
            EngineTransaction transaction,
            HeldCases held,
            CaseAccess access,
            Editions editions,
            RowsInMemory rows) {
        this.tasks = tasks;
        this.check = check;
        this.guide = guide;
        this.engine = engine;
        this.transaction = transaction;
        this.held = held;
        this.access = access;
        this.editions = editions;
        this.rows = rows;
    }

    OpenYears openYears() {
        return transaction.get(() -> new OpenYears(tasks.years(access.user()).entrySet().stream()
                .map(year -> new OpenYear(year.getKey(), year.getValue().intValue()))
                .toList()));
    }

    /** @throws RefusedException not found, if there is no such task */
    XSSFWorkbook template(int dataYear) {
        FigureGrid grid = transaction.get(() -> editions.readOnce(() -> grid(dataYear)));
        if (grid.tasks().isEmpty()) {
            throw RefusedException.notFound("sheet.nothing-open", String.valueOf(dataYear));
        }
        return new FigureSheetWriter(grid).write(identity(dataYear, grid), guide.lines("sheet.guide"));
    }

    /**
     * Checks a workbook. Nothing is written.
     *
     * @throws RefusedException if it is no workbook of ours
     */
    CheckedSheet check(int dataYear, XSSFWorkbook workbook) {
        SheetIdentity.requireOurs(workbook, SheetIdentity.FIGURES);
        return transaction.get(() -> editions.readOnce(() -> checked(dataYear, workbook)));
    }

    /**
     * Completes the tasks of all filled rows in one transaction, or none if there is a problem. The cases are locked in
     * the order of their keys before anything is read, so that there is no deadlock and nothing changes in between.
     */
    CheckedSheet send(int dataYear, XSSFWorkbook workbook) {
        SheetIdentity.requireOurs(workbook, SheetIdentity.FIGURES);
        List<CaseKey> cases = transaction.get(() -> tasks.casesOf(access.user(), dataYear));
        return held.get(
                cases,
                () -> editions.readOnce(() -> {
                    CheckedSheet checked = checked(dataYear, workbook);
                    if (checked.problems().isEmpty()) {
                        checked.filled().forEach(each -> {
                            engine.complete(each.task().id(), each.fields());
                            rows.forget();
                        });
                    }
                    return checked;
                }));
    }

    private CheckedSheet checked(int dataYear, XSSFWorkbook workbook) {
        FigureGrid grid = grid(dataYear);
        return check.check(workbook, identity(dataYear, grid), grid);
    }

    private FigureGrid grid(int dataYear) {
        return new FigureGrid(tasks.of(access.user(), dataYear));
    }

    private SheetIdentity identity(int dataYear, FigureGrid grid) {
        CurrentUser user = access.user();
        return SheetIdentity.ofFigures(dataYear, String.join(",", FigureTasks.officesOf(user)), grid.editions());
    }
}
