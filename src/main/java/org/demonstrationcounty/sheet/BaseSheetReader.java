package org.demonstrationcounty.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.application.ApplicationView.BaseView;
import org.demonstrationcounty.policy.NamedIndicator;
import org.demonstrationcounty.sheet.FilledCells.Filled;

/** Reads the cells of a filled workbook of base figures, and notes every fault. */
final class BaseSheetReader {

    private final BaseRows rows;
    private final Faults faults;
    private final Map<String, Filled> filled = new LinkedHashMap<>();
    private final Map<String, Place> seen = new HashMap<>();

    BaseSheetReader(BaseRows rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
    }

    /** The filled cells by indicator. A faulty cell has neither number nor text. */
    Map<String, Filled> read(Workbook workbook) {
        Sheet sheet = workbook.getSheet(BaseRows.SHEET);
        if (sheet == null) {
            faults.add(new Place(BaseRows.SHEET, 0, 0), "sheet.missing-sheet", BaseRows.SHEET);
            return filled;
        }
        GridSheet given = new GridSheet(BaseRows.SHEET, sheet);
        given.checkShape(faults);
        checkHeads(given);
        for (int row = BaseRows.HEAD + 1; row <= given.lastRow(); row++) {
            if (!given.isEmpty(row)) {
                read(given, row);
            }
        }
        rows.rows().stream()
                .map(BaseView::indicator)
                .filter(indicator -> !seen.containsKey(indicator.code()))
                .forEach(indicator -> add(
                        given.at(BaseRows.HEAD, BaseRows.CODE),
                        indicator.code(),
                        "sheet.missing-row",
                        indicator.name()));
        return filled;
    }

    private void checkHeads(GridSheet given) {
        int last = Math.max(given.lastColumn(BaseRows.HEAD), BaseRows.HEADS.size() - 1);
        for (int column = 0; column <= last; column++) {
            String head = given.word(BaseRows.HEAD, column);
            if (column >= BaseRows.HEADS.size()) {
                if (!head.isEmpty()) {
                    faults.add(given.at(BaseRows.HEAD, column), "sheet.no-such-column", head);
                }
            } else if (!head.equals(BaseRows.HEADS.get(column))) {
                faults.add(given.at(BaseRows.HEAD, column), "sheet.locked-changed", BaseRows.HEADS.get(column));
            }
        }
        if (given.sheet().isColumnHidden(BaseRows.FIGURE)) {
            faults.add(given.at(BaseRows.HEAD, BaseRows.FIGURE), "sheet.hidden-column");
        }
    }

    private void read(GridSheet given, int row) {
        String code = given.code(row, BaseRows.CODE);
        Place at = given.at(row, BaseRows.CODE);
        NamedIndicator indicator = rows.find(code).map(BaseView::indicator).orElse(null);
        if (indicator == null) {
            faults.add(at, "sheet.unknown-indicator", code);
            return;
        }
        Place before = seen.putIfAbsent(code, at);
        if (before != null) {
            add(at, code, "sheet.twice", code, before.cell());
            return;
        }
        if (given.hidesRow(row) && !given.isEmpty(row, BaseRows.FIGURE)) {
            add(at, code, "sheet.hidden-row", String.valueOf(row + 1));
        }
        locked(given, row, BaseRows.NAME, indicator, indicator.name());
        locked(given, row, BaseRows.UNIT, indicator, indicator.unit());
        figure(given, row, code);
    }

    private void locked(GridSheet given, int row, int column, NamedIndicator indicator, String expected) {
        if (!given.word(row, column).equals(expected)) {
            add(given.at(row, column), indicator.code(), "sheet.locked-changed", expected);
        }
    }

    private void figure(GridSheet given, int row, String code) {
        Place at = given.at(row, BaseRows.FIGURE);
        CellValue value = CellValue.number(given.cell(row, BaseRows.FIGURE));
        if (!value.isNothing()) {
            value.wrong().ifPresent(fault -> add(at, code, fault.code()));
            filled.put(code, new Filled(value.number(), null, at));
        }
    }

    private void add(Place at, String code, String fault, Object... arguments) {
        faults.add(at, null, code, Faults.refusal(at, fault, arguments));
    }
}
