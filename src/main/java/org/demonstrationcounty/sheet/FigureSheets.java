package org.demonstrationcounty.sheet;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.TaskService;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.EngineTransaction;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Clashes;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Service;

/** One workbook for all the open tasks in which somebody supplies figures of a data year. */
@Service
class FigureSheets {

    /**
     * A data year with open tasks.
     *
     * @param tasks so many are open
     */
    record OpenYear(int dataYear, int tasks) {}

    /** @param items the latest year first */
    record OpenYears(List<OpenYear> items) {}

    private static final int ATTEMPTS = 5;
    private static final int PAUSE_IN_MILLISECONDS = 50;

    private final FigureTasks tasks;
    private final FigureSheetCheck check;
    private final FigureSheetGuide guide;
    private final TaskService engine;
    private final EngineTransaction transaction;
    private final CaseFiles files;
    private final CaseAccess access;

    FigureSheets(
            FigureTasks tasks,
            FigureSheetCheck check,
            FigureSheetGuide guide,
            TaskService engine,
            EngineTransaction transaction,
            CaseFiles files,
            CaseAccess access) {
        this.tasks = tasks;
        this.check = check;
        this.guide = guide;
        this.engine = engine;
        this.transaction = transaction;
        this.files = files;
        this.access = access;
    }

    OpenYears openYears() {
        return transaction.get(() -> new OpenYears(tasks.years(access.user()).entrySet().stream()
                .map(year -> new OpenYear(year.getKey(), year.getValue().intValue()))
                .toList()));
    }

    /** @throws RefusedException not found, where there is no such task */
    XSSFWorkbook template(int dataYear) {
        FigureGrid grid = transaction.get(() -> grid(dataYear));
        if (grid.tasks().isEmpty()) {
            throw RefusedException.notFound("sheet.nothing-open", String.valueOf(dataYear));
        }
        return new FigureSheetWriter(grid).write(identity(dataYear, grid), guide.lines());
    }

    /**
     * Writes nothing.
     *
     * @throws RefusedException where it is no workbook of ours
     */
    CheckedSheet check(int dataYear, XSSFWorkbook workbook) {
        FigureSheetIdentity.requireOurs(workbook);
        return transaction.get(() -> checked(dataYear, workbook));
    }

    /**
     * Completes the tasks of all filled rows in one transaction; of none where there is a problem. The cases are held by their keys
     * before anything of them is read, so that nobody waits for somebody who waits for them, and nobody is overtaken.
     */
    CheckedSheet send(int dataYear, XSSFWorkbook workbook) {
        FigureSheetIdentity.requireOurs(workbook);
        List<CaseKey> cases = tasks.casesOf(access.user(), dataYear);
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get(() -> {
                    cases.forEach(files::hold);
                    CheckedSheet checked = checked(dataYear, workbook);
                    if (checked.problems().isEmpty()) {
                        checked.filled()
                                .forEach(each -> engine.complete(each.task().id(), each.fields()));
                    }
                    return checked;
                });
            } catch (RuntimeException failed) {
                if (attempt >= ATTEMPTS || !isClash(failed)) {
                    throw failed.getCause() instanceof RefusedException refused ? refused : failed;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_IN_MILLISECONDS));
            }
        }
    }

    private static boolean isClash(RuntimeException failed) {
        return Clashes.isBehind(failed)
                || failed.getCause() instanceof RefusedException refused
                        && refused.code().equals("request.clash");
    }

    private CheckedSheet checked(int dataYear, XSSFWorkbook workbook) {
        FigureGrid grid = grid(dataYear);
        return check.check(workbook, identity(dataYear, grid), grid);
    }

    private FigureGrid grid(int dataYear) {
        return new FigureGrid(tasks.of(access.user(), dataYear));
    }

    private FigureSheetIdentity identity(int dataYear, FigureGrid grid) {
        CurrentUser user = access.user();
        return new FigureSheetIdentity(
                String.valueOf(dataYear), String.join(",", FigureTasks.officesOf(user)), grid.editions());
    }
}
