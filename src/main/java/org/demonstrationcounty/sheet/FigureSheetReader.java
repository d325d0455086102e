package org.demonstrationcounty.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.sheet.FilledCells.Filled;

/** Reads the cells of a filled workbook, and notes every fault. */
final class FigureSheetReader {

    private final FigureGrid grid;
    private final Predicate<CaseKey> isAnswered;
    private final Faults faults;
    private final FilledCells filled = new FilledCells();

    /** @param isAnswered whether a case without an open task has been answered already */
    FigureSheetReader(FigureGrid grid, Predicate<CaseKey> isAnswered, Faults faults) {
        this.grid = grid;
        this.isAnswered = isAnswered;
        this.faults = faults;
    }

    FilledCells read(Workbook workbook) {
        for (FigureSheetPart part : FigureSheetPart.values()) {
            Sheet sheet = workbook.getSheet(part.title());
            if (sheet == null) {
                if (grid.parts().contains(part)) {
                    faults.add(new Place(part.title(), 0, 0), "sheet.missing-sheet", part.title());
                }
                continue;
            }
            GridSheet given = new GridSheet(part.title(), sheet);
            given.checkShape(faults);
            read(given);
        }
        return filled;
    }

    private void read(GridSheet given) {
        Map<Integer, String> codes = codes(given);
        Map<CaseKey, Place> seen = new HashMap<>();
        for (int row = FigureGrid.FIRST_ROW; row <= given.lastRow(); row++) {
            if (!given.isEmpty(row)) {
                read(given, row, codes, seen);
            }
        }
        codes.forEach((column, code) -> {
            if (given.sheet().isColumnHidden(column)) {
                faults.add(given.at(FigureGrid.HEADS, column), "sheet.hidden-column");
            }
        });
    }

    /** The indicator codes by column. A head that is not ours is noted. */
    private Map<Integer, String> codes(GridSheet given) {
        List<String> expected = grid.heads(part(given));
        Map<String, String> byName = new LinkedHashMap<>();
        grid.codes(part(given)).forEach(code -> byName.put(grid.nameOf(code), code));
        Map<Integer, String> codes = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>(expected);
        int last = Math.max(given.lastColumn(FigureGrid.HEADS), expected.size() - 1);
        for (int column = 0; column <= last; column++) {
            String head = given.word(FigureGrid.HEADS, column);
            boolean isFixed = column < FigureGrid.FIRST_FIGURE;
            boolean isExpected = isFixed ? head.equals(expected.get(column)) : expected.contains(head);
            if (isExpected && missing.remove(head)) {
                if (byName.containsKey(head)) {
                    codes.put(column, byName.get(head));
                }
            } else if (column < expected.size()) {
                faults.add(given.at(FigureGrid.HEADS, column), "sheet.locked-changed", expected.get(column));
            } else if (!head.isEmpty()) {
                faults.add(given.at(FigureGrid.HEADS, column), "sheet.no-such-column", head);
            }
        }
        return codes;
    }

    private void read(GridSheet given, int row, Map<Integer, String> codes, Map<CaseKey, Place> seen) {
        Place at = given.at(row, FigureGrid.CASE_KEY);
        boolean hasFigures = codes.keySet().stream().anyMatch(column -> !given.isEmpty(row, column));
        String key = given.code(row, FigureGrid.CASE_KEY);
        if (key.isEmpty()) {
            faults.add(at, "sheet.no-case");
            return;
        }
        CaseKey caseKey = new CaseKey(key);
        Place before = seen.putIfAbsent(caseKey, at);
        if (before != null) {
            faults.add(at, key, null, Faults.refusal(at, "sheet.twice", key, before.cell()));
            return;
        }
        if (hasFigures && given.hidesRow(row)) {
            faults.add(at, key, null, Faults.refusal(at, "sheet.hidden-row", String.valueOf(row + 1)));
        }
        if (grid.of(caseKey).isEmpty()) {
            boolean answered = isAnswered.test(caseKey);
            if (hasFigures || !answered) {
                faults.add(at, key, null, Faults.refusal(at, answered ? "sheet.answered" : "sheet.unknown-case", key));
            }
            return;
        }
        checkLocked(given, row, caseKey);
        if (part(given) == FigureSheetPart.CURRENT) {
            filled.putRow(caseKey, at);
        }
        codes.forEach((column, code) -> read(given, row, column, caseKey, code));
    }

    private void checkLocked(GridSheet given, int row, CaseKey caseKey) {
        locked(given, row, FigureGrid.COUNTY, caseKey, grid.countyName(caseKey));
        locked(given, row, FigureGrid.ROUND, caseKey, String.valueOf(grid.round(caseKey)));
        if (part(given) == FigureSheetPart.CURRENT) {
            int column = FigureGrid.FIRST_FIGURE + grid.codes(part(given)).size();
            Place at = given.at(row, column);
            boolean isInPlace = given.word(FigureGrid.HEADS, column)
                    .equals(grid.heads(part(given)).get(column));
            if (isInPlace && !given.word(row, column).equals(grid.taskIds(caseKey))) {
                faults.add(at, caseKey.text(), null, Faults.refusal(at, "sheet.asked-anew", grid.countyName(caseKey)));
            }
        }
    }

    private void locked(GridSheet given, int row, int column, CaseKey caseKey, String expected) {
        if (!given.word(row, column).equals(expected)) {
            Place at = given.at(row, column);
            faults.add(at, caseKey.text(), null, Faults.refusal(at, "sheet.locked-changed", expected));
        }
    }

    private void read(GridSheet given, int row, int column, CaseKey caseKey, String code) {
        Place at = given.at(row, column);
        CellValue value = part(given) == FigureSheetPart.NOTES
                ? CellValue.text(given.cell(row, column))
                : CellValue.number(given.cell(row, column));
        if (value.isNothing()) {
            return;
        }
        if (grid.asking(caseKey, part(given), code).isEmpty()) {
            faults.add(at, caseKey.text(), code, Faults.refusal(at, "sheet.not-asked"));
        } else if (value.fault() != null) {
            faults.add(
                    at, caseKey.text(), code, Faults.refusal(at, value.fault().code()));
            filled.put(part(given), caseKey, code, new Filled(null, null, at));
        } else {
            filled.put(part(given), caseKey, code, new Filled(value.number(), value.text(), at));
        }
    }

    private static FigureSheetPart part(GridSheet given) {
        return FigureSheetPart.titled(given.title());
    }
}
